"""The words, signs and shapes by which a reader knows categories, roles and formats. One table each; draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from viewer.model import Category, Flag, Role, Side
from viewer.presenting.phrases import in_words
from viewer.translation import mark, tr, tr_n


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
    """A category as a reader meets it: `name` on a switch, `word` in the middle of a line, `explanation` in a legend.

    `noun_one` and `noun_many` hold a number ("1 difference in wording"); `place` follows "in". All are English, to be
    translated where they are shown.
    """

    category: Category
    name: str
    word: str
    noun_one: str
    noun_many: str
    place: str
    symbol: str
    mark: MarkShape
    explanation: str


# In the order in which they are shown: what can change the meaning, then accidentals, then the page around the article.
_LABELS = (
    CategoryLabel(
        Category.WORDING, "Wording", "wording",
        "1\u00a0difference in wording", "{n}\u00a0differences in wording", "wording",
        "≠", MarkShape.FILL, "Other words, words added or words left out.",
    ),
    CategoryLabel(
        Category.NUMBER, "Numbers", "numbers",
        "1\u00a0difference in numbers", "{n}\u00a0differences in numbers", "numbers",
        "#", MarkShape.FRAME, "A figure, date, time or amount that is another one.",
    ),
    CategoryLabel(
        Category.SPELLING, "Spelling", "spelling",
        "1\u00a0difference in spelling", "{n}\u00a0differences in spelling", "spelling",
        "≈", MarkShape.WAVE, "The same word spelled otherwise: a variant spelling or a slip.",
    ),
    CategoryLabel(
        Category.MOVED, "Moved", "moved",
        "1\u00a0moved passage", "{n}\u00a0moved passages", "the order of passages",
        "⇅", MarkShape.BAR, "The same passage in another place, perhaps edited on the way.",
    ),
    CategoryLabel(
        Category.CAPITALISATION, "Capitals", "capitals",
        "1\u00a0difference in capitals", "{n}\u00a0differences in capitals", "capitals",
        "Aa", MarkShape.DOUBLE, "Capital letters alone.",
    ),
    CategoryLabel(
        Category.PUNCTUATION, "Punctuation", "punctuation",
        "1\u00a0difference in punctuation", "{n}\u00a0differences in punctuation", "punctuation",
        ",", MarkShape.DASHED, "A mark added, left out, or exchanged for another mark.",
    ),
    CategoryLabel(
        Category.TYPOGRAPHY, "Typography", "typography",
        "1\u00a0typographic difference", "{n}\u00a0typographic differences", "typography",
        "’", MarkShape.DOTTED,
        "The same mark in another shape: curly or straight quotation marks, dashes, ligatures.",
    ),
    CategoryLabel(
        Category.SPACING, "Spacing", "spacing",
        "1\u00a0difference in spacing", "{n}\u00a0differences in spacing", "spacing",
        "␣", MarkShape.BRACKET, "Where words are divided, and hyphens at the end of a line.",
    ),
    CategoryLabel(
        Category.LAYOUT, "Layout", "layout",
        "1\u00a0difference in paragraph breaks", "{n}\u00a0differences in paragraph breaks",
        "paragraph breaks", "¶", MarkShape.BREAK,
        "A paragraph split or joined; the wrapping of lines never counts.",
    ),
    CategoryLabel(
        Category.FORMATTING, "Formatting", "formatting",
        "1\u00a0difference in formatting", "{n}\u00a0differences in formatting", "formatting",
        "B", MarkShape.OVERLINE, "Bold, italic, underline, or the level of a heading.",
    ),
    CategoryLabel(
        Category.LINK, "Links", "links",
        "1\u00a0difference in links", "{n}\u00a0differences in links", "links",
        "⚭", MarkShape.UNDERLINE, "A link added, taken away, or with another target.",
    ),
    CategoryLabel(
        Category.FURNITURE, "Furniture", "furniture",
        "1\u00a0difference in the furniture", "{n}\u00a0differences in the furniture",
        "the furniture", "▤", MarkShape.BLOCK,
        "The page around the article: bylines, sources, copyright, disclaimers, comment forms.",
    ),
)  # fmt: skip

CATEGORY_LABELS: Mapping[Category, CategoryLabel] = MappingProxyType({label.category: label for label in _LABELS})


@dataclass(frozen=True, slots=True)
class FlagLabel:
    """A flag as a reader meets it: `name` on a switch, `place` after "narrowed to"; English, translated where shown."""

    name: str
    place: str
    symbol: str
    explanation: str


FLAG_LABELS: Mapping[Flag, FlagLabel] = MappingProxyType({
    Flag.QUOTATION: FlagLabel(
        mark("Quotations"), mark("quotations", "after “narrowed to”"), "❝", mark("What differs inside quotation marks.")
    ),
    Flag.NEGATION: FlagLabel(
        mark("Negations"), mark("negations", "after “narrowed to”"), "¬",
        mark("A negation added, left out or exchanged: not, never, un-."),
    ),
    Flag.NAME: FlagLabel(
        mark("Names"), mark("names", "after “narrowed to”"), "@", mark("The name of a person, a place or a body.")
    ),
    Flag.ATTRIBUTION: FlagLabel(
        mark("Attributions"), mark("attributions", "after “narrowed to”"), "»", mark("Who is said to have said it.")
    ),
    Flag.HEDGE: FlagLabel(
        mark("Hedges"), mark("hedges", "after “narrowed to”"), "~",
        mark("How certain it is said to be: reportedly, may, about."),
    ),
    Flag.EDITED: FlagLabel(
        mark("Edited moves"), mark("passages edited on the way", "after “narrowed to”"), "✎",
        mark("A passage that moved and was edited too."),
    ),
})  # fmt: skip


def flag_place(flag: Flag) -> str:
    """Return what a flag is called after "narrowed to": "quotations"."""
    return tr(FLAG_LABELS[flag].place, "after “narrowed to”")


def category_word(category: Category) -> str:
    """Return the name of a category as it stands in the middle of a line: "wording"."""
    return tr(CATEGORY_LABELS[category].word)


def category_place(category: Category) -> str:
    """Return what a category is called after "in": "wording", "the furniture"."""
    return tr(CATEGORY_LABELS[category].place, "after “in”")


def category_counted(category: Category, n: int) -> str:
    """Return a number with the noun of a category: "2 differences in wording"."""
    label = CATEGORY_LABELS[category]
    return tr_n(label.noun_one, label.noun_many, n)


def side_name(side: Side) -> str:
    """Return "Left" or "Right"."""
    return tr("Left") if side is Side.LEFT else tr("Right")


@dataclass(frozen=True, slots=True)
class RoleLabel:
    """A role as a reader meets it: on a tag, in a sentence with its article and after "the", and counted."""

    name: str
    one: str
    bare: str
    many: str


_ROLES: Mapping[Role, RoleLabel] = MappingProxyType({
    Role.TITLE: RoleLabel("Title", "a title", "title", "{many} titles"),
    Role.STANDFIRST: RoleLabel("Standfirst", "a standfirst", "standfirst", "{many} standfirsts"),
    Role.HEADING: RoleLabel("Heading", "a heading", "heading", "{many} headings"),
    Role.BODY: RoleLabel("Paragraph", "a paragraph", "paragraph", "{many} paragraphs"),
    Role.CAPTION: RoleLabel("Caption", "a caption", "caption", "{many} captions"),
    Role.TABLE: RoleLabel("Table", "a table", "table", "{many} tables"),
    Role.LIST: RoleLabel("List item", "a list item", "list item", "{many} list items"),
    Role.BYLINE: RoleLabel("Byline", "a byline", "byline", "{many} bylines"),
    Role.DATELINE: RoleLabel("Dateline", "a dateline", "dateline", "{many} datelines"),
    Role.METADATA: RoleLabel("Metadata", "metadata", "metadata", "{many} blocks of metadata"),
    Role.RUNNING_HEAD: RoleLabel(
        "Header or footer", "a header or footer", "header or footer", "{many} headers or footers"
    ),
    Role.SOURCE: RoleLabel("Source", "a source note", "source note", "{many} source notes"),
    Role.COPYRIGHT: RoleLabel("Copyright", "a copyright notice", "copyright notice", "{many} copyright notices"),
    Role.CORRECTION: RoleLabel("Correction", "a correction", "correction", "{many} corrections"),
    Role.EDITORS_NOTE: RoleLabel("Editor’s note", "an editor’s note", "editor’s note", "{many} editor’s notes"),
    Role.DISCLAIMER: RoleLabel("Disclaimer", "a disclaimer", "disclaimer", "{many} disclaimers"),
    Role.CONTACT: RoleLabel("Contact", "a contact note", "contact note", "{many} contact notes"),
    Role.NAVIGATION: RoleLabel("Navigation", "a navigation line", "navigation line", "{many} navigation lines"),
    Role.COMMENTS: RoleLabel("Comments", "a comment section", "comment section", "{many} comment sections"),
    Role.PROMOTION: RoleLabel("Promotion", "a promotion", "promotion", "{many} promotions"),
    Role.LEFT_OUT: RoleLabel(
        "Left out by hand", "a passage left out by hand", "passage left out by hand",
        "{many} passages left out by hand",
    ),
})  # fmt: skip


def role_name(role: Role) -> str:
    """Return the role as it stands on a tag: "Disclaimer"."""
    return tr(_ROLES[role].name)


def role_noun(role: Role) -> str:
    """Return the role with its article, for a sentence: "a disclaimer"."""
    return tr(_ROLES[role].one)


def role_bare(role: Role) -> str:
    """Return the role without an article, for after "the": "disclaimer"."""
    return tr(_ROLES[role].bare)


def role_counted(role: Role, n: int) -> str:
    """Return so many of a role: "a disclaimer", "two disclaimers"."""
    return tr_n(_ROLES[role].one, _ROLES[role].many, n, many=in_words(n))


_FORMATS = MappingProxyType({
    "text/plain": mark("Plain text"),
    "text/markdown": "Markdown",
    "text/html": mark("Web page"),
    "multipart/related": mark("Saved web page"),
    "application/x-webarchive": mark("Saved web page"),
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/vnd.oasis.opendocument.text": "OpenDocument",
    "application/rtf": mark("Rich text"),
    "application/epub+zip": "EPUB",
    "application/x-fictionbook+xml": "FictionBook",
    "application/tei+xml": "TEI",
    "application/xml": "XML",
    "text/x-rst": "reStructuredText",
})  # fmt: skip


def format_name(media_type: str) -> str:
    """Return what a reader calls the format of a file; of one without a name, its media type."""
    known = _FORMATS.get(media_type)
    return tr(known) if known else media_type
