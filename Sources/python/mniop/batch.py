"""Many persons at once: a row each, outcomes without reasons."""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterable, Iterator, Mapping
from ctypes import byref, c_void_p, sizeof
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar, Union

from ._calls import Handle, Signal, check, choices, json_text, make, problem, raw, signal_json
from ._library import BatchOptions, library
from .errors import Problem

#: A file of signals, one a line: its path, an open file, or its lines, each a text or a mapping.
Signals = Union[str, "os.PathLike[str]", IO[bytes], IO[str], Iterable[Signal]]

#: What a row is.
Rows = Literal["dict", "csv", "jsonl"]

Row = TypeVar("Row")

#: Bytes of a piece: what is read or joined before the library is called.
_PIECE = 256 << 10

_FORMS = {"dict": 651, "jsonl": 651, "csv": 652}

#: In the order of the fields of `BatchCounts`.
_COUNTS = range(661, 670)


@dataclass(frozen=True)
class Rejected:
    """A line that was not taken."""

    #: From 1.
    line: int
    #: As it stood, without the space around it; empty for one of more than 16 MiB. It may hold
    #: anything that was written: not for a log.
    content: bytes
    #: It says that there is immediate danger: act on it before mending it.
    is_emergency: bool


@dataclass(frozen=True)
class BatchCounts:
    """What a batch did so far. The person in hand is counted when the person ends."""

    #: With anything in them; taken or rejected.
    lines: int
    #: Taken.
    signals: int
    rejected: int
    #: Rejected lines that speak of immediate danger.
    rejected_emergencies: int
    #: Rows.
    persons: int
    #: Rows of persons who had a row already: their lines did not stand beside each other.
    returning: int
    #: Persons without a row: they could not be decided.
    failed: int
    #: Rows of persons of whom enough is known for shelter and support.
    sufficient: int
    #: Names that were left out of signals, of local layers that did not load.
    left_out: int


