"""The looks of the web page: one style sheet, made from the palettes. Holds no text of a source, asks for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from viewer.model import Category
from viewer.presenting.labels import CATEGORY_LABELS, MarkShape
from viewer.presenting.palette import Palette, by_shape, palette_for
from viewer.settings import Colours
from viewer.translation import tr

# The shape of each mark; `--fill`, `--strong` and `--edge` are amber on the left and blue on the right.
# A fill has an edge below, so that a page printed without backgrounds still shows it. `--ground` is the fill, or the
# fill with stripes, and `--side` an upright edge, or none: so sides differ by shape too where the palette asks for it.
_SHAPES = {
    MarkShape.FILL: "background:var(--ground);border-radius:3px;box-shadow:0 1px var(--edge),var(--side)",
    MarkShape.FRAME: (
        "background:var(--ground);border-radius:3px;outline:1.5px solid var(--edge);box-shadow:var(--side)"
    ),
    MarkShape.WAVE: "text-decoration:underline wavy var(--edge) 1.5px;text-underline-offset:3px;box-shadow:var(--side)",
    MarkShape.BAR: "background:var(--moved-fill);border-bottom:1px solid var(--moved);box-shadow:var(--side)",
    MarkShape.DOUBLE: "text-decoration:underline double var(--edge);text-underline-offset:3px;box-shadow:var(--side)",
    MarkShape.DASHED: "background:var(--ground);border-bottom:2px dashed var(--edge);box-shadow:var(--side)",
    MarkShape.DOTTED: "border-bottom:2.5px dotted var(--edge);box-shadow:var(--side)",
    MarkShape.BRACKET: ("border:1.5px solid var(--edge);border-top:0;border-radius:0 0 3px 3px;box-shadow:var(--side)"),
    MarkShape.BREAK: "background:var(--ground);box-shadow:inset 2px 0 var(--edge)",
    MarkShape.OVERLINE: "text-decoration:overline 2px var(--edge)",
    MarkShape.UNDERLINE: "text-decoration:underline 2px var(--edge);text-underline-offset:4px",
    MarkShape.BLOCK: "background:var(--ground);box-shadow:inset 0 0 0 1px var(--line),var(--side)",
}
# How the sides look where colour tells them, and where shape is to tell them too, as `ui/painting.py` draws them: the
# stripes lie between fill and strong, so that words are as legible on them as on both.
_BY_COLOUR = """
.l,.r{--ground:var(--fill);--side:0 0 transparent;--whole:inset 3px 0 var(--edge);--room:0;--breaks:slice}
"""
_BY_SHAPE = """
.l{--ground:var(--fill);--side:inset 2px 0 var(--edge);--whole:inset 3px 0 var(--edge)}
.r{--ground:repeating-linear-gradient(-45deg,color-mix(in srgb,var(--strong) var(--striped),var(--fill)) 0 1.25px,\
transparent 1.25px 5px),var(--fill);--side:inset -2px 0 var(--edge);--whole:inset -3px 0 var(--edge)}
.l,.r{--room:0 2px;--breaks:clone}
"""
# What is switched off has no room at its ends: it would be seen as a space.
_ENDS = "padding:var(--room);-webkit-box-decoration-break:var(--breaks);box-decoration-break:var(--breaks)"
_STRIPED, _STRIPED_DARK = 60, 100

_SHEET = """
*{box-sizing:border-box}
html{scroll-padding-top:7rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--background);color:var(--ink);
font:15px/1.45 system-ui,"Segoe UI","DejaVu Sans",sans-serif;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:var(--accent)}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header.top{padding:1.6rem 1.6rem .9rem;max-width:110rem;margin:0 auto}
h1{font-size:1.45rem;line-height:1.35;font-weight:600;margin:0 0 .3rem;max-width:64rem}
.findings{font-size:1.08rem;line-height:1.5;margin:0;max-width:64rem}
.caution{color:var(--warning);margin:.5rem 0 0;max-width:64rem}
.hidden{display:none;color:var(--soft-ink);margin:.35rem 0 0;font-size:.92rem}
.hidden span{display:none;white-space:nowrap}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;margin:.9rem 0 0;border:0}
.chips label{display:inline-flex;gap:.42rem;align-items:center;padding:.22rem .7rem;border:1px dashed var(--line);
border-radius:20px;font-size:.86rem;color:var(--soft-ink);cursor:pointer;user-select:none}
.chips i{font-style:normal;min-width:1rem;text-align:center}.chips em{font-style:normal;color:var(--soft-ink)}
.chips label:hover{border-color:var(--accent)}
main{max-width:110rem;margin:0 auto;display:grid;grid-template-columns:minmax(0,1fr) 19rem;align-items:start;
border-top:1px solid var(--line)}
main.alone{grid-template-columns:minmax(0,1fr)}
main::after{content:"";grid-area:1/1;align-self:stretch;
width:1px;margin-inline-start:calc(50% - .5px);background:var(--line)}
table{grid-area:1/1;position:relative;z-index:1;align-self:start;width:100%;border-collapse:collapse;table-layout:fixed}
th{position:sticky;top:0;z-index:2;background:var(--panel);text-align:start;font-weight:400;vertical-align:top;
padding:.6rem 1.3rem .6rem 3.1rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th b{display:block;font-weight:600}th span{color:var(--soft-ink);font-size:.84rem}
th+th,td+td{border-left:1px solid var(--line)}
td{position:relative;vertical-align:top;padding:.38rem 1.3rem .38rem 3.1rem;
font:1.06rem/1.55 "Source Serif 4",Charter,"Iowan Old Style",Georgia,"Noto Serif","DejaVu Serif",serif}
td p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}td p+p{margin-top:.75em}
td p::before{content:attr(data-n);position:absolute;left:.9rem;margin-top:.25em;color:var(--soft-ink);
text-indent:0;font:.72rem/1.4 system-ui,"DejaVu Sans",sans-serif}
.title{font-size:1.32rem;line-height:1.3;font-weight:600}.heading{font-weight:600;font-size:1.12rem}
.standfirst{font-style:italic}.caption{font-size:.94rem}.list{padding-left:1.1em;text-indent:-.8em}
.list::after{content:""}
code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.9em}
.hole{background:repeating-linear-gradient(135deg,var(--hole) 0 6px,transparent 6px 12px)}
.quiet td{padding-bottom:2rem}.quiet p+p{margin-top:.75em}
.furniture-cell{background:var(--furniture-fill);color:var(--soft-ink);font-size:.93rem;line-height:1.5}
.l{--fill:var(--left-fill);--strong:var(--left-strong);--edge:var(--left-line)}
.r{--fill:var(--right-fill);--strong:var(--right-strong);--edge:var(--right-line)}
.tag{display:inline-block;font:.76rem/1.45 system-ui,"DejaVu Sans",sans-serif;padding:.02rem .55rem;border-radius:9px;
text-indent:0;border:1px solid var(--line);color:var(--ink);background:var(--background);margin:0 .5rem 0 0;
text-decoration:none;white-space:nowrap;vertical-align:.08em}
.tag.moved{color:var(--moved);border-color:var(--moved)}
ins,del{text-decoration:none;color:inherit}
ins b,del b{font-weight:inherit}
.target{text-decoration:underline dotted var(--soft-ink) 1px;text-underline-offset:3px}
.n{display:none;font:.62rem/1 system-ui,"DejaVu Sans",sans-serif;vertical-align:.55em;margin:0 .12em;
color:var(--accent);text-decoration:none;user-select:none;white-space:nowrap}
.n::after{content:attr(data-n)}
.pilcrow{display:none;color:var(--edge);font:.8rem system-ui,"DejaVu Sans",sans-serif;user-select:none}
:target,aside li:has(span:target){outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
aside span:target{outline:0}
tr:has(:target) td{background-color:var(--current-row)}
aside{position:sticky;top:0;max-height:100vh;overflow:auto;border-left:1px solid var(--line);background:var(--panel);
min-height:100vh}
h2{margin:0;padding:.8rem 1rem .5rem;font-size:.86rem;font-weight:500;color:var(--soft-ink)}
aside ol{list-style:none;margin:0;padding:0}
aside li{display:none;border-top:1px solid var(--line);padding:.5rem 1rem;gap:.6rem;font-size:.9rem;
overflow-wrap:anywhere}
aside li i{font-style:normal;flex:none;width:1.4rem;text-align:center;color:var(--soft-ink)}
aside li div{flex:1;min-width:0}
aside li a{color:inherit;text-decoration:none}aside li a:hover,aside li a:focus-visible{text-decoration:underline}
aside small{display:block;color:var(--soft-ink);margin-top:.1rem}
aside .note{margin:.3rem 0 0;padding-left:.6rem;border-left:3px solid var(--line)}
.none{padding:.4rem 1rem;color:var(--soft-ink);font-size:.9rem}
.legend{max-width:110rem;margin:0 auto;padding:1.2rem 1.6rem 2rem;border-top:1px solid var(--line);font-size:.88rem}
.legend h2{padding:0 0 .6rem}
.legend dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(23rem,1fr));gap:.45rem 1.6rem;margin:0}
.legend dl div{display:grid;grid-template-columns:8.6rem 1fr;gap:.7rem}.legend dt{font-weight:500}
.legend dd{margin:0;color:var(--soft-ink)}
.legend p{margin:1rem 0 0;color:var(--soft-ink)}
.sample{padding:0 .25em}
@media (max-width:75rem){main{grid-template-columns:minmax(0,1fr)}
aside{position:static;max-height:none;min-height:0;border-left:0;border-top:1px solid var(--line)}}
@media (max-width:42rem){th,td{padding-left:2.2rem;padding-right:.6rem}td p::before{left:.5rem}header.top{padding:1rem}
td{font-size:.98rem}}
@media print{@page{margin:14mm 12mm}
body{font-size:9.5pt;background:#fff}main{display:block;border:0}
main::after{display:none}header.top,.legend{padding:0 0 8pt}
.legend{padding-top:10pt;break-inside:avoid}th{position:static}td{font-size:9.5pt;padding:3pt 6pt 3pt 22pt}
th{padding:4pt 6pt 4pt 22pt}td p::before{left:4pt}tr,aside li{break-inside:avoid}h1{font-size:15pt}
.findings{font-size:11pt}.chips label{padding:1pt 6pt;font-size:8pt}
aside{position:static;max-height:none;min-height:0;border:0;background:none;margin-top:10pt}
aside li{padding:3pt 0;font-size:8.5pt}h2{padding:4pt 0}.legend dl{grid-template-columns:1fr 1fr}
.legend dl div{grid-template-columns:80pt 1fr}:target{outline:0}}
"""


def style_sheet(colours: Colours = Colours.STANDARD) -> str:
    """Return the style sheet: colours for light and dark, the page, and what each switch turns on."""
    light, dark = (_variables(palette_for(colours, dark=dark)) for dark in (False, True))
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark};--striped:{_STRIPED_DARK}%}}}}"
    sides = _BY_SHAPE if by_shape(colours) else _BY_COLOUR
    switched = "\n".join(_switched(c) for c in CATEGORY_LABELS)
    # The sign and its words are no part of the text: who copies a passage copies neither.
    broken = f'.pilcrow::after{{content:"¶ {_in_string(tr("broken here"))} "}}'
    return (
        f":root{{color-scheme:light dark;{light};--striped:{_STRIPED}%}}\n{dark}\n{_SHEET}{sides}{broken}\n{switched}\n"
        f"{_legend()}\n"
    )


def _in_string(text: str) -> str:
    """Return a text as it stands in a string of a style sheet, inside a page."""
    return "".join(c if c not in '"\\<\n' else f"\\{ord(c):x} " for c in text)


def _variables(palette: Palette) -> str:
    return ";".join(f"--{name.replace('_', '-')}:{value}" for name, value in asdict(palette).items())


def _switched(category: Category) -> str:
    """Return the rules of one switch: what is off is neither coloured, nor listed, nor a stop on the way."""
    on, off, name = f"#show-{category}:checked~", f"#show-{category}:not(:checked)~", category.value
    shape = _SHAPES[CATEGORY_LABELS[category].mark]
    rules = [
        f"{on}main .{name}.d{{{shape};{_ENDS}}}",
        f"{on}main .{name}.d b{{background:var(--strong);border-radius:2px}}",
        f"{on}main .{name}.n{{display:inline}}",
        f"{on}main li.{name}{{display:flex}}",
        f"{on}header .chips .{name}{{border-style:solid;color:var(--ink);background:var(--panel)}}",
        f"#show-{name}:focus-visible~header .chips .{name}{{outline:2px solid var(--accent);outline-offset:2px}}",
        f"{off}header .hidden .{name}{{display:inline}}",
        f"{off}header .hidden.has-{name}{{display:block}}",
        f'{off}header .hidden span:has(~.{name})::after{{content:" ·"}}',
        *_of_passages(category, on, off),
    ]
    return "\n".join(rules)


def _of_passages(category: Category, on: str, off: str) -> Iterable[str]:
    """Return the rules for marks that are not on words: whole passages, moved ones, breaks."""
    if category is Category.WORDING:
        tint = "background:color-mix(in srgb,var(--fill) 55%,transparent)"
        yield f"{on}main td.only{{{tint};box-shadow:var(--whole)}}"
        yield f"{off}main .tag.wording{{display:none}}"
    if category is Category.MOVED:
        yield f"{on}main td.went{{box-shadow:inset 3px 0 var(--moved)}}"
        yield f"{off}main .tag.moved{{display:none}}"
    if category is Category.LAYOUT:
        yield f"{on}main .pilcrow{{display:inline}}"
    if category is Category.FURNITURE:
        yield f"{on}main .furniture-cell .d{{color:var(--ink)}}"
        yield f"{off}main .tag.furniture span{{display:none}}"


def _legend() -> str:
    """Return the rules of the samples in the legend, which no switch turns off."""
    return "\n".join(f".legend .{c.value}{{{_SHAPES[label.mark]}}}" for c, label in CATEGORY_LABELS.items())
