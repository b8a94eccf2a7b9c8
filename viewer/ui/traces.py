"""Tells where a fault happened and of what kind it is, without the words of a text that its message may quote."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator

# Their messages quote names of the code, which is what one looks for.
_NAMING = (AttributeError, ImportError, NameError, TypeError)
_QUOTED = re.compile(r"""(['"`“‘„«]).*(['"`”’“»])""", re.DOTALL)
# A message is a sentence; what is longer quotes something.
_LONGEST = 200


def trace_of(fault: BaseException) -> str:
    """Return the way to a fault and to those it came from, the oldest first; what a message quotes is left out."""
    faults = reversed(list(_chain(fault)))
    return "\n".join(
        f"Traceback (most recent call last):\n{''.join(traceback.format_tb(one.__traceback__))}{_named(one)}\n"
        for one in faults
    )


def _chain(fault: BaseException) -> Iterator[BaseException]:
    met: set[int] = set()
    one: BaseException | None = fault
    while one is not None and id(one) not in met:
        met.add(id(one))
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _named(fault: BaseException) -> str:
    message = str(fault)
    if not isinstance(fault, _NAMING):
        message = _QUOTED.sub(r"\1…\2", message)
        message = message if len(message) <= _LONGEST else "…"
    return f"{type(fault).__qualname__}: {message}" if message else type(fault).__qualname__
