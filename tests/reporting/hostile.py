"""Texts, names and links that try to become more than text."""

from presenting.builder import built, left, pair, right

from viewer.model import Category, Role, Run, Style

SCRIPT = "<script>alert(1)</script>"
BREAK_OUT = '</style></title><img src="https://evil.example/x.png" onerror="alert(2)">'
TURNED = "\u202e\u2066 turned \x1b[2J\x00"
LINK = "javascript:alert(3)"

HOSTILE = built(
    pair(f"Equal {SCRIPT} {BREAK_OUT} {TURNED} & \"quoted\" 'too'"),
    pair(f"Changed [-{SCRIPT}-]{{+{BREAK_OUT}+}} and [-{TURNED}-]{{+<b>+}}<spelling>"),
    pair("a link here and there <svg onload=alert(4)>"),
    left(f"Lonely {SCRIPT}"),
    right(f"Disclaimer {BREAK_OUT}", Role.DISCLAIMER),
    right(f"Half a pair \ud800 and {SCRIPT}"),
    left_runs=(("link here", Run(0, 1, Style.BOLD, LINK)),),
    right_runs=(("link here", Run(0, 1, Style.PLAIN, 'https://a.example/"onmouseover="alert(5)')),),
    formatted=(("link here", Category.LINK),),
    names=(f"{SCRIPT}.txt", f'{BREAK_OUT}".md'),
)
