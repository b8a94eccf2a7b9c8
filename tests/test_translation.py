"""Every sentence can be told in another language, with its values as they are; what programs read stays English."""

from __future__ import annotations

import ast
import copy
import importlib.util
import pickle
import re
import string
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presenting.builder import built, left, moved, pair, right

from viewer.comparing.compare import _TOO_LARGE
from viewer.fetching.addresses import address_of
from viewer.loading import LoadError, load_bytes, wire
from viewer.loading.decode import decode
from viewer.loading.errors import PasswordNeeded
from viewer.loading.files import quoted
from viewer.model import Category, Flag, Role, Run, Side, Style
from viewer.presenting.details import details, quotation
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, LAYOUT, Filter
from viewer.presenting.labels import format_name, role_bare, role_counted, role_name, role_noun
from viewer.presenting.presenter import Presenter
from viewer.presenting.sentences import Narrator
from viewer.presenting.verdict import verdict
from viewer.reporting import render
from viewer.translation import ENGLISH, Sentence, Told, Tongue, in_english, language, speak, told, tr, tr_n

ROOT = Path(__file__).resolve().parents[1]
PLACE = re.compile(r"\{\w+\}")


def _gatherer():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


GATHERER = _gatherer()
TEXTS = tuple(GATHERER.gather())
KNOWN = {(text.source, text.about) for text in TEXTS}


def foreign(text: str) -> str:
    """Return a text with a letter of another script for each of its own; values have their places still."""
    return "".join(p if PLACE.fullmatch(p) else re.sub("[A-Za-z]", "ж", p) for p in re.split(r"(\{\w+\})", text))


def _translate(text: str, about: str, n: int) -> str:
    """Translate what was gathered, and nothing else: what the translators would never see stays English."""
    return foreign(text) if (text, about) in KNOWN else ""


FOREIGN = Tongue("xx", _translate, lambda n: f"{n:_}")


@pytest.fixture
def abroad():
    speak(FOREIGN)
    yield
    speak(ENGLISH)


def test_every_text_can_be_filled_in_and_with_nothing_but_values():
    for text in TEXTS:
        parts = list(string.Formatter().parse(text.source))
        names = {name for _, name, _, _ in parts if name is not None}
        assert names == GATHERER.placed(text.source), text
        assert not any(spec or conversion for _, _, spec, conversion in parts), text
        filled = text.source.format(**dict.fromkeys(names, "{value}"))
        assert ("{" in filled) == bool(names), text


def test_no_french_line_begins_with_a_mark():
    told = (ROOT / "resources" / "translations" / "variorum_fr.ts").read_text(encoding="utf-8")
    texts = re.findall(r"<(?:translation|numerusform)[^>]*>([^<]+)<", told)
    assert len(texts) > 900
    assert [text for text in texts if re.search(r"[\w»)}] [:;?!»]|« ", text)] == []
    assert [text for text in texts if re.search("\u00a0[;?!]", text)] == [], "a narrow space stands before these"


