"""What is refused, and how it is said."""

import pickle

import mniop
import pytest
from conftest import NATIONAL, SIGNAL
from mniop import MniopError, Status

AS_OF = "2025-01-15"
LOCAL = 'language(1)\ndepartment "33" { fr = "Gironde", en = "Gironde" }\nwrong()\n'


def refused(call, *arguments, **options):
    with pytest.raises(MniopError) as caught:
        call(*arguments, **options)
    return caught.value


def test_a_script_error_has_its_file_and_line():
    error = refused(mniop.load_scripts, {"national/a.lua": "language(1)\nfact 'x' {\n"})
    assert error.status == Status.BAD_SCRIPT
    first = error.problems[0]
    assert (first.file, first.line) == ("national/a.lua", 2)
    assert str(error).startswith("national/a.lua:2")
    assert error.message("fr") != error.message("en")


def test_every_problem_is_told():
    source = NATIONAL + "nothing1()\n" + 'right "r" { fr = "R" }\n'
    error = refused(mniop.load_scripts, {"national/a.lua": source})
    assert error.problems and all(problem.file for problem in error.problems)
    assert len(str(error).splitlines()) == len(error.problems)


def test_a_local_problem_drops_that_layer_alone():
    scripts = {"national/a.lua": NATIONAL, "departements/33/clav.lua": LOCAL}
    with mniop.load_scripts(scripts) as rulebook:
        assert rulebook.unavailable_layers == ("33",)
        places = [(problem.file, problem.line) for problem in rulebook.problems]
        assert places == [("departements/33/clav.lua", 3)]
        answer = rulebook.assess(SIGNAL, as_of=AS_OF)
        assert answer.find("droit_essai") is not None and answer.notices


def test_what_cannot_be_read(tmp_path):
    assert refused(mniop.load, tmp_path / "missing").status == Status.UNREADABLE


def test_limits_are_kept():
    small = mniop.Limits(instructions=10)
    error = refused(mniop.load_scripts, {"national/a.lua": NATIONAL}, limits=small)
    assert error.status == Status.BAD_SCRIPT
    assert mniop.load_scripts({"national/a.lua": NATIONAL}, limits=mniop.Limits()).facts


@pytest.mark.parametrize("signal, place", [
    ({**SIGNAL, "facts": {"aeg": 16}}, "facts"),
    ({**SIGNAL, "facts": {"age": "sixteen"}}, "facts.age"),
    ({**SIGNAL, "present": ["g.02"]}, "present"),
    ({"id": "s1"}, "date"),
])
def test_a_wrong_signal_has_its_place_and_no_value(small, signal, place):
    error = refused(small.assess, signal, as_of=AS_OF)
    assert error.status == Status.BAD_SIGNAL and not error.is_emergency
    assert error.problems[0].place.startswith(place) or place in str(error)
    assert "sixteen" not in str(error)


def test_a_wrong_signal_may_still_be_an_emergency(small):
    error = refused(small.assess, {**SIGNAL, "aeg": 16, "emergency": True}, as_of=AS_OF)
    assert error.is_emergency


def test_signals_that_do_not_go_together(small):
    others = [{**SIGNAL, "person": "p"}, {**SIGNAL, "id": "s2", "person": "q"}]
    assert refused(small.assess, others, as_of=AS_OF).status == Status.BAD_CASE
    assert refused(small.assess, [], as_of=AS_OF).status == Status.BAD_CASE


def test_other_arguments(small):
    assert refused(small.assess, SIGNAL, as_of="2025-02-30").status == Status.INVALID
    assert refused(small.assess, b"\xff", as_of=AS_OF).status in (Status.INVALID, Status.BAD_SIGNAL)
    assert refused(small.assess, "{", as_of=AS_OF).status == Status.BAD_SIGNAL
    unknown = refused(small.assess, SIGNAL, as_of=AS_OF, parameters={"perimeter": "b"})
    assert unknown.status == Status.UNKNOWN
    bad = refused(small.assess, SIGNAL, as_of=AS_OF, parameters={"perimetre": "c"})
    assert bad.status == Status.BAD_VALUE
    rule = refused(small.explain, "droit_esai", SIGNAL, as_of=AS_OF)
    assert rule.status == Status.UNKNOWN and "droit_essai" in str(rule)
    assert refused(small.card, "hopitale").status == Status.UNKNOWN


def test_what_json_has_no_word_for(small):
    with pytest.raises(TypeError, match="set"):
        small.assess({**SIGNAL, "present": {"g.01"}}, as_of=AS_OF)
    with pytest.raises(ValueError):
        small.assess({**SIGNAL, "facts": {"age": float("nan")}}, as_of=AS_OF)


def test_errors_travel_between_processes(small):
    error = refused(small.assess, {"id": "s1"}, as_of=AS_OF)
    again = pickle.loads(pickle.dumps(error))
    assert (again.status, again.problems) == (error.status, error.problems)


def test_a_closed_rulebook_says_so():
    rulebook = mniop.load_scripts({"national/a.lua": NATIONAL})
    with rulebook:
        assert rulebook.assess(SIGNAL, as_of=AS_OF)
    rulebook.close()
    with pytest.raises(ValueError, match="closed"):
        rulebook.assess(SIGNAL, as_of=AS_OF)
    with pytest.raises(ValueError, match="closed"):
        _ = rulebook.facts
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(rulebook)
