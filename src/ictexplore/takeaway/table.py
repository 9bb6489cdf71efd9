"""The figures of a scenario as one tidy table: a row a unit and measure."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import StringIO

from ictexplore.charts.ranking_rows import known_standings
from ictexplore.export.band import band_words
from ictexplore.export.harmless import harmless
from ictexplore.export.moves import control_name
from ictexplore.export.record import assumption_code, plain_score
from ictexplore.model import (
    COMPOSITE,
    RESIDUAL,
    SCORE_DECIMALS,
    Printed,
    RankInterval,
    Source,
    Standing,
)
from ictexplore.takeaway.material import Material

COLUMNS = (
    *("edition", "unit_code", "unit", "kind", "measure_code", "measure", "max_points"),
    *("published", "scenario", "unit_of_measure"),
    *("published_rank_best", "published_rank_worst", "scenario_rank_best", "scenario_rank_worst"),
    *("status", "changes", "assumption", "source", "decision", "made", "link"),
)
"""Scores are plain (``0.7561``), as printed where published, empty where unknown or not simulated.

Ranks go with composites alone, best and worst where the place is open. ``status`` is what the
band says, on every row: a row may leave the table. ``changes`` and ``assumption`` are what
``whatif --set`` and ``--rivals`` take.
"""

Row = dict[str, str]


def make_csv(material: Material) -> bytes:
    """Return the table as CSV: UTF-8 with a byte order mark, decimal points, CRLF (RFC 4180).

    The unit's controls, pillars and composite come first, then the composite and place of every
    other unit of which anything is known, best first. Raises `IctexploreError` for a scenario
    that can't be meant.
    """
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    shared = _shared(material)
    for row in find_rows(material):
        writer.writerow({name: harmless(value) for name, value in (shared | row).items()})
    return text.getvalue().encode("utf-8-sig")


def find_rows(material: Material) -> Iterator[Row]:
    """Yield what differs from row to row."""
    own = material.table.standing(material.unit)
    yield from _printed(material, own) if material.obstacle else _moved(material, own)
    yield _composite(material, own)
    places = material.places if material.obstacle else material.outcome.places
    rivals = [s for s in known_standings(material.table) if s is not own]
    for standing in sorted(rivals, key=lambda s: _order(places[s.unit.code])):
        yield _composite(material, standing)


def _shared(material: Material) -> Row:
    """Return what every row says: which edition, whether it is simulated, from where."""
    words, edition = material.words, material.table.edition
    is_simulated = _is_simulated(material)
    return {
        "edition": edition.code,
        "unit_of_measure": words("workbook.unit_of_score"),
        "status": band_words(edition.origin, words, is_simulated=is_simulated),
        "changes": _changes(material),
        "assumption": assumption_code(material.scenario.assumption) if is_simulated else "",
        "source": _cite([edition.source]),
        "decision": edition.decision or "",
        "made": material.made.isoformat(),
        "link": material.link,
    }


def _is_simulated(material: Material) -> bool:
    return material.obstacle is None and material.outcome.is_simulated


def _changes(material: Material) -> str:
    if not _is_simulated(material):
        return ""
    changes = material.scenario.changes
    return " ".join(f"{code}={plain_score(changes[code])}" for code in material.outcome.gains)


def _printed(material: Material, own: Standing) -> Iterator[Row]:
    """Yield the published dimensions of a unit that can't be simulated."""
    for dimension in material.table.framework.dimensions:
        score = own.dimensions.get(dimension.code)
        if score is not None:
            name = dimension.name.in_language(material.language)
            measure = _measure("dimension", dimension.code, name, dimension.points)
            yield _unit(material, own) | measure | {"published": _plain(score)}


def _moved(material: Material, own: Standing) -> Iterator[Row]:
    """Yield the controls and the pillars of the unit, before and after."""
    framework, outcome = material.table.framework, material.outcome
    for control in material.controls:
        kind = RESIDUAL if control.code == RESIDUAL else "dimension"
        name = control_name(framework, control, material.words)
        before = Printed(control.baseline, control.decimals)
        moved = outcome.scenario.changes.get(control.code, control.baseline)
        measure = _measure(kind, control.code, name, control.points)
        yield _unit(material, own) | measure | _scores(material, before, moved)
    for pillar in framework.pillars:
        score, after = outcome.baseline.pillars[pillar.code], outcome.result.pillars[pillar.code]
        measure = _measure(
            "pillar", pillar.code, pillar.name.in_language(material.language), pillar.total
        )
        published = None if score is None else Printed(score)
        yield _unit(material, own) | measure | _scores(material, published, after)


def _composite(material: Material, standing: Standing) -> Row:
    """Return the composite and the place of a unit."""
    code = standing.unit.code
    words, published = material.words, standing.composite
    points = material.table.framework.aggregates and material.table.framework.composite.total
    row = _unit(material, standing)
    if standing.composite or standing.rank:
        row |= _places(material.places[code], "published")
    row |= _measure(COMPOSITE, COMPOSITE, words("common.composite"), points or None)
    if material.obstacle:
        return row | {"published": _plain(published)}
    outcome = material.outcome
    assumed = outcome.rivals.get(code, published)
    after = assumed.value if assumed else None
    if code == material.unit:
        after = outcome.result.composite
    if outcome.is_simulated:
        row |= _places(outcome.places[code], "scenario")
    return row | _scores(material, published, after)


def _unit(material: Material, standing: Standing) -> Row:
    """Return whose row it is; the unit's own figures cite their own sources."""
    named = {
        "unit_code": standing.unit.code,
        "unit": standing.unit.name.in_language(material.language),
    }
    is_own = standing.unit.code == material.unit and material.sources
    return named | {"source": _cite(material.sources)} if is_own else named


def _cite(sources: Sequence[Source]) -> str:
    return "; ".join(f"{source.publisher}: {source.title}" for source in sources)


def _measure(kind: str, code: str, name: str, points: int | None) -> Row:
    max_points = "" if points is None else str(points)
    return {"kind": kind, "measure_code": code, "measure": name, "max_points": max_points}


def _scores(material: Material, before: Printed | None, after: int | None) -> Row:
    is_empty = after is None or not material.outcome.is_simulated
    return {"published": _plain(before), "scenario": "" if is_empty else plain_score(after or 0)}


def _places(place: RankInterval, when: str) -> Row:
    return {f"{when}_rank_best": str(place.best), f"{when}_rank_worst": str(place.worst)}


def _plain(score: Printed | None) -> str:
    """Return a score as printed, with a point."""
    if score is None:
        return ""
    cut = SCORE_DECIMALS - min(score.decimals, SCORE_DECIMALS)
    return plain_score(score.value).removesuffix("0" * cut)


def _order(place: RankInterval) -> tuple[int, int]:
    return place.best, place.worst
