"""Differences as a reader works through them: told by what they say, so that they are known again in another run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from types import MappingProxyType

from viewer.model import Comparison, Difference, Side, categories_for


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reader noted of a difference: that it was looked at, and a note."""

    reviewed: bool = False
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was noted."""
        return not self.reviewed and not self.note


NO_REMARK = Remark()
"""What is noted of a difference: nothing."""
NO_REMARKS: Mapping[int, Remark] = MappingProxyType({})
"""What is noted of the differences, by their index: nothing."""


def remarks_of(told: Iterable[tuple[str, bool, str]]) -> dict[str, Remark]:
    """Return what was noted, by fingerprint, of remarks as a session tells them; most have no note, and are one."""
    plain = {done: Remark(done) for done in (False, True)}
    return {one: Remark(done, note) if note else plain[done] for one, done, note in told}


def joined_remarks(remarks: Mapping[int, Remark], numbers: Sequence[int]) -> Remark:
    """Return what was noted of several differences together: reviewed where all of them are, and all notes."""
    known = [remarks.get(n, NO_REMARK) for n in numbers]
    notes = dict.fromkeys(remark.note for remark in known if remark.note)
    return Remark(all(remark.reviewed for remark in known), "\n".join(notes))


def fingerprints(comparison: Comparison) -> list[str]:
    """Return each difference as it is told: a digest of its words, and its number among its doubles.

    The category is no part of it where a reader may settle another one: what was noted stays with the difference.
    """
    return _numbered(comparison, _name)


def old_fingerprints(comparison: Comparison) -> list[str]:
    """Return the differences as they were told once, by category always: so stand notes in older sessions."""
    return _numbered(comparison, lambda d: d.found or d.category)


def _name(difference: Difference) -> str:
    return "" if categories_for(difference) else difference.category


def _numbered(comparison: Comparison, named: Callable[[Difference], str]) -> list[str]:
    seen: Counter[str] = Counter()
    found = []
    for d in comparison.differences:
        words = ("" if d.on(side) is None else comparison.text_of(d, side) for side in Side)
        said = "\x00".join((named(d), *words))
        digest = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        found.append(f"{digest}-{seen[digest]}")
        seen[digest] += 1
    return found


def taken_over(
    remarks: Mapping[str, Remark], comparison: Comparison, told: Sequence[str] | None = None
) -> dict[str, Remark]:
    """Return remarks by the fingerprints in use, where they stand under those of old. The others stay as they are.

    `told` are the fingerprints, where they are known.
    """
    told = fingerprints(comparison) if told is None else told
    if set(remarks) <= set(told):
        return dict(remarks)
    found = dict(remarks)
    for old, new in zip(old_fingerprints(comparison), told, strict=True):
        if old != new and old in found:
            remark = found.pop(old)
            found.setdefault(new, remark)
    return found


def exchanged(
    comparison: Comparison, told: Sequence[str], flipped: Comparison, flipped_told: Sequence[str], noted: Container[str]
) -> dict[str, str]:
    """Return how differences are told once the two sides were exchanged, by how they were: of those that were noted."""
    noted_at = {(d.right, d.left, _name(d)): told[n] for n, d in enumerate(comparison.differences) if told[n] in noted}
    # Of a book there are ten thousands: those alone that begin where one was noted are looked at more closely.
    begun = {left.start if left is not None else None for left, _right, _called in noted_at}
    now = ((n, d) for n, d in enumerate(flipped.differences) if (d.left.start if d.left is not None else None) in begun)
    return {noted_at[at]: flipped_told[n] for n, d in now if (at := (d.left, d.right, _name(d))) in noted_at}
