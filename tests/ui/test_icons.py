"""Icons: the same to the pixel as qtawesome draws them, without its code."""

import subprocess
import sys

import pytest
import qtawesome
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from viewer.ui.icons import icon

INK, FAINT = "#aa1122", "#c0c0c0"


@pytest.mark.parametrize("name", ["ri.folder-open-line", "ri.double-quotes-l", "ri.list-check-2"])
@pytest.mark.parametrize("mode", [QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Active])
@pytest.mark.parametrize(("pixels", "ratio"), [(16, 1.0), (18, 1.25), (40, 2.0)])
def test_an_icon_is_drawn_as_qtawesome_draws_it(qapp, name, mode, pixels, ratio):
    ours, theirs = icon(name, INK, FAINT), qtawesome.icon(name, color=INK, color_disabled=FAINT)
    drawn = [one.pixmap(QSize(pixels, pixels), ratio, mode).toImage() for one in (ours, theirs)]
    assert drawn[0] == drawn[1]
    colours = {drawn[0].pixelColor(x, y).name() for x in range(drawn[0].width()) for y in range(drawn[0].height())}
    assert (FAINT if mode is QIcon.Mode.Disabled else INK) in colours


def test_an_icon_that_is_not_there_is_an_error(qapp):
    with pytest.raises(KeyError):
        icon("ri.no-such-thing", INK, FAINT)


def test_icons_need_none_of_qtawesomes_code():
    """It takes longer to import than the window takes to be made."""
    probe = (
        "import sys; from viewer.app import make_application; application = make_application();"
        "from viewer.ui.icons import icon; assert not icon('ri.close-line', 'red', 'red').pixmap(16, 16).isNull();"
        "print(sorted({'qtawesome', 'qtpy'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False, timeout=60)
    assert ran.stdout.strip() == "[]", ran.stderr
