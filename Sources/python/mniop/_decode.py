"""JSON objects to dataclasses, by the types of their fields."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar, Union

T = TypeVar("T")
Convert = Callable[[Any], Any]


def decode(kind: type[T], value: Mapping[str, Any]) -> T:
    """One object. A key that `kind` does not know goes to its `extra`."""
    return typing.cast(T, _object(kind)(value))


def plain(value: Any) -> Any:
    """As JSON has it, with lists made immutable."""
    return tuple(plain(item) for item in value) if isinstance(value, list) else value


def _object(kind: Any) -> Convert:
    made: Convert = _compiled(kind)
    return made


@lru_cache(maxsize=None)
def _compiled(kind: Any) -> Convert:
    hints = typing.get_type_hints(kind)
    fields: dict[str, tuple[str, Convert | None]] = {
        field.metadata.get("json", field.name): (field.name, _convert(hints[field.name], kind))
        for field in dataclasses.fields(kind)
        if field.name != "extra"
    }

    # A frozen dataclass sets its fields one call each; an answer has ten thousand of them. The
    # dictionary of the object is filled instead, which a dataclass without slots allows.
    def make(value: Mapping[str, Any]) -> Any:
        made: Any = object.__new__(kind)
        content = made.__dict__
        extra: dict[str, Any] = {}
        for key, item in value.items():
            known = fields.get(key)
            if known is None:
                extra[key] = item
                continue
            name, convert = known
            content[name] = item if convert is None else convert(item)
        content["extra"] = extra
        if len(content) != len(fields) + 1:
            missing = sorted(name for name, _ in fields.values() if name not in content)
            raise ValueError(f"{kind.__name__} without {', '.join(missing)}: another format?")
        return made

    return make


def _convert(hint: Any, kind: type) -> Convert | None:
    """What turns JSON into a value of this type; None where JSON's own will do."""
    origin = typing.get_origin(hint)
    arguments = typing.get_args(hint)
    if origin in (Union, types.UnionType):
        (some,) = (_convert(part, kind) for part in arguments if part is not type(None))
        return _optional(some) if some else None
    if origin is tuple:
        return _tuple(_convert(arguments[0], kind))
    if origin is not None and issubclass(origin, Mapping):
        each = _convert(arguments[1], kind)
        return _mapping(each) if each else None
    if hint is date:
        return date.fromisoformat
    if hint is Any:
        return plain
    if dataclasses.is_dataclass(hint):
        # A tree holds its own kind: it is looked up when it is first met.
        return (lambda value: _object(hint)(value)) if hint is kind else _object(hint)
    return None


def _tuple(convert: Convert | None) -> Convert:
    if convert is None:
        return tuple
    return lambda value: tuple([convert(item) for item in value])


def _optional(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _mapping(convert: Convert) -> Convert:
    return lambda value: {key: convert(item) for key, item in value.items()}
