"""A small view, and material of a scenario as on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ictexplore.export.view import Figures, Room, Spec, View
from tests.takeaway.conftest import MakeMaterial, make

__all__ = ["MakeMaterial", "make"]


def draw_nothing(_room: Room) -> Sequence[Spec]:
    return ()


PUBLISHED = View(
    stem="xep-hang",
    finding="Hà Nội dẫn đầu DTI 2024",
    draw=draw_nothing,
    figures=Figures(("Tỉnh", "Hạng"), (("Hà Nội", "1"),)),
    notes=(),
    sources=("Nguồn: dti.gov.vn, 2024",),
    is_simulated=False,
    language="vi",
)


@pytest.fixture
def published() -> View:
    return PUBLISHED


@pytest.fixture
def simulated() -> View:
    return replace(PUBLISHED, is_simulated=True)
