#!/bin/sh
# batch.sh MNIOP PROGRAM SCRIPTS FILE AS-OF: the C interface gives the rows and the metadata of
# `mniop batch`, byte for byte. PROGRAM is Tests/ABI/batch.c.
set -eu
mniop=$1 program=$2 scripts=$3 file=$4 as_of=$5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# same FILE
same() {
    status=0
    "$mniop" batch "$1" --purpose essai --scripts "$scripts" --as-of "$as_of" \
        --output "$work/rows" 2> "$work/err" || status=$?
    [ "$status" -le 1 ] || { cat "$work/err" >&2; exit 1; }
    "$program" "$scripts" "$1" "$as_of" "$work/rows.c" "$work/metadata.c"
    cmp "$work/rows" "$work/rows.c"
    cmp "$work/rows.meta.json" "$work/metadata.c"
    passed="$passed $(wc -l < "$work/rows.c")"
}

passed=
same "$file"
# Longer than a part, with lines that are wrong, and without an end.
for turn in $(seq 1 60); do
    sed -e "s/\"id\": \"/&$turn./" -e "s/\"person\": \"/&$turn./" "$file"
    echo "{\"id\": \"x$turn\", \"emergency\": true}"
done > "$work/many.jsonl"
printf '{"id": "last", "date": "2024-01-01"}' >> "$work/many.jsonl"
same "$work/many.jsonl"
echo "batch: the same rows as the command's:$passed"
