#!/bin/sh
# Same input, same bytes: twenty runs with other locales, other time zones, other folders and the
# signals in another order give one answer.
#
#   sh Tests/CLI/determinism.sh PATH-OF-MNIOP SCRIPTS SIGNAL...
set -eu

mniop=$(realpath "$1")
scripts=$(realpath "$2")
shift 2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

reversed=''
for signal in "$@"; do reversed="$signal $reversed"; done

answer() {
    "$mniop" assess --scripts "$scripts" --as-of 2024-09-01 --format json "$@"
}

answer "$@" >"$work/first"
test -s "$work/first"

run=0
while [ "$run" -lt 20 ]; do
    case $((run % 4)) in
    0) LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo answer "$@" >"$work/next" ;;
    1) LC_ALL=tr_TR.UTF-8 TZ=America/Cayenne answer $reversed >"$work/next" ;;
    2) LC_ALL=C TZ=Pacific/Kiritimati answer $reversed >"$work/next" ;;
    3) LC_ALL=fr_FR.UTF-8 TZ=UTC LANG=en_GB.UTF-8 answer "$@" >"$work/next" ;;
    esac
    if ! cmp "$work/first" "$work/next"; then
        echo "run $run differs" >&2
        exit 1
    fi
    run=$((run + 1))
done
# The text too, short and whole.
for option in --pretty --all; do
    for width in 40 80; do
        COLUMNS=$width LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo answer "$1" --format text --lang fr \
            $option >"$work/text"
        COLUMNS=$width LC_ALL=C TZ=UTC answer "$1" --format text --lang fr $option >"$work/again"
        cmp "$work/text" "$work/again"
    done
done
# The catalogue too.
for format in html md; do
    LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo "$mniop" doc "$scripts" --format $format --lang fr \
        >"$work/page"
    (cd "$work" && LC_ALL=C TZ=UTC "$mniop" doc "$scripts" --format $format --lang fr \
        >"$work/again")
    cmp "$work/page" "$work/again"
done

echo "determinism: 20 runs, $(wc -l <"$work/first") persons, one answer"
