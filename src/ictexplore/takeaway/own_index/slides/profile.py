"""What is strong and what is weak: the unit by every part, and against another one."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.charts.difference_bars import DifferenceBar
from ictexplore.export.own_index import score_decimals
from ictexplore.export.slides.content import Bars, Grid, Panel, Series, Slide, Tone
from ictexplore.i18n import shorten
from ictexplore.model import SCORE_MAX
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.profile import find_differences, standing_figures
from ictexplore.takeaway.own_index.slides.words import more_rows, score, speaker_notes, unit_name
from ictexplore.takeaway.own_index.words import unit_sentence

_BARS_MAX, _ROWS_MAX, _TOLD_MAX = 12, 14, 2
_FINDINGS = {
    (True, True): "ownfile.profile_ahead",
    (True, False): "ownfile.profile_ahead_all",
    (False, True): "ownfile.profile_behind",
    (False, False): "ownfile.profile_behind_all",
}
"""Whether the unit is ahead, and whether some indicators point the other way → the sentence."""
_ROOM = 1.8
"""Ends of the scale in lengths of the longest bar: room for a label beside the names."""


def profile_slide(material: OwnMaterial) -> Slide:
    """Return the slide; without another unit to be held against, the table alone."""
    t = material.words
    bars = find_differences(material.index, material.unit, material.other, t)
    finding, figures = (
        _finding(material, bars),
        standing_figures(material.index, material.standings, t),
    )
    caption = t("ownfile.profile_table", unit=unit_name(material))
    rows = tuple((shorten(name), *cells) for name, *cells in figures.rows[:_ROWS_MAX])
    grid = Grid(caption, figures.heads, _indented(material, rows), frozenset({0}))
    panels = [Panel(caption, grid, share=1.25)]
    if bars:
        rival = unit_name(material, material.other)
        told = t("ownfile.profile_chart", unit=unit_name(material), other=rival)
        panels.append(Panel(told, _chart(told, bars[:_BARS_MAX], material)))
    return Slide(
        finding=finding,
        panels=tuple(panels),
        told=speaker_notes(material, finding, [t("ownfile.method_profile")], figures.rows),
        is_simulated=False,
        remarks=more_rows(material, len(figures.rows), len(rows)),
    )


def _indented(
    material: OwnMaterial, rows: Sequence[tuple[str, ...]]
) -> tuple[tuple[str, ...], ...]:
    """Return the rows with each name as far in as it stands below the index."""
    indent = "\N{EM SPACE}"
    return tuple(
        (indent * s.depth + row[0], *row[1:])
        for s, row in zip(material.standings, rows, strict=False)
    )


def _finding(material: OwnMaterial, bars: Sequence[DifferenceBar]) -> str:
    t, index = material.words, material.index
    if not bars:
        return unit_sentence(index, material.unit, t)
    ahead = float(index.composite[material.unit] - index.composite[material.other])
    better = [_told(bar) for bar in bars if bar.difference > 0][:_TOLD_MAX]
    worse = [_told(bar) for bar in bars if bar.difference < 0][:_TOLD_MAX]
    first, last = (better, worse) if ahead >= 0 else (worse, better)
    return t(
        _FINDINGS[ahead >= 0, bool(last)],
        unit=unit_name(material),
        other=unit_name(material, material.other),
        gap=score(material, abs(ahead)),
        first=tuple(first),
        last=tuple(last),
    )


def _told(bar: DifferenceBar) -> str:
    return f"{shorten(bar.name)} ({bar.note})"


def _chart(described: str, bars: Sequence[DifferenceBar], material: OwnMaterial) -> Bars:
    values = tuple(round(bar.difference * SCORE_MAX) for bar in bars)
    tones: tuple[Tone, ...] = tuple("noted" if value >= 0 else "rest" for value in values)
    widest = round(max(map(abs, values)) * _ROOM) or 1
    series = Series(
        described,
        values,
        tones,
        (True,) * len(bars),
        decimals=(score_decimals(material.index.settings),) * len(bars),
    )
    low = -widest if min(values) < 0 else 0
    high = widest if max(values) > 0 else 0
    return Bars(described, tuple(shorten(bar.name) for bar in bars), (series,), "change", low, high)
