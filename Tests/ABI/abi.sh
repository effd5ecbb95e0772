#!/bin/sh
# abi.sh check|dump SONAME: the header's ABI against Tests/ABI/mniop.abi, that of the last release
# (until there is one: of the last time that somebody looked).
#
# What is added is fine. What was removed or changed fails: a program that was built before would no
# longer run, or would read the wrong bytes. A field at the end of a struct that begins with its
# size is shown too, and is the one change to accept: look at it, then `make abi-dump`.
set -eu
action=$1
soname=$2
for tool in abidw abidiff; do
    command -v $tool > /dev/null 2>&1 || {
        echo "abi: not run: $tool is missing: apt-get install abigail-tools" >&2
        exit 1
    }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# dump OUTPUT [SED-EXPRESSION [SED-EXPRESSION]]: of the header, or of one that was changed: its
# declarations by the first expression, the version script by the second.
dump() {
    mkdir -p "$work/include"
    sed -e "${2:-}" Include/mniop.h > "$work/include/mniop.h"
    sed -e "${3:-}" Sources/MniopABI/mniop.map > "$work/map"
    sh Tests/ABI/stub.sh "$work/include/mniop.h" "$work/map" "$soname" "$work/stub.so"
    # What says nothing of the ABI would only differ between machines.
    abidw --no-corpus-path --no-comp-dir-path --no-show-locs --out-file "$1" "$work/stub.so"
}

same() { abidiff --no-added-syms "$1" "$2" > "$work/report"; }

dump "$work/now.abi"
if [ "$action" = dump ]; then
    cp "$work/now.abi" Tests/ABI/mniop.abi
    exit 0
fi

if ! same Tests/ABI/mniop.abi "$work/now.abi"; then
    cat "$work/report" >&2
    echo 'abi: programs that were built before may not run. See Tests/ABI/abi.sh.' >&2
    exit 1
fi

# The check is worth what it finds: a function less, another type, a wider field.
finds() {
    dump "$work/changed.abi" "$2" "${3:-}"
    if same "$work/now.abi" "$work/changed.abi"; then
        echo "abi: the check does not see $1" >&2
        exit 1
    fi
}
finds 'a function that is gone' '/^int32_t mniop_abi_version(void);/d' '/mniop_abi_version;/d'
finds 'another type' 's/^int32_t mniop_abi_version(/int64_t mniop_abi_version(/'
finds 'a field that is wider' 's/^  size_t parameter_count;/  uint32_t parameter_count[4];/'
dump "$work/more.abi" 's/^int32_t mniop_abi_version(void);/& int32_t mniop_newer(void);/' \
    's/^ *mniop_abi_version;/& mniop_newer;/'
same "$work/now.abi" "$work/more.abi" || { echo 'abi: the check refuses an addition' >&2; exit 1; }

abidiff Tests/ABI/mniop.abi "$work/now.abi" > "$work/report" || true
grep -m1 'Functions changes summary' "$work/report" || echo 'abi: as in Tests/ABI/mniop.abi'
