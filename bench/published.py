"""What the pages to compare with show: one unit of DTI 2024 amid the others, in plain Python.

They have no more than their sliders, the composite, the place and a sentence, so that what they
take is what Streamlit or marimo takes.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_SCORES = Path(__file__).resolve().parents[1] / "data" / "scores.csv"
_EDITION, _UNIT = "dti-2024-34", "37"
NAME = "Ninh Bình"
POINTS = {
    "nhan_thuc_so": 50,
    "the_che_so": 50,
    "ha_tang_so": 140,
    "nhan_luc_so": 100,
    "an_toan_thong_tin": 100,
    "hd_chinh_quyen_so": 200,
    "hd_kinh_te_so": 150,
    "hd_xa_hoi_so": 150,
}
"""The dimensions of DTI 2024: a step of one slider changes the same number by as much."""


@dataclass(frozen=True)
class Answer:
    """What a scenario brings, in the same words on both pages."""

    composite: float
    place: int
    units: int

    @property
    def figures(self) -> str:
        """The figures that follow a slider."""
        return f"{self.composite:.4f} · {self.place}/{self.units}"

    @property
    def sentence(self) -> str:
        """The same as a sentence."""
        return f"{NAME}: điểm {self.composite:.4f}, hạng {self.place} trong {self.units} tỉnh."


def published_scores() -> dict[str, float]:
    """Return the unit's dimensions, as published."""
    found = _read()
    return {code: found[_UNIT, code] for code in POINTS}


def published_composites() -> dict[str, float]:
    """Return the composite of every unit."""
    return {unit: score for (unit, measure), score in _read().items() if measure == "composite"}


def _read() -> dict[tuple[str, str], float]:
    with _SCORES.open(encoding="utf-8", newline="") as lines:
        return {
            (row["unit_code"], row["measure_code"]): float(row["score"])
            for row in csv.DictReader(lines)
            if row["edition_code"] == _EDITION and row["is_preferred"] == "true"
        }


def answer(scores: Mapping[str, float], composites: Mapping[str, float]) -> Answer:
    """Return composite and place of the unit with these dimensions among the others."""
    total = sum(points * scores[code] for code, points in POINTS.items())
    composite = round(total / sum(POINTS.values()), 4)
    ahead = sum(score > composite for unit, score in composites.items() if unit != _UNIT)
    return Answer(composite, 1 + ahead, len(composites))
