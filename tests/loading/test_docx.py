"""Word files become what a reader sees of them."""

import io
from contextlib import suppress

import docx as python_docx
import pytest
from article import MARKDOWN, expected, told
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from loading_laws import altered
from office import docx, lines, p, r, read, refused, zipped

from viewer.joining import compare_documents
from viewer.loading import LoadError, load_bytes, load_text
from viewer.loading.raw import Raw
from viewer.loading.registry import rich_loader
from viewer.model import Changes, Role, Style

NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""
STYLES = """
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop2"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop2"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
"""


def styled(words, style):
    return p(words, properties=f'<w:pStyle w:val="{style}"/>')


def item(words, depth, which=1):
    return p(words, properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{which}"/></w:numPr>')


def runs(document):
    return [(document.text[x.start : x.end], x.style, x.link) for x in document.runs]


def roles(document):
    return [p.role for p in document.paragraphs]


# ---- The article, written by python-docx and by hand -----------------------------------------------------------------


def made_by_library():
    """The article as python-docx writes it; the notes it cannot write are added to its parts."""
    out = python_docx.Document()
    out.add_heading("The night ferry to “Hårby”", 1)
    first = out.add_paragraph("The ferry left at 23:40 – late, as ")
    first.add_run("usual").italic = True
    first.add_run(". ")
    first.add_run("Nobody").bold = True
    first.add_run(" was surprised")
    note(first, 1)
    first.add_run("; the crew’s ")
    slow = first.add_run("slow")
    slow.bold = slow.italic = True
    first.add_run(" goodbye took ten minutes.")
    out.add_heading("What it costs", 2)
    second = out.add_paragraph("A ")
    link(out, second, "single ticket", "https://example.org/tickets?a=1&b=2")
    second.add_run(" is 12 euros. Müller, Weiß and Ångström paid 5 times as much — “a scandal”, they said.")
    for words in ("Buy early.", "Bring your own soup.", "Sleep."):
        out.add_paragraph(words, style="List Number")
    for words in ("A bullet stands here.", "And another one."):
        out.add_paragraph(words, style="List Bullet")
    table = out.add_table(0, 2)
    for row in (("Day", "Price"), ("Monday", "12"), ("Friday", "18")):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    out.add_heading("After all", 3)
    note(out.add_paragraph("The end came at dawn…"), 2)
    stream = io.BytesIO()
    out.save(stream)
    return with_notes(stream.getvalue())


def note(paragraph, number):
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), str(number))
    paragraph.add_run()._r.append(reference)


def link(out, paragraph, words, target):
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), out.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(words)
    run.underline = True
    element.append(run._r)
    paragraph._p.append(element)


def with_notes(data):
    from zipfile import ZipFile

    members = {n: ZipFile(io.BytesIO(data)).read(n) for n in ZipFile(io.BytesIO(data)).namelist()}
    footnotes = docx("", footnotes=NOTES)
    members["word/footnotes.xml"] = ZipFile(io.BytesIO(footnotes)).read("word/footnotes.xml")
    refers = members["word/_rels/document.xml.rels"].decode()
    row = '<Relationship Id="notes" Type="x/footnotes" Target="footnotes.xml"/></Relationships>'
    return zipped(members | {"word/_rels/document.xml.rels": refers.replace("</Relationships>", row)})


MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
NOTES = (
    f'<w:footnote w:id="-1" w:type="separator">{p("no text")}</w:footnote>'
    f'<w:footnote w:id="1">{p(MARK, " The ferry is ", r("always", "<w:i/>"), " late.")}</w:footnote>'
    f'<w:footnote w:id="2">{p(MARK, " Dawn was at 4:12.")}</w:footnote>'
)


def test_the_article_is_the_same_as_in_markdown():
    assert told(read(made_by_library())) == expected()


def test_it_is_read_apart_whatever_its_name():
    document = load_bytes(made_by_library(), "article.txt")
    assert told(document) == expected()
    assert document.media_type.endswith("wordprocessingml.document")
    assert document.date is None  # that of the library's template is nobody's


# ---- Headings, lists, tables -----------------------------------------------------------------------------------------


