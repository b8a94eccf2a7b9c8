"""What a paragraph is: a part of the article, or of the page around it."""

from enum import StrEnum


class Role(StrEnum):
    """The part a paragraph plays on the page."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    TABLE = "table"
    LIST = "list"

    BYLINE = "byline"
    DATELINE = "dateline"
    METADATA = "metadata"
    RUNNING_HEAD = "running_head"
    SOURCE = "source"
    COPYRIGHT = "copyright"
    CORRECTION = "correction"
    EDITORS_NOTE = "note"
    DISCLAIMER = "disclaimer"
    CONTACT = "contact"
    NAVIGATION = "navigation"
    COMMENTS = "comments"
    PROMOTION = "promotion"
    LEFT_OUT = "left_out"
    """What a reader says is not part of the article; no loader and no rule gives it."""

    @property
    def is_furniture(self) -> bool:
        """Whether the paragraph belongs to the page around the article."""
        return self in FURNITURE


FURNITURE = frozenset(
    {
        Role.BYLINE,
        Role.DATELINE,
        Role.METADATA,
        Role.RUNNING_HEAD,
        Role.SOURCE,
        Role.COPYRIGHT,
        Role.CORRECTION,
        Role.EDITORS_NOTE,
        Role.DISCLAIMER,
        Role.CONTACT,
        Role.NAVIGATION,
        Role.COMMENTS,
        Role.PROMOTION,
        Role.LEFT_OUT,
    }
)
