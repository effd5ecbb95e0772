#!/bin/sh
# One rule explained as a user meets it: the tree at 80 and at 40 columns, what would change the
# answer, several persons, secrecy, mistakes in the arguments, the same bytes twice.
#
#   sh Tests/CLI/why.sh PATH-OF-MNIOP SCRIPTS
set -eu

mniop=$1
scripts=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

fail() {
    failed=$((failed + 1))
    echo "$@" >&2
}

# expect STATUS TEXT ARGUMENTS...: the command ends so, and says the text on either output.
expect() {
    status=$1
    text=$2
    shift 2
    found=0
    timeout 60 "$mniop" why --scripts "$scripts" --as-of 2025-01-15 "$@" >"$work/out" \
        2>"$work/err" </dev/null || found=$?
    if [ "$found" -eq "$status" ] && cat "$work/out" "$work/err" | grep -qF -- "$text"; then
        passed=$((passed + 1))
    else
        fail "expected status $status and '$text', found $found: $*"
        head -5 "$work/err" >&2
    fi
}

# says TEXT: the last output holds it. hides TEXT: it does not.
says() {
    if grep -qF -- "$1" "$work/out"; then passed=$((passed + 1)); else fail "not said: $1"; fi
}
hides() {
    if grep -qF -- "$1" "$work/out"; then fail "said: $1"; else passed=$((passed + 1)); fi
}

cat >"$work/adult.json" <<'END'
{"id":"s1","person":"p1","date":"2025-01-10","actor":{"kind":"association"},
 "facts":{"age":30,"nationalite":"TIERS","souhaite_delai_reflexion":true}}
END
cat >"$work/two.jsonl" <<'END'
{"id":"s1","person":"p1","date":"2025-01-10","facts":{"age":30}}
{"id":"s2","person":"p2","date":"2025-01-10","facts":{"age":15}}
END
cat >"$work/secret.json" <<'END'
{"id":"s3","person":"p3","date":"2025-01-10","actor":{"kind":"hopital"},
 "facts":{"nationalite":"APATRIDE","souhaite_delai_reflexion":true}}
END

# The answer, the tree with who said what, what would change it, and what is never required.
export COLUMNS=80
expect 0 'Answer: undecided' delai_reflexion_30j "$work/adult.json" --lang en
says 'third country'
says '[ ? ] '
says 'For it to be open, it would do'
says 'What would close it if it were established'
says 'never asked of the person'
says 'WHAT IS NEVER REQUIRED'
hides 'fact.'
expect 0 'CE QUI CHANGERAIT' delai_reflexion_30j "$work/adult.json" --lang fr
says '├─ [ ? ]'

# Forty columns: no line is longer, counted in characters (the later bytes of each are left out).
COLUMNS=40 expect 0 'LE RAISONNEMENT' delai_reflexion_30j "$work/adult.json" --lang fr
longest=$(LC_ALL=C awk '{ gsub(/[\200-\277]/, ""); if (length($0) > m) m = length($0) }
    END { print m + 0 }' "$work/out")
if [ "$longest" -le 40 ]; then passed=$((passed + 1)); else fail "a line of $longest columns"; fi

# Each person in turn, in text and in JSON; the same bytes twice.
expect 0 'p2' cst_l425_1 "$work/two.jsonl" --lang en
says 'p1'
expect 0 '"format":1,"person":"p1"' cst_l425_1 "$work/two.jsonl" --format json
says '"format":1,"person":"p2"'
cp "$work/out" "$work/first"
LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo expect 0 '"changes"' cst_l425_1 "$work/two.jsonl" --format json
if cmp -s "$work/out" "$work/first"; then passed=$((passed + 1)); else fail 'two answers'; fi

# What a reader may not see shows nowhere, nor what would tell it.
expect 0 'stateless' delai_reflexion_30j "$work/secret.json" --lang en --audience hopital
expect 0 '[***]' delai_reflexion_30j "$work/secret.json" --lang en --audience police
hides '[stateless'
hides 'For it to be open'
hides 's3'
expect 0 '"withheld":true' delai_reflexion_30j "$work/secret.json" --format json \
    --audience police
hides '"APATRIDE"'

# Mistakes.
expect 2 'cst_l425_1' cst_l425_1_ "$work/adult.json" --lang en
expect 2 'nowhere.json' cst_l425_1 "$work/nowhere.json" --lang en
expect 2 '' cst_l425_1
mkdir -p "$work/tree/departements/07"
cp -r "$scripts/national" "$work/tree"
printf '%s\n' 'language(1)' 'department "07" { fr = "Ardèche" }' \
    'measure "07.contact" { fr = "C", when = fact.mineur }' >"$work/tree/departements/07/clav.lua"
whole=$scripts
scripts=$work/tree
expect 2 "Vouliez-vous « 07.contact » ?" 07.contacts "$work/adult.json" --lang fr
expect 2 "Rules of '07': 07.contact." 07.zzz "$work/adult.json" --lang en
expect 2 "Le protocole « 08 » n'est pas parmi les scripts lus" 08.contact "$work/adult.json" --lang fr
echo 'x =' >>"$work/tree/departements/07/clav.lua"
expect 2 "Protocol '07' has an error and is not read" 07.contact "$work/adult.json" --lang en
scripts=$whole
expect 2 'police' cst_l425_1 "$work/adult.json" --audience polise --lang en
expect 2 'YYYY-MM-DD' cst_l425_1 "$work/adult.json" --as-of 01/06/2024 --lang en

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
