"""Bytes become text: marks, strict Unicode, then guesses that are named as such."""

import codecs

import pytest

from viewer.loading import LoadError, load_bytes
from viewer.model import ReadingOptions

FRENCH = (
    "Le Président a déclaré qu’il n’y aurait « aucune négociation » avant l’été. Les électeurs ont été très déçus – "
    "mais pas étonnés. Où est passé l’argent ? Ça, personne ne le sait."
)
GERMAN = (
    "Die Bundesregierung hat „große Pläne“ für das nächste Jahr. Über die Höhe der Ausgaben wird noch gestritten; "
    "die Straße bleibt gesperrt."
)
ENGLISH = (
    "It’s not the first time that the “quiet opposition” has been heard, the minister said. He added – without "
    "irony – that the island’s stance was clear."
)
RUSSIAN = (
    "Министр иностранных дел заявил, что переговоры в столице провалились. Мы ничего не обещали, сказал он "
    "журналистам в понедельник вечером."
)


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides(mark, encoding):
    document = load_bytes(mark + FRENCH.encode(encoding), "x.txt")
    assert (document.text, document.encoding, document.notes) == (FRENCH, encoding, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", [ENGLISH, RUSSIAN, "市议会决定保留北角的旧灯塔。游客是为了灯塔而来的。\n不是为了别的。"]
)
def test_utf_16_without_a_mark_is_told_by_its_spaces(text, encoding):
    data = text.encode(encoding)
    document = load_bytes(data, "x.txt")
    assert (document.text.split(), document.encoding) == (text.split(), encoding)
    assert "guess" in document.notes[0]


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (FRENCH, "cp1252", "cp1252"),
        (GERMAN, "cp1252", "cp1252"),
        (ENGLISH, "cp1252", "cp1252"),
        ("Er fährt über die Brücke nach Köln. Das war schön, sagte der Bürgermeister.", "latin-1", "cp1252"),
        ("Señor Núñez llegó mañana por la tarde; ¿quién lo diría?", "latin-1", "cp1252"),
        ("Regeringen säger att förslaget är dött. Många är besvikna på beslutet.", "cp1252", "cp1252"),
        ("It’s here.", "cp1252", "cp1252"),
        ("Café", "latin-1", "cp1252"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (FRENCH, "mac-roman", "mac-roman"),
        (GERMAN, "mac-roman", "mac-roman"),
        (ENGLISH, "mac-roman", "mac-roman"),
        ("Prezydent powiedział, że rząd nie podejmie działań. „To nie nasza sprawa” – dodał.", "cp1250", "cp1250"),
    ],
)
def test_eight_bit_encodings_are_guessed_and_the_guess_is_named(text, encoding, named):
    document = load_bytes(text.encode(encoding), "x.txt")
    assert (document.text, document.encoding) == (text, named)
    assert document.notes[0].startswith("Decoded as ")
    assert document.notes[0].endswith(", which is a guess.")


def test_plain_ascii_and_utf_8_are_no_guess():
    document = load_bytes(FRENCH.encode(), "x.txt")
    assert (document.text, document.encoding, document.notes) == (FRENCH, "utf-8", ())


def test_an_encoding_that_is_given_wins():
    assert load_bytes(RUSSIAN.encode("cp1251"), "x.txt", ReadingOptions(encoding="cp1252")).text.startswith("Ìèíèñòð")
    assert load_bytes(b"caf\xe9", "x.txt", ReadingOptions(encoding="latin-1")).encoding == "iso8859-1"


@pytest.mark.parametrize("encoding", ["no-such", "base64", "rot13", ""])
def test_an_unknown_encoding_is_refused_with_a_sentence(encoding):
    with pytest.raises(LoadError, match="no text encoding"):
        load_bytes(b"text", "x.txt", ReadingOptions(encoding=encoding))


def test_a_wrong_encoding_is_refused_with_a_sentence():
    with pytest.raises(LoadError, match="cannot be read as utf-8"):
        load_bytes(b"caf\xe9", "x.txt", ReadingOptions(encoding="utf-8"))


def test_a_few_broken_bytes_in_utf_8_are_shown_as_such():
    document = load_bytes((FRENCH * 3).encode() + b" \xff end", "x.txt")
    assert document.encoding == "utf-8"
    assert document.text.endswith("\ufffd end")
    assert "broken" in document.notes[0]


def test_a_stray_byte_order_mark_is_no_text():
    document = load_bytes("\ufeffOne two\ufeff three.\n\n\ufeffFour.".encode(), "x.txt")
    assert document.text == "One two three.\n\nFour."


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\u2028", "\u2029", "\n\f"])
def test_any_line_end_ends_a_line(end):
    document = load_bytes(f"The first line goes on{end}in the second.".encode(), "x.txt")
    assert document.text == "The first line goes on in the second."
    assert len(document.joints) == 1


def test_what_cannot_be_shown_is_replaced_and_does_no_harm():
    from viewer.loading import load_text

    assert load_text("a\0b \ud800 c", "x").text == "a\ufffdb \ufffd c"


def test_the_sum_is_of_the_bytes():
    import hashlib

    data = b"\xef\xbb\xbftext"
    assert load_bytes(data, "x.txt").sha256 == hashlib.sha256(data).hexdigest()
