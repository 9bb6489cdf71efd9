"""What is known of each row before anything moves."""

from __future__ import annotations

from ictexplore.charts.live_rows import NO_SCORE, live_rows
from ictexplore.engine.places import published_places
from ictexplore.i18n import translator
from ictexplore.model import EditionTable
from tests.charts.vega import motion_of


def test_the_ghost_comes_after_all_known_units(small: EditionTable) -> None:
    rows = live_rows(small, motion_of(small, "south"), published_places(small), translator("vi"))
    assert [(row["code"], row["own"], row["ghost"]) for row in rows] == [
        ("north", False, False),
        ("east", False, False),
        ("west", False, False),
        ("south", True, False),
        ("isle", False, False),
        ("south", True, True),
    ]
    assert rows[-1]["label"] == "0,6000 công bố"


def test_a_coarse_score_equals_no_composite(ict2020: EditionTable) -> None:
    unit = next(s.unit.code for s in ict2020.standings if s.composite and s.dimensions)
    rows = live_rows(ict2020, motion_of(ict2020, unit), published_places(ict2020), translator("vi"))
    coarse = {s.unit.code for s in ict2020.standings if s.composite and s.composite.decimals < 4}
    assert coarse
    assert all((row["exact"] == NO_SCORE) for row in rows if row["code"] in coarse)
