"""The C library: where it is, and its functions with their types.

`ctypes.CDLL` releases Python's global lock during each call.
"""

from __future__ import annotations

import ctypes
import os
import sys
from ctypes import POINTER, c_char_p, c_int32, c_size_t, c_uint64, c_void_p
from functools import lru_cache
from pathlib import Path
from typing import Any

SONAME = "libmniop.so.0"
ABI_VERSION = 0


class Text(ctypes.Structure):
    _fields_ = [("bytes", c_char_p), ("length", c_size_t)]


class Script(ctypes.Structure):
    _fields_ = [
        ("path", c_char_p), ("path_length", c_size_t), ("bytes", c_char_p), ("length", c_size_t),
    ]


class Parameter(ctypes.Structure):
    _fields_ = [
        ("name", c_char_p), ("name_length", c_size_t), ("value", c_char_p),
        ("value_length", c_size_t),
    ]


class LoadOptions(ctypes.Structure):
    _fields_ = [
        ("size", c_size_t), ("instructions", c_uint64), ("memory_bytes", c_uint64),
        ("source_bytes", c_uint64), ("output_bytes", c_uint64),
    ]


class WorkerOptions(ctypes.Structure):
    _fields_ = [
        ("size", c_size_t), ("parameters", POINTER(Parameter)), ("parameter_count", c_size_t),
        ("without_hooks", c_uint64),
    ]


class BatchOptions(ctypes.Structure):
    _fields_ = [
        ("size", c_size_t), ("purpose", c_char_p), ("purpose_length", c_size_t),
        ("as_of", c_char_p), ("as_of_length", c_size_t), ("file", c_char_p),
        ("file_length", c_size_t), ("columns", c_char_p), ("columns_length", c_size_t),
        ("parameters", POINTER(Parameter)), ("parameter_count", c_size_t), ("rows", c_uint64),
    ]


_handle, _out, _length = c_void_p, POINTER(c_void_p), POINTER(c_size_t)
_text = [c_char_p, c_size_t]

