"""What a reader may choose about comparing. Every field shapes the result and is written into reports."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The choices that shape a comparison.

    `work_limit` bounds the alignment of one unanchored stretch, as a product of word counts: above it the
    stretch is compared coarsely and the comparison says so. It is work and never time, so that the same
    texts give the same answer on any machine.
    """

    moves: bool = True
    furniture: bool = True
    recover_paragraphs: bool = True
    work_limit: int = 400_000_000

    def as_dict(self) -> dict[str, object]:
        """Return the options as plain values, for reports."""
        return asdict(self)
