"""OpenDocument texts become what a reader sees of them."""

import io
from contextlib import suppress

import pytest
from article import MARKDOWN, expected, told
from loading_laws import altered
from odf import style as odf_style
from odf import table as odf_table
from odf import text as odf
from odf.opendocument import OpenDocumentText
from office import fodt, lines, odt, read, refused, zipped

from viewer.joining import compare_documents
from viewer.loading import LoadError, load_bytes, load_text
from viewer.loading.raw import Raw
from viewer.loading.registry import rich_loader
from viewer.model import Changes, Role, Style

AUTOMATIC = """
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T5" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>
<style:style style:name="T6" style:family="text">
  <style:text-properties style:text-underline-style="solid" style:text-line-through-style="solid"/></style:style>
<style:style style:name="T7" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="700"/></style:style>
<style:style style:name="P3" style:family="paragraph" style:parent-style-name="P3"/>
<style:style style:name="S1" style:family="section"><style:section-properties text:display="none"/></style:style>
<text:list-style style:name="L1">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="3"/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/>
  <text:list-level-style-bullet text:level="3" text:bullet-char="•"/>
</text:list-style>
"""


def p(inner, style=None):
    return f'<text:p text:style-name="{style}">{inner}</text:p>' if style else f"<text:p>{inner}</text:p>"


def span(inner, style):
    return f'<text:span text:style-name="{style}">{inner}</text:span>'


def runs(document):
    return [(document.text[x.start : x.end], x.style, x.link) for x in document.runs]


def roles(document):
    return [p.role for p in document.paragraphs]


# ---- The article, as odfpy writes it ---------------------------------------------------------------------------------


def made_by_library():
    out = OpenDocumentText()
    for name, looks in LOOKS.items():
        made = odf_style.Style(name=name, family="text")
        made.addElement(odf_style.TextProperties(**looks))
        out.automaticstyles.addElement(made)
    numbers = odf.ListStyle(name="Numbers")
    numbers.addElement(odf.ListLevelStyleNumber(level=1, numformat="1", numsuffix="."))
    out.automaticstyles.addElement(numbers)
    add = out.text.addElement
    add(odf.H(outlinelevel=1, text="The night ferry to “Hårby”"))
    first = odf.P(text="The ferry left at 23:40 – late, as ")
    first.addElement(odf.Span(stylename="I", text="usual"))
    first.addText(". ")
    first.addElement(odf.Span(stylename="B", text="Nobody"))
    first.addText(" was surprised")
    first.addElement(note("1", "The ferry is ", odf.Span(stylename="I", text="always"), " late."))
    first.addText("; the crew’s ")
    first.addElement(odf.Span(stylename="BI", text="slow"))
    first.addText(" goodbye took ten minutes.")
    add(first)
    add(odf.H(outlinelevel=2, text="What it costs"))
    second = odf.P(text="A ")
    second.addElement(odf.A(href="https://example.org/tickets?a=1&b=2", text="single ticket"))
    second.addText(" is 12 euros. Müller, Weiß and Ångström paid 5 times as much — “a scandal”, they said.")
    add(second)
    add(items("Numbers", "Buy early.", "Bring your own soup.", "Sleep."))
    add(items("Bullets", "A bullet stands here.", "And another one."))
    table = odf_table.Table(name="Prices")
    for row in (("Day", "Price"), ("Monday", "12"), ("Friday", "18")):
        line = odf_table.TableRow()
        for words in row:
            cell = odf_table.TableCell()
            cell.addElement(odf.P(text=words))
            line.addElement(cell)
        table.addElement(line)
    add(table)
    add(odf.H(outlinelevel=3, text="After all"))
    last = odf.P(text="The end came at dawn…")
    last.addElement(note("2", "Dawn was at 4:12."))
    add(last)
    stream = io.BytesIO()
    out.write(stream)
    return stream.getvalue()


LOOKS = {
    "I": {"fontstyle": "italic"},
    "B": {"fontweight": "bold"},
    "BI": {"fontweight": "bold", "fontstyle": "italic"},
}


def note(label, *inner):
    made = odf.Note(noteclass="footnote", id=f"n{label}")
    made.addElement(odf.NoteCitation(text=label))
    body = odf.NoteBody()
    words = odf.P()
    for part in inner:
        words.addText(part) if isinstance(part, str) else words.addElement(part)
    body.addElement(words)
    made.addElement(body)
    return made


def items(style, *words):
    made = odf.List(stylename=style)
    for one in words:
        item = odf.ListItem()
        item.addElement(odf.P(text=one))
        made.addElement(item)
    return made


def test_the_article_is_the_same_as_in_markdown():
    document = read(made_by_library())
    assert told(document) == expected()
    assert compare_documents(load_text(MARKDOWN, "a.md"), document).differences == ()


def test_it_is_read_apart_whatever_its_name():
    document = load_bytes(made_by_library(), "article.docx")
    assert told(document) == expected()
    assert document.media_type == "application/vnd.oasis.opendocument.text"


# ---- Blocks ----------------------------------------------------------------------------------------------------------


