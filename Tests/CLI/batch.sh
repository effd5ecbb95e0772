#!/bin/sh
# `mniop batch` as a user meets it: the same answers as `mniop assess`, the same bytes whatever the
# number of threads, everything that is wrong reported, and nothing lost or half written.
#
#   sh Tests/CLI/batch.sh PATH-OF-MNIOP SCRIPTS SIGNALS...
set -eu

mniop=$1
scripts=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

check() {
    what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: $what" >&2
        head -5 "$work/err" >&2
    fi
}

# batch STATUS ARGUMENTS...
batch() {
    status=$1
    shift
    found=0
    timeout 120 "$mniop" batch "$@" --scripts "$scripts" --as-of 2025-01-15 --lang en \
        >"$work/out" 2>"$work/err" </dev/null || found=$?
    check "status $status of: $* (found $found)" [ "$found" -eq "$status" ]
}

says() { check "says '$1'" grep -qF -- "$1" "$work/err"; }

# Signals of the examples, one a line, a person's lines beside each other; then many of each.
python3 - "$work" "$@" <<'PYTHON'
import json, sys
work, files = sys.argv[1], sys.argv[2:]
persons = {}
for name in files:
    text = open(name, encoding="utf-8").read()
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        found = [json.loads(line) for line in text.splitlines() if line.strip()]
    for signal in found if isinstance(found, list) else [found]:
        persons.setdefault(signal.get("person", signal["id"]), []).append(signal)
with open(work + "/few.jsonl", "w", encoding="utf-8") as out:
    for person in sorted(persons):
        for signal in persons[person]:
            out.write(json.dumps(signal, ensure_ascii=False) + "\n")
with open(work + "/many.jsonl", "w", encoding="utf-8") as out:
    for turn in range(300):
        for person in sorted(persons):
            for signal in persons[person]:
                other = dict(signal, id=f"{signal['id']}.{turn}", person=f"{person}.{turn}")
                out.write(json.dumps(other, ensure_ascii=False) + "\n")
PYTHON

# The same answers as `assess`.
batch 0 "$work/few.jsonl" --purpose test --output "$work/rows.jsonl"
batch 0 "$work/few.jsonl" --purpose test --explain --output "$work/whole.jsonl"
"$mniop" assess "$@" --scripts "$scripts" --as-of 2025-01-15 --format json >"$work/assess.jsonl"
check "explained rows are assessments" cmp -s "$work/whole.jsonl" "$work/assess.jsonl"
cat >"$work/compare.py" <<'PYTHON'
import json, sys
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
whole = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
assert len(rows) == len(whole) > 10
for row, answer in zip(rows, whole):
    assert row["person"] == answer["person"]
    assert row["minor"] == answer["minor"]
    assert row["sufficient"] == answer["sufficient"]["value"]
    outcomes = {o["id"]: o["outcome"] for k in ("alerts", "duties", "measures", "rights")
                for o in answer[k]}
    assert {k: v for k, v in row["outcomes"].items() if v is not None} == outcomes
    pointed = {f["form"] for f in answer["exploitation"]}
    assert {k for k, v in row["forms"].items() if v["named"] is not None} == pointed
PYTHON
check "rows say what assessments say" python3 "$work/compare.py" "$work/rows.jsonl" \
    "$work/assess.jsonl"

# The same bytes whatever the threads and however a pipe hands them over.
batch 0 "$work/many.jsonl" --purpose test --threads 1 --output "$work/one.jsonl"
batch 0 "$work/many.jsonl" --purpose test --threads 3 --output "$work/three.jsonl"
check "threads change nothing" cmp -s "$work/one.jsonl" "$work/three.jsonl"
check "metadata too" cmp -s "$work/one.jsonl.meta.json" "$work/three.jsonl.meta.json"
check "the notice is there" grep -q 'no prosecution' "$work/one.jsonl.meta.json"
dd if="$work/many.jsonl" bs=977 2>/dev/null | "$mniop" batch - --purpose test \
    --scripts "$scripts" --as-of 2025-01-15 >"$work/piped.jsonl" 2>"$work/err"
