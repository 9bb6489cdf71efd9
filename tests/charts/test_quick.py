from __future__ import annotations

import pandas as pd
import pytest

from ictexplore.charts.quick import QuickChart, quick_chart, quick_code, suggest_chart

FRAME = pd.DataFrame({"name": ["Huế", "Hà Nội"], "rank": [2, 1], "score": [0.7951, 0.8241]})


def test_bars_of_the_score_are_suggested_for_names() -> None:
    assert suggest_chart(FRAME) == QuickChart("bar", "score", "name")


def test_points_are_suggested_for_numbers_alone() -> None:
    assert suggest_chart(FRAME[["rank", "score"]]) == QuickChart("point", "rank", "score")


@pytest.mark.parametrize("frame", [FRAME.head(0), FRAME[["name"]], FRAME[["rank"]]])
def test_nothing_is_suggested_where_nothing_can_be_drawn(frame: pd.DataFrame) -> None:
    assert suggest_chart(frame) is None


@pytest.mark.parametrize("mark", ["bar", "point", "line"])
def test_the_chart_says_what_was_chosen(mark) -> None:
    spec = quick_chart(FRAME, QuickChart(mark, "score", "name", "rank"), language="vi").to_dict()
    assert spec["mark"]["type"] == mark
    assert spec["encoding"]["x"]["field"] == "score"
    assert spec["encoding"]["y"]["sort"] is None
    assert spec["encoding"]["color"]["field"] == "rank"
    assert spec["config"]["locale"]["number"]["decimal"] == ","


def test_a_name_with_signs_of_altairs_own_is_a_name() -> None:
    frame = FRAME.rename(columns={"score": "a.b[c]:d"})
    spec = quick_chart(frame, QuickChart("bar", "a.b[c]:d", "name"), language="en").to_dict()
    assert spec["encoding"]["x"]["type"] == "quantitative"
    assert spec["encoding"]["x"]["title"] == "a.b[c]:d"


def test_the_code_draws_it() -> None:
    code = quick_code(QuickChart("bar", "score", "name"), "select 'a\\b' as \"name\", 1.5 as score")
    drawn: dict[str, object] = {}
    body = code.replace("alt.Chart(frame)", "chart = alt.Chart(frame)")
    exec(body, drawn)  # noqa: S102 -- that it runs is the point
    assert drawn["chart"].to_dict()["mark"]["type"] == "bar"  # type: ignore[attr-defined]
