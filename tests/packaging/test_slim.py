"""What the bundle leaves out, by example."""

import pytest
import slim
from PySide6.QtGui import QImage


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6\\plugins\\imageformats\\qwebp.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "viewer/resources/translations/variorum_de.ts",
        "viewer/resources/translations/qt_fr.ts",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_left_out(place):
    assert not slim.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
        "viewer/resources/samples/night-ferry-wire.md",
        "viewer/resources/guide/en.md",
        "viewer/resources/guide/ru.md",
        "viewer/resources/guide/figures/ru/window-dark.png",
        "spellchecker/resources/en.json.gz",
        "PySide6/Qt/translations/qtbase_de.qm",
        "viewer/resources/translations/variorum_de.qm",
        "viewer/resources/translations/qt_fr.qm",
    ],
)
def test_kept(place):
    assert slim.is_wanted(place)


def test_a_library_goes_with_the_plugin_that_brought_it():
    entries = [
        ("PySide6/QtGui.abi3.so", "/s/QtGui.abi3.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/s/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libgtk-3.so.0", "/u/libgtk-3.so.0", "BINARY"),
        ("libpng16.so.16", "/u/libpng16.so.16", "BINARY"),
        ("libgone.so.1", "libgtk-3.so.0", "SYMLINK"),
        ("libpython3.11.so.1.0", "/u/libpython3.11.so.1.0", "BINARY"),
    ]
    links = {"/s/QtGui.abi3.so": ["/s/libQt6Gui.so.6"], "/s/libQt6Gui.so.6": ["/u/libpng16.so.16", "/u/libc.so.6"]}
    kept = [e[0] for e in slim.needed(entries, lambda path: links.get(path, []))]
    assert kept == [
        "PySide6/QtGui.abi3.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "libpng16.so.16",
        "libpython3.11.so.1.0",
    ]


def test_icons_are_pictures(qapp, root, tmp_path):
    icons = pytest.importorskip("icons")
    made = icons.draw(root / "resources" / "icons" / "variorum.svg", tmp_path)
    assert QImage(str(made["png"])).width() == 256
    assert QImage(str(made["ico"])).width() > 0
    assert made["icns"].read_bytes()[:4] == b"icns"
    assert int.from_bytes(made["icns"].read_bytes()[4:8], "big") == made["icns"].stat().st_size
