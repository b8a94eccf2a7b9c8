"""Read what the program knows of languages from `resources/lexicons/`. Never judges a text: comparing does that.

A language is one TOML file; its keys are explained in the README beside the files. The phrases of page furniture are
regular expressions in which a blank stands for any space, an apostrophe for any apostrophe, and `<name>`, `<date>` and
the like for the shapes below. None is compiled here: that costs more than all the rest, and a pair of texts needs few.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, TypeVar

from viewer.lexicons.guessing import BY_SCRIPT, guess_language, is_running_text
from viewer.lexicons.openers import hints_of, openers
from viewer.lexicons.signs import full_forms, keys_of_signs
from viewer.lexicons.wordlist import Grammar, ShippedWords
from viewer.model import At, Era, FurniturePhrase, Lexicon, Phrases, Role, Variants
from viewer.paths import resources

_Value = TypeVar("_Value")

# English stands first: where two languages use one word, the first that claims it says what it means.
SHIPPED = ("en", "de", "fr", "es", "it", "pt", "ru", "pl", "tr", "ar", "he", "zh", "ja")
# Those of which no list of words is at hand.
_WITHOUT_LIST = frozenset({"pl", "tr"})

# The phrases that need no language.
_PAGE = "page"

# The first match of a paragraph names its role, so the roles whose phrases are least mistakable come first.
_ROLES = (
    Role.COMMENTS,
    Role.COPYRIGHT,
    Role.CORRECTION,
    Role.EDITORS_NOTE,
    Role.DISCLAIMER,
    Role.SOURCE,
    Role.CONTACT,
    Role.METADATA,
    Role.NAVIGATION,
    Role.PROMOTION,
    Role.BYLINE,
    Role.DATELINE,
)

# Any letter but the small ones of Latin-1, and in a language of that script of Cyrillic: short, because it is compiled
# many times, and what lies beyond Latin-1 costs ten times as much.
_CAPITALS = r"^\W\d_a-zß-öø-ÿ"
_CYRILLIC = "а-яё"
_PARTICLES = r"(?:(?:de|la|van|von|der|den|zu|al|bin|ibn|du|di|da|del|della|dos|das|y|e) ){0,2}"
_YEAR = r"(?:1[5-9]|20)\d\d"
_NUMERIC_DATES = (rf"{_YEAR}-\d\d-\d\d(?:T[\d:.Z+-]+)?", rf"{_YEAR}/\d\d?/\d\d?", r"\d\d?[./-]\d\d?[./-](?:\d{4}|\d\d)")
_TIME = (
    r"(?:,? (?:at|um|à|a las|alle|alle ore|ore|às|в)? ?|T)?\d\d?[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?"
    r"(?: (?:Uhr|[A-Z]{2,4}\b))?"
)

# Shapes that a phrase may name. Capitals count inside them, although phrases disregard case.
_SHAPES = {
    "name": rf"(?-i:[<cap>][\w.'-]*(?: {_PARTICLES}[<cap>][\w.'-]*){{1,4}})",
    "names": r"<name>(?:(?:, and |, | and | & | und | et | y | e | и )<name>){0,3}",
    "site": (
        r"(?-i:(?:[<cap>]|[\d@])[\w.&'@-]*"
        r"(?:,? (?:of |the |for |and |& |on |de |der |du |del |di )*(?:[<cap>]|&)[\w.&'-]*){0,6})"
    ),
    "social": (
        r"(?:facebook|twitter|x|whatsapp|e-?mail|linkedin|telegram|pinterest|reddit|instagram|youtube|tiktok|threads|bluesky"
        r"|mastodon|pocket|flipboard|xing|viber|messenger|tumblr|snapchat|rss)\b"
    ),
    "year": _YEAR,
    "d": r"\d\d?",
    "time": rf"(?:,? ?(?:[|·•–—-] ?)?{_TIME})",
}

_SHAPE = re.compile(r"<([a-z]+)>")
# A phrase with this opener is asked whatever a text begins with.
_ANYTHING = frozenset({""})
# Shapes that say too little by their first letter.
_WITHOUT_OPENERS = ("name", "names", "site", "cap", "time", "notname")


def load_lexicon(languages: Sequence[str] | None = None) -> Lexicon:
    """Return what is known of the languages, or of all shipped ones; the order says who is asked first."""
    return _load(tuple(languages)) if languages else _load(SHIPPED, ("en", "ru"))


def lexicon_for(*texts: str) -> Lexicon:
    """Return the lexicon of the languages in which the texts are written, and of English.

    It loads in a fraction of the time that all languages take, and no language's "due" or "once" is taken for
    another's number. Which words English has says nothing of texts in a language that is not known here.
    """
    small = small_words()
    found = {guess_language(text, small) for text in texts}
    foreign = found <= {None, *_WITHOUT_LIST} and any(map(is_running_text, texts))
    codes = tuple(code for code in SHIPPED if code in found or code == "en")
    return _load(codes, foreign=True) if foreign else _load(codes)


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the function words of each shipped language that is not told by its script already."""
    return {code: _function_words(code) for code in SHIPPED if code not in BY_SCRIPT}


