from types import SimpleNamespace
from typing import cast

import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.i18n import translator
from ictexplore.ui.own_index import limits
from ictexplore.ui.own_index.limits import limits_frame, parse_limits
from ictexplore.ui.own_index.taken import Subject
from ictexplore.ui.page import Page
from tests.ui.own_index.conftest import brought

VI = translator("vi")


def test_what_is_empty_or_no_number_is_not_set():
    found, refused = parse_limits(["a", "b", "c", "d"], ["0,5", "", "nhiều", "2"])
    assert found == {"a": 0.5, "d": 2}
    assert refused == {"c": "nhiều"}


def test_a_row_an_indicator(small: OwnIndex):
    frame = limits_frame(Subject(brought(), small, 1, ""), OwnLimits({"good": 8}), VI)
    assert frame["name"].tolist() == ["Càng cao", "Càng thấp"]
    assert frame["today"].tolist() == ["5", "5"]
    assert frame["cap"].tolist() == ["8", ""]


def test_a_text_that_is_no_number_is_told_and_nothing_is_taken(
    small: OwnIndex, monkeypatch: pytest.MonkeyPatch
):
    told: list[str] = []
    monkeypatch.setattr(limits, "show_notice", told.append)
    monkeypatch.setattr(limits, "keep_values", lambda *_: pytest.fail("taken"))
    frame = limits_frame(Subject(brought(), small, 1, ""), OwnLimits(), VI)
    frame.loc[0, "cap"], frame.loc[1, "effort"] = "8", "khó"
    limits._take(cast("Page", SimpleNamespace(t=VI)), small, OwnLimits(), frame)
    assert len(told) == 1
    assert told[0].startswith("Càng thấp: «khó» không phải là số dùng được.")
