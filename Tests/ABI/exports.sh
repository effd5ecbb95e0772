#!/bin/sh
# exports.sh LIBRARY SONAME: the library exports the header's functions, all and only, as the
# version script lists them; it needs no Swift library and bears its soname.
set -eu
library=$1
soname=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Declarations only: a name that is followed by a parenthesis, outside of comments' prose.
grep -oE '\bmniop_[a-z0-9_]+\(' Include/mniop.h | tr -d '(' | sort -u > "$work/header"
sed -n 's/^ *\(mniop_[a-z0-9_]*\);$/\1/p' Sources/MniopABI/mniop.map | sort -u > "$work/map"
nm -D --defined-only "$library" | awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' |
    sort -u > "$work/library"

diff -u "$work/header" "$work/map" || { echo 'mniop.map is not the header' >&2; exit 1; }
diff -u "$work/header" "$work/library" || { echo 'the exports are not the header' >&2; exit 1; }

readelf -d "$library" > "$work/dynamic"
if grep -E 'NEEDED.*(swift|Foundation)|RPATH.*/' "$work/dynamic"; then
    echo 'the library needs Swift on the host' >&2
    exit 1
fi
grep -q "SONAME.*\[$soname\]" "$work/dynamic" || { echo "soname is not $soname" >&2; exit 1; }
echo "exports: $(wc -l < "$work/header") functions, $(wc -c < "$library") bytes"
