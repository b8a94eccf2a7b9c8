"""The language in which the reader is spoken to: the English of the code, or what a translator has for it.

Sentences are written whole, with names in braces for what is put in, so that a language can order its words as it
likes: `tr("{words} was added", words=…)`. Knows no toolkit and no language: the window brings both (`ui/language.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Self

# Numbers from here on are grouped: four figures are read at a glance.
GROUPED_FROM = 10_000


def _as_written(text: str, about: str, n: int) -> str:  # noqa: ARG001 - the shape of a translator
    return ""


def _english_number(n: int) -> str:
    return f"{n:,}"


@dataclass(frozen=True)
class Tongue:
    """A language. `translate` takes a text, a word on what it is about, and a number (-1: none).

    It returns an empty text where it has nothing, and then the English stands.
    """

    code: str = "en"
    translate: Callable[[str, str, int], str] = _as_written
    grouped: Callable[[int], str] = _english_number


ENGLISH = Tongue()
_in_force = ENGLISH
# Another language for a while, in one thread alone.
_meanwhile: ContextVar[Tongue | None] = ContextVar("meanwhile", default=None)


def speak(tongue: Tongue) -> None:
    """Speak a language from now on. What was said before is not said again: who shows it must ask anew."""
    global _in_force  # noqa: PLW0603 - one program speaks one language at a time
    _in_force = tongue


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English for a while, in this thread alone: for what other programs read."""
    before = _meanwhile.set(ENGLISH)
    try:
        yield
    finally:
        _meanwhile.reset(before)


def _tongue() -> Tongue:
    return _meanwhile.get() or _in_force


def language() -> str:
    """Return the code of the language in force, as "en" or "de"."""
    return _tongue().code


def tr(text: str, about: str = "", /, **values: object) -> str:
    """Return a text in the language in force, with the values put in. `about` tells apart what English calls the same.

    Both must be literals, for `packaging/translations.py` reads them from the code; a text from a table is marked
    there by `mark`, or is named in that script.
    """
    told = _tongue().translate(text, about, -1) or text
    return told.format(**values) if values else told


def tr_n(one: str, many: str, n: int, /, **values: object) -> str:
    """Return a text with a number in it, `{n}`, in the form that the number asks for.

    English has two forms; another language has as many as it needs, and is asked for them by the second.
    """
    told = _tongue().translate(many, "", n) or (one if n == 1 else many)
    return told.format(n=number(n), **values)


def mark(text: str, about: str = "", /) -> str:  # noqa: ARG001 - read from the code
    """Return a text as it is: it stands in a table, and is translated where it is shown."""
    return text


def number(n: int) -> str:
    """Return a number in figures, as the language in force groups them."""
    return grouped(n) if n >= GROUPED_FROM else str(n)


def grouped(n: int) -> str:
    """Return a number in figures, grouped even where it is short."""
    return _tongue().grouped(n)


class Sentence(str):
    """English with its values put in, which remembers both: it is told in the reader's language where it is shown.

    A value may be such a sentence itself. Values are never taken for places of other values.
    """

    sentence: str
    values: dict[str, object]

    def __new__(cls, sentence: str, /, **values: object) -> Self:
        """Put the values into a sentence, which is a literal."""
        made = super().__new__(cls, sentence.format(**values) if values else sentence)
        made.sentence, made.values = sentence, values
        return made

    def told(self) -> str:
        """Return it in the language in force."""
        values = {name: v.told() if isinstance(v, Sentence) else v for name, v in self.values.items()}
        return tr(self.sentence, **values)


def told(text: str) -> str:
    """Return a sentence that was made where no reader is, as the note of a loader, in the language in force."""
    return text.told() if isinstance(text, Sentence) else tr(text)


class Told(Exception):  # noqa: N818 - the base of errors, and none itself
    """An error with a sentence for the reader: English for the command line and logs, told where a window shows it."""

    def __init__(self, sentence: str, /, **values: object) -> None:
        self.sentence = Sentence(sentence, **values) if values or not isinstance(sentence, Sentence) else sentence
        super().__init__(self.sentence)

    def told(self) -> str:
        """Return the sentence in the language in force."""
        return self.sentence.told()
