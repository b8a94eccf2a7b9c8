"""The nouns of the program. Knows nothing else of ours, no files and no toolkit."""

from viewer.model.applying import apply, ends, is_moved_sentence
from viewer.model.by_hand import (
    Act,
    Passage,
    Saying,
    Settled,
    SettledAlike,
    SettledCategory,
    Settlement,
    Stretch,
    paragraph_of,
    passages,
)
from viewer.model.category import ACCIDENTAL, SUBSTANTIVE, Category, Flag, Kind, Relation
from viewer.model.comparison import Comparison, Difference, Limit, Row, arranged
from viewer.model.document import (
    PARAGRAPH_BREAK,
    Document,
    Paragraph,
    Place,
    Run,
    SourceMap,
    Style,
)
from viewer.model.fetched_page import LARGEST_KEPT, FetchedPage
from viewer.model.joints import Joint, Joints
from viewer.model.lexicon import Era, Lexicon, NoWords, WordList
from viewer.model.options import Options
from viewer.model.phrases import BULLETS, LONGEST_OPENER, At, FurniturePhrase, Line, Phrases
from viewer.model.reading import Changes, ReadingOptions
from viewer.model.role import FURNITURE, Role
from viewer.model.settled_categories import (
    alike,
    categories_for,
    concerned_by,
    settle_alike,
    settle_category,
    with_settled_categories,
)
from viewer.model.span import Side, Span
from viewer.model.variants import Variants

__all__ = [
    "ACCIDENTAL",
    "BULLETS",
    "FURNITURE",
    "LARGEST_KEPT",
    "LONGEST_OPENER",
    "PARAGRAPH_BREAK",
    "SUBSTANTIVE",
    "Act",
    "At",
    "Category",
    "Changes",
    "Comparison",
    "Difference",
    "Document",
    "Era",
    "FetchedPage",
    "Flag",
    "FurniturePhrase",
    "Joint",
    "Joints",
    "Kind",
    "Lexicon",
    "Limit",
    "Line",
    "NoWords",
    "Options",
    "Paragraph",
    "Passage",
    "Phrases",
    "Place",
    "ReadingOptions",
    "Relation",
    "Role",
    "Row",
    "Run",
    "Saying",
    "Settled",
    "SettledAlike",
    "SettledCategory",
    "Settlement",
    "Side",
    "SourceMap",
    "Span",
    "Stretch",
    "Style",
    "Variants",
    "WordList",
    "alike",
    "apply",
    "arranged",
    "categories_for",
    "concerned_by",
    "ends",
    "is_moved_sentence",
    "paragraph_of",
    "passages",
    "settle_alike",
    "settle_category",
    "with_settled_categories",
]
