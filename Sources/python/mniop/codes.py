"""The words and numbers of the formats, under names.

They are constants and not enumerations: a later library may say a word that is not here, and a
program must expect it.
"""

from __future__ import annotations

from typing import Final


class Status:
    """`MniopError.status`: what kind of failure it was."""

    INVALID: Final = 10
    OPTIONS: Final = 12
    MISUSE: Final = 20
    UNREADABLE: Final = 30
    BAD_SCRIPT: Final = 32
    UNKNOWN: Final = 40
    BAD_VALUE: Final = 42
    BAD_SIGNAL: Final = 44
    BAD_CASE: Final = 46
    INTERNAL: Final = 90


class Verdict:
    """`Outcome.outcome`."""

    OPEN: Final = "open"
    DISCRETIONARY: Final = "discretionary"
    INCOMPLETE: Final = "incomplete"
    CLOSED: Final = "closed"
    NOT_APPLICABLE: Final = "not_applicable"
    PLANNED: Final = "planned"


class State:
    """`Outcome.state`: where an open right stands."""

    TO_CLAIM: Final = "to_claim"
    CLAIMED: Final = "claimed"
    HELD: Final = "held"
    REFUSED: Final = "refused"
    EXPIRED: Final = "expired"


class Minor:
    """`Assessment.minor`. Presumed: doubt about age, and children's rules are open."""

    YES: Final = "yes"
    NO: Final = "no"
    PRESUMED: Final = "presumed"
    UNKNOWN: Final = "unknown"


class Urgency:
    """`Outcome.urgency`."""

    NOW: Final = "now"
    DAYS: Final = "days"
    ROUTINE: Final = "routine"


class Grade:
    """`Outcome.grade`: how far the law behind the answer was checked, the least first."""

    MEMORY: Final = "memory"
    REPORT: Final = "report"
    READ: Final = "read"
    VERIFIED: Final = "verified"


class TimeKind:
    """`Time.kind`."""

    RUNS: Final = "runs"
    ACT_BY: Final = "act_by"
    CLAIM_BY: Final = "claim_by"
    WINDOW: Final = "window"