def test_headings_by_style_and_by_level_in_the_outline():
    document = read(
        docx(
            styled("The ferry", "Titel") + styled("Costs", "Own") + p("Soup", properties='<w:outlineLvl w:val="2"/>')
            + styled("Text", "Loop") + p("Not so", properties='<w:pStyle w:val="Own"/><w:outlineLvl w:val="9"/>'),
            styles=STYLES,
        )
    )  # fmt: skip
    assert [(x.role, x.level) for x in document.paragraphs] == [
        (Role.TITLE, 1), (Role.HEADING, 1), (Role.HEADING, 3), (Role.BODY, 0), (Role.BODY, 0),
    ]  # fmt: skip
    assert document.title == "The ferry"
    assert [p.place for p in document.paragraphs][:2] == ["paragraph 1", "paragraph 2"]


def test_numbers_are_those_that_word_shows():
    body = item("a", 0) + item("b", 1) + item("c", 1) + item("d", 2) + item("e", 0) + item("f", 1) + item("g", 0, 2)
    document = read(docx(body + item("no list", 0, 0) + item("unknown", 0, 9), numbering=NUMBERING))
    assert lines(document) == ["3. a", "3.a) b", "3.b) c", "d", "4. e", "4.a) f", "1. g", "no list", "unknown"]
    assert roles(document) == [Role.LIST] * 7 + [Role.BODY] * 2


def test_a_contents_list_is_navigation():
    assert roles(read(docx(styled("Costs 3", "TOC1") + p("Text"), styles=STYLES))) == [Role.NAVIGATION, Role.BODY]


def cell(*paragraphs, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def table(*rows):
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def test_cells_that_are_covered_and_tables_that_lay_out_a_page():
    covered = cell(p(), properties="<w:vMerge/>")
    body = table(cell(p("a"), properties='<w:vMerge w:val="restart"/>') + cell(p("b")), covered + cell(p("c")))
    body += table(cell(p("One."), p("Two.")) + cell(table(cell(p("x")) + cell(p("y")))))
    document = read(docx(body))
    assert lines(document) == ["a | b", "c", "One.", "Two.", "x | y"]
    assert roles(document) == [Role.TABLE, Role.TABLE, Role.BODY, Role.BODY, Role.TABLE]


# ---- Letters ---------------------------------------------------------------------------------------------------------


def test_formatting_of_runs_and_of_styles():
    strong = r("strong", '<w:rStyle w:val="Strong"/>')
    body = p(
        strong, " ", r("u", '<w:u w:val="single"/>'), " ", r("s", "<w:strike/>"), " ",
        r("2", '<w:vertAlign w:val="superscript"/>'), " ", r("no", '<w:b w:val="0"/><w:u w:val="none"/>'),
    )  # fmt: skip
    lead = f'<w:p><w:pPr><w:pStyle w:val="Lead"/></w:pPr>{r("Lead ")}{strong}</w:p>'
    heading = styled("Bold by its style", "berschrift1")
    assert runs(read(docx(body + lead + heading, styles=STYLES))) == [
        ("strong", Style.BOLD, None), ("u", Style.UNDERLINE, None), ("s", Style.STRIKE, None),
        ("2", Style.SUPERSCRIPT, None), ("Lead", Style.BOLD, None),
    ]  # fmt: skip


def test_characters_that_are_elements():
    body = p(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d </w:t>"
        '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/>'
        '<w:sym w:font="Arial" w:char="00E9"/><w:br/><w:t>E</w:t></w:r>'
    )
    assert lines(read(docx(body))) == ["a b\u2011c\u00add αé", "E"]


def field(code, result, *, ends=True):
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if ends else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(result)}{end}'
    )


def test_links_of_elements_and_of_fields():
    body = p(
        field(' HYPERLINK "https://x.org/a" \\l "b" ', "one"), " ", field("PAGE", "17"),
        f'<w:fldSimple w:instr="HYPERLINK https://x.org/c">{r("two")}</w:fldSimple> ',
        f'<w:hyperlink r:id="l1" w:anchor="z">{r(" three")}</w:hyperlink>',
        f'<w:hyperlink r:id="l2">{r(" four")}</w:hyperlink>',
    )  # fmt: skip
    links = {"l1": ("hyperlink", "https://x.org/d"), "l2": ("hyperlink", "file://server/share")}
    document = read(docx(body, links=links))
    assert document.text == "one two three four"
    assert [(a, c) for a, _, c in runs(document) if c] == [
        ("one", "https://x.org/a#b"), ("two", "https://x.org/c"), ("three", "https://x.org/d#z"),
    ]  # fmt: skip


