"""EPUB and FictionBook become what a reader sees of them: a whole book, or one chapter."""

import shutil
import subprocess
from contextlib import suppress

import pytest
from article import MARKDOWN, expected, told
from loading_laws import altered
from office import lines, read, refused, zipped

from viewer.loading import LoadError
from viewer.loading.raw import Raw
from viewer.loading.registry import rich_loader
from viewer.model import Role, Style

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
TOLD = (
    "<dc:title>The Keeper</dc:title><dc:creator>Ann Reed</dc:creator><dc:date>2021-03-12</dc:date>"
    "<dc:language>en</dc:language>"
)
PARTS = {
    "cover": "<h1>The Keeper</h1><p>Ann Reed</p>",
    "one": '<h1 id="a">The lamp</h1><p>It was lit<a epub:type="noteref" href="#n">1</a> at <i>nine</i>.</p>'
    '<aside epub:type="footnote" id="n"><p><a href="#a" role="doc-backlink">1</a> By the keeper.</p></aside>',
    "two": '<h1>The storm</h1><p>It came.</p><h1 id="b">The calm</h1><p>It went.</p>',
    "rights": '<section epub:type="copyright-page"><p>Printed in Hull.</p></section>',
}
CONTENTS = {"The lamp": "one.xhtml#a", "The storm": "two.xhtml", "The calm": "two.xhtml#b", "Rights": "rights.xhtml"}


def page(body):
    ops = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
    return f'<?xml version="1.0" encoding="utf-8"?><html {ops}><head><title>x</title></head><body>{body}</body></html>'


def epub(parts=None, *, contents=CONTENTS, old=False, told=TOLD, more=None):
    """A book: its parts by name, its table of contents by title, of EPUB 3 or of EPUB 2."""
    parts = PARTS if parts is None else parts
    kind = 'media-type="application/xhtml+xml"'
    items = "".join(f'<item id="{name}" href="text/{name}.xhtml" {kind}/>' for name in parts)
    spine = "".join(f'<itemref idref="{name}"/>' for name in parts)
    if old:
        points = "".join(
            f'<navPoint><navLabel><text>{title}</text></navLabel><content src="text/{to}"/></navPoint>'
            for title, to in contents.items()
        )
        listing = {"OPS/toc.ncx": f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'}
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    else:
        links = "".join(f'<li><a href="text/{to}">{title}</a></li>' for title, to in contents.items())
        listing = {"OPS/nav.xhtml": page(f'<nav epub:type="toc"><ol>{links}</ol></nav>')}
        items += f'<item id="nav" href="nav.xhtml" properties="nav" {kind}/>'
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<metadata>{told}</metadata><manifest>{items}</manifest><spine toc="ncx">{spine}</spine></package>'
    )
    texts = {f"OPS/text/{name}.xhtml": page(body) for name, body in parts.items()}
    first = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    return zipped(first | {"OPS/book.opf": package} | listing | texts | (more or {}))


# ---- EPUB ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("old", [False, True], ids=["epub 3", "epub 2"])
def test_a_book_is_read_in_the_order_of_its_spine(old):
    book = read(epub(old=old), "keeper.epub")
    assert lines(book) == [
        "The Keeper", "Ann Reed", "The lamp", "It was lit[1] at nine.", "[1] By the keeper.", "The storm", "It came.",
        "The calm", "It went.", "Printed in Hull.",
    ]  # fmt: skip
    assert (book.title, book.byline, book.date, book.language) == ("The Keeper", "Ann Reed", "2021-03-12", "en")
    assert [p.role for p in book.paragraphs] == [
        Role.TITLE, Role.BODY, Role.HEADING, Role.BODY, Role.BODY, Role.HEADING, Role.BODY, Role.HEADING, Role.BODY,
        Role.COPYRIGHT,
    ]  # fmt: skip
    assert [p.place for p in book.paragraphs][2:9:2] == ["chapter 1", "chapter 1", "chapter 2", "chapter 3"][:4]
    assert [(book.text[r.start : r.end], r.style) for r in book.runs] == [
        ("[1]", Style.SUPERSCRIPT),
        ("nine", Style.ITALIC),
    ]


@pytest.mark.parametrize("old", [False, True], ids=["epub 3", "epub 2"])
def test_a_chapter_can_be_chosen_even_within_a_file(old):
    chapter = read(epub(old=old), "keeper.epub", chapter=2)
    assert lines(chapter) == ["The storm", "It came."]
    assert chapter.title == "The storm"
    assert chapter.paragraphs[0].role is Role.TITLE
    assert chapter.notes == ("Only chapter 2 of 4 is shown: “The storm”.",)
    assert lines(read(epub(old=old), "keeper.epub", chapter=3)) == ["The calm", "It went."]


def test_a_chapter_that_is_not_there_names_those_that_are():
    said = refused(epub(), "keeper.epub", chapter=9)
    assert said == "“keeper.epub” has no chapter 9. It has 4: 1 The lamp; 2 The storm; 3 The calm; 4 Rights."


