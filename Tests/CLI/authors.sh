#!/bin/sh
# The tools of who writes a local protocol: `new`, `check`, `test`, `diff`.
#
#   sh Tests/CLI/authors.sh PATH-OF-MNIOP SCRIPTS
set -eu

mniop=$(realpath "$1")
scripts=$(realpath "$2")
work=$(mktemp -d)
watcher=''
trap 'test -z "$watcher" || kill "$watcher" 2>/dev/null || true; rm -rf "$work"' EXIT
passed=0
failed=0

pass() { passed=$((passed + 1)); }
fail() {
    failed=$((failed + 1))
    echo "$@" >&2
}

# expect STATUS TEXT ARGUMENTS...: mniop ends so, and says the text on either output.
expect() {
    status=$1
    text=$2
    shift 2
    found=0
    timeout 120 "$mniop" "$@" >"$work/out" 2>"$work/err" </dev/null || found=$?
    if [ "$found" -eq "$status" ] && cat "$work/out" "$work/err" | grep -qF -- "$text"; then
        pass
    else
        fail "expected status $status and '$text', found $found: $*"
        head -5 "$work/out" "$work/err" >&2
    fi
}

# says TEXT: the last output holds it. hides TEXT: it does not.
says() { if cat "$work/out" "$work/err" | grep -qF -- "$1"; then pass; else fail "not said: $1"; fi; }
hides() { if cat "$work/out" "$work/err" | grep -qF -- "$1"; then fail "said: $1"; else pass; fi; }

cd "$work"

# A starting point passes `check` and its own scenarios at once, wherever it is.
for code in 01 2A 33 40 95 971 974 975 988; do
    expect 0 "mniop test scripts/departements/$code" new department $code --lang en
    expect 0 'no problem' check "scripts/departements/$code" --lang en
    expect 0 ' passed, 0 failed' test "scripts/departements/$code"
    hides '0 passed'
done
for hospital in 40.ch_modele 2B.ch_2 987.chpf; do
    expect 0 "mniop test scripts/hopitaux/$hospital" new hospital $hospital
    expect 0 'aucun problème' check "scripts/hopitaux/$hospital" --lang fr
    expect 0 '4 passed, 0 failed' test "scripts/hopitaux/$hospital"
done
# All of them in one rulebook, and among those that ship.
expect 0 'no problem' check scripts --lang en
mkdir tree
cp -r "$scripts/national" "$scripts/departements" tree
expect 0 'tree/departements/40/clav.lua' new department 40 --scripts tree/
expect 0 '17 passed, 0 failed' test tree/departements/40

# Alone as in the tree: a hospital leans on its department, nobody on a neighbour.
mkdir -p tree/hopitaux/40.ch tree/departements/42
printf '%s\n' 'language(1)' 'fact "40.suivi" { type = "boolean", fr = "Suivi" }' \
    >tree/departements/40/suivi.lua
printf '%s\n' 'language(1)' 'hospital "40.ch" { fr = "CH", department = "40" }' \
    'measure "40.ch.m" { fr = "M", when = fact["40.suivi"] }' >tree/hopitaux/40.ch/a.lua
expect 0 'aucun problème' check tree/hopitaux/40.ch --lang fr
expect 0 'aucun problème' check tree --lang fr
printf '%s\n' 'language(1)' 'department "42" { fr = "Loire" }' \
    'measure "42.m" { fr = "M", when = fact["40.suivi"] }' >tree/departements/42/a.lua
for given in tree tree/departements/42; do
    expect 1 'du département 40, que « 42 » ne voit pas' check $given --lang fr
done
rm -r tree/hopitaux tree/departements/42 tree/departements/40/suivi.lua

# Within the folder of scripts, there.
cd tree
expect 0 './departements/41/clav.lua' new department 41
cd ..
test -f tree/departements/41/clav.lua && test ! -e tree/scripts && pass || fail 'not here'

# What was never read says so.
if grep -q 'à compléter' scripts/departements/40/clav.lua; then pass; else fail 'no mark'; fi

# Nothing is overwritten; an empty folder is no reason to refuse.
before=$(cksum <scripts/departements/40/clav.lua)
expect 2 'exists already' new department 40 --lang en
expect 2 'exists already' new department 33 --scripts tree --lang en
test "$before" = "$(cksum <scripts/departements/40/clav.lua)" && pass || fail 'overwritten'
mkdir scripts/departements/41
expect 0 'departements/41/clav.lua' new department 41