def _function_words(code: str) -> frozenset[str]:
    """Read the function words of a language and no more: they stand first in its file."""
    head = re.match(r'(?s).*?function_words = """.*?"""', _text(code))
    return frozenset(tomllib.loads(head.group())["function_words"].split()) if head else frozenset()


@cache
def _load(languages: tuple[str, ...], spoken: tuple[str, ...] = (), *, foreign: bool = False) -> Lexicon:
    own = tuple(code for code in languages if code != "en") if foreign else languages
    return _lexicon([_read(code) for code in languages], spoken or own, languages_known=not spoken)


@cache
def _read(code: str) -> dict[str, Any]:
    """Read one language's file. An unknown language is the caller's mistake."""
    return tomllib.loads(_text(code))


def _text(code: str) -> str:
    return (resources() / "lexicons" / f"{code}.toml").read_text(encoding="utf-8")


def _lexicon(languages: Sequence[Mapping[str, Any]], spoken: Sequence[str], *, languages_known: bool) -> Lexicon:
    variants = {one["language"]: Variants(one.get("variants", ())) for one in languages}
    signs = keys_of_signs() if _in_han(languages) else {}
    small = _words(languages, "function_words")
    return Lexicon(
        furniture=_furniture(languages),
        page_names=frozenset(name for one in languages for name in _lines(one.get("page_names", ""))),
        function_words=small | {signs[word] for word in small if word in signs},
        negations=_words(languages, "negations"),
        not_negations=_words(languages, "not_negations"),
        denying=tuple(line.strip() for one in languages for line in _lines(one.get("denying", ""))),
        attributions=_words(languages, "attributions"),
        hedges=_words(languages, "hedges"),
        estimates=_words(languages, "estimates"),
        abbreviations=_words(languages, "abbreviations"),
        titles=_words(languages, "titles"),
        full_words=_full_words(languages),
        noun_articles=_words(languages, "noun_articles"),
        before_places=_words(languages, "before_places"),
        divisions=_first_wins(_divisions(one) for one in languages),
        months=_first_wins(_calendar(one) for one in languages),
        numbers=_first_wins(map(_numbers, languages) if languages_known else map(_sure_numbers, languages)),
        number_parts=_parts(languages),
        number_joints=_words(languages, "number_joints"),
        number_articles=_words(languages, "number_articles"),
        number_ones=_first_wins(_valued(one.get("number_ones", "")) for one in languages),
        sets=_first_wins(_valued(one.get("sets", "")) for one in languages),
        ordinals=_first_wins(_valued(one.get("ordinals", "")) for one in languages),
        fractions=_first_wins(_valued(one.get("fractions", "")) for one in languages),
        range_joints=_words(languages, "range_joints"),
        scales=_first_wins(_valued(one.get("scales", "")) for one in languages),
        units=_units(languages),
        clock=_words(languages, "clock"),
        conjunctions=_words(languages, "conjunctions"),
        date_joints=_words(languages, "date_joints"),
        decimal_marks=_decimal_marks(languages),
        variants=Variants(pair for own in variants.values() for pair in own),
        eras=tuple(_era(told) for one in languages for told in one.get("eras", ())),
        contractions=Variants(pair for one in languages for pair in one.get("contractions", ())),
        endings=_words(languages, "endings"),
        bases=_bases(languages),
        accented=tuple(one["language"] for one in languages if one.get("accented")),
        capital_nouns=_capital_nouns(languages),
        signs=signs,
        full_forms=full_forms() if signs else {},
        words=ShippedWords(variants, spoken, {one["language"]: _grammar(one) for one in languages}),
    )


