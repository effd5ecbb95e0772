#!/bin/sh
# old_binary.sh LIBRARY SONAME SCRIPTS DATE [COMMIT]: a program of a former time on today's library.
#
# The C example of that commit (by default the last release, or where there is none yet the commit
# from which Tests/ABI/mniop.abi is) is compiled with that commit's header, linked with an empty
# library of that commit's functions, and run on this one, without being linked again.
set -eu
library=$(realpath "$1") soname=$2 scripts=$3 as_of=$4
if ! git rev-parse --git-dir > /dev/null 2>&1; then
    echo 'old-binary-test: not run: there is no history here' >&2
    exit 1
fi
commit=${5:-$(git describe --tags --match 'v[0-9]*' --abbrev=0 2> /dev/null ||
    git log -1 --format=%H -- Tests/ABI/mniop.abi)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/old" "$work/new"
for file in Include/mniop.h Sources/MniopABI/mniop.map examples/c/main.c; do
    git show "$commit:$file" > "$work/old/$(basename "$file")"
done
sh Tests/ABI/stub.sh "$work/old/mniop.h" "$work/old/mniop.map" "$soname" "$work/old/$soname"
gcc -std=c99 -I"$work/old" "$work/old/main.c" -o "$work/program" "$work/old/$soname"
ln -s "$library" "$work/new/$soname"

# Bound at once: a function that is gone is found although the program would never call it.
LD_BIND_NOW=1 LD_LIBRARY_PATH=$work/new "$work/program" "$scripts" "$as_of" > "$work/answer"
grep -q 'To ask next' "$work/answer"
if cmp -s "$work/old/main.c" examples/c/main.c; then
    gcc -std=c99 -IInclude examples/c/main.c -o "$work/today" "$library"
    LD_LIBRARY_PATH=$work/new "$work/today" "$scripts" "$as_of" | cmp - "$work/answer"
fi
echo "old-binary-test: the program of $(git log -1 --format='%h, %cs' "$commit"): runs"
