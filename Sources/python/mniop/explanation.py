"""Why a rule comes out as it does, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from .model import Label, Outcome, Part, Reason


@dataclass(frozen=True)
class Version(Part):
    """A version of the rule, and why it applies or does not."""

    since: date
    last: date | None
    applies: str
    why: Label
    basis: tuple[str, ...]
    grade: str


@dataclass(frozen=True)
class Given(Part):
    """What was said, and by which signals."""

    name: str
    value: Any
    text: Label
    signals: tuple[str, ...]


@dataclass(frozen=True)
class Reasoning(Part):
    """A node of the reasoning in words."""

    text: Label
    #: `true`, `false`, `unknown`, `not_read`, `withheld`.
    state: str
    #: `fact age`, `rule cst_l425_1`, `sufficient`; None for a group.
    about: str | None
    given: tuple[Given, ...]
    #: `above` (it was shown before) or `cut`.
    note: str | None
    children: tuple[Reasoning, ...]


@dataclass(frozen=True)
class Ground(Part):
    """A ground that closes the right, and who may establish it."""

    established_by: tuple[str, ...]
    reasoning: Reasoning | None


@dataclass(frozen=True)
class Condition(Part):
    """Something unknown or given, and the values that it would have."""

    name: str
    kind: str
    text: Label
    values: tuple[Any, ...]
    of: str
    established_by: tuple[str, ...]
    #: Never to be obtained from the person.
    adverse: bool
    sensitive: bool


@dataclass(frozen=True)
class ChangeSet(Part):
    """Conditions that would together conclude the rule."""

    outcome: str
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Change(Part):
    """One thing that was given: were it otherwise, the outcome would be another."""

    given: Reason
    instead: Condition
    outcome: str


@dataclass(frozen=True)
class Changes(Part):
    """What would change the outcome."""

    #: Every smallest set is listed.
    whole: bool
    withheld: bool
    sets: tuple[ChangeSet, ...]
    if_otherwise: tuple[Change, ...]


@dataclass(frozen=True)
class Explanation(Part):
    """One rule for one person: the outcome, the reasoning, and what would change it."""

    format: int
    person: str
    as_of: date
    active: bool
    outcome: Outcome
    versions: tuple[Version, ...]
    concerns: Reasoning | None
    when: Reasoning | None
    grounds: tuple[Ground, ...]
    #: What the right must never be made to depend on.
    never_requires: tuple[str, ...]
    changes: Changes
