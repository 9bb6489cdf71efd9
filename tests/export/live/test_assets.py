"""The simulator's files come along with the package."""

from ictexplore.export.live.assets import SCRIPTS, live_script, read_asset, shared_script


def test_the_script_is_every_file_in_order() -> None:
    script = live_script()
    classes = ["class Ranking ", "class Simulator ", "class Controls ", "class Answer "]
    assert len(SCRIPTS) == len(classes) + 1  # and one that quotes what was typed
    assert [script.count(name) for name in classes] == [1] * len(classes)
    assert sorted(classes, key=script.index) == classes


def test_its_parts_stand_last_and_another_index_has_its_own() -> None:
    assert live_script().startswith(shared_script())
    assert "const PARTS = " in live_script()
    assert "const PARTS = " not in shared_script()


def test_the_style_is_there() -> None:
    assert ".live-row " in read_asset("simulator.css")
    assert ".live-body " in read_asset("answer.css")
