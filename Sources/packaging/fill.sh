#!/bin/sh
# fill.sh TEMPLATE OUTPUT PREFIX LIBDIR INCLUDEDIR VERSION SONAME: writes a template of pkg-config
# or CMake with its paths.
set -eu
template=$1 output=$2 prefix=$3 libdir=$4 includedir=$5 version=$6 soname=$7

# In a pkg-config file, paths below the prefix are written by it: a user may give another one.
below_prefix() {
    case $1 in
        "$prefix"/*) printf '${prefix}%s' "${1#"$prefix"}" ;;
        *) printf %s "$1" ;;
    esac
}

case $template in
    *.pc.in) shown_libdir=$(below_prefix "$libdir") shown_include=$(below_prefix "$includedir") ;;
    *) shown_libdir=$libdir shown_include=$includedir ;;
esac
sed -e "s|@prefix@|$prefix|g" -e "s|@version@|$version|g" -e "s|@soname@|$soname|g" \
    -e "s|@libdir@|$shown_libdir|g" -e "s|@includedir@|$shown_include|g" \
    -e "s|@libdir_to_prefix@|$(realpath -ms --relative-to="$libdir" "$prefix")|g" \
    -e "s|@libdir_to_include@|$(realpath -ms --relative-to="$libdir" "$includedir")|g" \
    "$template" > "$output"
chmod 644 "$output"
