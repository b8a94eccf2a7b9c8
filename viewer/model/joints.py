"""The line ends of a source, and what was made of each: a paragraph break, or lines joined. Columns, not objects."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where a line of the source ends and the next begins, and what was made of it.

    `start` and `end` span what stands there in the text: a paragraph break, a space where two lines
    were joined, or nothing (after a hyphen at the end of a line, or between two ideographs).
    `glue` is what joins the lines when they are joined: a space or nothing. `weight` says how much the source
    speaks for a paragraph break: above 0 for, below 0 against; a joint of `certain` is the source's own word (a
    blank line, a new block) and is never moved.
    """

    start: int
    end: int
    is_break: bool
    weight: float = 0.0
    certain: bool = False
    glue: str = " "


def _ints() -> array[int]:
    return array("i")


def _flags() -> array[int]:
    return array("b")


def _floats() -> array[float]:
    return array("d")


@dataclass(frozen=True, slots=True)
class Joints:
    """The joints of a document by place, in columns of one length: a book has a hundred thousand of them.

    `spaced` says that a space joins the lines, where they are joined. The columns are buffers, which numpy reads
    without a copy.
    """

    start: array[int] = field(default_factory=_ints)
    end: array[int] = field(default_factory=_ints)
    is_break: array[int] = field(default_factory=_flags)
    weight: array[float] = field(default_factory=_floats)
    certain: array[int] = field(default_factory=_flags)
    spaced: array[int] = field(default_factory=_flags)

    def __len__(self) -> int:
        return len(self.start)

    def __getitem__(self, n: int) -> Joint:
        return Joint(
            self.start[n],
            self.end[n],
            bool(self.is_break[n]),
            self.weight[n],
            bool(self.certain[n]),
            " " if self.spaced[n] else "",
        )

    def __iter__(self) -> Iterator[Joint]:
        return (self[n] for n in range(len(self)))
