"""What a rulebook lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ._calls import Handle, label, text
from ._library import library
from .model import Label

FACTS, INDICATORS, RULES, ACTORS, LAYERS, UNAVAILABLE = 601, 602, 603, 604, 605, 606
GRIDS, EXPLOITATIONS, PARAMETERS, SERVICES, DOCUMENTS = 607, 608, 609, 610, 611

_FORMS, _GRIDS, _RULES, _LANGUAGES, _VALUES = 626, 627, 628, 629, 630
_PROFILES, _DIMENSIONS, _READINGS, _ACTORS = 631, 632, 633, 634

#: Which names go with the entries of a list.
_NAMES = {
    FACTS: (_VALUES, _ACTORS),
    INDICATORS: (_ACTORS, _GRIDS),
    GRIDS: (_PROFILES, _DIMENSIONS, _READINGS),
    EXPLOITATIONS: (_GRIDS,),
    PARAMETERS: (_VALUES,),
    SERVICES: (_RULES, _LANGUAGES, _FORMS),
    DOCUMENTS: (_RULES, _LANGUAGES),
}


@dataclass(frozen=True)
class Item:
    """Something that the scripts declare."""

    id: str
    label: Label
    #: Of a fact: `boolean`, `integer`, `date`, `code`, `codes`; of a rule: `right`, `duty`,
    #: `measure`, `alert`; else empty.
    type: str = ""
    #: The layer that declares it, `national` or `33`; empty of a layer itself.
    layer: str = ""
    #: The script, `file:line`.
    source: str = ""
    #: Names that go with it, by kind. Of a fact: `values` (none: any), and the `actors` that may
    #: ask it (none: all); of an indicator: the `actors` that see it (none: all) and its `grids`; of
    #: a grid: `profiles`, `dimensions`, `readings`; of a form of exploitation: `grids`; of a
    #: parameter: `values`, the default first; of a service: `rules`, `languages`, `forms`; of a
    #: document: `rules`, `languages`.
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)


def listed(rulebook: Handle, which: int) -> tuple[Item, ...]:
    """All entries of a list, in the order of declaration."""
    calls = library()
    pointer = rulebook.pointer

    def item(index: int) -> Item:
        return Item(
            id=text(calls.rulebook_id, pointer, which, index),
            label=label(calls.rulebook_label, pointer, which, index),
            type=_type(pointer, which, index),
            layer=text(calls.rulebook_layer, pointer, which, index),
            source=text(calls.rulebook_source, pointer, which, index),
            names={
                _word(names): tuple(
                    text(calls.rulebook_name, pointer, which, index, names, position)
                    for position in range(
                        calls.rulebook_name_count(pointer, which, index, names)))
                for names in _NAMES.get(which, ())
            },
        )

    return tuple(item(index) for index in range(calls.rulebook_count(pointer, which)))


def _type(pointer: Any, which: int, index: int) -> str:
    calls = library()
    if which == FACTS:
        return _word(calls.rulebook_fact_type(pointer, index))
    return _word(calls.rulebook_rule_kind(pointer, index)) if which == RULES else ""


def _word(code: int) -> str:
    word: bytes = library().code_word(code)
    return word.decode()