def test_a_field_that_never_ends_takes_no_text_along():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    assert read(docx(p("a", begin) + p("b"))).text == "a\n\nb"


# ---- What is no text, or stands elsewhere ----------------------------------------------------------------------------


def test_what_nobody_sees_is_no_text():
    comment = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    template = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Click here')}</w:sdtContent></w:sdt>"
    filled = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Filled in.')}</w:sdtContent></w:sdt>"
    body = p("Seen.", r(" Hidden.", "<w:vanish/>"), comment) + template + filled
    assert lines(read(docx(body, comments=f'<w:comment w:id="0">{p("A comment.")}</w:comment>'))) == [
        "Seen.",
        "Filled in.",
    ]


def test_a_text_box_is_read_once_and_after_its_paragraph():
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    shape = f'<w:drawing><wp:inline><wp:docPr id="1" descr="A box"/><wps:txbx>{box}</wps:txbx></wp:inline></w:drawing>'
    old = f'<w:pict><v:shape alt="A box"><v:textbox>{box}</v:textbox></v:shape></w:pict>'
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert lines(read(docx(p("Before ", both, "and after.") + p("Next.")))) == [
        "Before and after.",
        "In the box.",
        "Next.",
    ]


def test_a_picture_is_its_words():
    picture = '<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="The quay at night"/></wp:inline></w:drawing></w:r>'
    document = read(docx(p(picture) + p("Text.")))
    assert lines(document) == ["The quay at night", "Text."]
    assert roles(document) == [Role.CAPTION, Role.BODY]


def test_headers_and_footers_are_around_the_text_once():
    edges = '<w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="first" r:id="footer"/>'
    section = f"<w:sectPr>{edges}</w:sectPr>"
    body = p("One.", properties=section) + p("Two.") + section
    number = p("The Daily, page ", field("PAGE", "1"))
    document = read(docx(body, header=number, footer=p("Never shown.")))
    assert list(zip(roles(document), lines(document), strict=True)) == [
        (Role.RUNNING_HEAD, "The Daily, page"), (Role.BODY, "One."), (Role.BODY, "Two."),
    ]  # fmt: skip


def test_endnotes_have_their_own_numbers_and_a_mark_of_ones_own_stays():
    body = p(
        "A", '<w:r><w:endnoteReference w:id="4"/></w:r>',
        '<w:r><w:footnoteReference w:id="7" w:customMarkFollows="1"/><w:t>*</w:t></w:r>',
        '<w:r><w:footnoteReference w:id="99"/></w:r>',
    )  # fmt: skip
    notes = {
        "endnotes": f'<w:endnote w:id="4">{p("Late.")}{p("More.")}</w:endnote>',
        "footnotes": f'<w:footnote w:id="7">{p("* Own.")}</w:footnote>',
    }
    assert lines(read(docx(body, **notes))) == ["A[i]*", "[i] Late.", "More.", "* Own."]


def test_a_large_first_letter_is_one_with_its_word():
    assert read(docx(p("T", properties='<w:framePr w:dropCap="drop"/>') + p("he ferry."))).text == "The ferry."


# ---- Tracked changes -------------------------------------------------------------------------------------------------

GONE = '<w:rPr><w:del w:id="9"/></w:rPr>'
NEW = '<w:rPr><w:ins w:id="9"/></w:rPr>'


def deleted(words):
    return f"<w:del>{r(words).replace('w:t', 'w:delText')}</w:del>"


CHANGED = (
    p("The ", deleted("old"), f"<w:ins>{r('new')}</w:ins>", " ferry", properties=GONE)
    + p(" left.")
    + p("Split", properties=NEW)
    + p(" here.", f"<w:moveFrom>{r(' Moved.')}</w:moveFrom>")
    + p(f"<w:moveTo>{r('Moved.')}</w:moveTo>", " End.")
)  # fmt: skip


def test_changes_are_accepted_or_not_yet_made():
    accepted = read(docx(CHANGED))
    original = read(docx(CHANGED), changes=Changes.ORIGINAL)
    assert lines(accepted) == ["The new ferry left.", "Split", "here.", "Moved. End."]
    assert lines(original) == ["The old ferry", "left.", "Split here. Moved.", "End."]
    assert "accepted" in accepted.notes[0]
    assert "before them" in original.notes[0]
    assert read(docx(p("Plain."))).notes == ()


