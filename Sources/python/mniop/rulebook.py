"""Loading scripts and assessing signals."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from ctypes import byref, c_void_p, sizeof
from dataclasses import dataclass
from datetime import date
from types import TracebackType
from typing import Any, BinaryIO, Literal, overload

from . import _library, items
from ._calls import (
    Handle,
    Signal,
    choices,
    day_bytes,
    json_text,
    label,
    make,
    problem,
    signal_json,
    text,
)
from ._decode import decode
from ._library import library, scripts_path
from .batch import Batch, Rows, Signals
from .errors import Problem
from .explanation import Explanation
from .items import Item, listed
from .model import Assessment, Label, Number

_FORMS, _GRIDS = 626, 627


@dataclass(frozen=True)
class Limits:
    """Under which scripts run, hooks too. 0 is the library's default. No limit is a time."""

    #: Lua instructions of one run.
    instructions: int = 0
    #: Of one Lua state.
    memory_bytes: int = 0
    #: Of one script.
    source_bytes: int = 0
    #: Of what one run declares or proposes.
    output_bytes: int = 0


@dataclass(frozen=True)
class Sign:
    """An indicator that an actor can observe. It proves nothing, and neither does its absence."""

    indicator: str
    text: Label
    #: Forms of exploitation that it points to most, and grids in which it counts.
    forms: tuple[str, ...]
    grids: tuple[str, ...]


@dataclass(frozen=True)
class Card:
    """What one kind of actor can see, the most important first, and what it must not do."""

    actor: str
    label: Label
    signs: tuple[Sign, ...]
    must_not: tuple[Label, ...]
    source: str
    numbers: tuple[Number, ...]


def load(*paths: str | os.PathLike[str], limits: Limits | None = None) -> Rulebook:
    """Reads every script of these files and folders; without any, the scripts that ship.

    A problem of a local layer drops that layer: the national answer is whole, and the problem is in
    `Rulebook.problems`. Raises MniopError with every problem where the national scripts are wrong
    (`Status.BAD_SCRIPT`) or something cannot be read (`Status.UNREADABLE`).
    """
    names = [os.fsencode(path) for path in paths] or [os.fsencode(scripts_path())]
    given = (_library.Text * len(names))(
        *(_library.Text(name, len(name)) for name in names))
    return _loaded(library().rulebook_load, given, len(names), limits)


def load_scripts(
    scripts: Mapping[str, str | bytes], *, limits: Limits | None = None
) -> Rulebook:
    """As `load`, from memory: path relative to the scripts' root -> text."""
    pairs = [(path.encode(), signal_json(source)) for path, source in scripts.items()]
    given = (_library.Script * len(pairs))(
        *(_library.Script(path, len(path), source, len(source)) for path, source in pairs))
    return _loaded(library().rulebook_from_scripts, given, len(pairs), limits)


def _loaded(function: Any, given: Any, count: int, limits: Limits | None) -> Rulebook:
    options = None
    if limits is not None:
        options = byref(_library.LoadOptions(
            sizeof(_library.LoadOptions), limits.instructions, limits.memory_bytes,
            limits.source_bytes, limits.output_bytes))
    return Rulebook(make(function, library().rulebook_free, given, count, options))


