"""Ask on the way whether anybody still waits for the comparison. Knows no clock and no thread.

It is asked between the stages, and in them once for each row or gap: of a million words 100,000 times, in some 5 ms of
7 s. What works on single words asks nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

_Item = TypeVar("_Item")


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Nobody waits for the comparison any more."""


Check = Callable[[], None]
"""Asks, and raises Cancelled."""


def unasked() -> None:
    """Ask nobody: whoever compares waits for it."""


def check_of(cancelled: Callable[[], bool] | None) -> Check:
    """Return what asks, and raises Cancelled where the answer is yes."""
    if cancelled is None:
        return unasked

    def check() -> None:
        if cancelled():
            raise Cancelled

    return check


def asking(items: Iterable[_Item], check: Check) -> Iterator[_Item]:
    """Yield items, and ask before each. For steps of a tenth of a millisecond and more."""
    for item in items:
        check()
        yield item
