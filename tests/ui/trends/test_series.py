"""The family of a unit over time: who is joined to whom, converted or published."""

from collections.abc import Iterator
from itertools import product

import pytest

from ictexplore.charts.trend_rows import TrendPoint, trend_frame
from ictexplore.i18n import translator
from ictexplore.ui.cache import get_table
from ictexplore.ui.trends.series import (
    RANK_34,
    RANK_63,
    SCORE,
    cell_text,
    find_today,
    index_breaks,
    is_converted,
    read_figures,
    trend_points,
)

VI = translator("vi")
NINH_BINH, NGHE_AN = "37", "40"


def points(unit: str, measure: str, system: str = "34", index: str = "dti"):
    figures = read_figures(find_today(unit, system), index)
    return trend_points(figures, measure, unit=unit, unit_system=system, t=VI)


def test_the_34_of_2022_and_2023_are_converted_and_said_to_be():
    own = [p for p in points(NINH_BINH, SCORE) if p.is_unit]
    assert [(p.year, p.label, p.is_converted) for p in own] == [
        (2024, "0,7223", False),
        (2022, "0,6116", True),
        (2023, "0,7038", True),
    ]
    assert "quy đổi" in own[1].edition


def test_former_units_keep_their_own_published_scores():
    members = {(p.name, p.year): p.label for p in points(NINH_BINH, SCORE) if not p.is_unit}
    assert members["Nam Định", 2022] == "0,6390"
    assert members["Ninh Bình (cũ)", 2024] == "0,6833"
    assert ("Nam Định", 2021) not in members  # not published


@pytest.mark.parametrize("unit", [NINH_BINH, NGHE_AN])
def test_ranks_of_63_and_34_never_stand_together(unit: str):
    of_34, of_63 = points(unit, RANK_34), points(unit, RANK_63)
    assert {p.series for p in of_34} & {p.series for p in of_63} <= {""}
    assert max(p.value for p in of_34) <= 34
    assert all("/34" in p.tip for p in of_34)
    assert all("/63" in p.tip for p in of_63)


def every_view() -> Iterator[list[TrendPoint]]:
    """Every trend that can be looked at: unit, index, score or rank."""
    for system in ("34", "63"):
        table = get_table(f"dti-2024-{system}")
        indices = ("dti",) if system == "34" else ("dti", "ict_index", "mic_egov")
        measures = (SCORE, RANK_34, RANK_63) if system == "34" else (SCORE, RANK_63)
        for standing, index, measure in product(table.standings, indices, measures):
            if found := points(standing.unit.code, measure, system, index):
                yield found


def test_no_line_crosses_a_break_and_none_joins_63_and_34():
    views = 0
    for found in every_view():
        frame = trend_frame(found)
        for _, line in frame.groupby("segment"):
            assert line["framework"].nunique() == 1
            assert line["is_converted"].nunique() == 1
            assert line["series"].nunique() == 1
            assert list(line["year"].diff().dropna()) == [1.0] * (len(line) - 1)
        views += 1
    assert views > 300


def test_converted_ranks_are_among_the_converted():
    assert {p.year: p.label for p in points(NINH_BINH, RANK_34)} == {
        2022: "10",
        2023: "11",
        2024: "12",
    }


def test_a_unit_that_was_not_merged_needs_no_conversion():
    found = points(NGHE_AN, SCORE)
    assert all(p.is_unit and not p.is_converted for p in found)
    years = sorted(p.year for p in found)
    assert years == sorted(set(years))  # one figure a year
    assert {p.year: p.label for p in found}[2022] == "0,5049"


def test_a_former_unit_is_the_one_in_its_own_system():
    own = {p.name for p in points("36", SCORE, system="63") if p.is_unit}
    assert own == {"Nam Định"}
    assert all("/34" not in p.tip for p in points("36", SCORE, system="63"))


def test_other_indices_have_what_is_known_of_the_members():
    found = points("36", RANK_63, system="63", index="ict_index")
    assert {(p.year, p.label) for p in found if p.is_unit} == {
        (2011, "24"),
        (2019, "24"),
        (2020, "11"),
    }
    assert {(b.before, b.after) for b in index_breaks("ict_index")} == {(2015, 2016)}


def test_dti_breaks_twice():
    assert [(b.before, b.after) for b in index_breaks("dti")] == [(2020, 2021), (2023, 2024)]
    assert index_breaks("mic_egov") == []


def test_a_cell_says_what_is_known():
    figures = {(f.year, f.unit): f for f in read_figures("37", "ict_index") if not is_converted(f)}
    assert cell_text(figures[2020, "36"], VI) == "0,541 · 11/63"
    assert cell_text(figures[2019, "36"], VI) == "24/63"
    assert cell_text(figures[2019, "37"], VI) == "chưa có số liệu"