def test_a_flat_file_is_read_as_a_packed_one():
    parts = {
        "body": p("The ferry", "P1") + p(f"It {span('left', 'T1')}."),
        "automatic": AUTOMATIC,
        "styles": '<style:style style:name="Title" style:family="paragraph"/>',
        "meta": "<dc:title>Other</dc:title><meta:initial-creator>Ada Moss</meta:initial-creator>"
        "<dc:date>2024-03-02T10:00:00</dc:date><dc:language>de-DE</dc:language>",
    }
    for document in (read(fodt(**parts)), read(odt(**parts))):
        assert lines(document) == ["The ferry", "It left."]
        assert roles(document) == [Role.TITLE, Role.BODY]
        assert runs(document) == [("left", Style.BOLD, None)]
        assert (document.title, document.byline) == ("The ferry", "Ada Moss")
        assert (document.date, document.language) == ("2024-03-02", "de-DE")
        assert document.paragraphs[1].place == "paragraph 2"


def in_list(*inner, more=""):
    return f'<text:list text:style-name="L1" {more}>{"".join(inner)}</text:list>'


def item(*inner, more=""):
    return f"<text:list-item {more}>{''.join(inner)}</text:list-item>"


def test_numbers_are_those_that_are_shown():
    deepest = f"<text:list>{item(p('d'))}</text:list>"
    deeper = f"<text:list>{item(p('b'))}{item(p('c'), deepest)}</text:list>"
    body = (
        in_list(
            item(p("a"), p("goes on"), deeper), item(p("e")), f"<text:list-header>{p('no number')}</text:list-header>"
        )
        + in_list(item(p("f")), more='text:continue-numbering="true"')
        + in_list(item(p("g")), item(p("h"), more='text:start-value="9"'))
        + in_list(item('<text:h text:outline-level="2">Heading</text:h>'))
    )
    document = read(odt(body, automatic=AUTOMATIC))
    assert lines(document) == [
        "3. a", "goes on", "3.a) b", "3.b) c", "d", "4. e", "no number", "5. f", "3. g", "9. h", "3. Heading",
    ]  # fmt: skip
    assert roles(document) == [Role.LIST] * 6 + [Role.LIST] + [Role.LIST] * 3 + [Role.HEADING]


def test_headings_have_the_numbers_of_their_outline():
    outline = (
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    )
    heading = '<text:h text:outline-level="{}">{}</text:h>'
    body = heading.format(1, "A") + heading.format(2, "B") + heading.format(2, "C") + heading.format(1, "D")
    assert lines(read(odt(body, styles=outline))) == ["1. A", "1.1 B", "1.2 C", "2. D"]


def row(*cells):
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(*inner):
    return f"<table:table-cell>{''.join(inner)}</table:table-cell>"


def test_tables():
    covered = "<table:covered-table-cell/>"
    head = f"<table:table-header-rows>{row(cell(p('a')), cell(p('b')))}</table:table-header-rows>"
    laid_out = f"<table:table>{row(cell(p('One.'), p('Two.')), cell(p('Three.')))}</table:table>"
    document = read(odt(f"<table:table>{head}{row(covered, cell(p('c')))}</table:table>{laid_out}"))
    assert lines(document) == ["a | b", "c", "One.", "Two.", "Three."]
    assert roles(document) == [Role.TABLE, Role.TABLE, Role.BODY, Role.BODY, Role.BODY]


# ---- Letters ---------------------------------------------------------------------------------------------------------


def test_formatting():
    inner = f"{span('bold ' + span('not', 'T7'), 'T1')} {span('2', 'T4')} {span('3', 'T5')} {span('u', 'T6')}"
    document = read(odt(p(inner) + p(f"All {span('both', 'T2')}", "P2") + p("Loop", "P3"), automatic=AUTOMATIC))
    assert runs(document) == [
        ("bold", Style.BOLD, None), ("2", Style.SUPERSCRIPT, None), ("3", Style.SUBSCRIPT, None),
        ("u", Style.UNDERLINE | Style.STRIKE, None), ("All", Style.BOLD, None),
        ("both", Style.BOLD | Style.ITALIC, None),
    ]  # fmt: skip


def test_spaces_lines_and_links():
    link = '<text:a xlink:href="https://x.org/a">link</text:a>'
    script = '<text:a xlink:href="javascript:alert(1)">script</text:a>'
    document = read(odt(p(f'a<text:s text:c="4"/>b<text:tab/>c  \n d {link} {script}<text:line-break/>E')))
    assert lines(document) == ["a b c d link script", "E"]
    assert runs(document) == [("link", Style.PLAIN, "https://x.org/a")]


# ---- What is no text, or stands elsewhere ----------------------------------------------------------------------------


def test_what_nobody_sees_is_no_text():
    body = (
        p(f"Seen.{span(' Hidden.', 'T3')}<office:annotation><text:p>A comment.</text:p></office:annotation>")
        + f'<text:section text:style-name="S1">{p("No.")}</text:section>'
        + f'<text:section text:display="none">{p("No.")}</text:section>'
        + p('<text:hidden-paragraph text:is-hidden="true"/>No.')
        + p('Kept<text:hidden-text text:is-hidden="true">No</text:hidden-text><text:page-number>3</text:page-number>.')
        + p("<text:placeholder>Click here</text:placeholder>")
    )
    assert lines(read(odt(body, automatic=AUTOMATIC))) == ["Seen.", "Kept."]


