#!/bin/sh
# examples.sh LIBRARY SCRIPTS DATE: builds and runs the program of examples/ in each language that
# has its compiler here, and compares: the same bytes as the C one, and the same words on an error.
# A language that is left out is said. The compilers' lines below are the ones to copy.
set -eu
library=$(realpath "$1")
folder=$(dirname "$library")
scripts=$2
as_of=$3
out=.build/examples
rm -rf "$out"
mkdir -p "$out/java"
passed=0 failed=0 skipped=0

# compare NAME COMMAND...: its answer and its refusal against those of C.
compare() {
    name=$1
    shift
    status=0
    "$@" "$scripts" "$as_of" > "$out/$name.txt" || status=$?
    refused=0
    "$@" "$out/no/such/folder" > "$out/$name.none" 2> "$out/$name.error" || refused=$?
    if [ "$status" = 0 ] && cmp "$out/c.txt" "$out/$name.txt" && [ "$refused" = 1 ] \
        && cmp "$out/c.error" "$out/$name.error" && [ ! -s "$out/$name.none" ]; then
        passed=$((passed + 1))
        echo "example in $name: the same bytes as in C"
    else
        failed=$((failed + 1))
        echo "example in $name: FAILED (exit $status, on an error $refused)" >&2
    fi
}

skip() {
    skipped=$((skipped + 1))
    echo "example in $1: skipped: there is no $2 here"
}

has() { command -v "$1" > /dev/null 2>&1; }

strict='-Wall -Wextra -pedantic -Werror'
# shellcheck disable=SC2086
gcc -std=c99 $strict -IInclude examples/c/main.c -o "$out/c" "$library" -Wl,-rpath,"$folder"
"$out/c" "$scripts" "$as_of" > "$out/c.txt"
grep -q 'because' "$out/c.txt" && grep -q 'To ask next' "$out/c.txt"
"$out/c" "$out/no/such/folder" 2> "$out/c.error" || [ "$?" = 1 ]
[ -s "$out/c.error" ]
passed=1

if has g++; then
    # shellcheck disable=SC2086
    g++ -std=c++17 $strict -IInclude examples/cpp/main.cpp -o "$out/cpp" \
        "$library" -Wl,-rpath,"$folder"
    compare cpp "$out/cpp"
else
    skip cpp g++
fi

python=${PYTHON:-python3}
if has "$python" && "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))'; then
    export PYTHONPATH=Sources/python PYTHONDONTWRITEBYTECODE=1 MNIOP_LIBRARY="$library"
    compare python "$python" examples/python/main.py
    "$python" examples/python/notebook.py "$out/rights.svg" > "$out/notebook.txt"
    "$python" -c 'import sys, xml.dom.minidom as xml; xml.parse(sys.argv[1])' "$out/rights.svg"
    grep -q '^person .*open' "$out/notebook.txt"
    echo 'the notebook in python: a table and a chart'
else
    skip python 'Python 3.10'
fi

if has rustc && rustc --version > /dev/null 2>&1; then
    rustc --edition 2021 -O -D warnings examples/rust/main.rs -o "$out/rust" \
        -C link-arg="$library" -C link-arg=-Wl,-rpath,"$folder"
    compare rust "$out/rust"
else
    skip rust rustc
fi

java_home=$(has javac && dirname "$(dirname "$(realpath "$(command -v javac)")")" || true)
if [ -e "$java_home/include/jni.h" ] && has java; then
    javac -Xlint:all -Werror --release 17 -d "$out/java" examples/java/*.java
    # shellcheck disable=SC2086
    gcc -std=c99 $strict -fPIC -shared -IInclude -I"$java_home/include" \
        -I"$java_home/include/linux" examples/java/mniop_jni.c -o "$out/java/libmniop_jni.so" \
        "$library" -Wl,-rpath,"$folder"
    compare java java -Xcheck:jni -cp "$out/java" -Djava.library.path="$out/java" Main
else
    skip java 'javac with jni.h'
fi

echo "examples: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