def test_without_a_table_of_contents_each_part_is_a_chapter():
    assert lines(read(epub(contents={}), "keeper.epub", chapter=4)) == ["Printed in Hull."]


def test_empty_parts_are_passed_over():
    assert lines(read(epub({"a": "", "b": "<p>Text.</p>"}, contents={}), "a.epub")) == ["Text."]


PROTECTED = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#">'
    '<e:EncryptedData><e:EncryptionMethod Algorithm="{}"/><e:CipherData><e:CipherReference URI="{}"/></e:CipherData>'
    "</e:EncryptedData></encryption>"
)


def test_a_protected_book_is_refused_and_one_with_hidden_fonts_is_not():
    aes = "http://www.w3.org/2001/04/xmlenc#aes128-cbc"
    protected = {"META-INF/encryption.xml": PROTECTED.format(aes, "OPS/text/one.xhtml")}
    assert "protected" in refused(epub(more=protected), "a.epub")
    fonts = {"META-INF/encryption.xml": PROTECTED.format("http://www.idpf.org/2008/embedding", "OPS/f.otf")}
    assert lines(read(epub(more=fonts), "a.epub"))[0] == "The Keeper"


@pytest.mark.parametrize(
    ("members", "says"),
    [
        ({"mimetype": "application/epub+zip"}, "does not say what it holds"),
        ({"mimetype": "application/epub+zip", "a.opf": "<package/>"}, "without any text"),
        ({"mimetype": "application/epub+zip", "META-INF/container.xml": "<container"}, "its XML breaks off"),
        ({"mimetype": "application/epub+zip", "a.opf": "<!DOCTYPE p [<!ENTITY a SYSTEM '/etc/passwd'>]><p>&a;</p>"},
         "expand to other texts or files"),
    ],
)  # fmt: skip
def test_broken_books_get_a_sentence(members, says):
    assert says in refused(zipped(members), "a.epub")


def test_an_address_that_leads_out_of_the_book_leads_nowhere():
    book = epub(contents={"Out": "../../../../etc/passwd"})
    assert "no chapters to choose from" in refused(book, "a.epub", chapter=1)


# ---- FictionBook -----------------------------------------------------------------------------------------------------

FB2 = """<?xml version="1.0" encoding="utf-8"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
<description><title-info><author><first-name>Anna</first-name><last-name>Reed</last-name></author>
<book-title>The Keeper</book-title><date value="2021-03-12"/><lang>en</lang></title-info></description>
<body><title><p>The</p><p>Keeper</p></title>
<section><title><p>The lamp</p></title><p>It was <strong>lit</strong><a l:href="#n1" type="note">[1]</a> at nine.</p>
<poem><stanza><v>Bright it was,</v><v>Night it was.</v></stanza></poem></section>
<section><title><p>The storm</p></title><subtitle>At sea</subtitle><p>It came.</p><image l:href="#p"/></section>
</body><body name="notes"><section id="n1"><title><p>1</p></title><p>By the keeper.</p></section></body>
<binary id="p" content-type="image/png">QUJD</binary></FictionBook>"""


def test_a_fictionbook_is_read():
    book = read(FB2.encode(), "keeper.fb2")
    assert lines(book) == [
        "The Keeper", "The lamp", "It was lit[1] at nine.", "Bright it was,", "Night it was.", "[1] By the keeper.",
        "The storm", "At sea", "It came.",
    ]  # fmt: skip
    assert (book.title, book.byline, book.date, book.language) == ("The Keeper", "Anna Reed", "2021-03-12", "en")
    assert (book.text[book.runs[0].start : book.runs[0].end], book.runs[0].style) == ("lit", Style.BOLD)


def test_a_packed_one_is_read_and_its_chapters_are_sections():
    assert lines(read(zipped({"keeper.fb2": FB2}), "keeper.fb2.zip", chapter=2)) == ["The storm", "At sea", "It came."]
    assert "holds 2 books" in refused(zipped({"a.fb2": FB2, "b.fb2": FB2}), "a.fb2.zip")


# ---- Both ------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc writes the books, and is not here")
@pytest.mark.parametrize("kind", ["epub3", "epub2"])
def test_the_article_as_pandoc_writes_it(tmp_path, kind):
    written = tmp_path / "article.epub"
    subprocess.run(["pandoc", "-f", "markdown", "-t", kind, "-o", written], input=MARKDOWN.encode(), check=True)
    assert told(read(written.read_bytes(), "article.epub")) == expected()


@pytest.mark.parametrize(("module", "data"), [("from_epub", epub()), ("from_fictionbook", FB2.encode())])
def test_damage_gives_a_sentence_or_a_text(module, data):
    for k, broken in enumerate(altered(data, 7)):
        with suppress(LoadError):
            rich_loader(module)(Raw(broken, f"{k}.book"))
