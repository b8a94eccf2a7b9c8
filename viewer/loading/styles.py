"""The inline elements of HTML and how they set text. Wherever HTML is read, they mean the same."""

from viewer.model import Style

STYLES = {
    "b": Style.BOLD, "strong": Style.BOLD,
    "i": Style.ITALIC, "em": Style.ITALIC, "cite": Style.ITALIC, "dfn": Style.ITALIC, "var": Style.ITALIC,
    "u": Style.UNDERLINE, "ins": Style.UNDERLINE,
    "s": Style.STRIKE, "strike": Style.STRIKE, "del": Style.STRIKE,
    "code": Style.CODE, "kbd": Style.CODE, "samp": Style.CODE, "tt": Style.CODE,
    "sup": Style.SUPERSCRIPT, "sub": Style.SUBSCRIPT,
}  # fmt: skip
