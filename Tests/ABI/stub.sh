#!/bin/sh
# stub.sh HEADER MAP SONAME OUTPUT: a library with every function of the header, all of them empty:
# what a program is linked with when only the header of a release is at hand, and what the ABI is
# read from. Of the real library libabigail would read Swift's types; that its functions have the
# header's is the compiler's business (`@c @implementation`) and that of exports.sh.
set -eu
header=$1 map=$2 soname=$3 output=$4
source=$(mktemp --suffix=.c)
trap 'rm -f "$source"' EXIT
{
    echo '#include "mniop.h"'
    # Comments out, one line a declaration, a body for each.
    sed -e ':a' -e '/\\$/{N' -e 's/\\\n//' -e 'ta' -e '}' "$header" |
        sed -e 's|/\*.*\*/||' -e '/\/\*/,/\*\//d' -e '/^#/d' -e '/^extern/d' |
        tr '\n' ' ' | tr -s ' ' | tr ';' '\n' |
        sed -nE 's/^ *((const )?[a-z][a-z0-9_]* \*?mniop_[a-z0-9_]+\(.*\)) *$/\1/p' |
        sed -E -e 's/^void .*/& {}/' -e '/^void /!s/$/ { return 0; }/'
} > "$source"
gcc -std=c11 -g -fPIC -shared -Wall -Werror -Wno-unused-parameter -I"$(dirname "$header")" \
    "$source" -o "$output" -Wl,--version-script="$map" -Wl,-soname="$soname"
