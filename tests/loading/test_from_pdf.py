"""PDF files: lines become paragraphs, pages tear nothing, larger lines are headings, and bad files get a sentence."""

from __future__ import annotations

import html
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from loading_laws import altered

from viewer.joining import compare_documents
from viewer.loading import Document, LoadError, PasswordNeeded, load, load_bytes, load_text
from viewer.model import Category, Kind, ReadingOptions, Role

SOFFICE = shutil.which("soffice")

ONE = [
    (18, 72, 760, "The Lamp on the Pier"),
    (11, 72, 720, "The keeper of the lamp had not slept for three nights when"),
    (11, 72, 706, "the schooner came in, and he took her at first for a har-"),
    (11, 72, 692, "bour seal. Nobody believed him."),
    (11, 72, 664, "His wife had seen her too, and the smith, who was on his way"),
    (11, 72, 650, "home from the forge and had stopped to look at the water and"),
]
TWO = [
    (11, 72, 720, "the sky, which was red. They said so at the inquest."),
    (11, 72, 692, "The schooner was never found."),
]


def pdf(*pages: list[tuple[int, int, int, str]], title: str = "") -> bytes:
    """Make a PDF file of pages of lines: size, left, base, text."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        drawn = "".join(f"BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n" for size, x, y, text in lines).encode()
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        kids.append(len(objects) + 1)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % len(objects)
        )
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % k for k in kids))
    objects.append(b"<</Title(%s)/CreationDate(D:20251020120000Z)>>" % title.encode())
    out, offsets = b"%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, body)
    table = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return (
        out
        + head
        + table
        + b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (
            len(objects) + 1,
            len(objects),
            len(out),
        )
    )


def read(data: bytes, name: str = "a.pdf", **options: str) -> Document:
    return load_bytes(data, name, ReadingOptions(**options))


def paragraphs(document: Document) -> list[str]:
    return [document.paragraph_text(p) for p in range(len(document.paragraphs))]


def test_lines_become_paragraphs_and_a_sentence_runs_on_over_the_page():
    document = read(pdf(ONE, TWO))
    assert [document.text[h - 3 : h + 5] for h in document.hyphens] == ["har-bour"]  # the other text will tell
    assert paragraphs(document) == [
        "The Lamp on the Pier",
        " ".join(text for _, _, _, text in ONE[1:4]).replace("har- ", "har-"),
        " ".join(text for _, _, _, text in (*ONE[4:], TWO[0])),
        "The schooner was never found.",
    ]


ENDS = [
    "The keeper had a coat of grey wool and a lamp that burned on",
    "until the morning came over the hills and the boats were out.",
    "It was never put out.",
]
GOES_ON = [
    "He went home at last when the lamps were lit along the quay,",
    "and nobody asked him where he had been.",
]


@pytest.mark.parametrize(
    ("lines", "told"), [(3, [(Kind.REFLOWED, Category.LAYOUT)]), (2, [])], ids=["a short line", "a full line"]
)
def test_a_paragraph_that_ends_with_its_page_and_is_whole_in_the_other_text_is_laid_out_otherwise(lines, told):
    """A line that fills the page to its edge tells nothing; there the other text is believed."""
    pages = ONE + [(11, 72, 622 - 14 * k, text) for k, text in enumerate(ENDS[:lines])]
    printed = read(pdf(pages, [(11, 72, 720 - 14 * k, text) for k, text in enumerate(GOES_ON)]))
    whole = [*paragraphs(printed)[:3], " ".join((*ENDS[:lines], *GOES_ON))]
    found = compare_documents(printed, load_text("\n\n".join(whole), "a.txt")).differences
    assert [(d.kind, d.category) for d in found] == told


def test_larger_letters_are_a_heading_and_each_paragraph_tells_its_page():
    document = read(pdf(ONE, TWO))
    assert document.paragraphs[0].role is Role.HEADING
    assert [p.page for p in document.paragraphs] == [1, 1, 1, 2]


def beside(initial: str, first: str) -> list[str]:
    """Read a chapter with a large initial, which stands two lines deep and is drawn before the heading."""
    lines = [(8, 100, 706, first), (11, 100, 692, "and never had he known a night so long, until"), *ONE[4:]]
    return paragraphs(read(pdf([(33, 72, 690, initial), (18, 72, 760, "The Lamp on the Pier"), *lines, *TWO])))


@pytest.mark.parametrize(
    ("initial", "first", "told"),
    [
        ("T", "he keeper of the lamp had not slept", "The keeper of the lamp had not slept"),
        ("I", "n the lamp there was no oil", "In the lamp there was no oil"),
        ("I", "never saw the lamp alight", "I never saw the lamp alight"),
        ('"A', "lamp is a lamp", '"A lamp is a lamp'),
        ("T", "HE KEEPER of the lamp had not slept", "THE KEEPER of the lamp had not slept"),
        ("Q", "Why had the keeper not slept", "Q Why had the keeper not slept"),
    ],
)
def test_a_large_initial_is_the_first_letter_of_its_chapter(initial, first, told):
    heading, text = beside(initial, first)[:2]
    assert heading == "The Lamp on the Pier"
    assert text.startswith(f"{told} and never had he known a night so long, until His wife")


def test_the_number_of_a_chapter_is_no_initial():
    assert paragraphs(read(pdf([(22, 300, 760, "I"), *ONE[1:]])))[0] == "I"


def test_a_headline_of_two_lines_is_one():
    headline = [(22, 72, 780, "The Lamp on the Pier Is Lit"), (22, 72, 755, "Again After Thirty Years")]
    second = [(22, 72, 560, "The Lamp Goes Out"), (11, 72, 530, "Nobody knows why, and the keeper does not say.")]
    document = read(pdf([*headline, *ONE[1:], *second]))
    headings = [document.paragraph_text(n) for n, p in enumerate(document.paragraphs) if p.role is Role.HEADING]
    assert headings == ["The Lamp on the Pier Is Lit Again After Thirty Years", "The Lamp Goes Out"]


def test_the_running_head_and_the_numbers_of_the_pages_are_furniture():
    lines = ["and the boats went out again before the light, and", "the boats came in again after the dark, with the"]
    pages = [
        [(9, 72, 770, f"THE HARBOUR REVIEW {n}"), *[(11, 72, 720 - 14 * k, lines[k % 2]) for k in range(10)]]
        for n in range(4, 9)
    ]
    document = read(pdf(*pages))
    heads = [p for p in range(len(document.paragraphs)) if "REVIEW" in document.paragraph_text(p)]
    assert len(heads) == len(pages)
    assert all(document.paragraphs[p].role.is_furniture for p in heads)


def test_a_head_that_recurs_at_one_height_is_furniture_without_a_number():
    body = [[(11, 72, 700, f"The {boat} was the last to leave.")] for boat in ("Anna", "Bess", "Cora")]
    document = read(pdf(*[[(9, 72, 770, "Printed by the harbour office"), *lines] for lines in body]))
    told = [(document.paragraph_text(p), document.paragraphs[p].role) for p in range(len(document.paragraphs))]
    assert told.count(("Printed by the harbour office", Role.RUNNING_HEAD)) == len(body)
    assert ("The Bess was the last to leave.", Role.BODY) in told


def test_title_and_date_are_told_and_a_wrong_suffix_is_no_obstacle():
    document = read(pdf(ONE, title="The Lamp"), "lamp.txt")
    assert (document.title, document.date, document.media_type) == ("The Lamp", "2025-10-20", "application/pdf")


def test_a_head_that_is_drawn_last_does_not_get_into_the_sentence_that_runs_on():
    lines = ["and the boats went out again before the light, and", "the boats came in again after the dark, with the"]
    body = [(11, 72, 720 - 14 * k, lines[k % 2]) for k in range(10)]
    pages = [[*body, (9, 30, 770, f"11/24/26, 5:27 PM {n} Lamp"), (9, 30, 20, f"lamp.html {n}/5")] for n in range(1, 6)]
    document = read(pdf(*pages))
    told = [(document.paragraph_text(p), document.paragraphs[p].role) for p in range(len(document.paragraphs))]
    assert all(role.is_furniture for text, role in told if "PM" in text or "html" in text)
    assert all(text.startswith("11/24/26") for text, _ in told if "PM" in text)


def test_a_long_head_between_the_halves_of_a_sentence_is_of_the_page():
    says = "11/30/26, 8:28 PM Night market returns to Harrow Point after eleven years of quarrels, The Harbour Courier"
    one, two = "The model that the members chose", "was borrowed from a fish market in Portugal."
    more = [(11, 72, 720 - 14 * k, "and the boats came in again after the dark, with all") for k in range(6)]
    edges = [[(9, 30, 770, says), (9, 30, 20, f"https://courier.example/market {n}/3")] for n in (1, 2, 3)]
    texts = [
        [*more, (11, 72, 620, one)],
        [(11, 72, 720, two), (11, 72, 692, "So they say.")],
        [(11, 72, 720, "The end.")],
    ]
    document = read(pdf(*[[*text, *edge] for text, edge in zip(texts, edges, strict=True)]))
    told = {document.paragraph_text(p): document.paragraphs[p].role for p in range(len(document.paragraphs))}
    assert next(text for text in told if one in text).endswith(f"{one} {two}"), "the sentence runs on over the page"
    assert {role for text, role in told.items() if "PM" in text or "https" in text} == {Role.RUNNING_HEAD}


def test_a_day_that_never_was_is_no_date():
    assert read(pdf(ONE).replace(b"D:20251020", b"D:20259999")).date is None


def test_a_text_that_speaks_of_the_mark_is_no_pdf():
    assert read(b"A file that begins with %PDF-1.4 is a PDF file.", "a.txt").media_type == "text/plain"


def test_pages_without_text_get_a_sentence():
    with pytest.raises(LoadError, match="pictures of pages and no text"):
        read(pdf([], []))


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6])
def test_a_cut_file_gets_a_sentence(share: float):
    data = pdf(ONE, TWO)
    with pytest.raises(LoadError, match=r"damaged|no text"):
        read(data[: int(len(data) * share)])


def test_altered_files_are_read_or_refused():
    for data in altered(pdf(ONE, TWO), 13, times=20):
        with suppress(LoadError):
            read(data)


def test_pages_that_hold_each_other_come_to_an_end():
    data = pdf(ONE).replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]")
    with pytest.raises(LoadError):
        read(data)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice writes the encrypted file")
def test_an_encrypted_file_asks_for_its_password(tmp_path: Path):
    (tmp_path / "a.txt").write_text("Nobody saw the schooner come in.\n")
    how = '{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"seal"}}'
    command = [str(SOFFICE), f"-env:UserInstallation=file://{tmp_path}/own", "--headless", "--convert-to"]
    subprocess.run([*command, f"pdf:writer_pdf_Export:{how}", "a.txt"], cwd=tmp_path, check=True, timeout=120)
    with pytest.raises(PasswordNeeded, match="encrypted"):
        load(tmp_path / "a.pdf")
    with pytest.raises(PasswordNeeded, match="does not open"):
        load(tmp_path / "a.pdf", ReadingOptions(password="no"))
    assert load(tmp_path / "a.pdf", ReadingOptions(password="seal")).text == "Nobody saw the schooner come in."


SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "night-ferry-wire.md"
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def printed_by_office(folder: Path, page: Path) -> Path:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    ask = [str(SOFFICE), profile, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", str(folder)]
    subprocess.run([*ask, str(page)], check=True, timeout=120, capture_output=True)
    return page.with_suffix(".pdf")


def printed_by_browser(folder: Path, page: Path) -> Path:
    out = page.with_suffix(".pdf")
    ask = [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
    subprocess.run([*ask, f"--print-to-pdf={out}", page.as_uri()], check=True, timeout=120, capture_output=True)
    return out


@pytest.mark.parametrize(
    ("write", "tool"), [(printed_by_office, SOFFICE), (printed_by_browser, BROWSER)], ids=["LibreOffice", "Chromium"]
)
def test_an_article_is_word_for_word_the_same_in_print(tmp_path: Path, write, tool):
    if tool is None:
        pytest.skip("the program that prints is not here")
    article = load(SAMPLE)
    tags = {Role.TITLE: "h1", Role.HEADING: "h2"}
    body = "".join(
        f"<{tags.get(p.role, 'p')}>{html.escape(article.paragraph_text(k))}</{tags.get(p.role, 'p')}>"
        for k, p in enumerate(article.paragraphs)
    )
    (tmp_path / "a.html").write_text(f"<!doctype html><meta charset='utf-8'><body>{body}</body>", encoding="utf-8")
    printed = load(write(tmp_path, tmp_path / "a.html"))
    found = compare_documents(article, printed)
    assert [d for d in found.differences if d.category.substantive] == []
    assert printed.paragraphs[-1].page is not None
