#!/bin/sh
# wheel.sh DATE: the wheel in a bare Debian with Python alone: installed without network, it does
# the main job, and passes the tests of the Python package there.
set -eu
as_of=$1
. Tests/Packaging/bare.sh
bare wheel-test

install_inside 'python3-venv python3-pytest'
cp dist/packages/mniop-*.whl examples/signals/hopital-urgences.json "$bare/job/"
mkdir -p "$bare/job/Tests" "$bare/job/examples"
cp -r Tests/python "$bare/job/Tests/"
cp -r examples/signals "$bare/job/examples/"
cp -r scripts "$bare/job/"
inside 'python3 -m venv --system-site-packages venv'
inside 'venv/bin/pip -q install --no-index mniop-*.whl'
for library in liblua5.4.so.0 libsimdjson.so.14 libswiftCore.so; do
    if inside "ldconfig -p" | grep -q "$library"; then
        echo "wheel-test: the bare Debian has $library: this shows nothing" >&2
        exit 1
    fi
done

cat > "$bare/job/job.py" <<'EOF'
import pathlib, sys
import mniop
assert "site-packages" in mniop.library_path() and "site-packages" in mniop.scripts_path()
signal = pathlib.Path("hopital-urgences.json").read_text(encoding="utf-8")
print(mniop.load().assess_json(signal, as_of=sys.argv[1]))
# Python's own OpenSSL, and not ours.
import ssl
with open("/proc/self/maps") as file:
    assert {line.split("/")[-1].strip() for line in file if "libssl" in line} == {"libssl.so.3"}
EOF
inside "venv/bin/python job.py $as_of" > "$work/there"
dist/mniop assess examples/signals/hopital-urgences.json --scripts scripts --as-of "$as_of" \
    --format json > "$work/here"
cmp "$work/here" "$work/there"
echo 'wheel-test: the main job: the same bytes as here, without Swift'
inside 'venv/bin/python -m pytest -q -p no:cacheprovider Tests/python' | tail -n 3
inside 'venv/bin/pip -q uninstall -y mniop'
left=$(find "$bare/job/venv" -path '*mniop*')
[ -z "$left" ] || { echo "wheel-test: uninstalling left: $left" >&2; exit 1; }
