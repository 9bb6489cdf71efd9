"""Material on the worked example and on a small index that can be worked out by eye."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.settings import settings_words
from tests.ui.own_index.conftest import example, small  # noqa: F401 -- fixtures

MakeOwn = Callable[..., OwnMaterial]


def own_material(index: OwnIndex, unit: int, language: str = "vi", **more: object) -> OwnMaterial:
    """The unit at a position, held against the best of the others."""
    t = translator(language)
    other = min((i for i in range(len(index.units)) if i != unit), key=_place_in(index))
    plain = OwnMaterial(
        index=index,
        unit=unit,
        other=other,
        said=settings_words(index.settings, t),
        band=t("ownpage.band"),
        sources=(t("ownpage.source_own", files=("khung.csv", "gia-tri.csv")),),
        language=language,
        link="",
        made=date(2026, 11, 25),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def _place_in(index: OwnIndex) -> Callable[[int], int]:
    return lambda i: int(index.places[i]) or len(index.units) + 1


@pytest.fixture
def ninh_binh(example: OwnIndex) -> MakeOwn:  # noqa: F811 -- a fixture
    """Material of Ninh Bình in the worked example, seventh of 21."""
    return lambda **more: own_material(example, 3, **more)
