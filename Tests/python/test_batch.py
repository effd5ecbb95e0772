"""Rows of many persons: as assessments say, however the file is given, and nothing is lost."""

import io
import json
from datetime import date

import mniop
import pytest
from conftest import NATIONAL, ROOT, SIGNAL, turns_beside

AS_OF = "2025-01-15"
FILE = ROOT / "examples/batch/signals.jsonl"
USE = {"purpose": "essai", "as_of": AS_OF}


@pytest.fixture(scope="module")
def signals():
    return [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def persons(signals):
    """Signals of one person beside each other are one group."""
    groups = []
    for signal in signals:
        person = signal.get("person", signal["id"])
        if not groups or groups[-1][0] != person:
            groups.append((person, []))
        groups[-1][1].append(signal)
    return groups


def test_rows_are_assessments(rulebook, signals):
    batch = rulebook.batch(FILE, **USE)
    rows = list(batch)
    assert [row["person"] for row in rows] == [person for person, _ in persons(signals)]
    for row, (_, group) in zip(rows, persons(signals)):
        answer = rulebook.assess(group, as_of=AS_OF, hooks=False)
        assert row["minor"] == answer.minor
        assert row["sufficient"] == answer.sufficient.value
        assert row["signals"] == len(answer.signals)
        outcomes = {rule: word for rule, word in row["outcomes"].items() if word is not None}
        assert outcomes == {outcome.id: outcome.outcome for outcome in answer.outcomes}
    assert batch.problems == [] and batch.rejected == [] and batch.emergencies == []
    counts = batch.counts
    assert (counts.lines, counts.persons) == (len(signals), len(rows))
    assert list(rulebook.batch(FILE, **USE)) == rows


def test_how_the_file_is_given_changes_nothing(rulebook, signals, monkeypatch):
    whole = list(rulebook.batch(FILE, rows="jsonl", **USE))
    assert [json.loads(row) for row in whole] == list(rulebook.batch(str(FILE), **USE))
    lines = FILE.read_text(encoding="utf-8").splitlines(keepends=True)

    def same(given):
        return list(rulebook.batch(given, rows="jsonl", **USE)) == whole

    for piece in (1, 7, 4096):
        monkeypatch.setattr("mniop.batch._PIECE", piece)
        with FILE.open("rb") as bytes_file, FILE.open(encoding="utf-8") as text_file:
            assert same(bytes_file) and same(text_file)
        assert same(lines) and same(line.encode() for line in lines) and same(iter(signals))
        assert same(line.rstrip("\n") for line in lines)


def test_dates_in_mappings(small):
    signal = {**SIGNAL, "date": date(2024, 5, 14)}
    assert [row["person"] for row in small.batch([signal], **USE)] == ["s1"]


def test_a_bad_line_is_reported_with_its_line(small):
    lines = [
        '{"id": "a", "date": "2024-05-14", "facts": {"age": 16}}',
        '{"id": "b", "date": "2024-05-14", "facts": {"aje": 16}, "emergency": true}',
        b'{"id": "c", "date": "2024-05-14", "language": "\xff"}',
        "",
        {"id": "d", "date": "2024-05-14"},
    ]
    rejects = io.BytesIO()
    batch = small.batch(lines, rejects=rejects, **USE)
    assert [row["person"] for row in batch] == ["a", "d"]
    assert [(found.name, found.place, found.line) for found in batch.problems] == [
        ("unknown_fact", "2: facts.aje", 2), ("bad_encoding", "3", 3)]
    assert "age" in batch.problems[0].text.en and batch.problem_count == 2
    assert batch.problems[1].column == 48
    assert [line.line for line in batch.rejected] == [2, 3] and batch.emergencies == [2]
    assert batch.rejected[1].content == lines[2]
    assert rejects.getvalue() == lines[1].encode() + b"\n" + lines[2] + b"\n"
    assert batch.counts == mniop.BatchCounts(
        lines=4, signals=2, rejected=2, rejected_emergencies=1, persons=2, returning=0, failed=0,
        sufficient=0, left_out=0)


def test_the_place_has_the_files_name(small, tmp_path):
    path = tmp_path / "signalements.jsonl"
    path.write_bytes(b'{"id": "a"}\n')
    batch = small.batch(path, **USE)
    assert list(batch) == []
    assert batch.problems[0].place == f"{path}:1: date"


def test_names_of_a_layer_that_did_not_load_are_left_out():
    local = """language(1)
department "33" { fr = "Gironde", en = "Gironde" }
indicator "33.signe" { fr = "Signe", en = "Sign", source = "essai", grade = "read" }
wrong()
"""
    scripts = {"national/a.lua": NATIONAL, "departements/33/clav.lua": local}
    with mniop.load_scripts(scripts) as rulebook:
        assert rulebook.unavailable_layers == ("33",)
        batch = rulebook.batch([{**SIGNAL, "present": ["33.signe", "g.01"]}], **USE)
        assert [row["sufficient"] for row in batch] == ["yes"]
        assert batch.counts.left_out == 1 and batch.problems == []


def test_what_is_kept_is_bounded(small, monkeypatch):
    monkeypatch.setattr(mniop.Batch, "MOST_KEPT", 3)
    batch = small.batch(['{"emergency": true}'] * 9, **USE)
    assert list(batch) == []
    assert len(batch.problems) == len(batch.rejected) == 3
    assert batch.problem_count >= 9 and batch.counts.rejected == 9 and len(batch.emergencies) == 9


def test_columns_and_csv(small):
    signals = [{**SIGNAL, "facts": {"plainte_deposee": True}}]
    for select in ("signals,outcomes", ["signals", "outcomes.droit_essai"]):
        assert list(small.batch(signals, select=select, rows="csv", **USE)) == [
            "person,signals,outcomes.droit_essai\n", "s1,1,open\n"]
    chosen = small.batch(
        [SIGNAL], select="outcomes", parameters={"perimetre": "b"}, **USE)
    assert list(chosen) == [{"person": "s1", "outcomes": {"droit_essai": "open"}}]
    metadata = chosen.metadata
    assert metadata["purpose"] == "essai" and metadata["as_of"] == AS_OF
    assert metadata["rulebook"]["digest"] == small.digest
    assert metadata["rulebook"]["parameters"] == {"perimetre": "b"}
    assert metadata["counts"]["persons"] == 1 and "prosecution" in metadata["notice"]["en"]
    assert chosen.metadata_json.endswith("}\n")


@pytest.mark.parametrize("change, status, place", [
    ({"purpose": "Jean Martin"}, mniop.Status.INVALID, "options.purpose"),
    ({"as_of": "2025-02-30"}, mniop.Status.INVALID, "options.as_of"),
    ({"select": "outcomes.droit_essay"}, mniop.Status.UNKNOWN, "options.columns"),
    ({"parameters": {"perimetr": "a"}}, mniop.Status.UNKNOWN, "parameters"),
    ({"parameters": {"perimetre": "z"}}, mniop.Status.BAD_VALUE, "parameters.perimetre"),
])
def test_what_cannot_begin(small, change, status, place):
    with pytest.raises(mniop.MniopError) as caught:
        small.batch([SIGNAL], **{**USE, **change})
    assert (caught.value.status, caught.value.problems[0].place) == (status, place)


def test_what_is_no_file(small):
    for given in (b"{}", SIGNAL):
        with pytest.raises(TypeError):
            small.batch(given, **USE)
    with pytest.raises(TypeError):
        list(small.batch([SIGNAL, 3], **USE))
    with pytest.raises(FileNotFoundError):
        small.batch("/no/such/file", **USE)
    with pytest.raises(ValueError):
        small.batch([SIGNAL], rows="xml", **USE)


def test_closing(small):
    lines = [{**SIGNAL, "id": f"s{number}"} for number in range(20_000)]
    with small.batch(lines, **USE) as batch:
        assert next(batch)["person"] == "s0"
    assert list(batch) == []
    with pytest.raises(ValueError):
        batch.counts  # noqa: B018


def test_a_batch_outlives_its_rulebook():
    with mniop.load_scripts({"national/a.lua": NATIONAL}) as rulebook:
        batch = rulebook.batch([SIGNAL], **USE)
    assert [row["person"] for row in batch] == ["s1"]


def test_other_threads_run_during_a_call(small):
    """The global lock is released: were it not, nothing would be counted."""
    signals = [{**SIGNAL, "id": f"s{number}"} for number in range(50_000)]
    lines = [json.dumps(signal) for signal in signals]

    def work():
        batch = small.batch(lines, select="signals", rows="csv", **USE)
        assert len(list(batch)) == len(signals) + 1

    assert turns_beside(work) > 5