for code in 96 00 20 979 1 2a 033 landes ''; do
    expect 2 'not a French department' new department "$code" --lang en
done
expect 2 'Vouliez-vous « 40 » (Landes) ?' new department landes --lang fr
expect 2 'Corsica: 2A or 2B' new department 20 --lang en
for id in ch 40. 40.hôpital 40.a.b 40.a/b 40 ../40.ch; do
    expect 2 '40.ch_modele' new hospital "$id"
done
# Capitals and hyphens: the nearest name that is taken, and whether it is there.
expect 2 'Vouliez-vous « 40.ch_modele », qui existe déjà ?' new hospital 40.CH-Modele --lang fr
expect 2 "Did you mean '40.ch_essai'?" new hospital 40.CH-Essai --lang en
expect 2 'Vouliez-vous « 2A » (Corse-du-Sud) ?' new hospital 2a.Ch --lang fr
test ! -e scripts/hopitaux/40.CH-Modele && test ! -e scripts/hopitaux/40.CH-Essai && pass ||
    fail 'a second folder for one hospital'
expect 2 "Did you mean 'department'?" new departement 40 --lang en
expect 2 'there is no such folder' new department 42 --scripts none --lang en
test ! -e none && pass || fail 'a folder was made'

# A local folder stands on the national one beside it, not on the one that ships.
printf 'language(1)\nfact "rien_de_livre" { type = "boolean", fr = "R", en = "R" }\n' \
    >tree/national/plus.lua
printf 'language(1)\nmeasure "40.plus" { fr = "P", when = fact.rien_de_livre }\n' \
    >tree/departements/40/plus.lua
expect 0 'no problem' check tree/departements/40 --lang en

# --- What is not there is said in both languages. ---
expect 2 "« nulle/part » : ce fichier ou ce dossier n'existe pas." check nulle/part --lang fr
expect 2 "'no/where': there is no such file or folder." test no/where --lang en
hides 'No such file'
expect 2 "« rien.json » ne se lit pas : ce fichier ou ce dossier n'existe pas." \
    diff scripts scripts rien.json --as-of 2025-01-15 --lang fr
expect 2 "ne s'écrit pas" test scripts/departements/40 --junit /no/where.xml --lang fr

