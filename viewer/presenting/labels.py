"""The words, signs and shapes by which a reader knows categories, roles and formats. One table each; draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from viewer.model import Category, Role


class MarkShape(StrEnum):
    """How a category is marked in the text besides its colour, so that no mark rests on colour alone."""

    FILL = "fill"
    FRAME = "frame"
    WAVE = "wave"
    BAR = "bar"
    DOUBLE = "double"
    DASHED = "dashed"
    DOTTED = "dotted"
    BRACKET = "bracket"
    BREAK = "break"
    OVERLINE = "overline"
    UNDERLINE = "underline"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class CategoryLabel:
    """A category as a reader meets it: `name` on a switch, the nouns in a sentence, `explanation` in a legend.

    `noun_one` and `noun_many` follow a number ("1 difference in wording"); `place` follows "in".
    `icon` is a name for qtawesome.
    """

    category: Category
    name: str
    noun_one: str
    noun_many: str
    place: str
    symbol: str
    icon: str
    mark: MarkShape
    explanation: str


# In the order in which they are shown: what can change the meaning, then accidentals, then the page around the article.
_LABELS = (
    CategoryLabel(
        Category.WORDING, "Wording", "difference in wording", "differences in wording", "wording",
        "≠", "mdi6.not-equal-variant", MarkShape.FILL, "Other words, words added or words left out.",
    ),
    CategoryLabel(
        Category.NUMBER, "Numbers", "difference in numbers", "differences in numbers", "numbers",
        "#", "mdi6.pound", MarkShape.FRAME, "A figure, date, time or amount that is another one.",
    ),
    CategoryLabel(
        Category.SPELLING, "Spelling", "difference in spelling", "differences in spelling", "spelling",
        "≈", "mdi6.spellcheck", MarkShape.WAVE, "The same word spelled otherwise: a variant spelling or a slip.",
    ),
    CategoryLabel(
        Category.MOVED, "Moved", "moved passage", "moved passages", "the order of passages",
        "⇅", "mdi6.swap-vertical", MarkShape.BAR, "The same passage in another place, perhaps edited on the way.",
    ),
    CategoryLabel(
        Category.CAPITALISATION, "Capitals", "difference in capitals", "differences in capitals", "capitals",
        "Aa", "mdi6.format-letter-case", MarkShape.DOUBLE, "Capital letters alone.",
    ),
    CategoryLabel(
        Category.PUNCTUATION, "Punctuation", "difference in punctuation", "differences in punctuation", "punctuation",
        ",", "mdi6.comma", MarkShape.DASHED, "A mark added, left out, or exchanged for another mark.",
    ),
    CategoryLabel(
        Category.TYPOGRAPHY, "Typography", "typographic difference", "typographic differences", "typography",
        "’", "mdi6.format-quote-close", MarkShape.DOTTED,
        "The same mark in another shape: curly or straight quotation marks, dashes, ligatures.",
    ),
    CategoryLabel(
        Category.SPACING, "Spacing", "difference in spacing", "differences in spacing", "spacing",
        "␣", "mdi6.keyboard-space", MarkShape.BRACKET, "Where words are divided, and hyphens at the end of a line.",
    ),
    CategoryLabel(
        Category.LAYOUT, "Layout", "difference in paragraph breaks", "differences in paragraph breaks",
        "paragraph breaks", "¶", "mdi6.format-pilcrow", MarkShape.BREAK,
        "A paragraph split or joined; the wrapping of lines never counts.",
    ),
    CategoryLabel(
        Category.FORMATTING, "Formatting", "difference in formatting", "differences in formatting", "formatting",
        "B", "mdi6.format-bold", MarkShape.OVERLINE, "Bold, italic, underline, or the level of a heading.",
    ),
    CategoryLabel(
        Category.LINK, "Links", "difference in links", "differences in links", "links",
        "⚭", "mdi6.link-variant", MarkShape.UNDERLINE, "A link added, taken away, or with another target.",
    ),
    CategoryLabel(
        Category.FURNITURE, "Furniture", "difference in the furniture", "differences in the furniture",
        "the furniture", "▤", "mdi6.page-layout-header-footer", MarkShape.BLOCK,
        "The page around the article: bylines, sources, copyright, disclaimers, comment forms.",
    ),
)  # fmt: skip

CATEGORY_LABELS: Mapping[Category, CategoryLabel] = MappingProxyType({label.category: label for label in _LABELS})


@dataclass(frozen=True, slots=True)
class RoleLabel:
    """A role as a reader meets it: on a tag, alone in a sentence with its article, and as a plural after a number."""

    name: str
    one: str
    many: str


_ROLES: Mapping[Role, RoleLabel] = MappingProxyType({
    Role.TITLE: RoleLabel("Title", "a title", "titles"),
    Role.STANDFIRST: RoleLabel("Standfirst", "a standfirst", "standfirsts"),
    Role.HEADING: RoleLabel("Heading", "a heading", "headings"),
    Role.BODY: RoleLabel("Paragraph", "a paragraph", "paragraphs"),
    Role.CAPTION: RoleLabel("Caption", "a caption", "captions"),
    Role.TABLE: RoleLabel("Table", "a table", "tables"),
    Role.LIST: RoleLabel("List item", "a list item", "list items"),
    Role.BYLINE: RoleLabel("Byline", "a byline", "bylines"),
    Role.DATELINE: RoleLabel("Dateline", "a dateline", "datelines"),
    Role.METADATA: RoleLabel("Metadata", "metadata", "blocks of metadata"),
    Role.SOURCE: RoleLabel("Source", "a source note", "source notes"),
    Role.COPYRIGHT: RoleLabel("Copyright", "a copyright notice", "copyright notices"),
    Role.DISCLAIMER: RoleLabel("Disclaimer", "a disclaimer", "disclaimers"),
    Role.CONTACT: RoleLabel("Contact", "a contact note", "contact notes"),
    Role.NAVIGATION: RoleLabel("Navigation", "a navigation line", "navigation lines"),
    Role.COMMENTS: RoleLabel("Comment form", "a comment form", "comment forms"),
    Role.PROMOTION: RoleLabel("Promotion", "a promotion", "promotions"),
})  # fmt: skip


def role_name(role: Role) -> str:
    """Return the role as it stands on a tag: "Disclaimer"."""
    return _ROLES[role].name


def role_noun(role: Role) -> str:
    """Return the role with its article, for a sentence: "a disclaimer"."""
    return _ROLES[role].one


def role_bare(role: Role) -> str:
    """Return the role without an article, for after "the": "disclaimer"."""
    return _ROLES[role].one.removeprefix("a ")


def role_plural(role: Role) -> str:
    """Return the role in the plural, for after a number: "disclaimers"."""
    return _ROLES[role].many


_FORMATS = MappingProxyType({
    "text/plain": "Plain text",
    "text/markdown": "Markdown",
    "text/html": "Web page",
    "multipart/related": "Saved web page",
    "application/x-webarchive": "Saved web page",
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.oasis.opendocument.text": "OpenDocument",
    "application/rtf": "Rich text",
    "application/epub+zip": "EPUB",
    "application/x-fictionbook+xml": "FictionBook",
    "application/tei+xml": "TEI",
    "application/xml": "XML",
    "text/x-rst": "reStructuredText",
})  # fmt: skip


def format_name(media_type: str) -> str:
    """Return what a reader calls the format of a file; of one without a name, its media type."""
    return _FORMATS.get(media_type, media_type)
