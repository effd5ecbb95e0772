"""What this package says of the C library, against the header: names, arguments, numbers, words."""

import dataclasses
import re

import mniop
import pytest
from conftest import ROOT
from mniop import _library, batch, codes, items

HEADER = ROOT / "Include/mniop.h"
pytestmark = pytest.mark.skipif(not HEADER.exists(), reason="needs the source tree")


def header():
    return re.sub(r"/\*.*?\*/", "", HEADER.read_text(encoding="utf-8"), flags=re.DOTALL)


def numbers():
    return {
        name: int(number)
        for name, number in re.findall(r"#define MNIOP_(\w+) (\d+)\b", header())
    }


def test_functions_are_the_headers():
    declared = {}
    pattern = r"^(\w[\w ]*?[ *]+)mniop_(\w+)\(([^)]*)\);"
    for result, name, arguments in re.findall(pattern, header(), flags=re.MULTILINE):
        arguments = [part.strip() for part in arguments.split(",")]
        declared[name] = (result.strip(), [] if arguments == ["void"] else arguments)
    size = {
        "size_t": _library.c_size_t, "int32_t": _library.c_int32,
        "mniop_code": _library.c_int32,
    }
    for name, (result, arguments) in _library._FUNCTIONS.items():
        wanted_result, wanted = declared[name]
        assert len(arguments) == len(wanted), name
        for argument, text in zip(arguments, wanted):
            if "*" not in text:
                assert argument is size[text.split()[0]], (name, text)
            else:
                assert argument not in size.values(), (name, text)
        if wanted_result in ("mniop_status", "int32_t", "mniop_code"):
            assert result is _library.c_int32, name
        elif wanted_result == "size_t":
            assert result is _library.c_size_t, name
        elif wanted_result == "void":
            assert result is None, name
        else:
            assert result in (_library.c_void_p, _library.c_char_p), name


def test_statuses_are_the_headers():
    known = numbers()
    ours = {name: value for name, value in vars(codes.Status).items() if name.isupper()}
    assert ours == {name: known[name] for name in ours}
    statuses = {name for name, value in known.items() if 0 < value < 100 and "VERSION" not in name}
    assert statuses == set(ours)


@pytest.mark.parametrize("kind, prefix", [
    (codes.Verdict, "OUTCOME_"), (codes.State, "STATE_"), (codes.Minor, "MINOR_"),
    (codes.Urgency, "URGENCY_"), (codes.Grade, "GRADE_"), (codes.TimeKind, "TIME_"),
])
def test_words_are_the_librarys(kind, prefix):
    word = _library.library().code_word
    declared = {
        name.removeprefix(prefix): word(number).decode()
        for name, number in numbers().items() if name.startswith(prefix)
    }
    assert {name: value for name, value in vars(kind).items() if name.isupper()} == declared


def test_versions():
    assert mniop.abi_version() == _library.ABI_VERSION == numbers().get("ABI_VERSION")
    assert mniop.version()


def test_numbers_of_lists_names_and_counts_are_the_headers():
    known = numbers()
    lists = {name: value for name, value in vars(items).items() if name.isupper()}
    ours = {name: value for name, value in lists.items() if not name.startswith("_")}
    assert ours == {name: known["LIST_" + name] for name in ours}
    assert set(ours) == {
        name.removeprefix("LIST_") for name in known if name.startswith("LIST_")}
    names = {
        name[1:]: value for name, value in lists.items()
        if name.startswith("_") and name != "_NAMES"}
    assert names == {name: known["NAMES_" + name] for name in names}
    word = _library.library().code_word
    assert {form: number for form, number in batch._FORMS.items() if form != "dict"} == {
        word(known["ROWS_" + form]).decode(): known["ROWS_" + form] for form in ("JSONL", "CSV")}
    counts = sorted(number for name, number in known.items() if name.startswith("COUNT_"))
    assert counts == list(batch._COUNTS)
    assert [word(number).decode() for number in counts] == [
        field.name for field in dataclasses.fields(batch.BatchCounts)]
