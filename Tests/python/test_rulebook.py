"""What a rulebook lists, and cards."""

import mniop
from conftest import ROOT


def test_what_a_rulebook_lists(small):
    assert [(item.id, item.type) for item in small.facts] == [
        ("age", "integer"), ("plainte_deposee", "boolean"), ("date_depot_plainte", "date")]
    assert small.facts[0].label == mniop.Label(fr="Âge", en="Age")
    assert [item.id for item in small.indicators] == ["g.01"]
    assert [item.id for item in small.rules] == ["droit_essai"]
    assert [item.id for item in small.actors] == ["hopital"]
    assert [item.id for item in small.layers] == ["national"]
    assert small.unavailable_layers == ()
    assert len(small.digest) == 64


def test_a_card(small):
    card = small.card("hopital")
    assert (card.actor, card.label.en, card.source) == ("hopital", "Hospital", "essai")
    assert [sign.indicator for sign in card.signs] == ["g.01"]
    assert card.signs[0].text.fr == "Vu ici"
    assert card.signs[0].forms == ("travail",) and card.signs[0].grids == ("g",)
    assert [text.en for text in card.must_not] == ["Do not say"]
    assert [number.number for number in card.numbers] == ["17"]


def test_every_actor_has_a_card(rulebook):
    for actor in rulebook.actors:
        assert rulebook.card(actor.id).label == actor.label


def test_scripts_that_ship_are_found(rulebook):
    with mniop.load() as shipped:
        assert shipped.digest == rulebook.digest


def test_paths_of_any_kind(rulebook):
    scripts = ROOT / "scripts"
    with mniop.load(str(scripts / "national"), scripts / "departements/33") as some:
        assert [layer.id for layer in some.layers] == ["national", "33"]
        assert some.digest != rulebook.digest


def test_lists_and_their_names(small, rulebook):
    (grid,) = small.grids
    assert grid.names == {"profiles": ("p",), "dimensions": ("D",), "readings": ("broad",)}
    (form,) = small.exploitations
    assert (form.id, form.label.en, form.names) == ("travail", "Labour", {"grids": ("g",)})
    (parameter,) = small.parameters
    assert (parameter.id, parameter.names["values"]) == ("perimetre", ("a", "b"))
    (service,) = small.services
    assert service.id == "n17" and set(service.names) == {"rules", "languages", "forms"}
    assert small.indicators[0].names == {"actors": ("hopital",), "grids": ("g",)}
    assert small.rules[0].type == "right" and small.documents == ()
    assert (small.facts[0].layer, small.facts[0].source) == ("national", "national/essai.lua:5")
    assert any(item.names["rules"] for item in rulebook.documents)
    rules = {item.id for item in rulebook.rules}
    for item in rulebook.services + rulebook.documents:
        assert set(item.names["rules"]) <= rules
    assert {item.type for item in rulebook.rules} == {"right", "duty", "measure", "alert"}
