"""What the page's scripts begin with."""

from __future__ import annotations

from ictexplore.export.offline.page import Offline
from ictexplore.export.offline.state import page_data, scripts
from ictexplore.i18n import translator


def test_the_page_begins_with_the_scenario(offline: Offline) -> None:
    t = translator("vi")
    data = page_data(offline.table, offline.motion, offline.outcome, offline.drawing, t)
    state = data["state"]
    assert state["changes"] == {"hd_kinh_te_so": 7500}
    assert state["texts"]["hd_kinh_te_so"] == "0,7500"
    assert state["texts"]["ha_tang_so"] == "0,8336"
    assert {c["code"]: c["baseline"] for c in state["controls"]}["hd_kinh_te_so"] == 5380
    assert data["spec"] is offline.drawing.vega


def test_an_entry_is_refused_in_the_catalogues_words(offline: Offline) -> None:
    t = translator("vi")
    data = page_data(offline.table, offline.motion, offline.outcome, offline.drawing, t)
    assert data["entry"]["refusals"]["range"] == t("error.score_range", given="{given}")
    assert data["entry"]["max"] == 40


def test_the_page_has_vega_once_and_its_own_script_last() -> None:
    early, vega, own = scripts()
    assert (early.early, vega.early, own.early) == (True, False, False)
    assert "ictexploreVega" in vega.text
    assert own.text.rstrip().endswith("begin();")