def test_a_deleted_row_is_gone():
    body = table(f'<w:trPr><w:del w:id="1"/></w:trPr>{cell(p("a"))}', cell(p("b")))
    assert read(docx(body)).text == "b"
    assert lines(read(docx(body), changes=Changes.ORIGINAL)) == ["a", "b"]


# ---- What the file tells of itself -----------------------------------------------------------------------------------

CORE = (
    '<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">{}</c:coreProperties>'
)


def test_the_card():
    told = "<dc:title>Ferries</dc:title><dc:creator>Ada Moss</dc:creator><t:modified>2024-03-02T10:00:00Z</t:modified>"
    german = r("Fähre und Fahrplan", '<w:lang w:val="de-DE"/>')
    document = read(docx(p(german, r("x", '<w:lang w:val="fr-FR"/>')), members={"core.xml": CORE.format(told)}))
    assert (document.title, document.byline, document.date) == ("Ferries", "Ada Moss", "2024-03-02")
    assert document.language == "de-DE"


def test_what_a_program_filled_in_tells_nothing():
    told = "<dc:title>Microsoft Word - x.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>"
    document = read(docx(p("Text."), members={"core.xml": CORE.format(told)}))
    assert (document.title, document.byline, document.date) == (None, None, None)


# ---- Made to harm, or broken -----------------------------------------------------------------------------------------


def test_nothing_outside_is_looked_for():
    outside = {
        "t": ("attachedTemplate", "http://127.0.0.1:9/t.dotm"), "i": ("image", "http://127.0.0.1:9/i.png"),
        "c": ("aFChunk", "chunk.html"), "f": ("footnotes", "http://127.0.0.1:9/f.xml"), "h": ("header", "file:///etc/passwd"),
    }  # fmt: skip
    picture = '<w:r><w:drawing><a:blip r:link="i"/></w:drawing></w:r>'
    edge = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    body = (
        p("Text.", picture, note, field('INCLUDETEXT "http://127.0.0.1:9/x"', " kept"))
        + '<w:altChunk r:id="c"/>'
        + edge
    )
    data = docx(body, links=outside, members={"word/chunk.html": "<p>chunk</p>"})
    document = load_bytes(data, "a.docx")
    assert document.text == "Text. kept"
    assert document.notes == ("It takes in other documents, which are not read.",)


BOMB = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (docx(p("&b;"), prolog=BOMB), "abbreviations"),
        (docx(p("&x;"), prolog='<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "abbreviations"),
        (docx(p(" " * 30_000_000)), "far more than any article"),
        (docx(p("x"))[:400], "damaged"),
        (docx(p("x")).replace(b"word/document.xml", b"word/document-xml"), "damaged"),
        (docx("<w:p><w:r>", prolog=""), "damaged"),
        (docx("<w:p>" * 400 + "x" + "</w:p>" * 400), "nested too deeply"),
        (docx(""), "no text"),
        (zipped({"word/document.xml": "<a/>"}), "damaged"),
    ],
    ids=["entities", "file", "bomb", "cut", "renamed", "xml", "deep", "empty", "bare"],
)
def test_a_hostile_or_broken_file_is_a_sentence(data, says):
    assert says in refused(data)


def test_notes_that_refer_to_each_other_end():
    loop = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    document = read(docx(p("A", loop), footnotes=f'<w:footnote w:id="1">{p("Again", loop)}</w:footnote>'))
    assert lines(document) == ["A[1]", "[1] Again"]


def test_altered_files_are_read_or_refused():
    for data in altered(made_by_library(), 11):
        with suppress(LoadError):
            rich_loader("from_docx")(Raw(data, "a.docx"))


def test_a_long_file_is_read_in_time():
    words = "The ferry left late and the crew said a slow goodbye to all who stood on the quay. " * 6
    document = load_bytes(docx(p(words) * 4000), "long.docx")
    assert len(document.paragraphs) == 4000


def test_it_compares_as_the_same_article():
    comparison = compare_documents(load_text(MARKDOWN, "a.md"), read(made_by_library()))
    assert comparison.differences == ()
