"""Guess in which of the shipped languages a text is written, by its script or its small words. Reads no whole book."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping

# So much of the text is looked at, from its beginning.
_LETTERS_READ = 6000
# A language is believed when so many of the words are its small words. In running text of the seven shipped
# languages the true one has 35 to 50 in a hundred, and the next one (Spanish for Portuguese) fewer than 25.
_SHARE_NEEDED = 0.2
_WORDS_NEEDED = 4
# Of so many words of English a fifth are small words for certain.
_RUNNING = 40

# Languages that a script tells, in the order in which they are asked: where kana stand among Han signs it is Japanese.
BY_SCRIPT = {
    "ja": re.compile(r"[\u3041-\u30FA\uFF66-\uFF9D]"),
    "zh": re.compile(r"[\u3400-\u4DBF\u4E00-\u9FFF]"),
    "he": re.compile(r"[\u05D0-\u05EA]"),
    "ar": re.compile(r"[\u0621-\u064A]"),
}
# Letters that one of the shipped languages has alone, letters that it has not but a neighbour with these has, and
# which share of its letters they are at least. In running Turkish and Polish text they are 5 to 8 letters in a hundred,
# in Russian 2 or 3, and half of that where terms are in Latin letters; a name or two are fewer in any text.
BY_LETTERS = {
    "tr": (re.compile(r"[ığİ]"), re.compile(r"[əƏ]"), 0.03),
    "pl": (re.compile(r"[łąęśźż]"), re.compile(r"[ěřůčšž]"), 0.03),
    "ru": (re.compile(r"[ыэёЫЭЁ]"), re.compile(r"[іїєґўђћљњџјөүңқәұһғІЇЄҐЎ]"), 0.008),
}
_OWN_NEEDED = 5
# Of the letters of a text so many are of its script (the rest are names and figures); of a Japanese text, kana.
_SCRIPT_SHARE = 0.3
_KANA_SHARE = 0.1
# Letters that Persian and Urdu have, and Arabic has not.
_NOT_ARABIC = re.compile(r"[پچژگیکٹڈڑے]")
_NOT_LATIN = re.compile(r"[\u0590-\u06FF\u3041-\u30FF\u3400-\u9FFF\uFF66-\uFF9D]")

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def guess_language(text: str, small_words: Mapping[str, frozenset[str]]) -> str | None:
    """Return the language of the text's script, or that whose small words make up most of it, or None."""
    if by_script := _language_of_script(text[:_LETTERS_READ]):
        return by_script
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text[:_LETTERS_READ])]
    if not words or not small_words:
        return None
    hits = {code: sum(word in small for word in words) for code, small in small_words.items()}
    best = max(hits, key=lambda code: hits[code])
    likely = hits[best] >= _WORDS_NEEDED and hits[best] >= _SHARE_NEEDED * len(words)
    return best if likely else _language_of_letters(text[:_LETTERS_READ], small_words)


def _language_of_letters(text: str, known: Container[str]) -> str | None:
    """Return the language whose own letters a text is full of.

    Turkish has few small words, for endings do their work; a manual has few beside its terms.
    """
    letters = max(sum(c.isalpha() for c in text), 1)
    for code, (own, foreign, share) in BY_LETTERS.items():
        found = own.findall(text)
        enough = len(found) >= max(_OWN_NEEDED, share * letters)
        if code in known and enough and not foreign.search(text):
            return code
    return None


def is_running_text(text: str) -> bool:
    """Whether a text is long enough to tell its language by, if it were one that is known."""
    return len(_WORD.findall(text[:_LETTERS_READ])) >= _RUNNING


def _language_of_script(text: str) -> str | None:
    """Return the language that the script of a text tells, or None."""
    if not _NOT_LATIN.search(text):
        return None
    letters = sum(c.isalpha() for c in text)
    for code, script in BY_SCRIPT.items():
        share = _KANA_SHARE if code == "ja" else _SCRIPT_SHARE
        if len(script.findall(text)) >= share * letters and not (code == "ar" and _NOT_ARABIC.search(text)):
            return code
    return None
