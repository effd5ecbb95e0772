"""Signals in, assessments out."""

import copy
import dataclasses
import json
from datetime import date

import mniop
import pytest
from conftest import SIGNAL, example_cases
from mniop._decode import decode
from mniop.model import Assessment, Part

AS_OF = "2025-01-15"


def encode(value):
    """Back to JSON: what decoding did not lose."""
    if isinstance(value, Part):
        known = {
            field.metadata.get("json", field.name): encode(getattr(value, field.name))
            for field in dataclasses.fields(value) if field.name != "extra"
        }
        return known | value.extra
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("signals", example_cases())
def test_nothing_of_an_answer_is_lost(rulebook, signals):
    text = rulebook.assess_json(signals, as_of=AS_OF)
    answer = rulebook.assess(signals, as_of=AS_OF)
    assert encode(answer) == json.loads(text)
    assert not answer.extra and not any(outcome.extra for outcome in answer.outcomes)


def test_unknown_keys_are_kept(rulebook):
    content = json.loads(rulebook.assess_json(SIGNAL, as_of=AS_OF))
    later = copy.deepcopy(content)
    later["later"] = {"a": [1]}
    later["rights"][0]["label"]["de"] = "Recht"
    later["questions"][0]["later"] = None
    answer = decode(Assessment, later)
    assert answer.extra == {"later": {"a": [1]}}
    assert answer.rights[0].label.extra == {"de": "Recht"}
    assert encode(answer) == later


def test_an_answer_of_another_shape_is_refused(rulebook):
    content = json.loads(rulebook.assess_json(SIGNAL, as_of=AS_OF))
    del content["rights"]
    with pytest.raises(ValueError, match="rights"):
        decode(Assessment, content)


def test_objects_texts_bytes_and_dates_say_the_same(small):
    signal = {**SIGNAL, "date": date(2024, 5, 14), "facts": {
        "plainte_deposee": True, "date_depot_plainte": date(2024, 5, 2)}}
    text = json.dumps({**signal, "date": "2024-05-14", "facts": {
        "plainte_deposee": True, "date_depot_plainte": "2024-05-02"}})
    answers = {
        small.assess_json(given, as_of=day)
        for given in (signal, text, text.encode(), [signal]) for day in (AS_OF, date(2025, 1, 15))
    }
    assert len(answers) == 1
    right = small.assess(signal, as_of=AS_OF).find("droit_essai")
    assert right.outcome == mniop.Verdict.OPEN
    assert right.times[0].end == date(2024, 5, 12) and right.times[0].passed
    assert right.because[0].name == "plainte_deposee" and right.because[0].text == "true"
    assert right.label["en"] == "Test right" and right.label["fr"] == "Droit d'essai"


def test_the_order_of_signals_does_not_matter(small):
    one = {**SIGNAL, "person": "p", "present": ["g.01"]}
    two = {**SIGNAL, "person": "p", "id": "s2", "facts": {"age": 30}}
    both = small.assess_json([one, two], as_of=AS_OF)
    assert both == small.assess_json([two, one], as_of=AS_OF)
    assert both != small.assess_json([one], as_of=AS_OF)
    assert small.assess([one, two], as_of=AS_OF).sufficient


def test_unknown_is_not_no(small):
    answer = small.assess(SIGNAL, as_of=AS_OF)
    assert answer.find("droit_essai").outcome == mniop.Verdict.INCOMPLETE
    assert answer.find("droit_essai").missing == ("plainte_deposee",)
    assert not answer.sufficient and answer.sufficient.value == "not_yet"
    assert {question.ask for question in answer.questions} >= {"plainte_deposee"}


def test_parameters_are_the_hosts_choice(small):
    answer = small.assess(SIGNAL, as_of=AS_OF, parameters={"perimetre": "b"})
    assert answer.find("droit_essai").outcome == mniop.Verdict.OPEN
    assert answer.rulebook.parameters == {"perimetre": "b"}
    assert small.assess(SIGNAL, as_of=AS_OF).rulebook.parameters == {"perimetre": "a"}


def test_hooks_are_run_unless_the_host_will_not(rulebook):
    signal = {
        **SIGNAL, "actor": {"kind": "hopital", "department": "33"},
        "facts": {"departement": "33"}, "present": ["oit.D5.04"],
    }
    assert rulebook.assess(signal, as_of=AS_OF).proposals
    assert not rulebook.assess(signal, as_of=AS_OF, hooks=False).proposals


def test_pretty_is_the_same_answer(small):
    pretty = small.assess_json(SIGNAL, as_of=AS_OF, pretty=True)
    assert "\n" in pretty
    assert json.loads(pretty) == json.loads(small.assess_json(SIGNAL, as_of=AS_OF))


def test_a_rule_is_explained(small):
    found = small.explain("droit_essai", SIGNAL, as_of=AS_OF)
    assert found.outcome == small.assess(SIGNAL, as_of=AS_OF).find("droit_essai")
    assert found.when.state == "unknown" and found.when.children
    assert found.changes.sets[0].conditions[0].name == "plainte_deposee"
    assert found.changes.sets[0].outcome == mniop.Verdict.OPEN


@pytest.mark.parametrize("rule", ["cst_l425_1", "soins_urgents"])
def test_nothing_of_an_explanation_is_unknown_to_us(rulebook, rule):
    signal = {**SIGNAL, "facts": {"age": 20}, "present": ["oit.D5.01"]}
    found = rulebook.explain(rule, signal, as_of=AS_OF)

    def parts(value):
        if isinstance(value, Part):
            yield value
            value = [getattr(value, field.name) for field in dataclasses.fields(value)]
        if isinstance(value, (list, tuple)):
            for item in value:
                yield from parts(item)

    assert len(list(parts(found))) > 10
    assert not [part for part in parts(found) if part.extra]
