"""A long expression in pieces finds what it found as a whole."""

import pytest
import regex

from viewer.presenting.expression import in_pieces, is_endless

ROW = "".join(f"word {n} " for n in range(30))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (ROW, ROW),
        (f"{ROW}x*", f"{ROW}xxx"),
        (f"{ROW}x{{2,3}}", f"{ROW}xxx"),
        (f"{ROW}[x-z{ROW}]+", f"{ROW}zzz"),
        (rf"({ROW})(?#{ROW})\1", ROW * 2),
        (rf"(?P<row>{ROW})(?P=row)", ROW * 2),
        (rf"(?<={ROW})(?i:{ROW})(?>x)", f"{ROW}{ROW.upper()}x"),
        (f"(?x){ROW} # {ROW}", ROW.replace(" ", "")),
        (regex.escape("—. " * 40), "—. " * 40),
        (r"\x61\u0062\t\N{LATIN SMALL LETTER C}" * 30, "ab\tc" * 30),
        (rf"\p{{Lu}}{ROW}\b", f"A{ROW}x"),
        (f"no|{ROW}|yes", ROW),
    ],
)
def test_it_finds_the_same(source, text):
    whole = regex.compile(source).search(text)
    assert whole is not None
    short = in_pieces(source)
    assert short != source
    assert regex.compile(short).search(text).span() == whole.span()


def test_a_short_one_stays_as_it_is():
    assert in_pieces("night (ferry|boat)s?") == "night (ferry|boat)s?"
    assert in_pieces("a|" * 60) == "a|" * 60


@pytest.mark.parametrize("source", [")", "())){9}", "(((", "[", "{3}", "\\"])
def test_what_is_no_expression_is_counted_too(source):
    assert not is_endless(source)
    assert in_pieces(source * 60)
