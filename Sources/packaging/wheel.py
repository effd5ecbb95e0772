#!/usr/bin/env python3
"""wheel.py VERSION LIBRARY SCRIPTS OUTPUT: the Python package as a wheel, with the library and the
scripts inside, for every Python from 3.10 and every Linux with a C library as new as this one's.

Assembled by hand: a wheel is an archive with three files of its own, and what the usual builders do
beyond that needs a network. The same input gives the same bytes.

The wheel also holds the libraries that libmniop needs and that not every Linux has (Lua, simdjson,
OpenSSL's libcrypto). Each is given a name of its own: under its usual one, a Python program that
imports `ssl` later would find ours in place of its own.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

# What every Linux with glibc has: PEP 513 and 600.
EVERYWHERE = re.compile(r"^(libc|libm|libgcc_s|libstdc\+\+|ld-linux-[\w-]+)\.so\.\d+$")
PYTHON = Path("Sources/python/mniop")


def run(*command: str | Path) -> str:
    return subprocess.run(
        [str(part) for part in command], check=True, capture_output=True, text=True,
        env={**os.environ, "LC_ALL": "C"}).stdout


def needed(library: Path) -> list[str]:
    return re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-d", library))


def glibc(library: Path) -> tuple[int, ...]:
    """The newest version of glibc's symbols that the library uses."""
    found = re.findall(r"Name: GLIBC_(\d+)\.(\d+)", run("readelf", "-V", library))
    return max(((int(major), int(minor)) for major, minor in found), default=(2, 17))


def collect(library: Path, folder: Path) -> list[tuple[Path, Path]]:
    """Copies the library and what it needs into `folder`; what was copied, and from where."""
    own = folder / "libmniop.so.0"
    shutil.copyfile(library, own)
    # Without symbolic links: a wheel has none.
    copied = {own.name: (own, library)}
    waiting = [own]
    while waiting:
        current = waiting.pop()
        places = dict(re.findall(r"^\s*(\S+) => (\S+)", run("ldd", current), flags=re.MULTILINE))
        for name in needed(current):
            if EVERYWHERE.match(name):
                continue
            if name not in copied:
                source = Path(os.path.realpath(places[name]))
                content = source.read_bytes()
                stem, rest = name.split(".so", 1)
                digest = hashlib.sha256(content).hexdigest()[:8]
                target = folder / f"{stem}-mniop{digest}.so{rest}"
                target.write_bytes(content)
                run("patchelf", "--set-soname", target.name, target)
                run("patchelf", "--set-rpath", "$ORIGIN", target)
                copied[name] = (target, source)
                waiting.append(target)
            run("patchelf", "--replace-needed", name, copied[name][0].name, current)
    return list(copied.values())


def licence(source: Path) -> tuple[str, bytes] | None:
    """The copyright file of the Debian package that a library comes from."""
    for path in (source, Path(str(source).removeprefix("/usr"))):
        found = subprocess.run(
            ["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            package = found.stdout.split(":")[0]
            return package, Path(f"/usr/share/doc/{package}/copyright").read_bytes()
    return None


def metadata(version: str) -> str:
    readme = Path("README.md").read_text(encoding="utf-8")
    return (
        "Metadata-Version: 2.1\n"
        "Name: mniop\n"
        f"Version: {version}\n"
        "Summary: Identifies and protects victims of trafficking in human beings\n"
        "License: Apache-2.0\n"
        "Requires-Python: >=3.10\n"
        "Classifier: Operating System :: POSIX :: Linux\n"
        "Classifier: Typing :: Typed\n"
        "Description-Content-Type: text/markdown\n"
        f"\n{readme}"
    )


def write(output: Path, files: dict[str, bytes], information: str) -> None:
    """The archive, its record last; sorted, with one date, one mode."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "315532800"))
    stamp = time.gmtime(max(epoch, 315532800))[:6]
    record = [
        f"{name},sha256={base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode()}"
        .rstrip("=") + f",{len(content)}"
        for name, content in sorted(files.items())
    ]
    record.append(f"{information}/RECORD,,")
    last = {f"{information}/RECORD": ("\n".join(record) + "\n").encode()}
    with zipfile.ZipFile(output, "w") as archive:
        for name, content in [*sorted(files.items()), *last.items()]:
            entry = zipfile.ZipInfo(name, stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content, compresslevel=9)


def main(version: str, library: Path, scripts: Path, output: Path) -> None:
    if shutil.which("patchelf") is None:
        sys.exit("make wheel needs patchelf: apt-get install patchelf")
    information = f"mniop-{version}.dist-info"
    files: dict[str, bytes] = {}
    for path in PYTHON.iterdir():
        if path.suffix == ".py" or path.name == "py.typed":
            files[f"mniop/{path.name}"] = path.read_bytes()
    for path in scripts.rglob("*"):
        if path.suffix in (".lua", ".md"):
            files[f"mniop/scripts/{path.relative_to(scripts)}"] = path.read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        copied = collect(library, Path(folder))
        newest = max(glibc(target) for target, _ in copied)
        for target, source in copied:
            files[f"mniop/lib/{target.name}"] = target.read_bytes()
            found = licence(source) if source != library else None
            if found is not None:
                files[f"{information}/licenses/{found[0]}"] = found[1]
    files[f"{information}/licenses/LICENSE"] = Path("LICENSE").read_bytes()
    tag = f"py3-none-manylinux_{newest[0]}_{newest[1]}_{os.uname().machine}"
    files[f"{information}/METADATA"] = metadata(version).encode()
    files[f"{information}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: libmniop\nRoot-Is-Purelib: false\nTag: {tag}\n"
    ).encode()
    output.mkdir(parents=True, exist_ok=True)
    for old in output.glob("mniop-*.whl"):
        old.unlink()
    wheel = output / f"mniop-{version}-{tag}.whl"
    write(wheel, files, information)
    print(f"{wheel}: {wheel.stat().st_size} bytes")
    for target, source in copied:
        print(f"  {target.name} from {source}")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
