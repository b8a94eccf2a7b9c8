"""Write office files by hand, as small as they can be, and read them."""

import io
import zipfile

import pytest

from viewer.loading import LoadError
from viewer.loading.raw import Raw
from viewer.loading.registry import format_of, rich_loader
from viewer.model import ReadingOptions

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
)
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(members):
    """An archive of texts or bytes."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in members.items():
            out.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return stream.getvalue()


def relations(**targets):
    """The part that names others: by a kind and where it is; what has "://" in it is outside."""
    rows = "".join(
        f'<Relationship Id="{name}" Type="{_KIND}{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'


def docx(body, *, links=None, prolog="", members=None, **parts):
    """A Word file: the XML of its body, what it links to, and other parts by name."""
    targets = {name: (name, f"{name}.xml") for name in parts} | (links or {})
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(main=("officeDocument", "word/document.xml"), core=("core-properties", "core.xml")),
        "word/document.xml": f"{prolog}<w:document {W} {R} {MORE}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(**targets),
        **{f"word/{name}.xml": f"<w:{name} {W} {R}>{xml}</w:{name}>" for name, xml in parts.items()},
    }
    return zipped(files | (members or {}))


def p(*runs, properties=""):
    """A paragraph of runs, or of plain words."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def r(words, properties=""):
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def read(data, name="article", **options):
    """Read a file in this process, with the loader that its content asks for."""
    found = format_of(data, name)
    assert found is not None, "no format is seen in it"
    return rich_loader(found.module)(Raw(data, name, options=ReadingOptions(**options)))


def lines(document):
    """The paragraphs of a document."""
    return document.text.split("\n\n")


def refused(data, name="article", **options):
    """The sentence with which a file is refused."""
    with pytest.raises(LoadError) as caught:
        read(data, name, **options)
    sentence = str(caught.value)
    assert sentence.startswith(f"“{name}” ")
    assert sentence.endswith(".")
    return sentence


ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible", "meta": "meta",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def _odf_parts(body, automatic, styles, masters, meta):
    own = f"<office:automatic-styles>{automatic}</office:automatic-styles>"
    return (
        f"<office:styles>{styles}</office:styles>{own}<office:master-styles>{masters}</office:master-styles>",
        f"<office:meta>{meta}</office:meta>",
        f"<office:body><office:text>{body}</office:text></office:body>",
    )


def fodt(body, *, automatic="", styles="", masters="", meta="", prolog=""):
    """An OpenDocument text in one XML file."""
    first, about, text = _odf_parts(body, automatic, styles, masters, meta)
    return f"{prolog}<office:document {ODF}>{about}{first}{text}</office:document>".encode()


def odt(body, *, automatic="", styles="", masters="", meta="", prolog="", members=None):
    """An OpenDocument text as it is packed."""
    first, about, text = _odf_parts(body, "", styles, masters, meta)
    own = f"<office:automatic-styles>{automatic}</office:automatic-styles>"
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": f"{prolog}<office:document-content {ODF}>{own}{text}</office:document-content>",
        "styles.xml": f"<office:document-styles {ODF}>{first}</office:document-styles>",
        "meta.xml": f"<office:document-meta {ODF}>{about}</office:document-meta>",
    }
    return zipped(files | (members or {}))
