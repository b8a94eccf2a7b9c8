"""Where a report says from where it comes, and what only looks like it."""

import pytest

from viewer.comparing.datelines import dateline_length

DATELINES = """
    PORT ELLARY (NewsLine) — | The board
    ELLARY, Skarra, Sept. 9, 2024 /NewsLine/ -- | The Board
    Tollan (hpa) – | Immer mehr
    Tollan (hpa/lno) - | Immer mehr
    TOLLAN, March 4 (Wire) - | At least
    Tollán, 9 sep (EFE).- | El banco
    TOLLAN, 9 sept (AFP) - | La banque
    ТОЛЛАН, 9 сен — РИА Новости. | Банк
    Толлан, 4 мая (ТАСС) — | Совет
    TOLLAN — | The board
    PORT ELLARY -- | The board
    TOLLAN, 4 MAG - | Il consiglio
    Porto do Norte (Lusa) – | O conselho
    TOLLAN, D.C. — | The board
    ST. TOLLAN (AP) — | The board
"""

PROSE = """
    A team of scientists – four of them
    The Board (which met) - said nothing
    Herr Müller (52) – sagte nichts
    Ferry (1974) - the boat
    The boat — an old one — left at night
    IBM – it said
    Ruth Amory – who had seen it – wept
    — Nowhere, he said
    I -- I do not know
    2019 – the year of the vote
    “TOLLAN — no,” she said
"""


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("line", _lines(DATELINES))
def test_a_dateline_ends_before_the_first_words(line: str) -> None:
    dateline, prose = line.split("| ")
    assert dateline_length(dateline + prose) == len(dateline)


@pytest.mark.parametrize("line", _lines(PROSE))
def test_a_sentence_is_no_dateline(line: str) -> None:
    assert dateline_length(line) == 0
