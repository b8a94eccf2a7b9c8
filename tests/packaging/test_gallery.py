"""The pictures of every screen: one command takes them from the running program, in any language."""

import gallery
import gallery_texts
from PySide6.QtGui import QImage


def test_a_scene_is_a_folder_of_pictures_and_a_sheet(qapp, tmp_path):
    asked = ["--theme", "dark", "--scale", "2", "--language", "de", "--scene", "start"]
    assert gallery.main([str(tmp_path), *asked]) == 0
    pictures = {path.stem: QImage(str(path)) for path in (tmp_path / "dark-2-de").glob("*.png")}
    assert {"start-bare", "start-drag", "start-one-text", "start-narrow"} <= pictures.keys()
    assert pictures["start-narrow"].width() == 2 * 900
    assert pictures["start-bare"].pixelColor(40, 1000).lightness() < 60
    assert pictures["start-bare"] != pictures["start-drag"]
    assert not QImage(str(tmp_path / "sheet-dark-2-de-1.png")).isNull()


def test_the_texts_of_a_pair_differ_unless_they_are_meant_to_be_the_same(tmp_path):
    for name in gallery_texts.PAIRS:
        left, right = gallery_texts.write(name, tmp_path)
        assert left != right
        assert (left.read_text(encoding="utf-8") == right.read_text(encoding="utf-8")) is (name == "identical")
