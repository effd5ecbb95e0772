#!/bin/sh
# deb.sh DATE: the Debian packages in a bare Debian: they bring what they need, the command does the
# main job, a C program is built there and does it too, and removing them leaves nothing.
set -eu
as_of=$1
. Tests/Packaging/bare.sh
bare deb-test

cp dist/packages/*.deb examples/signals/hopital-urgences.json examples/c/main.c "$bare/job/"
install_inside './libmniop0_*.deb ./mniop_*.deb'
if inside 'command -v swift' > /dev/null; then
    echo 'deb-test: there is a Swift in the bare Debian' >&2
    exit 1
fi

inside "mniop assess hopital-urgences.json --as-of $as_of --format json" > "$work/there"
dist/mniop assess examples/signals/hopital-urgences.json --scripts scripts --as-of "$as_of" \
    --format json > "$work/here"
cmp "$work/here" "$work/there"
inside 'mniop test' | tail -n 1
echo 'deb-test: mniop assess: the same bytes as here, without Swift'

install_inside './libmniop-dev_*.deb gcc libc6-dev pkg-config'
inside 'gcc -std=c99 -Wall -Werror main.c -o main $(pkg-config --cflags --libs mniop)'
inside "./main \$(pkg-config --variable=scriptsdir mniop) $as_of" > "$work/program"
grep -q 'To ask next' "$work/program"
echo 'deb-test: a C program: built and run there'

inside 'dpkg --audit && dpkg --verify libmniop0 && dpkg --verify mniop'
inside 'apt-get -q purge -y mniop libmniop-dev libmniop0' > "$work/log" 2>&1
left=$(find "$bare/usr" -path '*mniop*')
[ -z "$left" ] || { echo "deb-test: purging left: $left" >&2; exit 1; }
echo 'deb-test: purged: nothing left'
