"""Who is just above, who just below, by what and where."""

from __future__ import annotations

from ictexplore.export.gaps import format_gap, format_gap_points
from ictexplore.export.ladder import ladder_sentence
from ictexplore.export.slides.content import Bars, Grid, Panel, Series, Slide, Tone
from ictexplore.i18n import format_rank, format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import Ladder, Rung
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.words import (
    assumed_remark,
    place_alone,
    speaker_notes,
    unit_name,
)

_ROOM = 0.45
"""Room for labels on a side with bars, in lengths of all bars together."""


def ladder_slide(material: Material) -> Slide:
    """Return the slide; raises `IctexploreError` where not every composite is known."""
    ladder, t = material.ladder, material.words
    told = ladder_sentence(material.table, ladder, language=material.language)
    finding, shorter = (
        " ".join((*assumed_remark(material, most=most), told)) for most in (None, 0)
    )
    grid = _grid(material, ladder)
    total = material.table.framework.composite.total if grid else 0
    unit = unit_name(material)
    panels = [Panel(t("deck.ladder_chart", unit=unit), _chart(material, ladder), 1.25)]
    if grid:
        panels.append(Panel(t("deck.ladder_table", unit=unit, total=total), grid))
    return Slide(
        finding=finding,
        shorter=(shorter,),
        panels=tuple(panels),
        told=speaker_notes(
            material, finding, [t("deck.method_ladder", unit=unit)], _figures(material, ladder)
        ),
        is_simulated=not material.scenario.assumption.is_hold,
    )


def _rungs(ladder: Ladder) -> list[tuple[Rung | None, Tone]]:
    """Return the neighbours, best first, ``None`` standing for the unit itself."""
    return [
        *((rung, "noted") for rung in ladder.above),
        (None, "published"),
        *((rung, "noted") for rung in ladder.level),
        *((rung, "rest") for rung in ladder.below),
    ]


def _chart(material: Material, ladder: Ladder) -> Bars:
    rungs = _rungs(ladder)
    is_simulated = not material.scenario.assumption.is_hold
    own: Tone = "simulated" if is_simulated else "published"
    gaps = [rung.gap if rung else 0 for rung, _ in rungs]
    span = max(gaps) - min(gaps) or 1
    unit, t = unit_name(material), material.words
    return Bars(
        described=t("deck.ladder_chart", unit=unit),
        categories=tuple(_category(material, ladder, rung) for rung, _ in rungs),
        series=(
            Series(
                name=t("ladder.head_gap"),
                values=tuple(gaps),
                tones=tuple(tone if rung else own for rung, tone in rungs),
                labelled=(True,) * len(rungs),
                instead={i: unit for i, (rung, _) in enumerate(rungs) if rung is None},
            ),
        ),
        form="change",
        low=round(min(gaps) - _ROOM * span * (min(gaps) < 0)),
        high=round(max(gaps) + _ROOM * span),
    )


def _category(material: Material, ladder: Ladder, rung: Rung | None) -> str:
    rank = rung.rank if rung else ladder.rank
    score = format_score(rung.composite if rung else ladder.composite, material.language)
    name = unit_name(material, rung.unit if rung else None)
    return f"{place_alone(rank)} · {name} · {score}"


def _grid(material: Material, ladder: Ladder) -> Grid | None:
    """Return where the nearest differ from the unit, ``None`` where no dimension is known."""
    nearest = [*ladder.above[-1:], *ladder.below[:1]] or list(ladder.level[:2])
    framework, t = material.table.framework, material.words
    known = {code for rung in nearest for code in rung.points}
    dimensions = [d for d in framework.dimensions if d.code in known]
    if not dimensions:
        return None
    rows = [
        (
            dimension.name.in_language(material.language),
            *(_points(material, rung.points.get(dimension.code)) for rung in nearest),
        )
        for dimension in dimensions
    ]
    wholes = [rung.gap * framework.composite.total for rung in nearest]
    if len(dimensions) < len(framework.dimensions):
        rests = [
            whole - sum(rung.points.values()) for whole, rung in zip(wholes, nearest, strict=True)
        ]
        rows.append((t("ledger.rest"), *(_points(material, rest) for rest in rests)))
    rows.append((t("common.composite"), *(_points(material, whole) for whole in wholes)))
    total, unit = framework.composite.total, unit_name(material)
    return Grid(
        described=t("deck.ladder_table", unit=unit, total=total),
        heads=(t("common.dimension"), *(unit_name(material, rung.unit) for rung in nearest)),
        rows=tuple(rows),
        strong=frozenset({len(rows) - 1}),
    )


def _points(material: Material, points: int | None) -> str:
    if points is None:
        return NONE
    return format_gap_points(points, material.language)


def _figures(material: Material, ladder: Ladder) -> list[tuple[str, ...]]:
    of = len(material.table.standings)
    own = (
        unit_name(material),
        format_rank(ladder.rank, of),
        format_score(ladder.composite, material.language),
    )
    return [
        (
            unit_name(material, rung.unit),
            format_rank(rung.rank, of),
            format_score(rung.composite, material.language),
            format_gap(rung.gap, material.language),
        )
        if rung
        else own
        for rung, _ in _rungs(ladder)
    ]
