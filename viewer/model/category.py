"""The kinds of difference a reader is told about. The words of the report format, nothing else."""

from enum import StrEnum


class Category(StrEnum):
    """What a difference consists in."""

    WORDING = "wording"
    NUMBER = "number"
    SPELLING = "spelling"
    MOVED = "moved"
    CAPITALISATION = "capitalisation"
    PUNCTUATION = "punctuation"
    TYPOGRAPHY = "typography"
    SPACING = "spacing"
    LAYOUT = "layout"
    FORMATTING = "formatting"
    LINK = "link"
    FURNITURE = "furniture"

    @property
    def substantive(self) -> bool:
        """Whether a difference of this category can change what a reader learns of the article."""
        return self in SUBSTANTIVE


# The division of W. W. Greg, "The Rationale of Copy-Text" (1950).
SUBSTANTIVE = frozenset({Category.WORDING, Category.NUMBER, Category.SPELLING, Category.MOVED})
ACCIDENTAL = frozenset(
    {
        Category.CAPITALISATION,
        Category.PUNCTUATION,
        Category.TYPOGRAPHY,
        Category.SPACING,
        Category.LAYOUT,
        Category.FORMATTING,
        Category.LINK,
    }
)


class Kind(StrEnum):
    """What happened to the text of a difference, seen from left to right."""

    REPLACED = "replaced"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    REFORMATTED = "reformatted"
    REFLOWED = "reflowed"


class Relation(StrEnum):
    """How the two sides of a row stand to each other."""

    SAME = "same"
    CHANGED = "changed"
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"
    MOVED = "moved"


class Flag(StrEnum):
    """What else a reader must know of a difference."""

    QUOTATION = "quotation"
    NEGATION = "negation"
    NAME = "name"
    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    EDITED = "edited"
