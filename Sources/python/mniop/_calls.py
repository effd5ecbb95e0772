"""Handles that free themselves, texts, and errors: the contract's rules, once."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Callable, Mapping, Sequence
from ctypes import byref, c_size_t, c_void_p
from datetime import date
from typing import Any, Union

from ._library import Parameter, library
from .errors import MniopError, Problem
from .model import Label

#: One report by one actor about one person: the format's object as a mapping, in which dates may be
#: `datetime.date`, or its JSON text.
Signal = Union[Mapping[str, Any], str, bytes]

FRENCH, ENGLISH = 901, 902


class Handle:
    """Owns one thing of the library, and frees it when nothing refers to it any more.

    INVARIANT: a call holds the handle that it uses, so that closing a rulebook in one thread never
    frees what another one is using.
    """

    __slots__ = ("pointer", "_free")

    def __init__(self, pointer: c_void_p, free: Callable[[Any], None]) -> None:
        self.pointer = pointer
        self._free = free

    def __del__(self) -> None:
        self._free(byref(self.pointer))


def make(function: Callable[..., int], free: Callable[[Any], None], *arguments: Any) -> Handle:
    """Calls a function whose last parameters are what it makes and its error."""
    made = c_void_p()
    check(function, *arguments, byref(made))
    return Handle(made, free)


def check(function: Callable[..., int], *arguments: Any) -> None:
    """Calls a function whose last parameter is its error; raises where it failed."""
    error = c_void_p()
    status = function(*arguments, byref(error))
    if status != 0:
        raise taken(status, error)


def taken(status: int, error: c_void_p) -> MniopError:
    """The library's error as an exception; the library's is freed."""
    calls = library()
    try:
        count = calls.error_problem_count(error)
        problems = tuple(problem(calls.error_problem(error, index)) for index in range(count))
        return MniopError(status, problems, calls.error_is_emergency(error) == 1)
    finally:
        calls.error_free(byref(error))


def problem(pointer: Any) -> Problem:
    calls = library()
    return Problem(
        name=text(calls.problem_name, pointer),
        place=text(calls.problem_place, pointer),
        text=label(calls.problem_text, pointer),
        is_error=calls.problem_is_error(pointer) == 1,
        line=calls.problem_line(pointer) or None,
        column=calls.problem_column(pointer) or None,
    )


def text(function: Callable[..., Any], *arguments: Any) -> str:
    """What a function gives as pointer and length, copied."""
    return raw(function, *arguments).decode()


def raw(function: Callable[..., Any], *arguments: Any) -> bytes:
    """As `text`, of bytes that may be no UTF-8."""
    length = c_size_t()
    pointer = function(*arguments, byref(length))
    return b"" if pointer is None else ctypes.string_at(pointer, length.value)


def label(function: Callable[..., Any], *arguments: Any) -> Label:
    return Label(
        fr=text(function, *arguments, FRENCH), en=text(function, *arguments, ENGLISH))


def json_text(function: Callable[..., int], *arguments: Any) -> str:
    """What a function writes as a text of JSON that its handle owns, copied."""
    pointer, length = c_void_p(), c_size_t()
    check(function, *arguments, byref(pointer), byref(length))
    return ctypes.string_at(pointer.value or 0, length.value).decode()


def signal_json(signal: Signal) -> bytes:
    """A signal as the library reads it."""
    if isinstance(signal, Mapping):
        return json.dumps(signal, ensure_ascii=False, allow_nan=False, default=_day).encode()
    return signal.encode() if isinstance(signal, str) else signal


def _day(value: Any) -> str:
    if type(value) is date:
        return value.isoformat()
    raise TypeError(f"a signal has no place for a {type(value).__name__}")


def day_bytes(day: date | str) -> bytes:
    return (day.isoformat() if isinstance(day, date) else day).encode()


def choices(parameters: Sequence[tuple[str, str]]) -> Any:
    """The host's choices as the library takes them."""
    pairs = [(name.encode(), value.encode()) for name, value in parameters]
    return (Parameter * len(pairs))(
        *(Parameter(name, len(name), value, len(value)) for name, value in pairs))
