#!/bin/sh
# Bad input as a user meets it: a clear message that names the place, the exit status of
# formats.md, and the rest of the work done.
#
#   sh Tests/CLI/bad_input.sh PATH-OF-MNIOP SCRIPTS
set -eu

mniop=$1
scripts=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# expect STATUS TEXT COMMAND...: the command ends so, and says the text on either output.
expect() {
    status=$1
    text=$2
    shift 2
    found=0
    timeout 60 "$@" >"$work/out" 2>"$work/err" </dev/null || found=$?
    if [ "$found" -eq "$status" ] && cat "$work/out" "$work/err" | grep -qF -- "$text"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "expected status $status and '$text', found $found:" "$@" >&2
        head -5 "$work/err" >&2
    fi
}


# signal STATUS TEXT JSON
signal() {
    printf '%b' "$3" >"$work/signal.json"
    expect "$1" "$2" "$mniop" assess "$work/signal.json" --scripts "$scripts" \
        --as-of 2024-09-01 --lang en
}

good='{"id":"ok","date":"2024-06-01","facts":{"age":30}}'
signal 0 'ok' "$good"
signal 1 'age' '{"id":"a","date":"2024-06-01","facts":{"agee":30}}'
signal 1 'department' '{"id":"a","date":"2024-06-01","actor":{"kind":"hopital","departement":"33"}}'
signal 1 'oit.D4.01' '{"id":"a","date":"2024-06-01","present":["oit.D4.011"]}'
signal 1 'facts.age' '{"id":"a","date":"2024-06-01","facts":{"age":"thirty"}}'
signal 1 'date' '{"id":"a","date":"2024-02-30"}'
signal 1 'signal.json' '{"id":"a","date":'
signal 1 'signal.json' '{"id":"a","date":"2024-06-01","id":"b"}'
signal 1 'UTF-8' '{"id":"\0377\0376","date":"2024-06-01"}'
signal 1 'signal.json' ''
signal 1 'number' '{"id":"a","date":"2024-06-01","facts":{"age":99999999999999999999}}'
signal 1 'format' '{"format":2,"id":"a","date":"2024-06-01"}'

# A bad line is reported with its number, and the good ones are answered.
printf '%s\n{"id":\n%s\n' "$good" '{"id":"ok2","date":"2024-06-01"}' >"$work/lines.jsonl"
expect 1 'lines.jsonl:2' "$mniop" assess "$work/lines.jsonl" --scripts "$scripts" --lang en \
    --as-of 2024-09-01
expect 1 '"person":"ok2"' "$mniop" assess "$work/lines.jsonl" --scripts "$scripts" \
    --as-of 2024-09-01 --format json

# What the host says of services: a bad entry is told, the others count, and nobody waits for it.
services() {
    printf '%s' "$3" >"$work/services.json"
    printf '%s\n' '{"id":"ok3","date":"2024-06-01","emergency":true,"facts":{"age":15}}' \
        >"$work/child.json"
    expect "$1" "$2" "$mniop" assess "$work/child.json" --scripts "$scripts" --lang en \
        --as-of 2024-09-01 --format json --services "$work/services.json"
}
services 0 '"full":true' '{"parquet":{"places":0,"as_of":"2024-09-01"}}'
services 0 'later_services' '{"parquet":{"places":0,"as_of":"2024-09-02"}}'
services 1 'services.json:1: parquett' '{"parquett":{"places":0,"as_of":"2024-09-01"}}'
services 1 '"full":true' '{"crip":{"places":1},"parquet":{"places":0,"as_of":"2024-09-01"}}'
services 1 '"person":"ok3"' '{'
expect 2 'mniop' "$mniop" assess "$work/child.json" --scripts "$scripts" --lang en \
    --as-of 2024-09-01 --services "$work/none.json"

# A value never shows in an error.
printf '%s' '{"id":"a","date":"2024-06-01","facts":{"nationalite":"MARQUEUR"}}' >"$work/leak.json"
"$mniop" assess "$work/leak.json" --scripts "$scripts" --as-of 2024-09-01 >"$work/out" 2>&1 || true
if grep -q MARQUEUR "$work/out"; then
    failed=$((failed + 1))
    echo 'a value is shown in an error' >&2
else
    passed=$((passed + 1))
fi

printf '%s' "$good" >"$work/good.json"
expect 2 'missing-folder' "$mniop" assess "$work/good.json" --scripts "$work/missing-folder"
expect 2 'nowhere.json' "$mniop" assess "$work/nowhere.json" --scripts "$scripts"
expect 2 '' "$mniop" assess "$work/good.json" --scripts "$scripts" --as-of 01/06/2024
expect 2 '' "$mniop" assess --no-such-option

# script TEXT NAME LUA: `check` finds it, names file and line, and exits with 1.
script() {
    rm -rf "$work/local"
    mkdir -p "$work/local/departements/93"
    printf '%b' "$2" >"$work/local/departements/93/clav.lua"
    expect 1 "$1" "$mniop" check "$work/local/departements/93/clav.lua" --lang en
    # The national answer is whole, with a notice; something wrong in a script is status 1.
    cp -r "$scripts/national" "$work/local/national"
    printf '%s' '{"id":"ok","date":"2024-06-01","actor":{"kind":"hopital","department":"93"}}' \
        >"$work/local.json"
    expect 1 'unavailable' "$mniop" assess "$work/local.json" --scripts "$work/local" --lang en \
        --as-of 2024-09-01
}

opening='language(1)\ndepartment "93" { fr = "Seine-Saint-Denis" }\n'
script 'clav.lua:3' "${opening}measure \"93.x\" { fr = \"x\" when = true }\n"
script 'clav.lua:3' "${opening}while true do end\n"
script 'clav.lua:3' "${opening}local s = 'x' while true do s = s .. s end\n"
script 'clav.lua:3' "${opening}resultat = 1\n"
script 'clav.lua:3' "${opening}right \"cst_l425_1\" { fr = \"x\", when = true }\n"
script 'clav.lua:3' "${opening}measure \"cst_l425_1\" { fr = \"x\", when = true }\n"
script 'mineur' "${opening}measure \"93.x\" { fr = \"x\", when = fact.mineurs }\n"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
