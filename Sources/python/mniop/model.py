"""What an answer is made of: the format's objects, field by field (formats, version 1).

Every object is immutable. `extra` holds keys that this package does not know. Dates are
`datetime.date`; ids are those that the scripts declare.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Part:
    """What every object of an answer is."""

    #: Keys that this package does not know, as JSON has them.
    extra: Mapping[str, Any] = field(default_factory=dict, repr=False, hash=False, kw_only=True)


@dataclass(frozen=True)
class Label(Part):
    """A text for people, in French and English."""

    fr: str
    en: str

    def __getitem__(self, language: str) -> str:
        """`label["en"]`. Any other language than `en` is French, as everywhere in the library."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True)
class Reason(Part):
    """A fact or an indicator, and the value that counted."""

    name: str
    #: A fact's value, `"present"` or `"absent"`; of several values that would have done the same,
    #: a mapping with the one key `one_of`.
    value: Any

    @property
    def text(self) -> str:
        """The value as the C interface says it: `true`, `16`, `16 | 17`, `present`."""
        if isinstance(self.value, Mapping):
            return " | ".join(_words(value) for value in self.value.get("one_of", ()))
        return _words(self.value)


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ", ".join(_words(item) for item in value)
    return str(value)


@dataclass(frozen=True)
class Layer(Part):
    """A layer of the scripts: the national one, a department, a hospital."""

    id: str
    digest: str
    active: bool


@dataclass(frozen=True)
class RulebookIdentity(Part):
    """Which scripts answered, and the host's choices."""

    digest: str
    layers: tuple[Layer, ...]
    parameters: Mapping[str, str]


@dataclass(frozen=True)
class Dimension(Part):
    """A dimension of a grid: `positive`, `possible` or `not_reached`, and what it lacks."""

    id: str
    verdict: str
    strong: int
    medium: int
    weak: int
    fired: tuple[str, ...]
    #: Shapes of what would make it positive, such as `{"strong": 1, "any": 1}`.
    gap: tuple[Mapping[str, int], ...]
    #: Unknown indicators by strength.
    open: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Readings(Part):
    """`yes`, `possible`, `not_shown` or `not_applicable` under three readings of the law."""

    strict: str
    broad: str
    french: str
    #: Where they disagree, and what is still to be shown.
    sentence: Label | None


@dataclass(frozen=True)
class GridFinding(Part):
    """A list of indicators, as it stands for this person."""

    grid: str
    profile: str
    dimensions: tuple[Dimension, ...]
    readings: Readings


@dataclass(frozen=True)
class Form(Part):
    """A form of exploitation that facts or indicators point to."""

    form: str
    #: A fact names it.
    named: bool
    grids: tuple[GridFinding, ...]


@dataclass(frozen=True)
class Sufficiency(Part):
    """Whether what is known suffices for shelter and support: `yes` or `not_yet`."""

    value: str
    because: tuple[Reason, ...]

    def __bool__(self) -> bool:
        return self.value == "yes"


@dataclass(frozen=True)
class Number(Part):
    """A number to call, and when."""

    number: str
    when: Label


@dataclass(frozen=True)
class Contradiction(Part):
    """A fact or an indicator on which signals disagree."""

    name: str
    kind: str
    signals: tuple[str, ...]


@dataclass(frozen=True)
class Time(Part):
    """A time that goes with an outcome. One that has passed changes no outcome."""

    kind: str
    #: None where it is not known, where hours are counted, or while the time is suspended.
    start: date | None
    end: date | None
    #: How it is counted, in words.
    counted: Label
    missing: tuple[str, ...]
    passed: bool


@dataclass(frozen=True)
class Alternative(Part):
    """What another reading of the law would say."""

    reading: str
    outcome: str
    grade: str


@dataclass(frozen=True)
class Outcome(Part):
    """A right, a duty, a measure or an alert, for this person on this date."""

    id: str
    label: Label
    #: See `codes.Verdict`.
    outcome: str
    #: Where an open right stands, see `codes.State`; None for anything else.
    state: str | None
    #: `planned` or `refused` for what has no legal effect; None for law in force.
    status: str | None
    #: From when the version of the rule that applies is in force.
    version: date | None
    #: Articles, or the local convention.
    basis: tuple[str, ...]
    #: A smallest set of reasons that makes it so.
    because: tuple[Reason, ...]
    #: Rules that it passed through.
    via: tuple[str, ...]
    #: Unknown facts and indicators that would decide it.
    missing: tuple[str, ...]
    #: Unknown grounds that only the authority may establish.
    reserves: tuple[str, ...]
    times: tuple[Time, ...]
    urgency: str
    #: Who is competent; None where the rule names nobody.
    authority: str | None
    route: str | None
    owed_by: tuple[str, ...]
    note: Label | None
    documents: tuple[str, ...]
    alternatives: tuple[Alternative, ...]
    #: The lowest along its reasons, see `codes.Grade`.
    grade: str
    layer: str
    #: The script, `file:line`.
    source: str


@dataclass(frozen=True)
class Service(Part):
    """Who can do it."""

    service: str
    label: Label
    contact: Label | None
    #: The rules that it serves; `for` in the format.
    rules: tuple[str, ...] = field(metadata={"json": "for"})
    because: Label | None


@dataclass(frozen=True)
class Question(Part):
    """Something unknown that can still change the answer."""

    ask: str
    #: `fact`, or `indicator`: that one is observed, not asked.
    kind: str
    label: Label
    #: `person`, `file` (do not ask the person) or `third_party`.
    of: str
    #: Kinds of actor that may ask; none: all of them.
    askable_by: tuple[str, ...]
    #: Only somebody trained should ask.
    sensitive: bool
    #: Rules that the answer could settle.
    settles: tuple[str, ...]


@dataclass(frozen=True)
class Proposal(Part):
    """What a hook of a local script proposes."""

    kind: str
    name: str
    why: str
    layer: str
    source: str


@dataclass(frozen=True)
class Notice(Part):
    """What the reader must know: unverified law used, a local layer that did not load."""

    code: str
    text: Label


@dataclass(frozen=True)
class Assessment(Part):
    """The explained answer about one person, under the law in force on `as_of`."""

    format: int
    person: str
    signals: tuple[str, ...]
    as_of: date
    rulebook: RulebookIdentity
    #: See `codes.Minor`.
    minor: str
    exploitation: tuple[Form, ...]
    sufficient: Sufficiency
    #: How many kinds of actor saw something: not credibility.
    actors_seen: int
    #: Call these first.
    emergency: tuple[Number, ...]
    contradictions: tuple[Contradiction, ...]
    alerts: tuple[Outcome, ...]
    duties: tuple[Outcome, ...]
    measures: tuple[Outcome, ...]
    rights: tuple[Outcome, ...]
    services: tuple[Service, ...]
    #: Everything unknown that can still change the answer, the most useful first.
    questions: tuple[Question, ...]
    proposals: tuple[Proposal, ...]
    notices: tuple[Notice, ...]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Alerts, duties, measures and rights, in this order."""
        return self.alerts + self.duties + self.measures + self.rights

    def find(self, rule: str) -> Outcome | None:
        """The outcome of the rule of this id."""
        return next((outcome for outcome in self.outcomes if outcome.id == rule), None)
