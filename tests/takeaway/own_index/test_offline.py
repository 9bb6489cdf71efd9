"""The file of an own index as text; tests/browser opens it."""

from __future__ import annotations

import re

import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.model import IctexploreError
from ictexplore.takeaway.own_index import offline
from ictexplore.takeaway.own_index.files import make_own_file
from tests.takeaway.own_index.conftest import MakeOwn, own_material
from tests.ui.own_index.conftest import brought, build, example  # noqa: F401 -- fixtures

SIMULATED = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"


def page_of(index: OwnIndex, unit: int = 1, **more: object) -> str:
    return make_own_file(own_material(index, unit, **more), ".html").decode()


def test_it_is_one_file_that_asks_for_nothing(ninh_binh: MakeOwn):
    page = make_own_file(ninh_binh(changes={"nhan_luc_so": 0.9}), ".html").decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "connect-src" not in policy[1]
    assert not re.search(r'(?:src|href)="(?!data:)', page)


def test_it_tells_whose_it_is_and_what_is_assumed(ninh_binh: MakeOwn):
    page = make_own_file(ninh_binh(changes={"nhan_luc_so": 0.9}), ".html").decode()
    assert (
        'ix-band ix-simulated" role="note" data-kind><span data-when="published">BỘ CHỈ SỐ' in page
    )
    assert SIMULATED in page
    assert "Nguồn: tệp của người dùng (khung.csv, gia-tri.csv)" in page
    assert "Tệp tạo ngày 25/11/2026" in page
    assert "Tệp này chứa tên và giá trị của mọi đơn vị" in page
    plain = make_own_file(ninh_binh(), ".html").decode()
    assert 'ix-band ix-published" role="note"' in plain


def test_what_was_brought_is_text_wherever_it_stands():
    values = "unit,good,bad\n</script><script>alert(1)</script>,10,0\n<img src=x>,5,5\nC,0,10\n"
    page = page_of(build(brought(values=values)), unit=0)
    assert "alert(1)</script>" not in page
    assert "<img" not in page


def test_english_has_points_for_decimals(example: OwnIndex):  # noqa: F811
    page = page_of(example, language="en")
    assert '<html lang="en">' in page
    assert "ranks 2/21 with a score of 76.76." in page


def test_a_table_too_large_to_move_is_refused(example: OwnIndex, monkeypatch: pytest.MonkeyPatch):  # noqa: F811
    monkeypatch.setattr(offline, "CELLS_MAX", 21 * 8 - 1)
    with pytest.raises(IctexploreError, match="file_large") as refused:
        page_of(example)
    assert refused.value.values == {"cells": 168, "most": 167}