def test_contents_are_navigation():
    template = "<text:index-title-template>No</text:index-title-template>"
    body = f"<text:table-of-content><text:table-of-content-source>{template}</text:table-of-content-source>"
    body += f"<text:index-body>{p('Costs 3')}</text:index-body></text:table-of-content>"
    document = read(odt(body + p("Text.")))
    assert list(zip(roles(document), lines(document), strict=True)) == [
        (Role.NAVIGATION, "Costs 3"), (Role.BODY, "Text."),
    ]  # fmt: skip


def test_boxes_and_pictures():
    box = f"<draw:frame><draw:text-box>{p('In the box.')}</draw:text-box></draw:frame>"
    picture = "<draw:frame><draw:image/><svg:desc>The quay</svg:desc></draw:frame>"
    document = read(odt(p(f"Before {box}and after.") + p(picture) + p("Next.")))
    assert lines(document) == ["Before and after.", "In the box.", "The quay", "Next."]
    assert roles(document)[2] is Role.CAPTION


def test_headers_and_footers_are_around_the_text_once():
    page = '<style:master-page style:name="{}"><style:header>{}</style:header></style:master-page>'
    masters = page.format("Standard", p("The Daily, <text:page-number>1</text:page-number>")) + page.format(
        "Other", p("No.")
    )
    document = read(odt(p("Text."), masters=masters))
    assert list(zip(roles(document), lines(document), strict=True)) == [
        (Role.RUNNING_HEAD, "The Daily,"), (Role.BODY, "Text."),
    ]  # fmt: skip


# ---- Tracked changes -------------------------------------------------------------------------------------------------

REGIONS = f"""<text:tracked-changes>
<text:changed-region text:id="c1"><text:insertion/></text:changed-region>
<text:changed-region text:id="c2"><text:deletion>{p("old ")}</text:deletion></text:changed-region>
<text:changed-region text:id="c3"><text:deletion>{p(" Gone.")}{p("")}</text:deletion></text:changed-region>
<text:changed-region text:id="c4"><text:insertion/></text:changed-region>
</text:tracked-changes>"""
MARK = '<text:change{} text:change-id="{}"/>'
CHANGED = (
    REGIONS
    + p(f"The {MARK.format('', 'c2')}{MARK.format('-start', 'c1')}new {MARK.format('-end', 'c1')}ferry.")
    + p('One.<text:change text:change-id="c3"/>Two.')
    + p('Split<text:change-start text:change-id="c4"/>')
    + p("All new.")
    + p('<text:change-end text:change-id="c4"/> here.')
)  # fmt: skip


def test_changes_are_accepted_or_not_yet_made():
    accepted, original = read(odt(CHANGED)), read(odt(CHANGED), changes=Changes.ORIGINAL)
    assert lines(accepted) == ["The new ferry.", "One.Two.", "Split", "All new.", "here."]
    assert lines(original) == ["The old ferry.", "One. Gone.", "Two.", "Split here."]
    assert "accepted" in accepted.notes[0]
    assert "before them" in original.notes[0]


# ---- Made to harm, or broken -----------------------------------------------------------------------------------------

BOMB = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
DEEP = "<text:section>" * 400 + p("x") + "</text:section>" * 400


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (odt(p("&b;"), prolog=BOMB), "abbreviations"),
        (fodt(p("&b;"), prolog=BOMB), "abbreviations"),
        (odt(p("&x;"), prolog='<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "abbreviations"),
        (odt(p(" " * 30_000_000)), "far more than any article"),
        (odt(p("x"))[:400], "damaged"),
        (fodt(p("x"))[:-30], "damaged"),
        (odt("<text:p>"), "damaged"),
        (odt(DEEP), "nested too deeply"),
        (odt(""), "no text"),
        (odt(p("x"), members={"META-INF/manifest.xml": "<a><encryption-data/></a>"}), "encrypted"),
        (fodt("").replace(b"office:text", b"office:spreadsheet"), "without an article"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "damaged"),
    ],
    ids=["entities", "flat", "file", "bomb", "cut", "flat cut", "xml", "deep", "empty", "encrypted", "sheet", "bare"],
)
def test_a_hostile_or_broken_file_is_a_sentence(data, says):
    assert says in refused(data)


def test_nothing_outside_is_looked_for():
    picture = '<draw:frame><draw:image xlink:href="http://127.0.0.1:9/a.png" xlink:actuate="onLoad"/></draw:frame>'
    linked = (
        '<text:section><text:section-source xlink:href="http://127.0.0.1:9/b.odt"/>' + p("Kept.") + "</text:section>"
    )
    assert load_bytes(odt(p(f"Text.{picture}") + linked), "a.odt").text == "Text.\n\nKept."


def test_altered_files_are_read_or_refused():
    for data in altered(made_by_library(), 12):
        with suppress(LoadError):
            rich_loader("from_odt")(Raw(data, "a.odt"))
