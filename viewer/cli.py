"""The command line: the window, or a report without one. Reads arguments and answers; compares nothing itself.

What a run may not need (Qt, numpy, the formats) is imported when it is needed.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from viewer import __version__

if TYPE_CHECKING:
    from viewer.joining import Prepared
    from viewer.model import Comparison, Options, ReadingOptions
    from viewer.settings import Colours

T = TypeVar("T")

NO_DIFFERENCE, DIFFERENCES, TROUBLE, INTERRUPTED = 0, 1, 2, 130

STANDARD_STREAM = "-"
_COMPARE, _WINDOW = "compare", "window"
_USAGE = "variorum compare LEFT RIGHT"
_FORMATS = ("html", "json", "csv", "text")
_PALETTES = ("standard", "deuteranopia", "protanopia", "tritanopia", "high-contrast")


class Doors(click.Group):
    """Leads to `compare` where that is the first word, else to the window with whatever follows."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Name the window's door where none is named. After `--` a word is a file, even `compare`."""
        own = ("--help", "-h", "--version")
        if not args or (args[0] != _COMPARE and args[0] not in own):
            args = [_WINDOW, *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both ways of calling."""
        formatter.write_usage(ctx.command_path, "[LEFT RIGHT]")
        formatter.write_usage(ctx.command_path, "compare LEFT RIGHT [-o FILE] [--to html|json|text]")


_EXAMPLES = """
\b
Examples:
  variorum                                   open the window on its start page
  variorum blog.txt wire.md                  open the window on two files
  variorum compare blog.txt wire.md          print a short summary
  variorum compare blog.txt wire.md -o report.html
  curl -s URL | variorum compare blog.txt - --to json
  variorum -- compare other.txt              open a file that is called "compare"
"""


@click.group(
    cls=Doors,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=f"Compare two variants of one article, and see what really changed.\n{_EXAMPLES}",
)
@click.version_option(__version__, prog_name="variorum", message="%(prog)s %(version)s")
def variorum() -> None:
    """Hold the two doors together."""


@variorum.command(_WINDOW, hidden=True)
@click.argument("names", nargs=-1, metavar="[LEFT RIGHT]", type=click.Path())
def window(names: tuple[str, ...]) -> int:
    """Open the window: on two files, on one that waits for the other, or on its start page."""
    if len(names) > len(("left", "right")):
        raise click.ClickException(f"Give two files to compare; {len(names)} are given.")
    _refuse_without_a_screen()
    from viewer.app import run  # Qt is for the window alone

    return run(names)


def _refuse_without_a_screen() -> None:
    """Say what Qt would only end the process with: a Linux console has no place for a window."""
    places = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(place) for place in places):
        raise click.ClickException(
            "There is no window system here; open the window from a desktop, or use “variorum compare LEFT RIGHT”."
        )


@variorum.command(
    _COMPARE,
    short_help="Compare two files or web addresses and write a report.",
    epilog="\b\nExit status: 0 where nothing of substance and no furniture differs, 1 where it does, 2 for trouble.",
)
@click.argument("sides", nargs=-1, metavar="LEFT RIGHT")
@click.option("-o", "--output", metavar="FILE", help="Write the report to FILE; its suffix says the format.")
@click.option("--to", "form", metavar="FORMAT", help="html, json, csv or text (text where nothing says otherwise).")
@click.option("--palette", metavar="NAME", help=f"Colours of a report as html: {', '.join(_PALETTES)}.")
@click.option("--no-moves", is_flag=True, help="Do not look for moved paragraphs.")
@click.option("--no-furniture", is_flag=True, help="Do not set bylines, disclaimers and the like apart.")
@click.option("--keep-paragraphs", is_flag=True, help="Do not recover paragraph breaks from the other side.")
@click.option("--whole-page", is_flag=True, help="Read web pages whole, not the article in them.")
@click.option("--original-changes", is_flag=True, help="Read documents as they were before their tracked changes.")
@click.option("--chapter-left", metavar="NUMBER", type=click.IntRange(min=1), help="Read only this chapter of LEFT.")
@click.option("--chapter-right", metavar="NUMBER", type=click.IntRange(min=1), help="Read only this chapter of RIGHT.")
@click.option("--private-addresses", is_flag=True, help="Fetch from places that only this network reaches, too.")
@click.option("--password-file", metavar="FILE", help="Open encrypted documents with the first line of FILE.")
@click.option("--encoding-left", metavar="NAME", help="The text encoding of LEFT, such as windows-1252.")
@click.option("--encoding-right", metavar="NAME", help="The text encoding of RIGHT.")
def compare(
    sides: tuple[str, ...],
    output: str | None,
    form: str | None,
    palette: str | None,
    chapter_left: int | None,
    chapter_right: int | None,
    encoding_left: str | None,
    encoding_right: str | None,
    **choices: Any,  # noqa: ANN401 - flags and values of options, each by its own name
) -> int:
    """Compare LEFT with RIGHT and write a report: to standard output, or to FILE.

    "-" as LEFT or RIGHT reads standard input; an address that begins with http:// or https:// is fetched.
    """
    # A comparison makes objects and drops none: to look for garbage among them, and while importing, is time in vain.
    gc.disable()
    left, right = _two(sides)
    chosen = _format(form, output)
    colours = _colours(palette, chosen)
    to_stream = output is None or output == STANDARD_STREAM
    if to_stream and sys.stdout is None:  # so it is where the shell has closed it
        raise click.ClickException("There is no standard output to write to; name a file with -o.")
    reading = {name: choices.pop(name) for name in _READING}
    readings = (
        _reading(encoding_left, chapter_left, **reading),
        _reading(encoding_right, chapter_right, **reading),
    )
    private = choices.pop("private_addresses")
    comparison = _compared((left, right), readings, _options(**choices), private=private)
    if output is None or to_stream:
        _print(_report(comparison, chosen, colours))
    else:
        _write(comparison, Path(output), chosen, colours)
    return _status(comparison)


def _two(sides: tuple[str, ...]) -> tuple[str, str]:
    """Return the two names; click's own words for too few or too many would not say what to do."""
    match sides:
        case (left, right):
            return left, right
        case (only,):
            advice = f"Name a second file to compare with “{only}”: “{_USAGE}”."
        case (_, _, *more):
            advice = f"Name two files to compare, and leave out {', '.join(f'“{name}”' for name in more)}."
        case _:
            advice = f"Name the two files to compare: “{_USAGE}”."
    raise click.ClickException(advice)


def _format(form: str | None, output: str | None) -> str:
    """Return the format before any work is done, so that a slip of the keyboard costs no time."""
    if form is not None:
        name = form.lower()
        if name not in _FORMATS:
            raise click.ClickException(f"“{form}” is no kind of report; the known ones are {', '.join(_FORMATS)}.")
        return name
    if output is None or output == STANDARD_STREAM:
        return "text"
    if Path(output).is_dir():
        raise click.ClickException(f"“{output}” is a folder; give the report the name of a file in it.")
    from viewer.reporting import format_for  # not for --help

    return _or_trouble(lambda: format_for(Path(output)))


def _colours(palette: str | None, form: str) -> Colours | None:
    """Return the colours of the report, before any work is done; None are the usual ones."""
    if palette is None:
        return None
    name = palette.lower().replace("_", "-")
    if name not in _PALETTES:
        raise click.ClickException(f"“{palette}” is no palette; the known ones are {', '.join(_PALETTES)}.")
    from viewer.reporting import reporters  # not for --help

    if not reporters[form].coloured:
        raise click.ClickException(f"A report as {form} has no palette; leave out --palette, or write html.")
    from viewer.settings import Colours  # not for --help

    return Colours(name.replace("-", "_"))


def _options(*, no_moves: bool, no_furniture: bool, keep_paragraphs: bool) -> Options:
    from viewer.model import Options  # not for --help

    return Options(moves=not no_moves, furniture=not no_furniture, recover_paragraphs=not keep_paragraphs)


_READING = ("whole_page", "original_changes", "password_file")


def _reading(
    encoding: str | None, chapter: int | None, *, whole_page: bool, original_changes: bool, password_file: str | None
) -> ReadingOptions:
    from viewer.model import Changes, ReadingOptions  # not for --help

    return ReadingOptions(
        encoding=encoding,
        whole_page=whole_page,
        password=_password(password_file) if password_file is not None else None,
        changes=Changes.ORIGINAL if original_changes else Changes.ACCEPTED,
        chapter=chapter,
    )


def _password(name: str) -> str:
    """Return the first line of a file: a password on the command line itself could be read by all on the machine."""
    from viewer.loading.files import read_file  # not for --help

    line = _or_trouble(lambda: read_file(Path(name))).partition(b"\n")[0].rstrip(b"\r")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise click.ClickException(f"The password in “{Path(name).name}” is not UTF-8 text.") from error


def _compared(
    sides: tuple[str, str], readings: tuple[ReadingOptions, ReadingOptions], options: Options, *, private: bool
) -> Comparison:
    _refuse_the_same(*sides)
    from viewer.joining import compare_documents, load_both  # brings numpy

    left, right = (_prepared(name, reading, private=private) for name, reading in zip(sides, readings, strict=True))
    for name, side, reading in zip(sides, (left, right), readings, strict=True):
        if reading.chapter is not None and not side.has_chapters:
            raise click.ClickException(f"“{Path(name).name}” is no book with chapters; leave out its chapter.")
    return compare_documents(*_or_trouble(lambda: load_both(left, right)), options)


def _refuse_the_same(left: str, right: str) -> None:
    if left == right == STANDARD_STREAM:
        raise click.ClickException("Standard input can be one of the two sides, not both.")
    from viewer.loading.links import is_web  # not for --help

    if left == right and is_web(left):
        raise click.ClickException("Both sides are the same address; choose two.")
    with suppress(OSError, ValueError):
        if STANDARD_STREAM not in (left, right) and Path(left).samefile(right):
            raise click.ClickException(f"Both sides are the same file, “{Path(right).name}”; choose two.")


def _prepared(name: str, reading: ReadingOptions, *, private: bool) -> Prepared:
    from viewer.joining import Online  # not for --help
    from viewer.loading import prepare, prepare_bytes  # not for --help
    from viewer.loading.links import is_web  # not for --help

    if is_web(name):
        return Online(name, reading, private=private)
    if name == STANDARD_STREAM:
        return _or_trouble(lambda: prepare_bytes(_standard_input(), "standard input", reading))
    return _or_trouble(lambda: prepare(Path(name), reading))


def _standard_input() -> bytes:
    if sys.stdin is None:  # so it is where the shell has closed it
        raise click.ClickException("There is no standard input to read from.")
    return sys.stdin.buffer.read()


def _report(comparison: Comparison, form: str, colours: Colours | None) -> str:
    """Return the report for standard output: a summary takes the terminal's width, and its colours if it has any."""
    from viewer.reporting import render  # not for --help

    if form != "text" or not sys.stdout.isatty():
        return render(comparison, form, colours=colours)
    from viewer.reporting.text_marks import Ink  # not for --help
    from viewer.reporting.to_text import make  # not for --help

    colour = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    return make(comparison, width=_terminal_width(), ink=Ink(colour=colour))


def _terminal_width() -> int:
    import shutil  # not for --help

    return shutil.get_terminal_size().columns


def _print(report: str) -> None:
    """Write to standard output as UTF-8, whatever the locale. A reader who has gone away is no trouble."""
    stream = sys.stdout.buffer
    try:
        stream.write(report.encode("utf-8", "backslashreplace"))
        stream.flush()
    except BrokenPipeError:
        _write_to_nowhere()
    except OSError as error:
        _write_to_nowhere()
        raise click.ClickException(f"The report cannot be written to standard output ({error.strerror}).") from error


def _write_to_nowhere() -> None:
    """Send standard output nowhere: Python writes what is left once more at its end, and would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(comparison: Comparison, path: Path, form: str, colours: Colours | None) -> None:
    from viewer.reporting import write_report  # not for --help

    _or_trouble(lambda: write_report(comparison, path, form, colours=colours))


def _or_trouble(work: Callable[[], T]) -> T:
    """Do the work; what is expected to go wrong with files becomes one sentence."""
    from viewer.loading import LoadError  # not for --help
    from viewer.reporting import ReportError  # not for --help

    try:
        return work()
    except (LoadError, ReportError) as error:
        raise click.ClickException(str(error)) from error


def _status(comparison: Comparison) -> int:
    from viewer.model import Category  # not for --help

    counts = any(d.substantive or d.category is Category.FURNITURE for d in comparison.differences)
    return DIFFERENCES if counts or comparison.unrelated else NO_DIFFERENCE


def _tell(sentence: str) -> None:
    """Say one sentence on standard error, on one line. A file's name comes out as the bytes it came in."""
    line = " ".join(f"variorum: {sentence}".split())
    with suppress(OSError, AttributeError, UnicodeEncodeError):
        sys.stderr.buffer.write(f"{line}\n".encode("utf-8", "surrogateescape"))
        sys.stderr.flush()


def _advice(error: click.UsageError) -> str:
    """Say of a slip in the options what to do about it."""
    command = "variorum compare" if error.ctx is not None and error.ctx.info_name == _COMPARE else "variorum"
    shows = f"“{command} --help” shows those there are"
    if isinstance(error, click.NoSuchOption):
        meant = " or ".join(f"“{name}”" for name in error.possibilities or ())
        return f"There is no option “{error.option_name}”; {f'did you mean {meant}?' if meant else f'{shows}.'}"
    if isinstance(error, click.BadOptionUsage):
        advice = "Give a value after" if error.option_name in _with_value() else "Give no value to"
        return f"{advice} the option “{error.option_name}”; “variorum compare --help” shows how."
    return error.format_message()


def _with_value() -> set[str]:
    """Return the names of the options that want a value."""
    options = (o for o in compare.params if isinstance(o, click.Option) and not o.is_flag)
    return {name for option in options for name in option.opts}


def main() -> None:
    """Run the program and end it with its status."""
    sys.exit(_run())


def _run() -> int:
    try:
        status = variorum.main(prog_name="variorum", standalone_mode=False)
    except click.UsageError as error:
        _tell(_advice(error))
        return TROUBLE
    except click.ClickException as error:
        _tell(error.format_message())
        return TROUBLE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except MemoryError:
        _tell("There is not enough memory for these two texts.")
        return TROUBLE
    return status if isinstance(status, int) else NO_DIFFERENCE