class Rulebook:
    """All that the scripts know, compiled once. Immutable: any number of threads share one.

    Made by `load`. It frees itself; `with` or `close` do so at a known place. The library wants one
    worker a thread: each call takes one that is idle, or makes one, so that there are as many as
    there ever were calls at once.
    """

    def __init__(self, handle: Handle) -> None:
        self._handle: Handle | None = handle
        self._idle: dict[Any, deque[Handle]] = {}

    def close(self) -> None:
        """Frees it. A call that runs in another thread ends well; the next raises ValueError."""
        self._handle = None
        self._idle = {}

    def __enter__(self) -> Rulebook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __reduce__(self) -> Any:
        raise TypeError("a Rulebook cannot be pickled: load it in each process, or fork")

    def assess(
        self, signals: Signal | Sequence[Signal], *, as_of: date | str,
        parameters: Mapping[str, str] | None = None, hooks: bool = True,
    ) -> Assessment:
        """The explained answer about one person, under the law in force on `as_of`.

        All signals are of that person; their order does not matter. `parameters` are the host's
        choices for the parameters of the scripts. Without `hooks`, the functions of local scripts
        are not run.

        Raises MniopError: `Status.BAD_SIGNAL` with every problem of a signal, and `is_emergency`
        where a signal that was refused says that there is danger; `Status.BAD_CASE` for several
        persons; `Status.UNKNOWN` and `Status.BAD_VALUE` for a parameter; `Status.INVALID` for a
        date.
        """
        answer = self.assess_json(signals, as_of=as_of, parameters=parameters, hooks=hooks)
        return decode(Assessment, json.loads(answer))

    def assess_json(
        self, signals: Signal | Sequence[Signal], *, as_of: date | str,
        parameters: Mapping[str, str] | None = None, hooks: bool = True, pretty: bool = False,
    ) -> str:
        """As `assess`, as JSON: for a program that stores or forwards the answer."""
        answer = self._assessed(signals, as_of, parameters, hooks)
        return json_text(library().assessment_json, answer.pointer, int(pretty))

    def explain(
        self, rule: str, signals: Signal | Sequence[Signal], *, as_of: date | str,
        parameters: Mapping[str, str] | None = None,
    ) -> Explanation:
        """One rule for one person: the whole reasoning, and the smallest sets of what is unknown
        that would conclude it. It takes longer than an assessment; hooks play no part in it.

        Raises as `assess`, and MniopError with `Status.UNKNOWN` and the nearest rule.
        """
        answer = self._assessed(signals, as_of, parameters, hooks=False)
        name = rule.encode()
        found = json_text(
            library().assessment_explain_json, answer.pointer, name, len(name), 0)
        return decode(Explanation, json.loads(found))

    @overload
    def batch(
        self, signals: Signals, *, purpose: str, as_of: date | str,
        select: str | Iterable[str] = (), rows: Literal["dict"] = "dict",
        parameters: Mapping[str, str] | None = None, rejects: BinaryIO | None = None,
    ) -> Batch[dict[str, Any]]: ...

    @overload
    def batch(
        self, signals: Signals, *, purpose: str, as_of: date | str,
        select: str | Iterable[str] = (), rows: Literal["csv", "jsonl"],
        parameters: Mapping[str, str] | None = None, rejects: BinaryIO | None = None,
    ) -> Batch[str]: ...

    def batch(
        self, signals: Signals, *, purpose: str, as_of: date | str,
        select: str | Iterable[str] = (), rows: Rows = "dict",
        parameters: Mapping[str, str] | None = None, rejects: BinaryIO | None = None,
    ) -> Batch[Any]:
        """A row for each person of many signals: for statistics and research. See `Batch`.

        `signals`: the path of a file with one signal a line (JSON Lines), an open file, or an
        iterable of lines or mappings; signals of one person stand beside each other. `purpose` is a
        code that goes into the metadata (`statistiques`). `select`: columns by their path
        (`outcomes`, `forms.travail.strict`); none: all. `rows`: each row as a `dict`, or as a line
        of `jsonl` or `csv` (with a line of names first), newline included. Rejected lines are
        written to `rejects`.

        Raises MniopError: `Status.INVALID` for a purpose or a date, `Status.UNKNOWN` for a column
        or a parameter, `Status.BAD_VALUE`; OSError where the file cannot be opened.
        """
        names = select if isinstance(select, str) else ",".join(select)
        return Batch(
            self._open, signals, purpose, day_bytes(as_of), names, rows,
            tuple(sorted((parameters or {}).items())), rejects)

    def card(self, actor: str) -> Card:
        """What this kind of actor can see and must not do. MniopError for an unknown actor."""
        calls = library()
        name = actor.encode()
        card = make(calls.card_new, calls.card_free, self._open.pointer, name, len(name))
        pointer = card.pointer
        return Card(
            actor=text(calls.card_actor, pointer),
            label=label(calls.card_label, pointer),
            signs=tuple(
                _sign(calls.card_sign(pointer, index))
                for index in range(calls.card_sign_count(pointer))),
            must_not=tuple(
                label(calls.card_must_not, pointer, index)
                for index in range(calls.card_must_not_count(pointer))),
            source=text(calls.card_source, pointer),
            numbers=tuple(
                _number(calls.card_number(pointer, index))
                for index in range(calls.card_number_count(pointer))),
        )

    @property
    def digest(self) -> str:
        """SHA-256 of the scripts: the same scripts, the same answers."""
        return text(library().rulebook_digest, self._open.pointer)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What did not prevent the load: warnings, and everything wrong in local layers."""
        calls = library()
        handle = self._open
        count = calls.rulebook_problem_count(handle.pointer)
        return tuple(
            problem(calls.rulebook_problem(handle.pointer, index)) for index in range(count))

    @property
    def facts(self) -> tuple[Item, ...]:
        return self._list(items.FACTS)

    @property
    def indicators(self) -> tuple[Item, ...]:
        return self._list(items.INDICATORS)

    @property
    def rules(self) -> tuple[Item, ...]:
        return self._list(items.RULES)

    @property
    def actors(self) -> tuple[Item, ...]:
        return self._list(items.ACTORS)

    @property
    def layers(self) -> tuple[Item, ...]:
        return self._list(items.LAYERS)

    @property
    def grids(self) -> tuple[Item, ...]:
        return self._list(items.GRIDS)

    @property
    def exploitations(self) -> tuple[Item, ...]:
        """Forms of exploitation."""
        return self._list(items.EXPLOITATIONS)

    @property
    def parameters(self) -> tuple[Item, ...]:
        """What the host may choose; `names["values"]` has the default first."""
        return self._list(items.PARAMETERS)

    @property
    def services(self) -> tuple[Item, ...]:
        """Without the confidential ones."""
        return self._list(items.SERVICES)

    @property
    def documents(self) -> tuple[Item, ...]:
        return self._list(items.DOCUMENTS)

    @property
    def unavailable_layers(self) -> tuple[str, ...]:
        """Local layers that did not load: `problems` says why."""
        return tuple(item.id for item in self._list(items.UNAVAILABLE))

    @property
    def _open(self) -> Handle:
        if self._handle is None:
            raise ValueError("the rulebook is closed")
        return self._handle

    def _list(self, which: int) -> tuple[Item, ...]:
        return listed(self._open, which)

    def _assessed(
        self, signals: Signal | Sequence[Signal], as_of: date | str,
        parameters: Mapping[str, str] | None, hooks: bool,
    ) -> Handle:
        calls = library()
        rulebook = self._open
        made = []
        for signal in _listed(signals):
            source = signal_json(signal)
            made.append(make(
                calls.signal_from_json, calls.signal_free, rulebook.pointer, source, len(source)))
        pointers = (c_void_p * len(made))(*(signal.pointer.value for signal in made))
        day = day_bytes(as_of)
        chosen = tuple(sorted((parameters or {}).items()))
        # INVARIANT: a worker is either idle or of one call; a deque is safe among threads.
        idle = self._idle.setdefault((chosen, hooks), deque())
        try:
            worker = idle.pop()
        except IndexError:
            worker = _worker(rulebook, chosen, hooks)
        try:
            return make(
                calls.worker_assess, calls.assessment_free, worker.pointer, pointers, len(made),
                day, len(day))
        finally:
            idle.append(worker)


def _worker(rulebook: Handle, chosen: tuple[tuple[str, str], ...], hooks: bool) -> Handle:
    options = _library.WorkerOptions(
        sizeof(_library.WorkerOptions), choices(chosen), len(chosen), 0 if hooks else 1)
    calls = library()
    return make(calls.worker_new, calls.worker_free, rulebook.pointer, byref(options))


def _listed(signals: Signal | Sequence[Signal]) -> Iterable[Signal]:
    if isinstance(signals, (Mapping, str, bytes)):
        return (signals,)
    return signals


def _sign(pointer: Any) -> Sign:
    calls = library()

    def names(which: int) -> tuple[str, ...]:
        count = calls.sign_name_count(pointer, which)
        return tuple(text(calls.sign_name, pointer, which, index) for index in range(count))

    return Sign(
        text(calls.sign_indicator, pointer), label(calls.sign_text, pointer), names(_FORMS),
        names(_GRIDS))


def _number(pointer: Any) -> Number:
    calls = library()
    return Number(text(calls.number_digits, pointer), label(calls.number_when, pointer))