def _in_han(languages: Iterable[Mapping[str, Any]]) -> bool:
    return any(one["language"] in ("zh", "ja") for one in languages)


def _grammar(language: Mapping[str, Any]) -> Grammar:
    """Return how a language makes words that no list has: by endings, where it has many, or by compounds."""
    endings = frozenset(language["endings"].split()) if language.get("inflected") else frozenset()
    return Grammar(endings, tuple(language.get("linking", "").split()))


def _era(told: Mapping[str, Any]) -> Era:
    return Era(frozenset(told["words"].split()), Variants(told["variants"]))


def _words(languages: Iterable[Mapping[str, Any]], key: str) -> frozenset[str]:
    return frozenset(word for one in languages for word in one.get(key, "").split())


def _first_wins(mappings: Iterable[Mapping[str, _Value]]) -> dict[str, _Value]:
    joined: dict[str, _Value] = {}
    for mapping in mappings:
        for key, value in mapping.items():
            joined.setdefault(key, value)
    return joined


def _calendar(language: Mapping[str, Any]) -> dict[str, tuple[str, int]]:
    """Return the names of months and weekdays; those marked with ~ are other words too and name dates only."""
    found: dict[str, tuple[str, int]] = {}
    for kind, key in (("month", "months"), ("weekday", "weekdays")):
        for number, names in enumerate(language.get(key, ()), 1):
            found.update({name: (kind, number) for name in names.split() if not name.startswith("~")})
    return found


def _numbers(language: Mapping[str, Any]) -> dict[str, int]:
    """Return the number words, and those made of a ten and a unit where the language joins them so."""
    plain = _valued(language.get("numbers", "").replace("~", ""))
    tens = [(w, v) for w, v in plain.items() if v in range(20, 100, 10)]
    units = [(w, v) for w, v in plain.items() if v in range(1, 10)]
    joined: dict[str, int] = {}
    if (joint := language.get("compound")) is not None:
        joined |= {f"{ten}{joint}{unit}": t + u for ten, t in tens for unit, u in units}
    if (joint := language.get("compound_reversed")) is not None:
        units += _valued(language.get("number_parts", "")).items()
        joined |= {f"{unit}{joint}{ten}": t + u for ten, t in tens for unit, u in units}
    return plain | joined


def _sure_numbers(language: Mapping[str, Any]) -> dict[str, int]:
    """Return the number words that are no word of another language, for texts whose language is not known."""
    doubtful = {pair.split("=")[0][1:] for pair in language.get("numbers", "").split() if pair.startswith("~")}
    return {word: value for word, value in _numbers(language).items() if word not in doubtful}


def _valued(pairs: str) -> dict[str, int]:
    return {word: int(value) for word, value in (pair.split("=") for pair in pairs.split())}


def _divisions(language: Mapping[str, Any]) -> dict[str, str]:
    """Return the names of parts of a book, each with its kind."""
    pairs = (pair.partition("=") for pair in language.get("divisions", "").split())
    return {word: kind for word, _, kind in pairs}