# --- test counts what it could not play, and names it. ---
mkdir -p lost/departements/07
cp scripts/departements/07/* lost/departements/07 2>/dev/null ||
    "$mniop" new department 07 --scripts lost >/dev/null
here=lost/departements/07
expect 0 ' passed, 0 failed' test $here
hides 'erreur'
total=$(tail -1 "$work/out" | cut -d' ' -f1)
cat >$here/plus.scenarios.lua <<'END'
language(1)
scenario "état inconnu" { as_of = "2025-01-15", facts = { age = 15, departement = "07" },
  expect = { measure = { ["07.contact"] = "incomplet" } } }
scenario "bonne" { as_of = "2025-01-15", facts = { age = 15, departement = "07" },
  expect = { measure = { ["07.contact"] = "open" } } }
scenario "date" { as_of = "2025-02-30", facts = {}, expect = { sufficient = false } }
scenario "sans attente" { as_of = "2025-01-15", facts = {} }
END
expect 1 "$((total + 1)) passed, 0 failed, 3 erreurs" test $here --lang fr
says "Pas joué, à cause des erreurs ci-dessus : « état inconnu » ($here/plus.scenarios.lua:2) ; "
says '« sans attente »'
hides '« bonne »'
expect 1 "$((total + 1)) passed, 0 failed, 3 errors" test $here --lang en --junit lost/report.xml
says "Not run, because of the errors above: 'état inconnu'"
grep -q "tests=\"$((total + 4))\" failures=\"0\" errors=\"3\"" lost/report.xml &&
    test "$(grep -c '<error message=' lost/report.xml)" -eq 3 && pass || fail 'no error in JUnit'
printf 'language(1)\nscenario "s" {\n' >$here/plus.scenarios.lua
expect 1 "$total passed, 0 failed, 1 erreur" test $here --lang fr
says "Pas joué, à cause des erreurs ci-dessus : $here/plus.scenarios.lua, en tout ou à partir de"
rm $here/plus.scenarios.lua
printf 'language(1)\nx = 1\n' >$here/plus.lua
expect 1 ' 1 error' test $here --lang en
says "Nothing was run: fix the error above first."
rm $here/plus.lua

# A layer that is not loaded; coverage of what was given alone; a hook told where it stands.
cat >$here/plus.scenarios.lua <<'END'
language(1)
scenario "ailleurs" { as_of = "2025-01-15", facts = { age = 15, departement = "07" },
  expect = { silent = { "33" } } }
END
expect 1 "la couche « 33 » n'est pas chargée ici" test $here --lang fr
says 'mniop test sur le dossier « scripts » entier'
rm $here/plus.scenarios.lua
expect 0 'Seules les conditions des fichiers donnés sont comptées' test $here --coverage --lang fr
hides 'national/'
mkdir whole
cp -r "$scripts/national" whole
rm whole/national/*.scenarios.lua
cp -r lost/departements whole
expect 0 ' passed, 0 failed' test whole --coverage --lang fr
says 'whole/national/'
hides 'Seules les conditions'
printf 'language(1)\non_assessment(function(case)\n  local t = {}\n  t.a.b = 1\nend)\n' \
    >$here/plus.lua
expect 1 "$here/plus.lua:4:3: erreur : « Ardèche : une enfant" test $here --lang fr
says "on_assessment de la couche « 07 » a échoué : « a » n'existe pas ici"
says '  t.a.b = 1'
rm $here/plus.lua

# --- check: files that are not read, that are not in UTF-8; scenarios without playing them. ---
mkdir -p files/departements/07
here=files/departements/07
printf 'language(1)\ndepartment "07" { fr = "Ardèche" }\n' >$here/clav.lua
for name in clav.lua.txt b.Lua plus.scenarios.lua.bak LISEZMOI.txt README.md; do
    echo 'language' >$here/$name
done
expect 0 '0 erreur, 3 avertissements' check $here --lang fr
says "$here/b.Lua:1: attention : ce fichier n'est pas lu"
says 'Le renommer « plus.scenarios.lua »'
says '« clav.lua », à côté'
hides LISEZMOI
hides README
expect 0 "$here/b.Lua:1: warning: this file is not read" test $here --lang en
rm $here/clav.lua
expect 2 'À renommer, pour finir par .lua : files/departements/07/b.Lua, files' check $here --lang fr
rm $here/*
printf 'language(1)\ndepartment "07" { fr = "Ardèche" }\n' | iconv -t UTF-16 >$here/clav.lua
expect 1 "$here/clav.lua:1:1: erreur : ce fichier est en UTF-16" check $here --lang fr
says 'Codage : UTF-8'
hides 'à qui est ce script'
if [ "$(wc -l <"$work/err")" -eq 1 ]; then pass; else fail 'the line of a UTF-16 file is shown'; fi
printf 'language(1)\ndepartment "07" { fr = "Ardèche" }\n' | iconv -t CP1252 >$here/clav.lua
expect 1 "$here/clav.lua:2:28: error: this line is not in UTF-8" check $here --lang en
says 'Encoding: UTF-8'
cat >$here/clav.lua <<'END'
language(1)
department "07" { fr = "Ardèche" }
scenario "s" { as_of = "2025-01-15", facts = { agee = 3 }, present = { "oit.D5.99" },
  expect = { services = { "07.rien" }, not_notices = { "alegation" } } }
END
expect 1 "4 erreurs, 0 avertissement" check $here --lang fr
says "$here/clav.lua:3:48: erreur : « s » : « agee »"
says "« s » : rien ne s'appelle « 07.rien »"
says 'Vouliez-vous « allegation » ?'

# --- A hospital's clauses, in the reader's language. ---
mkdir -p clause/hopitaux/07.ch
clauses() {
    printf 'language(1)\nhospital "07.ch" { fr = "CH", department = "07" }\n%s\n%s\n' \
        'local h = use "national.hopital"' "h.convention(\"07.ch\", { $1 })" \
        >clause/hopitaux/07.ch/convention.lua
}
clauses 'departement = "07", plaintes = true'
expect 1 'convention.lua:4:' check clause --lang fr
says 'clause inconnue « plaintes » : depuis, departement'
expect 1 "unknown clause 'plaintes': depuis, departement" check clause --lang en
clauses 'departement = "07", rpsp = "oui"'
expect 1 "clause 'rpsp': true, false or \"simple\"" check clause --lang en
clauses 'plainte = true'
expect 1 "the clause 'departement' is missing" check clause --lang en

# --- test --watch: runs, runs again when a script was saved, ends with the signal. ---
mkdir -p watched/departements/07
cat >watched/departements/07/clav.lua <<'END'
language(1)
department "07" { fr = "Ardèche" }
measure "07.m" { fr = "M", when = fact.mineur }
scenario "un enfant" { as_of = "2025-01-15", facts = { age = 15, departement = "07" },
  expect = { measure = { ["07.m"] = "open" } } }
END
"$mniop" test --watch watched/departements/07 --lang en >watch.out 2>watch.err &
watcher=$!

# rounds NUMBER: waits until so many rounds are over.
rounds() {
    tries=0
    while [ "$(grep -c 'Waiting for a change' watch.out)" -lt "$1" ]; do
        tries=$((tries + 1))
        if [ "$tries" -gt 300 ] || ! kill -0 "$watcher"; then
            fail "no round $1 of the watch"
            return
        fi
        sleep 0.2
    done
    pass
}

rounds 1
if grep -q '1 passed, 0 failed' watch.out; then pass; else fail 'first round'; fi
sed -i 's/"open"/"closed"/' watched/departements/07/clav.lua
rounds 2
if grep -q '0 passed, 1 failed' watch.out; then pass; else fail 'second round'; fi
if grep -q 'expected closed, found open' watch.err; then pass; else fail 'no failure said'; fi
printf 'x =\n' >watched/departements/07/autre.lua
rounds 3
rm watched/departements/07/autre.lua
sed -i 's/"closed"/"open"/' watched/departements/07/clav.lua
rounds 4
if tail -2 watch.out | grep -q '1 passed, 0 failed'; then pass; else fail 'last round'; fi
# Nothing changes, nothing runs.
sleep 2
if [ "$(grep -c 'Waiting for a change' watch.out)" -le 5 ]; then pass; else fail 'runs alone'; fi
kill -TERM "$watcher"
wait "$watcher" 2>/dev/null || true
watcher=''
expect 2 'nowhere' test --watch nowhere

# --- diff: what is lost first. ---
mkdir old new
cp -r "$scripts/national" "$scripts/departements" old
cp -r "$scripts/national" "$scripts/departements" new
cat >cases.jsonl <<'END'
{"id":"a","person":"p1","date":"2025-01-10","actor":{"kind":"association","department":"40"},"facts":{"age":15,"departement":"40"}}
{"id":"b","person":"p2","date":"2025-01-10","actor":{"kind":"association","department":"33"},"facts":{"age":15,"departement":"33"}}
END
# compare STATUS TEXT OPTIONS...
compare() {
    status=$1
    text=$2
    shift 2
    expect "$status" "$text" diff old new cases.jsonl --as-of 2025-01-15 "$@"
}
compare 0 '2 persons compared: no answer changes.' --lang en
sed -i 's/when = any { sufficient(), fact.mineur/when = all { sufficient(), fact.mineur/' \
    new/departements/33/clav.lua
compare 1 'PERTE  mesure 33.contact_ruelle : open -> incomplete' --lang fr
says 'PERTE  service 33.ruelle : en moins'
says '2 personnes comparées, 1 change : '
if [ "$(head -1 out)" = p2 ]; then pass; else fail 'who loses comes first'; fi
hides 'p1'
compare 1 '{"format":1,"person":"p1","changes":[]}' --format json
says '{"nature":"loss","kind":"measure","id":"33.contact_ruelle","old":"open","new":"incomplete"}'
cp "$work/out" again
compare 1 '"person":"p2"' --format json
cmp "$work/out" again && pass || fail 'two runs differ'
found=0
"$mniop" diff old new - --as-of 2025-01-15 --format json <cases.jsonl >"$work/out" || found=$?
cmp "$work/out" again && [ "$found" -eq 1 ] && pass || fail 'standard input'
# The other way round it is a gain.
expect 1 'gain   measure 33.contact_ruelle: incomplete -> open' \
    diff new old cases.jsonl --as-of 2025-01-15 --lang en
# A later act, a department that is new, a layer that does not load.
cp old/departements/33/clav.lua new/departements/33
sed -i 's/days(1):from "as_of"/days(3):from "as_of"/' new/departements/33/clav.lua
"$mniop" new department 40 --scripts new >/dev/null
compare 1 'LOSS   time limit 33.contact_ruelle act_by: 2025-01-16 -> 2025-01-18' --lang en
says 'gain   measure 40.contact: absent -> open'
printf 'x =\n' >>new/departements/33/clav.lua
compare 1 "Local protocol '33' has an error" --lang en
says 'LOSS   measure 33.contact_ruelle: open -> absent'
# A name that only one side knows; a file that is not there; a nation that does not load.
printf 'language(1)\nfact "40.f" { type = "boolean", fr = "F" }\n' >new/departements/40/f.lua
printf '%s\n' '{"id":"z","person":"p3","date":"2025-01-10","facts":{"40.f":true}}' >>cases.jsonl
compare 1 "'40.f' is not declared in old: counted as not seen on that side (1 person)" --lang en
says '3 persons compared (1 in part), '
hides 'answered with'
compare 1 "« 40.f » n'est pas déclaré dans old : compté comme non vu de ce côté (1 personne)" \
    --lang fr
says '3 personnes comparées (1 en partie), '
# A name that neither side knows is wrong on both.
cp cases.jsonl more.jsonl
printf '%s\n' '{"id":"y","person":"p4","date":"2025-01-10","facts":{"40.g":true}}' >>more.jsonl
expect 1 '(1 in part, 1 not compared)' diff old new more.jsonl --as-of 2025-01-15 --lang en
says 'a declared fact'
# A sign, a hospital and the basis of a fact that one side alone declares.
mkdir signs
cp -r "$scripts/national" signs
printf '%s\n' 'language(1)' \
    'indicator "signe_neuf" { fr = "S", en = "S", source = "s", grade = "read",' \
    '  context_only = true }' >signs/national/neuf.lua
cat >signs.jsonl <<'END'
{"id":"a","person":"p1","date":"2025-01-10","facts":{"age":15},"present":["signe_neuf"],"basis":{"signe_neuf":"observed"}}
END
expect 0 '1 personne comparée (1 en partie) : aucune réponse ne change.' \
    diff old signs signs.jsonl --as-of 2025-01-15 --lang fr
says '« signe_neuf » n'
expect 0 '1 person compared: no answer changes.' \
    diff signs signs signs.jsonl --as-of 2025-01-15 --lang en
# Documents, route and legal basis of a measure that stands on both sides.
rm -rf signs/departements new/departements/33
cp -r old/departements/33 new/departements/33
sed -i '/^measure "33.contact_ruelle"/,/^}/{
s/^  basis = .*/  basis = { "Avenant (exemple)" },/
s/^  basis/  documents = { "certificat_descriptif" },\n  basis/
}' new/departements/33/clav.lua
compare 1 'autre  documents de 33.contact_ruelle : ' --lang fr
says '-> certificat_descriptif'
says 'autre  textes de 33.contact_ruelle : '
says 'Avenant (exemple)'
compare 1 'other  legal basis of 33.contact_ruelle: ' --lang en
expect 2 'gone.json' diff old new gone.json --as-of 2025-01-15
# The wrong order; limits; a side of which nothing loads.
expect 2 "L'ordre est : mniop diff DOSSIER_AVANT DOSSIER_APRES" diff cases.jsonl old new --lang fr
expect 2 'The order is: mniop diff FOLDER_BEFORE FOLDER_AFTER' diff old new new --lang en
expect 2 'memory (limit: 1000 bytes)' diff old new cases.jsonl --limit-memory 1000 --lang en
mkdir -p broken/departements/41
printf 'language(1)\ndepartment "41" { fr = "L" }\nx =\n' >broken/departements/41/clav.lua
expect 2 "rien n'est comparé" diff broken broken cases.jsonl --as-of 2025-01-15 --lang fr
hides 'ne change'
cp -r "$scripts/national" broken
expect 1 "'41' loads on neither side: nothing of it is compared." \
    diff broken broken cases.jsonl --as-of 2025-01-15 --lang en
hides 'no answer changes'
printf 'x =\n' >>new/national/mineurs.lua
compare 2 'the national scripts do not load' --lang en

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
