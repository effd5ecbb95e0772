"""What the tests of the Python package share.

`make python-test` says where the package and the library are; a plain `pytest` in the source tree
takes the package of the tree and the library of dist/.
"""

import json
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
try:
    import mniop
except ImportError:
    sys.path.insert(0, str(ROOT / "Sources/python"))
    import mniop

#: A small national layer, in which a rule is easy to follow.
NATIONAL = """
language(1)
actor "hopital" { fr = "Hôpital", en = "Hospital", source = "essai",
  must_not = { { fr = "Ne pas dire", en = "Do not say" } } }
fact "age" { type = "integer", kind = "trait", fr = "Âge", en = "Age" }
fact "plainte_deposee" { type = "boolean", kind = "event", of = "file",
  fr = "Plainte déposée", en = "Complaint filed" }
fact "date_depot_plainte" { type = "date", kind = "event", of = "file",
  fr = "Date de la plainte", en = "Date of the complaint" }
parameter "perimetre" { fr = "Périmètre", en = "Scope", values = { "a", "b" }, default = "a",
  why = { fr = "Essai.", en = "Test." } }
grid "g" { fr = "Grille", en = "Grid", source = "essai", grade = "read",
  profiles = { { id = "p", fr = "P", en = "P" } },
  dimensions = { { id = "D", fr = "D", en = "D", method = "any" } },
  readings = { broad = { fr = "D", en = "D", when = positive "g.D" } } }
service "n17" { fr = "Danger", en = "Danger", territory = "national", number = "17" }
indicator "g.01" { fr = "Signe", en = "Sign", source = "essai", grade = "read",
  seen_by = { hopital = { fr = "Vu ici", en = "Seen here" } },
  counts_as = { { grid = "g", dimension = "D", profiles = { "p" } } } }
exploitation "travail" { fr = "Travail", en = "Labour", grids = { "g" } }
sufficiency { fr = "Signe", en = "Sign", when = positive "g.D" }
right "droit_essai" { fr = "Droit d'essai", en = "Test right", authority = "prefecture",
  since = "2020-01-01", basis = { "Article 1" },
  when = any { fact.plainte_deposee, parameter.perimetre:is "b" },
  act_by = days(10):from "date_depot_plainte", grade = "read" }
"""

SIGNAL = {"id": "s1", "date": "2024-05-14"}


@pytest.fixture(scope="session")
def rulebook():
    """The scripts that ship."""
    with mniop.load(ROOT / "scripts") as loaded:
        yield loaded


@pytest.fixture(scope="session")
def small():
    with mniop.load_scripts({"national/essai.lua": NATIONAL}) as loaded:
        yield loaded


def turns_beside(work):
    """How often this thread has its turn while `work` runs on another, which never gives up the
    global lock unless the package does."""
    done = threading.Event()
    failures = []

    def run():
        try:
            work()
        except BaseException as failure:  # noqa: BLE001, raised again below
            failures.append(failure)
        finally:
            done.set()

    counted = 0
    interval = sys.getswitchinterval()
    sys.setswitchinterval(10)  # nobody is made to give up the lock
    try:
        thread = threading.Thread(target=run)
        thread.start()
        while not done.is_set():
            counted += 1
            time.sleep(0.0005)
        thread.join()
    finally:
        sys.setswitchinterval(interval)
    if failures:
        raise failures[0]
    return counted


def example_cases():
    """Each person of the example signals: a name and the signals, as objects."""
    for path in sorted((ROOT / "examples/signals").glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        persons = {}
        for signal in content if isinstance(content, list) else [content]:
            persons.setdefault(signal.get("person", signal["id"]), []).append(signal)
        for person, signals in persons.items():
            yield pytest.param(signals, id=f"{path.stem}-{person}")
