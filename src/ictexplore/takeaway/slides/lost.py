"""Where points are lost, and what regaining them brings."""

from __future__ import annotations

from fractions import Fraction

from ictexplore.export.before_after import short_name
from ictexplore.export.ledger import REASONS, lost_sentence
from ictexplore.export.slides.content import Bars, Grid, Panel, Series, Slide, Tone
from ictexplore.i18n import format_rank, format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import RESIDUAL, Against, Ledger, LedgerLine
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.words import (
    assumed_remark,
    residual_remark,
    speaker_notes,
)

_HEADROOM = Fraction(125, 100)
_RIVALS_NAMED = 12
"""More are counted: the slide of the scenario names each."""

_HUNDREDTH, _POINT_DECIMALS = 100, 2
_HEADS: dict[Against, str] = {
    "best": "deck.head_lost_best",
    "median": "deck.head_lost_median",
    "earlier": "deck.head_lost_earlier",
}


def lost_slide(material: Material) -> Slide | None:
    """Return the slide, ``None`` where no dimension is printed: then nobody knows where.

    Raises `IctexploreError` for a unit that can't be simulated.
    """
    if all(control.code == RESIDUAL for control in material.controls):
        return None
    ledger, t = material.ledger, material.words
    finding = lost_sentence(material.table, ledger, language=material.language)
    grid = _grid(material, ledger)
    return Slide(
        finding=finding,
        panels=(
            Panel(_caption(material, ledger), _chart(material, ledger)),
            Panel(t("deck.lost_table"), grid),
        ),
        told=speaker_notes(
            material,
            finding,
            [t("deck.method_lost")],
            [
                (row[0], _points(line.lost["maximum"], material.language), *row[1:])
                for row, line in zip(grid.rows, ledger.lines, strict=False)
            ],
        ),
        is_simulated=not material.scenario.assumption.is_hold,
        remarks=(*_remarks(material, ledger), *assumed_remark(material, most=_RIVALS_NAMED)),
    )


def _has_best(ledger: Ledger) -> bool:
    return any("best" in line.lost for line in ledger.lines)


def _caption(material: Material, ledger: Ledger) -> str:
    return material.words("deck.lost_chart", total=ledger.points)


def _chart(material: Material, ledger: Ledger) -> Bars:
    """Return a bar a control, the part that the best don't lose drawn over it."""
    t, lines, own = material.words, ledger.lines, _tone(material)
    has_best = _has_best(ledger)
    whole: Tone = "rest" if has_best else own
    lost = tuple(line.lost["maximum"] for line in lines)
    series = [Series.even(t("deck.lost_series"), lost, whole)]
    if has_best:
        regained = tuple(_regained(line) for line in lines)
        series.append(Series.even(t("deck.lost_best"), regained, own, labelled=False))
    return Bars(
        described=_caption(material, ledger),
        categories=tuple(_name(material, line) for line in lines),
        series=tuple(series),
        form="points",
        low=0,
        high=round(max(lost) * _HEADROOM) or 1,
        overlap=True,
    )


def _tone(material: Material) -> Tone:
    return "published" if material.scenario.assumption.is_hold else "simulated"


def _regained(line: LedgerLine) -> Fraction | None:
    """Return what the best doesn't lose of it, no bar where the unit is the best or none known."""
    best = line.lost.get("best")
    return best if best is not None and best > 0 else None


def _name(material: Material, line: LedgerLine) -> str:
    return short_name(material.table.framework, line.control, material.words)


def _grid(material: Material, ledger: Ledger) -> Grid:
    """Return what regaining brings; each column adds up to its last row."""
    t, language = material.words, material.language
    shown = [a for a in _HEADS if any(a in line.lost for line in ledger.lines)]
    of = len(material.table.standings)
    rows = [
        (
            _name(material, line),
            *(_points(line.lost.get(against), language) for against in shown),
            format_rank(line.place, of),
        )
        for line in ledger.lines
    ]
    totals = [_hundredths(ledger.columns[against].total or 0) for against in shown]
    told = [
        sum(_hundredths(line.lost.get(against, 0)) for line in ledger.lines) for against in shown
    ]
    rests = [total - lines for total, lines in zip(totals, told, strict=True)]
    if any(rests):
        rows.append((t("ledger.rest"), *(_points(rest, language) for rest in rests), ""))
    if shown:
        rows.append((t("ledger.total"), *(_points(total, language) for total in totals), ""))
    return Grid(
        described=t("deck.lost_table"),
        heads=(
            t("common.dimension"),
            *(t(_HEADS[against]) for against in shown),
            t("deck.head_regained"),
        ),
        rows=tuple(rows),
        strong=frozenset({len(rows) - 1} if shown else ()),
    )


def _hundredths(value: Fraction | int) -> int:
    """Return points rounded to the two decimals shown, in units of 0.0001 points."""
    return round(Fraction(value, _HUNDREDTH)) * _HUNDREDTH


def _points(value: Fraction | int | None, language: str) -> str:
    if value is None:
        return NONE
    return format_score(_hundredths(value), language, _POINT_DECIMALS)


def _remarks(material: Material, ledger: Ledger) -> tuple[str, ...]:
    """Return how to read the table, and why the other units aren't in it."""
    t = material.words
    reasons = dict.fromkeys(c.reason for c in ledger.columns.values() if c.reason)
    missing = [t(REASONS[reason]) for reason in reasons if reason == "not_all_published"]
    signs = [t("deck.lost_signs")] if _has_best(ledger) else []
    return (*signs, *missing, *residual_remark(material))