#: name: (result, arguments). Texts that the library gives are pointers, not `c_char_p`: they may
#: hold a NUL, and their length is asked for.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "version_number": (c_int32, []),
    "version_string": (c_char_p, []),
    "abi_version": (c_int32, []),
    "code_word": (c_char_p, [c_int32]),
    "error_status": (c_int32, [_handle]),
    "error_problem_count": (c_size_t, [_handle]),
    "error_problem": (c_void_p, [_handle, c_size_t]),
    "error_is_emergency": (c_int32, [_handle]),
    "error_free": (None, [_out]),
    "problem_name": (c_void_p, [_handle, _length]),
    "problem_text": (c_void_p, [_handle, c_int32, _length]),
    "problem_place": (c_void_p, [_handle, _length]),
    "problem_is_error": (c_int32, [_handle]),
    "problem_line": (c_size_t, [_handle]),
    "problem_column": (c_size_t, [_handle]),
    "rulebook_load": (
        c_int32, [POINTER(Text), c_size_t, POINTER(LoadOptions), _out, _out]),
    "rulebook_from_scripts": (
        c_int32, [POINTER(Script), c_size_t, POINTER(LoadOptions), _out, _out]),
    "rulebook_free": (None, [_out]),
    "rulebook_problem_count": (c_size_t, [_handle]),
    "rulebook_problem": (c_void_p, [_handle, c_size_t]),
    "rulebook_digest": (c_void_p, [_handle, _length]),
    "rulebook_count": (c_size_t, [_handle, c_int32]),
    "rulebook_id": (c_void_p, [_handle, c_int32, c_size_t, _length]),
    "rulebook_label": (c_void_p, [_handle, c_int32, c_size_t, c_int32, _length]),
    "rulebook_fact_type": (c_int32, [_handle, c_size_t]),
    "rulebook_rule_kind": (c_int32, [_handle, c_size_t]),
    "rulebook_layer": (c_void_p, [_handle, c_int32, c_size_t, _length]),
    "rulebook_source": (c_void_p, [_handle, c_int32, c_size_t, _length]),
    "rulebook_name_count": (c_size_t, [_handle, c_int32, c_size_t, c_int32]),
    "rulebook_name": (c_void_p, [_handle, c_int32, c_size_t, c_int32, c_size_t, _length]),
    "worker_new": (c_int32, [_handle, POINTER(WorkerOptions), _out, _out]),
    "worker_free": (None, [_out]),
    "worker_assess": (
        c_int32, [_handle, _out, c_size_t, *_text, _out, _out]),
    "signal_from_json": (c_int32, [_handle, *_text, _out, _out]),
    "signal_free": (None, [_out]),
    "assessment_json": (c_int32, [_handle, c_int32, _out, _length, _out]),
    "assessment_explain_json": (c_int32, [_handle, *_text, c_int32, _out, _length, _out]),
    "assessment_free": (None, [_out]),
    "batch_new": (c_int32, [_handle, POINTER(BatchOptions), _out, _out]),
    "batch_free": (None, [_out]),
    "batch_add": (c_int32, [_handle, *_text, _out]),
    "batch_finish": (c_int32, [_handle, _out]),
    "batch_rows": (c_void_p, [_handle, _length]),
    "batch_problem_count": (c_size_t, [_handle]),
    "batch_problem": (c_void_p, [_handle, c_size_t]),
    "batch_rejected_count": (c_size_t, [_handle]),
    "batch_rejected": (c_void_p, [_handle, c_size_t]),
    "rejected_line": (c_size_t, [_handle]),
    "rejected_bytes": (c_void_p, [_handle, _length]),
    "rejected_is_emergency": (c_int32, [_handle]),
    "batch_count": (c_size_t, [_handle, c_int32]),
    "batch_metadata_json": (c_int32, [_handle, _out, _length, _out]),
    "card_new": (c_int32, [_handle, *_text, _out, _out]),
    "card_free": (None, [_out]),
    "card_actor": (c_void_p, [_handle, _length]),
    "card_label": (c_void_p, [_handle, c_int32, _length]),
    "card_sign_count": (c_size_t, [_handle]),
    "card_sign": (c_void_p, [_handle, c_size_t]),
    "sign_indicator": (c_void_p, [_handle, _length]),
    "sign_text": (c_void_p, [_handle, c_int32, _length]),
    "sign_name_count": (c_size_t, [_handle, c_int32]),
    "sign_name": (c_void_p, [_handle, c_int32, c_size_t, _length]),
    "card_must_not_count": (c_size_t, [_handle]),
    "card_must_not": (c_void_p, [_handle, c_size_t, c_int32, _length]),
    "card_source": (c_void_p, [_handle, _length]),
    "card_number_count": (c_size_t, [_handle]),
    "card_number": (c_void_p, [_handle, c_size_t]),
    "number_digits": (c_void_p, [_handle, _length]),
    "number_when": (c_void_p, [_handle, c_int32, _length]),
}


def library_path() -> str:
    """Where the library is: `MNIOP_LIBRARY`, else inside this package (a wheel), else the source
    tree's `dist/`, else the system's, which the loader finds by its name."""
    given = os.environ.get("MNIOP_LIBRARY")
    if given:
        return given
    here = Path(__file__).resolve().parent
    for path in (here / "lib" / SONAME, here.parents[2] / "dist" / SONAME):
        if path.exists():
            return str(path)
    return SONAME


def scripts_path() -> str:
    """Where the scripts that ship are: `MNIOP_SCRIPTS`, else inside this package (a wheel), else
    the source tree's, else those that were installed. FileNotFoundError where there are none."""
    given = os.environ.get("MNIOP_SCRIPTS")
    if given:
        return given
    here = Path(__file__).resolve().parent
    share = Path("share/mniop/scripts")
    places = [
        here / "scripts", here.parents[2] / "scripts", Path(sys.prefix) / share,
        Path("/usr/local") / share, Path("/usr") / share,
    ]
    for path in places:
        if (path / "national").is_dir():
            return str(path)
    raise FileNotFoundError("the scripts of libmniop were not found: give load() their folder")


@lru_cache(maxsize=None)
def library() -> Any:
    """The library, loaded once, its functions without their prefix."""
    loaded = ctypes.CDLL(library_path())
    loaded.mniop_abi_version.restype = c_int32
    found = loaded.mniop_abi_version()
    if found != ABI_VERSION:
        raise ImportError(f"{library_path()} has ABI {found}; this package needs {ABI_VERSION}")
    functions = type("Functions", (), {"__slots__": tuple(_FUNCTIONS)})()
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(loaded, "mniop_" + name)
        function.restype = result
        function.argtypes = arguments
        setattr(functions, name, function)
    return functions


def version() -> str:
    """The library's version."""
    text: bytes = library().version_string()
    return text.decode()


def abi_version() -> int:
    """The number in the library's soname."""
    number: int = library().abi_version()
    return number
