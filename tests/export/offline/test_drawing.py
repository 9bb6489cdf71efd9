"""The compiled ranking is the live one with parameters on top, and its picture the scenario's."""

from __future__ import annotations

from typing import Any

import vl_convert

from ictexplore.charts.live import live_spec
from ictexplore.engine.places import published_places
from ictexplore.export.offline.drawing import draw_live
from ictexplore.export.offline.page import Offline


def signals_of(vega: dict[str, Any]) -> dict[str, Any]:
    return {signal["name"]: signal for signal in vega["signals"]}


def test_it_is_the_live_ranking_and_what_is_told_beside_it(offline: Offline) -> None:
    places = published_places(offline.table)
    spec = live_spec(offline.table, offline.motion, places, language="vi")
    live, drawn = vl_convert.vegalite_to_vega(spec), dict(offline.drawing.vega)
    told = signals_of(drawn).keys() - signals_of(live).keys()
    assert told == {"double"}
    drawn["signals"] = [s for s in drawn["signals"] if s["name"] not in told]
    assert drawn == live
    assert offline.drawing.height == spec["height"]


def test_the_picture_is_of_the_scenario(offline: Offline) -> None:
    still = offline.drawing.still
    assert still.startswith("<svg")
    assert "0,7561 giả định" in still
    assert "0,7223 công bố" in still


def test_without_changes_the_picture_is_as_published(offline: Offline) -> None:
    spec = live_spec(offline.table, offline.motion, published_places(offline.table), language="vi")
    still = draw_live(spec, {}, {}).still
    assert "giả định" not in still
    assert "0,7223" in still
