#!/bin/sh
# install.sh DATE: installs into a folder, builds the C example from it through pkg-config and
# through CMake, runs the installed command, removes everything, and finds nothing left.
set -eu
as_of=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/stage
quiet() { "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }
# Debian's place for libraries, which is not the default here.
triplet=$(gcc -print-multiarch)
triplet=${triplet:-any}
where="PREFIX=/opt/mniop LIBDIR=/opt/mniop/lib/$triplet DESTDIR=$stage"
# shellcheck disable=SC2086
quiet make --no-print-directory install $where

export PKG_CONFIG_PATH="$stage/opt/mniop/lib/$triplet/pkgconfig"
export PKG_CONFIG_SYSROOT_DIR="$stage"
libdir=$stage/opt/mniop/lib/$triplet
scripts=$stage$(PKG_CONFIG_SYSROOT_DIR='' pkg-config --variable=scriptsdir mniop)

# shellcheck disable=SC2046
gcc -std=c99 -Wall -Wextra -pedantic -Werror examples/c/main.c -o "$work/by_pkg_config" \
    $(pkg-config --cflags --libs mniop)
LD_LIBRARY_PATH=$libdir "$work/by_pkg_config" "$scripts" "$as_of" > "$work/by_pkg_config.txt"
grep -q 'To ask next' "$work/by_pkg_config.txt"
echo "install: the C example through pkg-config: ok"

if command -v cmake > /dev/null 2>&1; then
    mkdir "$work/project"
    cat > "$work/project/CMakeLists.txt" <<EOF
cmake_minimum_required(VERSION 3.13)
project(example C)
find_package(mniop 0.1 CONFIG REQUIRED)
add_executable(example "$PWD/examples/c/main.c")
target_link_libraries(example PRIVATE mniop::mniop)
file(WRITE "\${CMAKE_BINARY_DIR}/scripts" "\${mniop_SCRIPTS_DIR}")
EOF
    quiet cmake -S "$work/project" -B "$work/build" -DCMAKE_PREFIX_PATH="$stage/opt/mniop"
    quiet cmake --build "$work/build"
    "$work/build/example" "$(cat "$work/build/scripts")" "$as_of" > "$work/by_cmake.txt"
    cmp "$work/by_pkg_config.txt" "$work/by_cmake.txt"
    # A version of another soname, and one that is not out yet, are refused.
    for wanted in 1.0 0.99; do
        sed "s/mniop 0.1/mniop $wanted/" "$work/project/CMakeLists.txt" > "$work/other"
        mkdir -p "$work/refused" && cp "$work/other" "$work/refused/CMakeLists.txt"
        if cmake -S "$work/refused" -B "$work/refused/build" \
            -DCMAKE_PREFIX_PATH="$stage/opt/mniop" > "$work/log" 2>&1; then
            echo "install: CMake took version $wanted" >&2
            exit 1
        fi
    done
    echo "install: the C example through CMake: ok"
else
    echo "install: the C example through CMake: skipped, there is no cmake here"
fi

# The command finds the scripts that were installed beside it, from any folder.
here=$PWD
(cd "$work" && "$stage/opt/mniop/bin/mniop" assess \
    "$here/examples/signals/hopital-urgences.json" --as-of "$as_of" --format json) > "$work/answer"
[ "$(wc -l < "$work/answer")" = 1 ]
echo "install: the command with its scripts: ok"

# What an administration added beside our scripts is not ours to remove.
touch "$stage/opt/mniop/share/mniop/scripts/departements/33/ours.lua"
# shellcheck disable=SC2086
quiet make --no-print-directory uninstall $where
left=$(cd "$stage" && find . ! -type d)
if [ "$left" != ./opt/mniop/share/mniop/scripts/departements/33/ours.lua ]; then
    echo "install: uninstall left: $left" >&2
    exit 1
fi
echo "install: uninstall: ok"