def _parts(languages: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """Return the words of which a language makes numbers of one word, the longest first."""
    found: dict[str, int] = {}
    for one in languages:
        if "number_parts" in one:
            found |= _numbers(one) | _valued(one["number_parts"])
    return dict(sorted(found.items(), key=lambda part: (-len(part[0]), part[0])))


def _capital_nouns(languages: Sequence[Mapping[str, Any]]) -> bool:
    """Return whether nouns have capitals in all of the languages; English is at hand for any text."""
    others = [one for one in languages if one["language"] != "en"]
    return bool(others) and all(one.get("capital_nouns", False) for one in others)


def _full_words(languages: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """Return the words that each abbreviation can stand for."""
    found: dict[str, set[str]] = {}
    for one in languages:
        for pair in one.get("full_words", "").split():
            short, _, full = pair.partition("=")
            found.setdefault(short, set()).update(full.split(","))
    return {short: tuple(sorted(full)) for short, full in found.items()}


def _bases(languages: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Return how forms lead to the words they are made of, if all the languages tell it."""
    told = [one.get("bases", ()) for one in languages]
    return tuple((ending, base) for pairs in told for ending, base in pairs) if all(told) else ()


def _decimal_marks(languages: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the marks by which decimals are parted. English is at hand for any text, and speaks where it is alone."""
    others = [one for one in languages if one["language"] != "en"]
    return frozenset(mark for one in others or languages for mark in one.get("decimals", ""))


def _units(languages: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, ...]]:
    """Return the units that each way to write one can mean. A unit is a line: its sign, then how it is written."""
    found: dict[str, set[str]] = {}
    for one in languages:
        for line in _lines(one.get("units", "")):
            unit, *names = (part.strip().replace("_", " ") for part in line.split())
            for name in names:
                found.setdefault(name, set()).add(unit)
    return {name: tuple(sorted(units)) for name, units in found.items()}


def _furniture(languages: Sequence[Mapping[str, Any]]) -> Phrases:
    """Return the phrases of all languages in the order in which they are to be asked: by role, then as they stand."""
    by_role: dict[Role, list[FurniturePhrase]] = {role: [] for role in _ROLES}
    for one in (*languages, _read(_PAGE)):
        shapes = _Shapes(one)
        for block in one.get("furniture", ()):
            by_role[Role(block["role"])] += _phrases(block, shapes)
    return Phrases(phrase for role in _ROLES for phrase in by_role[role])


def _phrases(block: Mapping[str, Any], shapes: _Shapes) -> Iterator[FurniturePhrase]:
    """Yield the phrases of a block, which all behave alike."""
    for line in _lines(block["phrases"]):
        begins = _ANYTHING if block["at"] == "inside" else openers(line, shapes.openers)
        hints = tuple(block.get("hints", ())) or hints_of(line, shapes.openers, figures=shapes.figures)
        yield FurniturePhrase(
            Role(block["role"]),
            At(block["at"]),
            partial(shapes.fill, line),
            block.get("anywhere", False),
            block["max_words"],
            block.get("begins", False),
            hints,
            begins,
        )


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


class _Shapes:
    """The shapes that phrases of a language may name, its calendar and its dates among them."""

    def __init__(self, language: Mapping[str, Any]) -> None:
        months, weekdays = (_alternatives(" ".join(language.get(key, ()))) for key in ("months", "weekdays"))
        told = _lines(language.get("dates", ""))
        self.figures = all("<d>" in line or "<year>" in line for line in told)
        dates = (*told, *_NUMERIC_DATES)
        capitals = _CAPITALS + _CYRILLIC if language.get("cyrillic") else _CAPITALS
        own = {
            "cap": capitals,
            "month": months,
            "weekday": weekdays,
            "notname": _alternatives(language.get("not_names", "")),
        }
        self._shapes = _SHAPES | own | {"date": f"(?:{'|'.join(dates)})"}
        self._openers = dict.fromkeys(_WITHOUT_OPENERS, _ANYTHING)

    def fill(self, phrase: str) -> str:
        """Put the shapes into a phrase. It is asked of texts with plain blanks and apostrophes."""
        while (filled := _SHAPE.sub(lambda m: self._shapes[m[1]], phrase)) != phrase:
            phrase = filled
        return filled.replace("['’]", "'").replace("’", "")

    def openers(self, name: str) -> frozenset[str]:
        """Return how a shape can begin."""
        if name not in self._openers:
            self._openers[name] = openers(self._shapes[name], self.openers)
        return self._openers[name]


def _alternatives(words: str) -> str:
    """Return a pattern of any of the words, the longest first."""
    found = sorted((word.lstrip("~") for word in words.split()), key=len, reverse=True)
    return f"(?:{'|'.join(found)})" if found else r"(?!)"
