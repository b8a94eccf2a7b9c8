"""Markdown becomes text, paragraphs with roles, and runs."""

import pytest

from viewer.loading import load_text
from viewer.model import PARAGRAPH_BREAK, Role, Style


def md(text):
    return load_text(text, "article.md")


def paragraphs(document):
    return document.text.split(PARAGRAPH_BREAK)


def runs(document):
    return [(document.text[r.start : r.end], r.style, r.link) for r in document.runs]


def roles(document):
    return [p.role for p in document.paragraphs]


def test_headings_and_the_title():
    document = md("# The *old* bridge\n\nText.\n\n## Costs ##\n\n# Again\n\nSetext\n------\n")
    assert paragraphs(document) == ["The old bridge", "Text.", "Costs", "Again", "Setext"]
    assert roles(document) == [Role.TITLE, Role.BODY, Role.HEADING, Role.HEADING, Role.HEADING]
    assert [p.level for p in document.paragraphs] == [1, 0, 2, 1, 2]
    assert document.title == "The old bridge"


def test_formatting_and_links():
    document = md(
        'A **bold** and *slanted* word, a ***both***, a [link **here**](http://x.org/a_b "T") and `code`, ~~gone~~.'
    )
    assert document.text == "A bold and slanted word, a both, a link here and code, gone."
    assert runs(document) == [
        ("bold", Style.BOLD, None),
        ("slanted", Style.ITALIC, None),
        ("both", Style.BOLD | Style.ITALIC, None),
        ("link", Style.PLAIN, "http://x.org/a_b"),
        ("here", Style.BOLD, "http://x.org/a_b"),
        ("code", Style.CODE, None),
        ("gone", Style.STRIKE, None),
    ]


def test_a_link_to_nowhere_is_a_link():
    assert runs(md("By [Ada Moss](#)")) == [("Ada Moss", Style.PLAIN, "#")]


def test_a_link_keeps_its_target_as_written():
    assert runs(md("[a](http://x.org/ä?q=1&b=%20)"))[0][2] == "http://x.org/ä?q=1&b=%20"


def test_a_link_to_a_script_is_its_words_alone():
    document = md("See [this](javascript:alert(1)) and ![a map](javascript:alert(2)) and [that](data:text/html,x).")
    assert document.text == "See this and a map and that."
    assert all(r.link is None for r in document.runs)


def test_addresses_in_angle_brackets_and_reference_links():
    document = md("See <http://x.org> and [this][1].\n\n[1]: http://y.org\n")
    assert document.text == "See http://x.org and this."
    assert runs(document) == [("http://x.org", Style.PLAIN, "http://x.org"), ("this", Style.PLAIN, "http://y.org")]


def test_a_script_is_no_link():
    assert all(r.link is None for r in md('<a href="javascript:alert(1)">x</a> [y](javascript:alert(1))').runs)


def test_entities_and_escapes_are_decoded():
    document = md("R&amp;D, 3 &lt; 4 &#8217;tis \\*not\\* \\_bold\\_ &nbsp;x &copy; &unknown; C:\\dir")
    assert document.text == "R&D, 3 < 4 ’tis *not* _bold_ \u00a0x © &unknown; C:\\dir"


def test_inline_html():
    document = md(
        'A <u>line</u>, H<sub>2</sub>O, <b>fat</b>, <a href="/x?a=1&amp;b=2">there</a><span class="q"> and</span>.'
    )
    assert document.text == "A line, H2O, fat, there and."
    assert runs(document) == [
        ("line", Style.UNDERLINE, None),
        ("2", Style.SUBSCRIPT, None),
        ("fat", Style.BOLD, None),
        ("there", Style.PLAIN, "/x?a=1&b=2"),
    ]


def test_comments_and_scripts_are_not_read():
    document = md(
        "One <!-- n --> two <script>x()</script>three.\n\n<script>\nx\n\ny\n</script>\n\n<!--\nn\n\nn\n-->\n\nEnd."
    )
    assert paragraphs(document) == ["One two three.", "End."]


def test_html_blocks_are_reduced_to_text():
    document = md(
        '<div id="x">\n<p>One <b>two</b> &amp; three</p>\n<h2>Head</h2>\n<ul><li>It</li></ul>\n</div>\n\nEnd.'
    )
    assert paragraphs(document) == ["One two & three", "Head", "It", "End."]
    assert roles(document) == [Role.BODY, Role.HEADING, Role.LIST, Role.BODY]
    assert runs(document) == [("two", Style.BOLD, None)]


def test_lists_keep_numbers_and_lose_bullets():
    document = md("- one\n- two\n  more\n    - deep\n\n3. three\n4) four\n\nEnd.")
    assert paragraphs(document) == ["one", "two more", "deep", "3. three", "4) four", "End."]
    assert roles(document) == [Role.LIST] * 5 + [Role.BODY]


def test_a_table_is_a_paragraph_a_row():
    document = md("| Name | Sum |\n|---|--:|\n| a \\| **b** | 1 |\n| c | 2 | extra |\n|  | 3 |\n\nEnd.")
    assert paragraphs(document) == ["Name | Sum", "a | b | 1", "c | 2 | extra", "| 3", "End."]
    assert roles(document) == [Role.TABLE] * 4 + [Role.BODY]
    assert [p.lines for p in document.paragraphs] == [(1, 1), (3, 3), (4, 4), (5, 5), (7, 7)]


