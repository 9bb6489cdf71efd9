import pytest

from ictexplore.model import IctexploreError, Printed, RankInterval, Text
from tests.engine.conftest import edition_table, framework


@pytest.mark.parametrize(
    ("printed", "bounds"),
    [
        (Printed(8241, 4), (8241, 8241)),  # the ministry ranks by what it prints: itself alone
        (Printed(5410, 3), (5410 - 5, 5410 + 5)),
        (Printed(5400, 2), (5400 - 50, 5400 + 50)),
        (Printed(10000, 0), (5000, 10000)),  # nothing is above 1.0000
        (Printed(0, 1), (0, 500)),
    ],
)
def test_what_a_coarse_figure_may_stand_for(printed: Printed, bounds: tuple[int, int]):
    assert printed.bounds == bounds


def test_an_edition_is_complete_when_every_composite_has_four_decimals():
    made = framework({"a": 1})
    assert edition_table(made, {"x": {"composite": 1}, "y": {"composite": 2}}).is_complete
    assert not edition_table(made, {"x": {"composite": 1}, "y": {}}).is_complete


def test_a_framework_knows_its_parts():
    made = framework({"a": 100, "b": 50}, {"p": ["a"]})
    assert (made.composite.total, [p.code for p in made.pillars]) == (100 + 50, ["p"])
    assert made.dimension("b").points == 50
    with pytest.raises(KeyError):
        made.dimension("c")


def test_an_interval_of_one_place_is_exact():
    assert RankInterval(8, 8).is_exact
    assert not RankInterval(6, 8).is_exact


def test_texts_read_vietnamese_unless_english_is_asked_for():
    text = Text("tỉnh", "province")
    assert [text.in_language(code) for code in ("vi", "en", "fr")] == ["tỉnh", "province", "tỉnh"]


def test_an_error_keeps_what_the_edge_words():
    error = IctexploreError("error.unknown_edition", given="x", known=("y",))
    assert (error.key, error.values) == ("error.unknown_edition", {"given": "x", "known": ("y",)})
    assert "given='x'" in str(error)
