"""libmniop: identifies and protects victims of trafficking in human beings.

    import mniop

    rulebook = mniop.load()
    answer = rulebook.assess(
        {"id": "visit-1", "date": "2024-05-14", "facts": {"age": 16}, "present": ["oit.D5.01"]},
        as_of="2024-05-15",
    )
    for right in answer.rights:
        print(right.outcome, right.label.en, [reason.name for reason in right.because])

It advises; it never decides, and never says that somebody is not a victim. What is not known stays
unknown: a fact that is left out of a signal is not "no". No call reads a clock: the date of the law
is an argument. The same signals give the same answer.

Threads: a `Rulebook` may be used by any number of threads at once. The calls release Python's
global lock while the library works, so that threads run at the same time.

The texts of a signal's keys and of an answer's words are those of the format, version 1. An answer
from a later library keeps the keys that this package does not know, in `extra`.
"""

from ._calls import Signal
from ._library import abi_version, library_path, scripts_path, version
from .batch import Batch, BatchCounts, Rejected
from .codes import (
    Grade,
    Minor,
    State,
    Status,
    TimeKind,
    Urgency,
    Verdict,
)
from .errors import MniopError, Problem
from .explanation import Explanation
from .items import Item
from .model import (
    Alternative,
    Assessment,
    Contradiction,
    Dimension,
    Form,
    GridFinding,
    Label,
    Layer,
    Notice,
    Number,
    Outcome,
    Proposal,
    Question,
    Readings,
    Reason,
    RulebookIdentity,
    Service,
    Sufficiency,
    Time,
)
from .rulebook import Card, Limits, Rulebook, Sign, load, load_scripts

__all__ = [
    "Alternative", "Assessment", "Batch", "BatchCounts", "Card", "Contradiction", "Dimension",
    "Explanation", "Form", "Grade", "GridFinding", "Item", "Label", "Layer", "Limits", "Minor",
    "MniopError", "Notice", "Number", "Outcome", "Problem", "Proposal", "Question", "Readings",
    "Reason", "Rejected", "Rulebook", "RulebookIdentity", "Service", "Sign", "Signal", "State",
    "Status", "Sufficiency", "Time", "TimeKind", "Urgency", "Verdict", "abi_version",
    "library_path", "load", "load_scripts", "scripts_path", "version",
]