def test_quotes_code_rules_and_images():
    document = md("> Quoted\n> text.\n\n```\na = 1\n\nb = 2\n```\n\n---\n\n![A *view*](x)\n\nText ![of it](y) here.")
    assert paragraphs(document) == ["Quoted text.", "a = 1", "b = 2", "A view", "Text of it here."]
    assert roles(document) == [Role.BODY, Role.BODY, Role.BODY, Role.CAPTION, Role.BODY]
    assert runs(document)[0] == ("a = 1", Style.CODE, None)


def test_footnotes_stand_where_they_are_written():
    document = md("Text.[^n] More.\n\n[^n]: The note.\n\nEnd.")
    assert paragraphs(document) == ["Text.[n] More.", "[n] The note.", "End."]
    assert runs(document) == [("[n]", Style.SUPERSCRIPT, None)]


def test_front_matter_is_told_and_kept():
    document = md('---\ntitle: "The old bridge"\nauthor: Ada Moss\ndate: 2019-11-12\nlang: en\n---\n\nText.\n')
    assert (document.title, document.byline) == ("The old bridge", "Ada Moss")
    assert (document.date, document.language) == ("2019-11-12", "en")
    assert roles(document) == [Role.METADATA] * 4 + [Role.BODY]
    assert document.paragraph_text(1) == "author: Ada Moss"
    assert document.paragraphs[1].lines == (3, 3)


def test_a_rule_at_the_start_is_no_front_matter():
    document = md("---\n\nSome text here.\n\n---\n\nMore.")
    assert paragraphs(document) == ["Some text here.", "More."]


def test_a_line_end_joins_but_may_be_broken():
    document = md("Region: the north\nTheme: bridges")
    assert document.text == "Region: the north Theme: bridges"
    (joint,) = document.joints
    assert (joint.is_break, joint.certain, joint.glue) == (False, False, " ")
    assert joint.weight < 0


@pytest.mark.parametrize("end", ["  \n", "\\\n", "<br>", "<br/>\n", "<BR />"])
def test_a_line_end_by_hand_parts(end):
    document = md(f"Roses are red.{end}Violets are blue.")
    assert paragraphs(document) == ["Roses are red.", "Violets are blue."]
    assert not document.joints[0].certain
    assert not md(f"the roses{end}are red").joints[0].is_break


def test_two_line_ends_by_hand_end_a_paragraph():
    assert md("One.<br><br>two.").joints[0].certain


def test_formatting_goes_on_over_a_joined_line_end():
    document = md("A **bold\nstretch** here.")
    assert runs(document) == [("bold stretch", Style.BOLD, None)]


def test_lines_are_those_of_the_source():
    document = md("# T\n\nOne\ntwo.\n\n\n> three\n> four\n")
    assert [p.lines for p in document.paragraphs] == [(1, 1), (3, 4), (7, 8)]
    at = document.text.index("four")
    assert (document.source_map.place(at).line, document.source_map.place(at).column) == (8, 3)


def test_a_spacer_is_no_paragraph():
    assert paragraphs(md("One.\n\n&nbsp;\n\nTwo.")) == ["One.", "Two."]


MARKDOWN = [
    "By [Ada Moss](#)\n\nText about [the bridge](http://x.org/b) here.",
    "Region: **North**\n\nText <u>Sputnik reports</u> that **he** said.",
    "# Title\n\nText with **bold** in it.\n\n## Next\n\nMore.",
    "---\ntitle: A\n---\n\nText.",
]
PLAIN = [
    "They [the US] are telling us not to hit it [al-Nusra Front] (sic).",
    "He rated it 5 * 3 * 2 and gave *** to none. ** Note ** that.",
    "One [the US](he said) and [them](as he put it) too.",
    "# a comment\nx = 1\n# another\ny = 2",
    "Sum: 3 < 4 & 5 > 2. snake_case_word and another_one_here.",
    "- milk\n- eggs\n\n1. one\n2. two\n\n> quoted mail\n\nTitle\n=====",
    "A *lonely* emphasis and one **bold** word.",
]


@pytest.mark.parametrize("text", MARKDOWN)
def test_a_text_that_clearly_is_markdown_is_read_as_it(text):
    assert load_text(text, "copy.txt").media_type == "text/markdown"
    assert load_text(text, "", "text/plain").media_type == "text/markdown"


@pytest.mark.parametrize("text", PLAIN)
def test_brackets_and_asterisks_alone_are_no_markdown(text):
    document = load_text(text, "copy.txt")
    assert document.media_type == "text/plain"
    assert load_text(text, "copy.md").media_type == "text/markdown"


def test_indented_lines_are_code_only_where_the_name_says_markdown():
    text = "**One** and **two** and [x](#) [y](#).\n\n    A first line set in, with a [link](#)\nthat goes on.\n"
    assert "[link]" not in load_text(text, "copy.txt").text
    assert "[link]" in load_text(text, "copy.md").text
