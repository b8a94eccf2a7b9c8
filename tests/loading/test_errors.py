"""What cannot be read gets one or two plain sentences: what happened, and what to do."""

import os
import random
import socket
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from viewer.loading import LoadError, files, load, load_bytes, load_text


def refused(path, **options):
    with pytest.raises(LoadError) as caught:
        load(path, **options)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert len(sentence) < 220
    assert "Errno" not in sentence
    return sentence


def zipped(*names):
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "application/epub+zip" if name == "mimetype" else "x")
    return stream.getvalue()


BINARY = [
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
    (zipped("[Content_Types].xml", "word/styles.xml"), "Word document"),
    (zipped("a.txt"), "ZIP archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Microsoft Office"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99) + "WordDocument".encode("utf-16-le"), "save it as .docx"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "without a password"),
    (b"\x89PNG\r\n\x1a\n\0\0", "PNG picture"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG picture"),
    (b"GIF89a\x01\0", "GIF picture"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "WebP picture"),
    (b"\0\0\0\x20ftypisom", "recording"),
    (b"\x1f\x8b\x08\0", "gzip"),
    (b"\x7fELF\x02\x01", "program"),
    (b"SQLite format 3\0", "database"),
    (b"some\0bytes\0\x01\x02 that are no text \xff\xfe", "not a text file"),
    (bytes(range(256)) * 10, "not a text file"),
]


@pytest.mark.parametrize(("data", "called"), BINARY, ids=lambda v: v if isinstance(v, str) else "")
def test_what_is_no_text_is_called_by_its_name(tmp_path, data, called):
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    sentence = refused(path)
    assert called in sentence
    assert "article.txt" in sentence


@pytest.mark.parametrize("seed", range(20))
def test_bytes_by_chance_are_no_text_even_without_a_nul(tmp_path, seed):
    path = tmp_path / "article.txt"
    path.write_bytes(bytes(random.Random(seed).choices(range(1, 256), k=300)))
    assert "not a text file" in refused(path)


@pytest.mark.parametrize(
    "data",
    [
        b"One stray \x07 bell in a text that is long enough to bear it.",
        b"\x1b[1mA heading\x1b[0m\nas a terminal wrote it\x0c\n",
        b"N\x08NA\x08AM\x08ME\x08E\n",
        "Caf\u00e9, na\u00efve \x02 and a long line with one slip.".encode("cp1252"),
    ],
    ids=["bell", "terminal", "struck twice", "8-bit"],
)
def test_a_text_with_a_few_control_characters_is_read(data):
    assert load_bytes(data, "article.txt").paragraphs


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", "\u00a0\u2003\n\u200b".encode(), b"\xff\xfe"])
@pytest.mark.parametrize("name", ["article.txt", "article.md"])
def test_an_empty_file_is_called_empty(tmp_path, data, name):
    path = tmp_path / name
    path.write_bytes(data)
    assert "is empty" in refused(path)


def test_markdown_without_text_says_so(tmp_path):
    path = tmp_path / "article.md"
    path.write_text("<!-- nothing -->\n\n---\n", encoding="utf-8")
    assert "only markup" in refused(path)


def test_a_missing_file(tmp_path):
    assert "was not found" in refused(tmp_path / "gone.txt")


@pytest.mark.parametrize(
    "name",
    ["www.example.org", "www.example.org/a", "example.org/path", "news.example.co.uk:80/a?b=c.html", "müller.de/a"],
)
def test_an_address_without_its_scheme_is_told_of_it(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert refused(Path(name)).startswith(f"“{name}” is no file here.")
    assert refused(Path(name)).endswith("put https:// before it.")


@pytest.mark.parametrize(
    "name",
    [
        "example.org",
        "report.docx",
        "text/a.txt",
        "v1.2/a.txt",
        "../example.org/a",
        "there.is/a",
        "a." + "b" * 300 + "/c",
    ],
)
def test_a_file_that_is_not_there_is_no_address(name, tmp_path, monkeypatch):
    (tmp_path / "there.is").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "https" not in refused(Path(name))


def test_a_path_through_a_file(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert "was not found" in refused(tmp_path / "file" / "gone.txt")


def test_a_broken_link(tmp_path):
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert "was not found" in refused(tmp_path / "link.txt")


def test_a_link_to_itself(tmp_path):
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert "cannot be read" in refused(tmp_path / "loop.txt")


def test_a_folder(tmp_path):
    assert "is a folder" in refused(tmp_path)
    assert "is a folder" in refused(Path("/"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "device or a pipe" in refused(tmp_path / "pipe")


def test_a_device_is_refused_at_once():
    if not Path("/dev/zero").exists():
        pytest.skip("no devices here")
    assert "device or a pipe" in refused(Path("/dev/zero"))


def test_a_socket(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert "device or a pipe" in refused(tmp_path / "s")


def test_a_file_without_permission(tmp_path, monkeypatch):
    path = tmp_path / "secret.txt"
    path.write_text("x", encoding="utf-8")

    def denied(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)  # root may read all, so permissions alone would show nothing
    assert "permission is denied" in refused(path)


def test_a_failing_drive(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")

    def failing(*_args, **_kwargs):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", failing)
    assert "Input/output error" in refused(path)


def test_a_name_that_is_none(tmp_path):
    assert "file name" in refused(Path("a\0b"))
    assert "cannot be read" in refused(tmp_path / ("a" * 4000))


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_BYTES", 2_000_000)
    path = tmp_path / "a.txt"
    path.write_bytes(b"word " * 500_000)
    assert "larger than 2 MB" in refused(path)
    with pytest.raises(LoadError, match="The text is larger"):
        load_text("word " * 500_000, "")


def test_deep_nesting_does_no_harm():
    for deep in (
        ">" * 3000 + " text",
        "- " * 3000 + "text",
        "[" * 20000 + "text",
        "*" * 20001 + "text",
        "<b>" * 5000 + "text",
    ):
        document = load_text(deep, "x.md")
        assert "text" in document.text


def test_deep_nesting_falls_back_to_plain_text():
    document = load_text("> " * 300 + "text", "x.md")
    assert document.media_type == "text/plain"
    assert "nested too deeply" in document.notes[0]


def test_a_pdf_that_is_cut_off_is_named():
    with pytest.raises(LoadError, match="“x” is damaged or not a whole PDF file"):
        load_bytes(b"%PDF-1.4", "x")
