"""How sure the place is: under weights drawn at random, and without each indicator."""

from __future__ import annotations

from ictexplore.export.slides.content import Bars, Card, Grid, Panel, Series, Slide, Tone
from ictexplore.i18n import format_rank
from ictexplore.model import SCORE_MAX
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.slides.words import more_rows, node_name, speaker_notes
from ictexplore.takeaway.own_index.sure import find_ranges, sure_sentence
from ictexplore.takeaway.own_index.words import say_place

_ROWS_MAX, _NAME_MAX = 12, 80


def sure_slide(material: OwnMaterial) -> Slide | None:
    """Return the slide, ``None`` for a unit without a place."""
    if not material.is_ranked:
        return None
    t, index, certainty = material.words, material.index, material.certainty
    finding, ranges = sure_sentence(index, certainty, t), find_ranges(index, certainty, t)
    rows = tuple((r.name[:_NAME_MAX], r.note) for r in ranges)
    heads = (t("certainty.head_test"), t("certainty.head_places"))
    shown = rows[: 3 + _ROWS_MAX]
    grid = Grid(t("ownpage.sure"), heads, shown, frozenset({0}))
    chart = _chart(material)
    panels = [Panel(t("ownfile.sure_table"), grid)]
    if chart:
        panels.append(Panel(chart.described, chart, share=1.1))
    return Slide(
        finding=finding,
        panels=tuple(panels),
        told=speaker_notes(material, finding, [t("ownfile.method_sure")], rows),
        is_simulated=False,
        cards=_cards(material),
        remarks=more_rows(material, len(rows), len(shown)),
    )


def _cards(material: OwnMaterial) -> tuple[Card, ...]:
    t, certainty = material.words, material.certainty
    of, drawn = material.ranked, certainty.drawn
    return (
        Card(t("ownpage.sure_stands"), say_place(material.index, certainty.rank), tone="noted"),
        Card(
            t("ownfile.card_drawn"),
            format_rank(drawn.within, of),
            tone="simulated",
        ),
        Card(
            t("ownfile.card_extremes"),
            format_rank(drawn.extremes, of),
            tone="simulated",
        ),
    )


def _chart(material: OwnMaterial) -> Bars | None:
    """Return the place without each indicator, those that move it most first."""
    certainty = material.certainty
    known = [(code, place) for code, place in certainty.without.items() if place]
    known.sort(key=lambda item: -abs(item[1] - certainty.rank))
    shown = known[:_ROWS_MAX]
    if not shown:
        return None
    described = material.words("ownfile.sure_chart")
    tones: tuple[Tone, ...] = tuple(
        "simulated" if place != certainty.rank else "rest" for _, place in shown
    )
    series = Series(
        material.words("common.rank"),
        tuple(place * SCORE_MAX for _, place in shown),
        tones,
        (True,) * len(shown),
        instead={i: str(place) for i, (_, place) in enumerate(shown)},
        decimals=(0,) * len(shown),
    )
    high = round(max(place for _, place in shown) * SCORE_MAX * 1.15)
    names = tuple(node_name(material, code) for code, _ in shown)
    return Bars(described, names, (series,), "own", 0, high)
