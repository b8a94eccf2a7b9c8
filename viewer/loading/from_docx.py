"""Read a Word file (.docx and its kin): what a reader sees of it, with its changes accepted or not yet made.

Beyond what holds for all formats: a style named "Title" is the title, a heading is one by its style or its level in
the outline; text boxes come after the paragraph they stand at; headers and footers are said once, as metadata; of a
field its last result is read, but for page numbers. Nothing outside the file is ever looked for.
"""

from __future__ import annotations

from viewer.loading.changes_note import CHANGES_NOTE
from viewer.loading.docx_notes import Notes
from viewer.loading.docx_numbering import Numbering
from viewer.loading.docx_package import Package, is_on
from viewer.loading.docx_runs import Runs
from viewer.loading.docx_styles import Styles
from viewer.loading.docx_walk import Walk, shown
from viewer.loading.raw import Raw
from viewer.loading.rich import Card, Rich
from viewer.loading.self_told import author_told, date_told, language_told, title_told
from viewer.loading.xml_door import Element, local
from viewer.loading.xml_reach import child
from viewer.model import Changes, Document
from viewer.translation import mark

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

EMBEDDED_NOTE = mark("It takes in other documents, which are not read.")


def read(raw: Raw) -> Document:
    """Return the Document of a Word file. Raises LoadError."""
    package = Package(raw.data, raw.name)
    root = package.whole(package.main)
    rich = Rich()
    notes = Notes(package, package.related("settings"))
    runs = Runs(rich, Styles(package.related("styles")), raw.options.changes, notes)
    walk = Walk(rich, runs, Numbering(package.related("numbering")))
    _say_edges(package, root, "header", walk)
    body = child(root, "body")
    if body is not None:
        runs.relations = package.relations(package.main)
        walk.body(body)
    for kind, label, note in notes.texts:  # which grows, where a note refers to another
        walk.note(label, note, package.relations(package.path_of(f"{kind}s") or ""))
    _say_edges(package, root, "footer", walk)
    remarks = _remarks(raw.options.changes, changes=runs.has_changes, embeds=walk.embeds)
    return rich.document(raw, MEDIA_TYPE, _card(package, runs, raw.name, titled=rich.is_titled), notes=remarks)


def _say_edges(package: Package, root: Element, kind: str, walk: Walk) -> None:
    """Say the headers or the footers that are shown, each once however many sections have it."""
    settings = package.related("settings")
    both_sides = (even := child(settings, "evenAndOddHeaders")) is not None and is_on(even)
    relations = package.relations(package.main)
    said: set[str] = set()
    for section in (e for e in root.iter() if local(e) == "sectPr"):
        for name in shown(section, f"{kind}Reference", both_sides=both_sides):
            path = relations[name].target if name in relations else ""
            part = package.part(path)
            text = "".join(part.itertext()).strip() if part is not None else ""
            if part is not None and text not in said:
                said.add(text)
                walk.around(part, kind, package.relations(path))


def _remarks(asked: Changes, *, changes: bool, embeds: bool) -> tuple[str, ...]:
    return (CHANGES_NOTE[asked],) * changes + (EMBEDDED_NOTE,) * embeds


def _card(package: Package, runs: Runs, name: str, *, titled: bool) -> Card:
    """Return what the file tells of itself. A title in the text is newer than one that a template brought."""
    root = package.related("core-properties", to="")
    told = {local(e): e.text for e in root} if root is not None else {}
    usual = next((tag for tag, _ in runs.languages.most_common(1)), None)
    return Card(
        title=None if titled else title_told(told.get("title"), name),
        byline=author_told(told.get("creator")),
        date=date_told(told.get("modified")),
        language=language_told(told.get("language")) or language_told(usual) or language_told(runs.styles.language()),
    )
