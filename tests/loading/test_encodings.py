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
OTHERS = {
    "ja": "市の会議は火曜日に、古い灯台を残すことに決めた。港の人々は「灯台は私たちみんなのものだ」と話している。",
    "zh": "市议会星期二决定保留北角的旧灯塔。港口的居民说，灯塔是大家的，明年春天就要开始修理。",
    "zh-hant": "市議會星期二決定保留北角的舊燈塔。港口的居民說，燈塔是大家的，明年春天就要開始修理。",
    "ko": "시의회는 화요일에 낡은 등대를 남겨 두기로 결정했다. 항구의 주민들은 등대가 모두의 것이라고 말했다.",
    "el": "Το συμβούλιο αποφάσισε να κρατήσει τον παλιό φάρο. Άλλοι κάτοικοι είπαν ότι ο φάρος ανήκει σε όλους.",
    "he": "מועצת העיר החליטה ביום שלישי לשמור על המגדלור הישן. תושבי הנמל אמרו שהמגדלור שייך לכולם.",
    "ar": "قرر مجلس المدينة يوم الثلاثاء أن يبقي على المنارة القديمة. وقال سكان الميناء إن المنارة ملك للجميع.",
    "th": "สภาเมืองตัดสินใจเมื่อวันอังคารว่าจะเก็บประภาคารเก่าไว้ ชาวท่าเรือกล่าวว่าประภาคารเป็นของทุกคน",
    "ru": RUSSIAN,
    "uk": "Міська рада у вівторок вирішила зберегти старий маяк. Люди порту сказали, що він належить усім. Її ґанок.",
    "bg": "Общинският съвет реши във вторник да запази стария фар. Жителите казаха, че фарът е на всички.",
    "lt": "Miesto taryba antradienį nusprendė išsaugoti senąjį švyturį. Gyventojai sakė, kad jis priklauso visiems.",
    "vi": "H\u00f4\u0323i \u0111\u00f4\u0300ng th\u00e0nh ph\u00f4\u0301 quy\u00ea\u0301t \u0111i\u0323nh "
    "gi\u01b0\u0303 la\u0323i ngo\u0323n ha\u0309i \u0111\u0103ng cu\u0303 va\u0300o th\u01b0\u0301 Ba.",
}


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


@pytest.mark.parametrize("share", [1, 2])
@pytest.mark.parametrize(
    ("language", "encoding", "named"),
    [
        ("ja", "shift_jis", "Shift JIS"),
        ("ja", "euc-jp", "EUC-JP"),
        ("ja", "iso2022_jp", "ISO-2022-JP"),
        ("zh", "gb2312", "GB 18030"),
        ("zh", "gb18030", "GB 18030"),
        ("zh", "hz", "HZ"),
        ("zh-hant", "big5", "Big5"),
        ("zh-hant", "gb18030", "GB 18030"),
        ("ko", "euc-kr", "EUC-KR"),
        ("ko", "iso2022_kr", "ISO-2022-KR"),
        ("el", "cp1253", "Windows-1253"),
        ("el", "iso8859-7", "ISO 8859-7"),
        ("el", "cp737", "code page 737"),
        ("he", "cp1255", "Windows-1255"),
        ("ar", "cp1256", "Windows-1256"),
        ("ar", "iso8859-6", "ISO 8859-6"),
        ("th", "cp874", "Windows-874"),
        ("ru", "iso8859-5", "ISO 8859-5"),
        ("ru", "mac-cyrillic", "Mac Cyrillic"),
        ("ru", "cp866", "code page 866"),
        ("uk", "cp1251", "Windows-1251"),
        ("uk", "koi8-u", "KOI8-U"),
        ("bg", "cp1251", "Windows-1251"),
        ("lt", "cp1257", "Windows-1257"),
        ("vi", "cp1258", "Windows-1258"),
    ],
)
def test_a_whole_text_or_half_of_it_tells_its_script(language, encoding, named, share):
    text = OTHERS[language]
    data = text[: len(text) // share].encode(encoding)
    document = load_bytes(data, "x.txt")
    assert document.text == data.decode(encoding).rstrip()
    if share == 1:
        assert document.notes == (f"Decoded as {named}, which is a guess.",)


def test_a_lost_byte_does_not_make_another_text_of_two_byte_signs():
    data = (OTHERS["zh"] + "\n").encode("gb18030") * 3
    document = load_bytes(data[:-4] + data[-3:], "x.txt")
    assert document.text.count("旧灯塔") == 3
    assert "broken" in document.notes[1]


def test_braces_and_tildes_are_no_shift_to_chinese():
    assert load_bytes(b"The path is ~{user}, and ~{a b~} too.", "x.txt").encoding == "utf-8"


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
