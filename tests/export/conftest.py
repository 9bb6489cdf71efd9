"""A small edition made by hand: four units, one of them with two dimensions not printed."""

from __future__ import annotations

import pytest

from ictexplore.model import (
    Aggregate,
    Dimension,
    Edition,
    EditionTable,
    Framework,
    Printed,
    Source,
    Standing,
    Text,
    Unit,
)

POINTS = {"ha_tang": 100, "nhan_luc": 100, "hoat_dong": 200}
NAMES = {
    "ha_tang": Text("Hạ tầng số", "Digital infrastructure"),
    "nhan_luc": Text("Nhân lực số", "Digital workforce"),
    "hoat_dong": Text("Hoạt động số", "Digital activities"),
}
NOTHING = Text("", "")


def standing(
    unit: tuple[str, str, str],
    composite: Printed | None,
    rank: int | None = None,
    *scores: int | Printed | None,
) -> Standing:
    code, vi, en = unit
    return Standing(
        unit=Unit(code, Text(vi, en), NOTHING),
        composite=composite,
        rank=rank,
        dimensions={
            name: score if isinstance(score, Printed) else Printed(score)
            for name, score in zip(POINTS, scores, strict=False)
            if score is not None
        },
    )


NAM_DINH = ("36", "Nam Định", "Nam Dinh")
NINH_BINH = ("37", "Ninh Bình", "Ninh Binh")
HA_NAM = ("35", "Hà Nam", "Ha Nam")
HUE = ("46", "Huế", "Hue")


def edition_table(*standings: Standing, index: str = "dti") -> EditionTable:
    composite = Aggregate("composite", "composite", POINTS, Text("Điểm chung", "Composite"))
    pillar = Aggregate("tru_cot", "pillar", {"hoat_dong": 200}, Text("Trụ cột", "Pillar"))
    framework = Framework(
        code="made",
        index=index,
        dimensions=tuple(Dimension(code, p, NAMES[code]) for code, p in POINTS.items()),
        aggregates=(composite, pillar),
        decision=None,
        is_recomputable=True,
        formula=NOTHING,
        proof=NOTHING,
    )
    source = Source("made", "", "", None, None, "high")
    title = Text("Chỉ số riêng", "Own index")
    edition = Edition(
        "made-1", index, 2024, "34", title, "made", len(standings), None, None, source
    )
    return EditionTable(edition, framework, standings)


@pytest.fixture
def table() -> EditionTable:
    """Places 1, 2, 3 and 4; of Huế only the composite and one dimension are printed."""
    return edition_table(
        standing(NAM_DINH, Printed(7000), 1, 7000, 7000, 7000),
        standing(HUE, Printed(6000), 2, None, None, 7000),
        standing(NINH_BINH, Printed(5000), 3, 4000, 6000, 5000),
        standing(HA_NAM, Printed(4000), 4, 4000, 4000, 4000),
    )