class Batch(Iterator[Row], Generic[Row]):
    """Rows, one a person, in the order of the file; made while they are asked for.

    Made by `Rulebook.batch`. What is wrong in the file raises nothing: the line is in `problems`
    and `rejected`, and the others go on; look at `counts` at the end.

        with rulebook.batch("signals.jsonl", purpose="statistiques", as_of="2025-01-15") as batch:
            for row in batch:
                print(row["person"], row["outcomes"]["ame"])
            print(batch.counts, batch.metadata)

    A row says what `Rulebook.assess` says without hooks, and no reasons. It grounds no refusal of a
    right, no removal and no prosecution, and ranks nobody. Keep `metadata` beside the rows.

    The file is read in pieces and held in bounded memory; the rows do not depend on the pieces. One
    thread at a time; the global lock is released while the library works.
    """

    #: Problems and rejected lines that are kept; `problem_count` and `counts` count all of them.
    MOST_KEPT = 1_000

    def __init__(
        self, rulebook: Handle, signals: Signals, purpose: str, as_of: bytes, select: str,
        rows: Rows, parameters: tuple[tuple[str, str], ...], rejects: BinaryIO | None,
    ) -> None:
        if rows not in _FORMS:
            raise ValueError(f"rows: expected one of {', '.join(_FORMS)}")
        calls = library()
        code, columns, name = purpose.encode(), select.encode(), _name(signals)
        options = BatchOptions(
            sizeof(BatchOptions), code, len(code), as_of, len(as_of), name, len(name), columns,
            len(columns), choices(parameters), len(parameters), _FORMS[rows])
        self._handle: Handle | None = make(
            calls.batch_new, calls.batch_free, rulebook.pointer, byref(options))
        self._is_dict = rows == "dict"
        self._rejects = rejects
        #: The first problems, each with its line.
        self.problems: list[Problem] = []
        #: How many there were.
        self.problem_count = 0
        #: The first rejected lines.
        self.rejected: list[Rejected] = []
        #: The lines, all of them, that were rejected and speak of immediate danger: act on them.
        self.emergencies: list[int] = []
        self._opened: IO[bytes] | None = None
        if isinstance(signals, (str, os.PathLike)):
            self._opened = open(signals, "rb")
            signals = self._opened
        self._made = self._run(_pieces(signals))

    def __iter__(self) -> Batch[Row]:
        return self

    def __next__(self) -> Row:
        row: Row = next(self._made)
        return row

    def close(self) -> None:
        """Gives back what it holds; what comes after is not read."""
        self._made.close()
        self._handle = None
        if self._opened is not None:
            self._opened.close()

    def __enter__(self) -> Batch[Row]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def counts(self) -> BatchCounts:
        calls, pointer = library(), self._pointer
        return BatchCounts(*(calls.batch_count(pointer, code) for code in _COUNTS))

    @property
    def metadata(self) -> dict[str, Any]:
        """What must stand beside the rows: purpose, notice, date, digests of the scripts,
        parameters, and counts by reading and outcome; of the rows so far."""
        found: dict[str, Any] = json.loads(self.metadata_json)
        return found

    @property
    def metadata_json(self) -> str:
        """`metadata` as the command line writes it."""
        return json_text(library().batch_metadata_json, self._pointer)

    @property
    def _pointer(self) -> c_void_p:
        if self._handle is None:
            raise ValueError("the batch is closed")
        return self._handle.pointer

    def _run(self, pieces: Iterator[bytes]) -> Generator[Any, None, None]:
        calls, pointer = library(), self._pointer
        for piece in pieces:
            check(calls.batch_add, pointer, piece, len(piece))
            yield from self._take()
        check(calls.batch_finish, pointer)
        yield from self._take()
        if self._opened is not None:
            self._opened.close()

    def _take(self) -> Iterator[Any]:
        """What the last call made; before the first row is given, so that the next call may come
        at any time."""
        calls, pointer = library(), self._pointer
        self._take_problems(pointer)
        self._take_rejected(pointer)
        # Not splitlines: a text may hold other ends of lines, such as U+2028.
        lines = raw(calls.batch_rows, pointer).decode().split("\n")[:-1]
        return (json.loads(line) if self._is_dict else line + "\n" for line in lines)

    def _take_problems(self, pointer: c_void_p) -> None:
        calls = library()
        count = calls.batch_problem_count(pointer)
        self.problem_count += count
        for index in range(min(count, self.MOST_KEPT - len(self.problems))):
            self.problems.append(problem(calls.batch_problem(pointer, index)))

    def _take_rejected(self, pointer: c_void_p) -> None:
        calls = library()
        for index in range(calls.batch_rejected_count(pointer)):
            found = calls.batch_rejected(pointer, index)
            line = Rejected(
                calls.rejected_line(found), raw(calls.rejected_bytes, found),
                calls.rejected_is_emergency(found) == 1)
            if line.is_emergency:
                self.emergencies.append(line.line)
            if len(self.rejected) < self.MOST_KEPT:
                self.rejected.append(line)
            if self._rejects is not None and line.content:
                self._rejects.write(line.content + b"\n")


def _name(signals: Any) -> bytes:
    """What problems call the file; empty where it has no name that may be said."""
    if not isinstance(signals, (str, os.PathLike)):
        return b""
    name = os.fspath(signals)
    return name.encode() if isinstance(name, str) and name.isprintable() else b""


def _pieces(signals: Any) -> Iterator[bytes]:
    if hasattr(signals, "read"):
        return _of_file(signals)
    if isinstance(signals, (bytes, bytearray, Mapping)):
        raise TypeError("expected the path of a file, an open file, or an iterable of lines")
    return _of_lines(signals)


def _of_file(file: Any) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece.encode() if isinstance(piece, str) else piece


def _of_lines(lines: Any) -> Iterator[bytes]:
    """Each line ended."""
    held: list[bytes] = []
    size = 0
    for line in lines:
        if not isinstance(line, (str, bytes, Mapping)):
            raise TypeError(f"expected lines or mappings, not a {type(line).__name__}")
        held.append(signal_json(line).removesuffix(b"\n"))
        size += len(held[-1]) + 1
        if size >= _PIECE:
            yield b"\n".join(held) + b"\n"
            held, size = [], 0
    if held:
        yield b"\n".join(held) + b"\n"