def test_errors_are_made_of_literals():
    """What is put together before it is raised could not be gathered."""
    asked = {*GATHERER.ERRORS, "tr", "tr_n", "mark"}
    made = [
        f"{path.name}:{node.lineno}"
        for path in sorted((ROOT / "viewer").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in asked
        and node.args
        and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert made == []


names = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(names)
def test_an_error_is_english_and_is_told_in_the_language_in_force(name):
    error = LoadError("{name} has no text to read in it. Choose another file.", name=quoted(name))
    english = f"“{name}” has no text to read in it. Choose another file."
    if not name:
        english = "The text has no text to read in it. Choose another file."
    assert str(error) == english == error.told()
    speak(FOREIGN)
    try:
        assert str(error) == english
        assert error.told() == foreign(error.sentence.sentence).replace("{name}", quoted(name).told())
        assert name in error.told()
    finally:
        speak(ENGLISH)


@given(names, st.sampled_from([LoadError, PasswordNeeded]))
def test_an_error_comes_out_of_the_reading_process_with_its_values(name, kind):
    sent = kind("{name} is damaged or incomplete. Open another copy of it.", name=quoted(name))
    with pytest.raises(LoadError) as caught:
        wire.read_answer(wire.refusal(sent))
    assert type(caught.value) is kind
    assert caught.value.sentence == sent.sentence
    assert caught.value.sentence.values == sent.sentence.values
    assert caught.value.sentence.sentence == sent.sentence.sentence


@pytest.mark.parametrize(
    "said",
    [
        '{"sentence": "{name.__class__}", "values": {"name": "x"}}',
        '{"sentence": "{name:>99999999}", "values": {"name": "x"}}',
        '{"sentence": "{name!r}", "values": {"name": "x"}}',
        '{"sentence": "{other}", "values": {"name": "x"}}',
        '{"sentence": "{", "values": {"name": "x"}}',
        '{"sentence": "{}", "values": {"name": "x"}}',
        '{"sentence": "{name}", "values": {"name": []}}',
        '{"sentence": "x", "values": []}',
    ],
)
def test_what_a_reading_process_says_is_filled_in_with_nothing_but_its_values(said):
    with pytest.raises(ValueError, match=r".+"):
        wire.read_answer(f'{{"error": "load", "sentence": {said}}}'.encode())


def test_a_sentence_without_values_keeps_its_braces():
    assert str(Told("{} is no name")) == Told("{} is no name").told() == "{} is no name"


def test_a_sentence_survives_copying():
    said = Sentence("{name} is {kind}", name="{x}", kind=Sentence("a {n}", n=2))
    for again in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert again == "{x} is a 2"
        assert again.values == said.values
        assert again.told() == "{x} is a 2"


def test_english_for_a_while(abroad):
    assert language() == "xx"
    with in_english():
        assert language() == "en"
        assert tr("Identical.") == "Identical."
    assert tr("Identical.") == foreign("Identical.")


# Comparisons of texts without a Latin letter: any that is left in a sentence is one of ours that nobody translates.

FURNITURE = [role for role in Role if role.is_furniture]
INSIDE = [
    pair("αβγ [-δεζ-]{+ηθι+} κλ.", flags=(Flag.NEGATION, Flag.QUOTATION, Flag.NAME, Flag.ATTRIBUTION, Flag.HEDGE)),
    pair("αβγ [--]{+ηθι +}κλ."),
    pair("αβγ [-ηθι -]{++}κλ."),
    pair("αβγ [-312-]{+321+}<number> κλ."),
    pair("αβγ[-:-]{+;+}<punctuation> κλ[-,-]{++}<punctuation> μν[--]{+!+}<punctuation>"),
    pair("[-?-]{+!+}<punctuation>"),
    pair("[--]{+,+}<punctuation>"),
    pair("[-,-]{++}<punctuation>"),
    pair("αβ[-’-]{+'+}<typography>γ"),
    pair("αβ[-‘-]{+'+}<typography>γ"),
    pair("αβγ [-“-]{+\"+}<typography>δε, ζ"),
    pair("αβγ[-”-]{+»+}<typography> ζ"),
    pair("αβγ[-…-]{+...+}<typography>"),
    pair("1990[-–-]{+-+}<typography>1995"),
    pair("αβγ [-δε ζη-]{+δεζη+}<spacing> θ"),
    pair("αβγ[-  -]{+ +}<spacing>δ"),
    pair("αβγ[- -]{+¶+}<layout>δεζ"),
    pair("αβγ[-¶-]{+ +}<layout>δεζ"),
    pair("αβγ[-¶-]{+ +}<layout>δεζ[- -]{+¶+}<layout>ηθι"),
    pair("[-Α-]{+Β+} [-Γ-]{+Δ+}", Role.TITLE),
    *(pair("αβγ [-2016-]{+2017+}", role) for role in FURNITURE),
]  # fmt: skip
STYLED = [
    (Style.PLAIN, Style.BOLD), (Style.ITALIC, Style.PLAIN), (Style.BOLD, Style.CODE | Style.STRIKE),
    (Style.PLAIN, Style.UNDERLINE | Style.SUPERSCRIPT), (Style.SUBSCRIPT, Style.PLAIN), (Style.BOLD, Style.BOLD),
]  # fmt: skip
LINKED = [(None, "ω"), ("ω", None), ("ω", "ψ")]


def _formatted(before: Run, after: Run, category: Category, level: int = 0):
    return built(
        pair("αβγ δεζ ηθι", level=level),
        left_runs=(("δεζ", before),),
        right_runs=(("δεζ", after),),
        formatted=(("δεζ", category),),
        names=("λ", "ρ"),
    )


def _named(comparison):
    """Give the sources what a reader is told of them: notes, pages and places."""
    notes = decode("αβγ".encode("cp1253"), "λ").notes
    documents = {}
    for side in Side:
        document = comparison.side(side)
        places = (("paragraph 7", None), ("note 3", None), ("chapter 2", None), ("header", None), ("a note", 12))
        paragraphs = tuple(
            replace(p, place=places[k % 5][0], page=places[k % 5][1], lines=(k + 1, k + 1 + k % 2))
            for k, p in enumerate(document.paragraphs)
        )
        documents[side] = replace(document, paragraphs=paragraphs, notes=notes, media_type="text/html")
    return replace(comparison, left=documents[Side.LEFT], right=documents[Side.RIGHT])


NAMES = ("λ", "ρ")
COMPARISONS = {
    "inside": lambda: built(*INSIDE, names=NAMES),
    "title": lambda: built(pair("[-Α-]{+Β+} γδε", Role.TITLE), pair("αβγ [-δ-]{+ε+}"), names=NAMES),
    "one in the title": lambda: built(pair("[-Α-]{+Β+} γδε", Role.TITLE), names=NAMES),
    "all in the title": lambda: built(pair("[-Α-]{+Β+} [-α-]{+β+} [-Α-]{+Β+} γδε", Role.TITLE), names=NAMES),
    "titles": lambda: built(left("αβγ", Role.TITLE), right("δεζ", Role.TITLE), pair("ηθι"), names=NAMES),
    "a title": lambda: built(left("αβγ", Role.TITLE), pair("ηθι"), names=NAMES),
    "whole": lambda: built(
        *(left(f"αβγ {n}", role) for n, role in enumerate(Role)), pair("ηθι"),
        *(right(f"δεζ {n}", role) for n, role in enumerate(Role)), names=NAMES,
    ),
    "furniture": lambda: built(
        left("α", Role.BYLINE), pair("ηθι"), left("β", Role.BYLINE), right("γ", Role.COPYRIGHT), names=NAMES
    ),
    "missing": lambda: built(pair("ηθι"), left("αβγ"), left("δεζ"), names=NAMES),
    "added and missing": lambda: built(pair("ηθι"), left("αβγ"), right("δεζ"), names=NAMES),
    "moved down": lambda: built(
        moved("αβγ.", after=3, flags=(Flag.EDITED,)), *(pair(f"δ {n}") for n in range(4)), names=NAMES
    ),
    "moved up": lambda: built(*(pair(f"δ {n}") for n in range(4)), moved("αβγ.", after=0), names=NAMES),
    "unrelated": lambda: built(left("αβγ"), right("δεζ"), similarity=0.01, unrelated=True, names=NAMES),
    "identical": lambda: built(pair("αβγ"), names=NAMES),
    "revised": lambda: built(pair("[-α-]{+β+}"), similarity=0.7, names=NAMES),
    "in part": lambda: built(pair("[-α-]{+β+}"), similarity=0.2, names=NAMES),
    "limited": lambda: built(pair("[-α-]{+β+}"), limits=(_TOO_LARGE,), names=NAMES),
    "limited twice": lambda: built(pair("[-α-]{+β+}"), limits=(_TOO_LARGE, _TOO_LARGE), names=NAMES),
    "accidentals": lambda: built(
        pair("α[-’-]{+'+}<typography>β α[-’-]{+'+}<typography>β[-,-]{++}<punctuation>"), names=NAMES
    ),
    **{
        f"styled {n}": lambda a=a, b=b: _formatted(Run(0, 1, a), Run(0, 1, b), Category.FORMATTING)
        for n, (a, b) in enumerate(STYLED)
    },
    **{
        f"linked {n}": lambda a=a, b=b: _formatted(
            Run(0, 1, Style.PLAIN, a), Run(0, 1, Style.PLAIN, b), Category.LINK
        )
        for n, (a, b) in enumerate(LINKED)
    },
}  # fmt: skip
# Each filter shows and hides other things.
FILTERS = (DEFAULT_FILTER, EVERYTHING, LAYOUT, *(Filter(frozenset({category})) for category in Category))


def _said(comparison):
    """Yield all that a reader is told of a comparison."""
    for chosen in FILTERS:
        yield verdict(comparison, chosen).sentence()
        presenter = Presenter(comparison, chosen)
        for n in range(len(presenter.rows)):
            yield from (p.tag for side in Side for p in presenter.cell(n, side).paragraphs if p.tag)
    narrator = Narrator(comparison)
    for d in comparison.differences:
        yield narrator.describe(d)
        yield narrator.locate(d)
        found = details(comparison, d)
        yield from (found.category, found.explanation, *found.flags)
        yield from (side.place for side in found.sides.values() if side)
        yield quotation(comparison, d)


class _Shown(HTMLParser):
    """What a page shows and tells: its texts, its titles and labels, and what its style sheet puts in."""

    def __init__(self):
        super().__init__()
        self.said, self._in_style = [], False

    def handle_starttag(self, tag, attrs):
        self._in_style = tag == "style"
        self.said += [value for name, value in attrs if name in ("title", "aria-label")]

    def handle_endtag(self, tag):
        self._in_style = False

    def handle_data(self, data):
        self.said += re.findall(r'content:"([^"]*)"', data) if self._in_style else [data]


def english(told_texts, but=()):
    """Return the words in Latin letters, but for names that are the same in every language."""
    return sorted({run for text in told_texts for run in re.findall("[A-Za-z]{2,}", text)} - set(but))


@pytest.mark.parametrize("comparison", COMPARISONS.values(), ids=COMPARISONS)
def test_no_sentence_of_a_comparison_is_forgotten(abroad, comparison):
    assert english(_said(_named(comparison()))) == []


@pytest.mark.parametrize("comparison", COMPARISONS.values(), ids=COMPARISONS)
def test_no_words_of_a_report_are_forgotten(abroad, comparison):
    compared = _named(comparison())
    page = _Shown()
    page.feed(render(compared, "html", EVERYTHING))
    assert english(page.said, but=["ISO"]) == []
    assert 'lang="xx"' in render(compared, "html")
    summary = render(compared, "text", EVERYTHING).replace("-o report.html", "")
    assert english([summary]) == []


@pytest.mark.parametrize("comparison", COMPARISONS.values(), ids=COMPARISONS)
def test_data_stay_english(comparison):
    compared = _named(comparison())
    before = render(compared, "json")
    speak(FOREIGN)
    try:
        assert render(compared, "json") == before
    finally:
        speak(ENGLISH)


def test_a_verdict_is_told_anew_in_another_language():
    presenter = Presenter(built(pair("[-α-]{+β+}")))
    before = presenter.verdict()
    speak(FOREIGN)
    try:
        assert presenter.verdict().headline == foreign(before.headline)
    finally:
        speak(ENGLISH)
    assert presenter.verdict() == before


@pytest.mark.parametrize("role", list(Role))
def test_roles_are_told(abroad, role):
    assert (
        english([role_name(role), role_noun(role), role_bare(role), role_counted(role, 1), role_counted(role, 2)]) == []
    )


def test_formats_are_told(abroad):
    assert english([format_name("text/html"), format_name("text/plain"), format_name("application/rtf")]) == []


NOTED = [
    ("λ.txt", "Ήταν ένα βράδυ. Ήταν ένα βράδυ.".encode("cp1253")),
    ("λ.html", "<html><body><p>αβγ</p></body></html>".encode()),
]


@pytest.mark.parametrize(("name", "data"), NOTED, ids=[name for name, _ in NOTED])
def test_notes_of_loaders_are_told(abroad, name, data):
    notes = load_bytes(data, name).notes
    assert notes
    assert all(isinstance(note, str) and re.search("[a-z]", note) for note in notes)
    assert english(map(told, notes), but=["Windows", "ISO"]) == []


def test_where_a_page_comes_from_is_told(abroad):
    kept = address_of("https://web.archive.org/web/20190305120000/http://λ.gr/")
    assert str(kept.note) == "Fetched from the Wayback Machine: http://%CE%BB.gr/, kept on 5 March 2019"
    assert english([told(kept.note)], but=["http", "CE", "BB", "gr"]) == []


REFUSED = [
    ("", b""),
    ("λ", b"\x89PNG\r\n"),
    ("λ", b"PK\x03\x04"),
    ("λ", b"PK\x03\x04 word/ "),
    ("λ", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    ("λ", b"some\0bytes\0"),
]


@pytest.mark.parametrize(("name", "data"), REFUSED)
def test_refusals_are_told(abroad, name, data):
    with pytest.raises(LoadError) as caught:
        load_bytes(data, name)
    assert english([str(caught.value)])
    assert english([caught.value.told()]) == []


def test_counted_texts_are_asked_for_by_their_number(abroad):
    assert tr_n("1 thing of no table", "{n} things of no table", 10_000) == "10_000 things of no table"
