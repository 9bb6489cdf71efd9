"""Figures as records for other programs: scores as text with a point, ranks as numbers."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from ictexplore.engine.sheet import Sheet, rounded
from ictexplore.export.record import plain_score
from ictexplore.model import Measure, Printed, RankInterval


def score_record(score: Printed | None) -> str | None:
    """Return a score with 4 decimals, ``None`` where it is unknown."""
    return None if score is None else plain_score(score.value)


def mean_record(mean: Fraction | None) -> str | None:
    """Return a mean with 4 decimals, ``None`` where it is unknown."""
    return None if mean is None else plain_score(rounded(mean))


def places_record(places: RankInterval | None) -> list[int] | None:
    """Return ``[best, worst]``, ``None`` where nothing is known."""
    return None if places is None else [places.best, places.worst]


def by_kind(sheet: Sheet, kind: str) -> list[Measure]:
    """Return the pillars or the dimensions of a sheet."""
    return [measure for measure in sheet.measures if measure.kind == kind]


def standing_record(sheet: Sheet, unit: str, language: str) -> dict[str, Any]:
    """Return who a unit is and where it stands: composite, rank, pillars with theirs."""
    standing = sheet.table.standing(unit)
    composite = sheet.figure("composite", unit)
    pillars = {m.code: sheet.figure(m.code, unit) for m in by_kind(sheet, "pillar")}
    return {
        "unit_code": unit,
        "unit": standing.unit.name.in_language(language),
        "region": standing.unit.region.in_language(language),
        "composite": score_record(composite.score),
        "rank": composite.rank,
        "places": places_record(composite.places),
        "region_rank": sheet.region_rank(unit),
        "pillars": {code: score_record(f.score) for code, f in pillars.items()},
        "pillar_ranks": {code: f.rank for code, f in pillars.items()},
        "pillar_places": {code: places_record(f.places) for code, f in pillars.items()},
    }
