"""A talk of two slides made by hand: one published, one simulated."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ictexplore.export.slides.content import Bars, Card, Grid, Panel, Series, Slide, Talk
from tests.materials import MADE

NAMES = ("Bà Rịa – Vũng Tàu", "Thừa Thiên Huế", "Đắk Lắk")


@pytest.fixture
def bars() -> Bars:
    """Three bars, the second of them the unit's; the first carries words, the last nothing."""
    return Bars(
        described="Ba thanh",
        categories=NAMES,
        series=(
            Series(
                "Điểm chung",
                (8241, 7223, None),
                ("rest", "published", "rest"),
                (True, True, True),
                instead={0: "cao nhất"},
            ),
        ),
        form="score",
        low=0,
        high=10_000,
    )


@pytest.fixture
def grid() -> Grid:
    return Grid(
        described="Bảng",
        heads=("Tỉnh", "Điểm", "Địa chỉ"),
        rows=((NAMES[0], "0,8241", "dti.gov.vn"), (NAMES[1], "0,7223", "")),
        strong=frozenset({1}),
        texts=frozenset({2}),
        links=((0, 2, "https://dti.gov.vn"),),
    )


@pytest.fixture
def talk(bars: Bars, grid: Grid) -> Talk:
    published = Slide(
        finding="Huế đứng hạng 2/3.",
        panels=(Panel("Điểm", bars), Panel("Bảng", grid)),
        told=("Huế đứng hạng 2/3.", "Phương pháp"),
        is_simulated=False,
        cards=(Card("Hạng", "2/3"),),
        remarks=("Ghi chú dưới hình.",),
    )
    simulated = replace(published, finding="Nếu …", is_simulated=True, cards=(), remarks=())
    return Talk("Huế · DTI", "Huế · DTI", "Nguồn: Bộ", (published, simulated), "vi", MADE)
