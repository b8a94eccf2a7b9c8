"""What a reader may choose about comparing. Every field shapes the result and is written into reports."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from viewer.model.by_hand import SettledAlike, SettledCategory, Settlement


@dataclass(frozen=True, slots=True)
class Options:
    """The choices that shape a comparison.

    `work_limit` bounds the alignment of one unanchored stretch, as a product of word counts: above it the
    stretch is compared coarsely and the comparison says so. It is work and never time, so that the same
    texts give the same answer on any machine. `by_hand` is what the reader settled, the latest last: it stands,
    whatever comparing finds.
    """

    moves: bool = True
    furniture: bool = True
    recover_paragraphs: bool = True
    work_limit: int = 400_000_000
    by_hand: tuple[Settlement, ...] = ()

    def flip(self) -> Options:
        """Return the options of the comparison seen from the other side."""
        return replace(self, by_hand=tuple(one.flip() for one in self.by_hand)) if self.by_hand else self

    def without_categories(self) -> Options:
        """Return the options without the categories that were settled by hand: what comparing itself goes by."""
        kept = tuple(one for one in self.by_hand if not isinstance(one, SettledCategory | SettledAlike))
        return self if len(kept) == len(self.by_hand) else replace(self, by_hand=kept)

    def as_dict(self) -> dict[str, object]:
        """Return the options as plain values, for reports."""
        return asdict(self) | {"by_hand": [asdict(one) for one in self.by_hand]}
