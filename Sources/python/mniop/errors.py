"""Failures of the library as exceptions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .model import Label

_SCRIPT = re.compile(r"^(?P<file>.+\.lua):(?P<line>\d+)(?::(?P<column>\d+))?$")


@dataclass(frozen=True)
class Problem:
    """Something wrong, with its place. Never a value of the case: it may be written to a log."""

    #: A stable name of the kind of problem, such as `unknown_fact`.
    name: str
    #: `national/sejour.lua:12:3` in a script, `facts.age` in a signal, `FILE:12: facts.age` in a
    #: batch, the name of a parameter of the call elsewhere.
    place: str
    #: What is wrong and what was expected, with the nearest known name.
    text: Label
    #: False for a warning.
    is_error: bool
    #: The line of the script or of the signals, and the byte in that line, from 1; None where the
    #: place is no line.
    line: int | None = None
    column: int | None = None

    @property
    def file(self) -> str | None:
        """The script, relative to the scripts' root; None where the place is not in one."""
        found = _SCRIPT.match(self.place)
        return found["file"] if found else None

    def __str__(self) -> str:
        return f"{self.place}: {self.text.en}" if self.place else self.text.en


class MniopError(Exception):
    """The library refused, and says why.

    `status` is one of `Status`; a later library may have others. `problems` holds at least one; a
    load that failed holds every problem of the scripts.
    """

    def __init__(self, status: int, problems: tuple[Problem, ...], is_emergency: bool) -> None:
        super().__init__(status, problems, is_emergency)
        self.status = status
        self.problems = problems
        #: A rejected signal says that there is immediate danger: act on it before mending it.
        self.is_emergency = is_emergency

    def message(self, language: str = "en") -> str:
        """Every problem on a line, `place: text`, in French (`fr`) or English."""
        return "\n".join(
            f"{problem.place}: {problem.text[language]}" if problem.place
            else problem.text[language]
            for problem in self.problems
        ) or f"status {self.status}"

    def __str__(self) -> str:
        return self.message()
