"""The scripts of an own index come along with the package, each name once."""

from ictexplore.export.own_live.assets import (
    engine_script,
    offline_scripts,
    own_script,
    read_own_asset,
)

ENGINE = ["class OwnEngine ", "class Words ", "class Teller "]
PARTS = ["class OwnRanking ", "class OwnSimulator ", "class OwnControls "]


def test_the_arithmetic_needs_no_page() -> None:
    script = engine_script()
    assert [script.count(name) for name in ENGINE] == [1] * len(ENGINE)
    assert "document" not in script
    assert "window" not in script


def test_the_simulator_ends_with_parts_of_its_own() -> None:
    script = own_script()
    assert sorted([*ENGINE, *PARTS], key=script.index) == [*ENGINE, *PARTS]
    assert script.count("const PARTS") == 1
    assert script.index("class Ranking ") < script.index("class OwnRanking ")


def test_nothing_is_read_as_html_but_what_the_page_itself_made() -> None:
    own = "".join(map(read_own_asset, ("engine.js", "words.js", "teller.js", "parts.js")))
    assert "innerHTML" not in own + read_own_asset("entry.js")


def test_a_page_of_its_own_reads_what_is_typed() -> None:
    early, _vega, code = offline_scripts()
    assert early.early
    assert code.text.count("function readEntry(") == 1
