"""Rich text files become what a reader sees of them."""

import shutil
import subprocess
from contextlib import suppress

import pytest
from article import MARKDOWN, expected, told
from loading_laws import altered
from office import lines, read, refused

from viewer.loading import LoadError
from viewer.loading.raw import Raw
from viewer.loading.registry import rich_loader
from viewer.model import Changes, Role, Style

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 MS Mincho;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\s3\sbasedon0 Heading 3;}}"
    r"{\info{\title The Keeper}{\author Ann Reed}}{\colortbl;\red0\green0\blue0;}"
)


def rtf(body):
    return f"{HEAD}{body}}}".encode("latin-1")


def runs(document):
    return [(document.text[r.start : r.end], r.style, r.link) for r in document.runs]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"One.\par Two\line three.\par", "One.\n\nTwo three."),
        (r"\'93caf\'e9\'94 \u8212? x\emdash y\~z", "“café” — x—y\u00a0z"),
        (r"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет"),
        (r"{\f2 \'93\'fa\'96\'7b}", "日本"),
        (r"\u55357?\u56832? and \uc0\u233 t\u233 ", "😀 and été"),
        (r"\uc2\u233\'ff\'ffx", "éx"),
        (r"Shown{\v hidden}{\*\unknown lost}{\pict\bin5 }}}}} } text.", "Shown text."),
        (r"a\_b \\ \{c\}", "a\u2011b \\ {c}"),
        ("A line\nof the file\r\n goes on.", "A lineof the file goes on."),
        (r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In a box.}}}", "In a box."),
    ],
)
def test_what_is_shown_is_read(body, text):
    assert read(rtf(body)).text == text


def test_formatting_and_links():
    said = (
        r"{\b bold}\b\i  both\b0  slanted\i0 , x{\super 2}{\field{\*\fldinst{HYPERLINK "
        r'"https://example.org/"}}{\fldrslt{\ul there}}}.'
    )
    document = read(rtf(said))
    assert document.text == "bold both slanted, x2there."
    assert runs(document) == [
        ("bold", Style.BOLD, None),
        ("both", Style.BOLD | Style.ITALIC, None),
        ("slanted", Style.ITALIC, None),
        ("2", Style.SUPERSCRIPT, None),
        ("there", Style.PLAIN, "https://example.org/"),
    ]


def test_headings_lists_tables_and_the_card():
    body = (
        r"\pard\s2 The Keeper\par\pard\s1\b One\b0\par\pard\outlinelevel1 Deeper\par\pard Text.\par "
        r"{\listtext 1.\tab}First.\par{\listtext\'b7\tab}Point.\par{\listtext o\tab}Other.\par"
        r"\trowd\cellx1\cellx2\pard\intbl a\cell\cell c\cell\row\pard After.\par"
    )
    document = read(rtf(body))
    assert [(p.role, p.level, document.paragraph_text(k)) for k, p in enumerate(document.paragraphs)] == [
        (Role.TITLE, 1, "The Keeper"),
        (Role.HEADING, 1, "One"),
        (Role.HEADING, 2, "Deeper"),
        (Role.BODY, 0, "Text."),
        (Role.LIST, 0, "1. First."),
        (Role.LIST, 0, "Point."),
        (Role.LIST, 0, "Other."),
        (Role.TABLE, 0, "a | | c"),
        (Role.BODY, 0, "After."),
    ]
    assert (document.title, document.byline, document.runs) == ("The Keeper", "Ann Reed", ())


def test_notes_come_last_and_headers_are_the_page_around():
    body = (
        r"{\header Running head\par}It was lit{\super\chftn}{\footnote\chftn\~By {\i him}.{\footnote Truly.}} "
        r"late.\par It ended{\footnote\ftnalt Soon.}.\par"
    )
    document = read(rtf(body))
    assert lines(document) == [
        "Running head", "It was lit[1] late.", "It ended[2].", "[1] By him.Truly.", "[2] Soon.",
    ]  # fmt: skip
    assert document.paragraphs[0].role is Role.RUNNING_HEAD


def test_tracked_changes_are_accepted_or_not_yet_made():
    body = r"It was {\deleted red}{\revised blue}."
    assert read(rtf(body)).text == "It was blue."
    assert read(rtf(body), changes=Changes.ORIGINAL).text == "It was red."
    assert "tracked changes" in read(rtf(body)).notes[0]


@pytest.mark.parametrize(
    "deep", [b"{" * 300_000, rb"{\footnote " * 5000, rb"{\header " * 5000], ids=["groups", "notes", "headers"]
)
def test_groups_without_end_are_refused(deep):
    assert "nested too deeply" in refused(rb"{\rtf1 x" + deep + b"y", "a.rtf")


def test_nothing_to_read_is_said():
    assert "no text to read" in refused(rtf(""), "a.rtf")


def test_damage_gives_a_sentence_or_a_text():
    whole = rtf(r"\s1 One\par{\listtext 1.\tab}x{\footnote y}\par\trowd\intbl a\cell b\cell\row\u8212? {\b z}\par")
    for k, broken in enumerate(altered(whole, 3, times=300)):
        with suppress(LoadError):
            rich_loader("from_rtf")(Raw(broken, f"{k}.rtf"))


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc writes the file, and is not here")
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice writes the file, and is not here")
def test_the_article_as_libreoffice_writes_it(tmp_path):
    subprocess.run(["pandoc", "-f", "markdown", "-o", tmp_path / "a.docx"], input=MARKDOWN.encode(), check=True)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    ask = ["soffice", profile, "--headless", "--convert-to", "rtf", "--outdir", tmp_path, tmp_path / "a.docx"]
    subprocess.run(ask, check=True, capture_output=True, timeout=120)
    assert told(read((tmp_path / "a.rtf").read_bytes(), "a.rtf")) == expected()