check "a pipe changes nothing" cmp -s "$work/one.jsonl" "$work/piped.jsonl"

# Bad lines: reported, counted, written whole; the rest goes on.
{
    printf '\357\273\277'
    head -1 "$work/few.jsonl"
    printf '{"id":"x1","emergency":true,"facts":{"aje":3},"date":"2025-01-01"}\r\n\r\n'
    printf '{"id":"x2","date":"2025-01-01","language":"\377"}\n'
    printf '{"id":"x3","date":"2025-01-01"}\r\n'
    printf '{"id":"x4","date":"2025-01-01"'
} >"$work/bad.jsonl"
batch 1 "$work/bad.jsonl" --purpose test --output "$work/bad.out" --rejects "$work/bad.rejects"
says 'bad.jsonl:2: facts.aje: '
says 'bad.jsonl:4: '
says 'bad.jsonl:6: '
says 'Rejected, but it reports an emergency'
says '5 lines: 2 signals taken, 3 rejected.'
says '1 rejected lines speak of immediate danger.'
check "two rows" [ "$(wc -l <"$work/bad.out")" -eq 2 ]
check "three rejects" [ "$(wc -l <"$work/bad.rejects")" -eq 3 ]
check "rejects are for one pair of eyes" [ "$(stat -c %a "$work/bad.rejects")" = 600 ]

# A line of 40 MB is neither held nor lost.
{
    head -1 "$work/few.jsonl"
    head -c 40000000 /dev/zero | tr '\0' 'a'
    printf '\n'
    tail -1 "$work/few.jsonl"
} >"$work/long.jsonl"
batch 1 "$work/long.jsonl" --purpose test --output "$work/long.out" --rejects "$work/long.rejects"
says 'long.jsonl:2: a line of more than 16 MiB'
check "rows on both sides" [ "$(wc -l <"$work/long.out")" -eq 2 ]
check "the long line whole" [ "$(wc -c <"$work/long.rejects")" -eq 40000001 ]

# Nothing half written.
batch 2 "$work/few.jsonl" --purpose test --output "$work/none/rows.jsonl"
says 'cannot be written'
batch 2 "$work/few.jsonl" --purpose test --output /dev/full
says 'cannot be written'
batch 2 "$work" --purpose test --output "$work/folder.out"
check "no rows of what cannot be read" [ ! -e "$work/folder.out" ]
check "no draft is left" [ -z "$(find "$work" -name '*.part')" ]

# Synthetic signals: the same every time, and all of them taken.
"$mniop" generate --rows 3000 --seed 7 --scripts "$scripts" >"$work/syn.jsonl" 2>"$work/err"
says 'rien de réel'
"$mniop" generate --rows 3000 --seed 7 --scripts "$scripts" --output "$work/again.jsonl" \
    2>"$work/err"
check "a seed gives the same signals" cmp -s "$work/syn.jsonl" "$work/again.jsonl"
batch 0 "$work/syn.jsonl" --purpose test --output "$work/syn.csv"
says '3000 lines: 3000 signals taken, 0 rejected.'
check "a row a person" [ "$(wc -l <"$work/syn.csv")" -eq 2813 ]

# Usage.
batch 2 "$work/few.jsonl"
says '--purpose CODE is missing'
batch 2 "$work/few.jsonl" --purpose 'Jean Martin'
says 'expected a code'
batch 2 "$work/few.jsonl" --purpose test --select outcomes.amee
says "Did you mean 'outcomes.ame'?"
batch 2 "$work/few.jsonl" --purpose test --format xml
says 'expected jsonl or csv'
batch 2 "$work/few.jsonl" --purpose test --threads 0
says 'expected a number from 1'
gzip -c "$work/few.jsonl" >"$work/few.jsonl.gz"
batch 2 "$work/few.jsonl.gz" --purpose test
says 'gzip -dc'
: >"$work/empty.jsonl"
batch 0 "$work/empty.jsonl" --purpose test --output "$work/empty.csv"
check "a header alone" [ "$(wc -l <"$work/empty.csv")" -eq 1 ]

echo "batch: $passed checks passed, $failed failed"
[ "$failed" -eq 0 ]
