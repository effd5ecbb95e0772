#!/bin/sh
# deb.sh VERSION SONAME OUTPUT: three Debian packages from what is in dist/.
#
#   libmniop0     the library                 libmniop-dev   header, link, pkg-config, CMake
#   mniop         the command and the scripts
#
# By dpkg-deb from staged trees: what debhelper would add, its own build of the sources, needs Swift
# in Debian. The same dist/ and the same commit give the same bytes.
set -eu
version=$1 soname=$2 output=$3

for tool in dpkg-deb dpkg-shlibdeps; do
    command -v $tool > /dev/null 2>&1 || {
        echo "make deb needs $tool: apt-get install dpkg-dev" >&2
        exit 1
    }
done
umask 022
export LC_ALL=C
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2> /dev/null || stat -c %Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH
architecture=$(dpkg --print-architecture)
multiarch=$(gcc -print-multiarch)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
libdir=usr/lib/$multiarch

make --no-print-directory install PREFIX=/usr LIBDIR="/$libdir" DESTDIR="$work/all" > /dev/null

# move PACKAGE PATH...: from the whole tree to a package's.
move() {
    package=$1
    shift
    for path in "$@"; do
        mkdir -p "$work/$package/$(dirname "$path")"
        mv "$work/all/$path" "$work/$package/$path"
    done
}
move libmniop-dev usr/include/mniop.h "$libdir/libmniop.so" "$libdir/pkgconfig" "$libdir/cmake"
move libmniop0 "$libdir/$soname" "$libdir/libmniop.so.$version"
move mniop usr/bin/mniop usr/share/mniop
left=$(find "$work/all" ! -type d)
[ -z "$left" ] || { echo "no package has: $left" >&2; exit 1; }

# needs FILE: the packages that hold the libraries which a program needs.
needs() {
    mkdir -p "$work/source/debian"
    printf 'Source: libmniop\n\nPackage: mniop\nArchitecture: any\n' \
        > "$work/source/debian/control"
    (cd "$work/source" && dpkg-shlibdeps -O "$1" 2> "$work/log") | sed -n 's/^shlibs:Depends=//p'
}

# build PACKAGE SECTION DEPENDS MORE DESCRIPTION-FILE: the fields, then the package. MORE holds
# whole lines.
build() {
    package=$1
    tree=$work/$package
    mkdir -p "$tree/DEBIAN" "$tree/usr/share/doc/$package"
    {
        printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n'
        printf 'Upstream-Name: libmniop\n\nFiles: *\nCopyright: the authors of libmniop\n'
        printf 'License: Apache-2.0\n On Debian, /usr/share/common-licenses/Apache-2.0.\n'
    } > "$tree/usr/share/doc/$package/copyright"
    gzip -9n < CHANGELOG.md > "$tree/usr/share/doc/$package/changelog.gz"
    {
        printf 'Package: %s\nSource: libmniop\nVersion: %s\n' "$package" "$version"
        printf 'Architecture: %s\nSection: %s\nPriority: optional\n' "$architecture" "$2"
        printf 'Maintainer: libmniop <libmniop@localhost>\nDepends: %s\n' "$3"
        [ -z "$4" ] || printf '%s\n' "$4"
        printf 'Installed-Size: %s\n' "$(installed_size "$tree")"
        cat "$5"
    } > "$tree/DEBIAN/control"
    (cd "$tree" && find . -type f ! -path './DEBIAN/*' -printf '%P\n' | sort |
        tr '\n' '\0' | xargs -0 md5sum) > "$work/md5sums"
    mv "$work/md5sums" "$tree/DEBIAN/md5sums"
    chmod -R u=rwX,go=rX "$tree"
    find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    # One thread: the bytes of several depend on how many there are.
    dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$tree" \
        "$output/${package}_${version}_$architecture.deb" > /dev/null
}

# In KiB, a file rounded up, a folder as one: not what this file system happens to use.
installed_size() {
    find "$1" ! -path '*/DEBIAN*' -printf '%y %s\n' |
        awk '{ total += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print total }'
}

library_needs=$(needs "$work/libmniop0/$libdir/libmniop.so.$version")
command_needs=$(needs "$work/mniop/usr/bin/mniop")
[ -n "$library_needs" ] && [ -n "$command_needs" ] || { cat "$work/log" >&2; exit 1; }

mkdir -p "$work/libmniop0/DEBIAN"
echo "libmniop ${soname##*.} libmniop0 (>= $version)" > "$work/libmniop0/DEBIAN/shlibs"
echo 'activate-noawait ldconfig' > "$work/libmniop0/DEBIAN/triggers"
# Each function with the version that first had it, which is the name of its node: a program then
# depends on no later version than it needs.
{
    echo "$soname libmniop0 #MINVER#"
    awk -v node_of='MNIOP_' '
        $1 ~ "^" node_of { node = $1; since = substr(node, length(node_of) + 1) ".0"
                           print " " node "@" node, since }
        $1 ~ /^mniop_.*;$/ { sub(/;/, "", $1); print " " $1 "@" node, since }
    ' Sources/MniopABI/mniop.map | sort
} > "$work/libmniop0/DEBIAN/symbols"

mkdir -p "$output"
rm -f "$output"/*mniop*.deb
packages=Sources/packaging/debian
build libmniop0 libs "$library_needs" "Recommends: mniop
Multi-Arch: same" $packages/libmniop0
build libmniop-dev libdevel "libmniop0 (= $version)" "Suggests: mniop
Multi-Arch: same" $packages/libmniop-dev
build mniop utils "$command_needs" '' $packages/mniop
(cd "$output" && sha256sum ./*mniop*.deb)
