"""TEI, other XML and reStructuredText become what a reader sees of them."""

import shutil
import subprocess
from contextlib import suppress

import pytest
from article import MARKDOWN, expected, told
from loading_laws import altered
from office import lines, read, refused

from viewer.loading import LoadError, load_bytes
from viewer.loading.raw import Raw
from viewer.loading.registry import format_of, rich_loader
from viewer.model import Role, Style

TEI = """<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
<title>The Keeper</title><author>Ann Reed</author></titleStmt><publicationStmt><date when="2021-03-12"/>
</publicationStmt></fileDesc></teiHeader><text><front><titlePage><docTitle><titlePart>The Keeper</titlePart></docTitle>
<docImprint>Hull, 1862</docImprint></titlePage></front><body><pb n="12"/><div><head>The lamp</head>
{body}</div></body></text></TEI>"""


def tei(body):
    return TEI.replace("{body}", body).encode()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>It was\n  <hi rend='italic'>lit</hi>.</p><p>Late.</p>", "It was lit.\n\nLate."),
        ("<p>A <choice><sic>lampe</sic><corr>lamp</corr></choice>.</p>", "A lamp."),
        ("<p><choice><abbr>Mr</abbr><expan>Master</expan></choice> Reed</p>", "Master Reed"),
        ("<p>A <app><rdg>lamp</rdg><lem>light</lem></app> <del>was</del><add>is</add> lit.</p>", "A light is lit."),
        ("<p>A lan<lb break='no'/>tern was<lb/>lit.</p>", "A lantern was lit."),
        ("<p>Lit.<note n='*'>By <p>the keeper.</p></note> Late.</p>", "Lit.[*] Late.\n\n[*] By\n\nthe keeper."),
        ("<lg><l>Bright it was,</l><l>Night it was.</l></lg>", "Bright it was,\n\nNight it was."),
        ("<list type='ordered'><item>One</item><item>Two</item></list>", "1. One\n\n2. Two"),
        ("<table><row><cell>a</cell><cell>b</cell></row></table>", "a | b"),
        ("<sp><speaker>ANN.</speaker><p>Who is there?</p></sp>", "ANN.\n\nWho is there?"),
    ],
)  # fmt: skip
def test_a_reading_text_is_made_of_an_edition(body, text):
    assert "\n\n".join(lines(read(tei(body), "a.xml"))[3:]) == text


def test_what_a_header_tells_and_the_pages():
    text = read(tei("<fw type='head'>THE KEEPER.</fw><p>It was <emph>lit</emph>.</p>"), "a.xml")
    assert (text.title, text.byline, text.date, text.language) == ("The Keeper", "Ann Reed", "2021-03-12", "en")
    assert [(p.role, p.page) for p in text.paragraphs] == [
        (Role.TITLE, None), (Role.METADATA, None), (Role.HEADING, 12), (Role.RUNNING_HEAD, 12), (Role.BODY, 12),
    ]  # fmt: skip
    assert [r.style for r in text.runs] == [Style.ITALIC]


def test_a_header_without_a_text_is_said():
    assert "holds none" in refused(b"<TEI><teiHeader/></TEI>", "a.xml")


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<a><title>One</title><section><title>Two</title><para>B.</para></section></a>", "One\n\nTwo\n\nB."),
        ("<nitf><hedline><hl1>Head</hl1></hedline><block><p>A.</p><p>B.</p></block></nitf>", "Head\n\nA.\n\nB."),
        ("<x><y>Unknown <z>names</z> are</y><y>read by shape.</y></x>", "Unknown names are\n\nread by shape."),
        ("<art><p>A<xref ref-type='fn'>1</xref>.</p><fn><label>1</label><p>Note.</p></fn></art>",
         "A[1].\n\n[1] Note."),
        ("<a><p>A<footnote><para>Note.</para></footnote>.</p></a>", "A[1].\n\n[1] Note."),
    ],
)  # fmt: skip
def test_other_xml_is_read_as_text(xml, text):
    assert read(f'<?xml version="1.0"?>{xml}'.encode(), "a.xml").text == text


def test_broken_xml_gets_a_sentence_and_a_text_with_tags_in_it_stays_one():
    assert "its XML breaks off" in refused(b"<?xml version='1.0'?><a><b>", "a.xml")
    assert format_of(b"<3 is a heart, and <b> a tag.", "a.txt") is None


RST = """\
The lamp
========

It was *lit* [1]_ at nine, see `the map <https://example.org/map>`_.

1. oil
2. wick

.. include:: /etc/passwd
.. raw:: html

   <script>alert(1)</script>

.. [1] By the keeper.
"""


def test_restructured_text_is_read_and_takes_in_nothing():
    document = read(RST.encode(), "lamp.rst")
    assert lines(document) == [
        "The lamp", "It was lit[1] at nine, see the map.", "1. oil", "2. wick", "[1] By the keeper.",
    ]  # fmt: skip
    assert [(document.text[r.start : r.end], r.style, r.link) for r in document.runs] == [
        ("lit", Style.ITALIC, None),
        ("[1]", Style.SUPERSCRIPT, None),
        ("the map", Style.PLAIN, "https://example.org/map"),
    ]


@pytest.mark.parametrize("name", ["a.rst", "a.fb2", "a.rtf", "a.epub"])
def test_a_text_under_a_wrong_name_is_no_obstacle(name):
    assert load_bytes(b"Only words.", name).text == "Only words."


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc writes the file, and is not here")
@pytest.mark.parametrize(("kind", "name"), [("rst", "a.rst"), ("tei", "a.tei"), ("docbook5", "a.xml")])
def test_the_article_as_pandoc_writes_it(kind, name):
    ask = ["pandoc", "-f", "markdown", "-s", "-t", kind]
    written = subprocess.run(ask, input=MARKDOWN.encode(), check=True, capture_output=True).stdout
    found = told(read(written, name))
    words = [text.replace("“", "").replace("”", "").replace("\n", " ") for _, _, text in found[0]]
    wanted = [text.replace("“", "").replace("”", "").replace("\n", " ") for _, _, text in expected()[0]]
    assert words == wanted
    assert [link for _, _, link in found[1] if link] == [link for _, _, link in expected()[1] if link]


@pytest.mark.parametrize(
    ("module", "data"),
    [("from_tei", tei("<p>A<note>b</note></p><list><item>c</item></list>")), ("from_rst", RST.encode()),
     ("from_xml", b"<?xml version='1.0'?><a><p>A<fn><label>1</label>b</fn></p><table><tr><td>c</td></tr></table></a>")],
)  # fmt: skip
def test_damage_gives_a_sentence_or_a_text(module, data):
    for k, broken in enumerate(altered(data, 5)):
        with suppress(LoadError):
            rich_loader(module)(Raw(broken, f"{k}.x"))
