"""Between which places a unit may stand: a range a test, against the published place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import altair as alt

from ictexplore.charts.named_rows import across, at, drawn, named_rows
from ictexplore.charts.theme import palette, themed


@dataclass(frozen=True, slots=True)
class PlaceRange:
    """The places a test leaves open, told in ``note``; ``is_published`` is the one printed."""

    name: str
    best: int
    worst: int
    note: str
    is_published: bool = False


def place_ranges(
    ranges: Sequence[PlaceRange],
    units: int,
    *,
    language: str,
    dark: bool = False,
    is_own: bool = False,
) -> alt.LayerChart:
    """Draw place 1 at the left and the last of all ``units`` at the right, a row a test.

    One of the ranges is the published one: a blue mark in every row shows its place. Among a
    visitor's own figures the mark is grey: nobody published them.
    """
    colours = palette(dark=dark)
    standing = colours.muted if is_own else colours.published
    published = next(r.best for r in ranges if r.is_published)
    ends = {"first": 1, "last": units, "published": published}
    rows = [{**asdict(r), "is_strong": r.is_published, **ends} for r in ranges]
    base, scale = drawn(len(ranges)), across(1, max(units, 2))
    ink = alt.condition("datum.is_published", alt.value(standing), alt.value(colours.simulated))
    layers = [
        base.mark_rule(color=colours.grid, aria=False).encode(x=at("first", scale), x2="last:Q"),
        base.mark_tick(orient="vertical", size=20, thickness=2, color=standing, aria=False).encode(
            x=at("published", scale)
        ),
        base.mark_rule(strokeWidth=8, strokeCap="round", aria=False).encode(
            x=at("best", scale), x2="worst:Q", color=ink
        ),
        *(
            base.mark_circle(size=90, opacity=1, aria=False).encode(x=at(end, scale), color=ink)
            for end in ("best", "worst")
        ),
    ]
    told = " ".join(f"{r.name}: {r.note}." for r in ranges)
    return themed(named_rows(rows, layers, description=told), language=language, dark=dark)
