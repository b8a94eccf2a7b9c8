"""What a reader sees before any toolkit draws it: rows, marked runs, filters and sentences. Knows no toolkit."""

from viewer.presenting.display import Cell, CellParagraph, DisplayKind, DisplayRow, Mark, MarkedRun, Step
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.labels import (
    CATEGORY_LABELS,
    CategoryLabel,
    MarkShape,
    role_bare,
    role_name,
    role_noun,
    role_plural,
)
from viewer.presenting.palette import DARK, LIGHT, Palette
from viewer.presenting.presenter import Presenter
from viewer.presenting.scripts import count_words, is_leftward
from viewer.presenting.sentences import Narrator, describe, locate
from viewer.presenting.verdict import Verdict, verdict

__all__ = [
    "CATEGORY_LABELS",
    "DARK",
    "DEFAULT_FILTER",
    "EVERYTHING",
    "LIGHT",
    "CategoryLabel",
    "Cell",
    "CellParagraph",
    "DisplayKind",
    "DisplayRow",
    "Filter",
    "Mark",
    "MarkShape",
    "MarkedRun",
    "Narrator",
    "Palette",
    "Presenter",
    "Step",
    "Verdict",
    "count_words",
    "describe",
    "is_leftward",
    "locate",
    "role_bare",
    "role_name",
    "role_noun",
    "role_plural",
    "verdict",
]
