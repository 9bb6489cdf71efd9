"""Material on published figures: Ninh Bình in the newest edition."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from ictexplore.model import EditionTable, Scenario
from ictexplore.takeaway.material import Material

NINH_BINH = "37"
MakeMaterial = Callable[..., Material]


@pytest.fixture
def make(dti34: EditionTable) -> MakeMaterial:
    """Material of a scenario of Ninh Bình, 2024, from ``control=units`` of 0.0001."""

    def made(**changes: int) -> Material:
        return Material(
            dti34,
            Scenario(dti34.edition.code, NINH_BINH, changes),
            None,
            (dti34.edition.source,),
            "vi",
            "/mo_phong?ky=dti-2024-34&tinh=ninh-binh",
            date(2026, 11, 25),
        )

    return made
