"""Where do we stand: the published score and place among all units."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from ictexplore.charts.ranking import count_unknown
from ictexplore.engine.national import composite_mean
from ictexplore.engine.position import published_position
from ictexplore.engine.sheet import rounded
from ictexplore.export.sentence import say_place
from ictexplore.export.slides.content import Bars, Card, Panel, Series, Slide, Tone
from ictexplore.i18n import format_change, format_rank, format_score
from ictexplore.model import SCORE_DECIMALS, Position, Printed
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.words import (
    edition_words,
    own_composite,
    speaker_notes,
    unit_name,
)

_UPRIGHT_FROM = 13
"""So many bars and more stand side by side, their names turned."""

_HEADROOM = Fraction(115, 100)
"""Length of the scale in lengths of the longest bar: room for a label."""

_APART = 30
"""Labels are apart by one in so many bars at least, or they would run into each other."""


@dataclass(frozen=True, slots=True)
class _Bar:
    name: str
    value: Fraction | int
    decimals: int
    tone: Tone


def position_slide(material: Material) -> Slide:
    """Return the slide; it can be told of every unit, however little was published."""
    finding, cards = position_finding(material), _cards(material)
    bars = _bars(material)
    chart = Panel(_caption(material), _chart(material, bars)) if len(bars) > 1 else None
    figures = [(card.label, card.figure, card.note) for card in cards]
    return Slide(
        finding=finding,
        panels=(chart,) if chart else (),
        told=speaker_notes(material, finding, _method(material), figures),
        is_simulated=False,
        cards=cards,
        remarks=_remarks(material),
    )


def position_finding(material: Material) -> str:
    """Return where the unit stands, by which score and how far from the mean."""
    t, composite = material.words, own_composite(material)
    place = say_place(material.places[material.unit], len(material.table.standings), t)
    told = {"unit": unit_name(material), "edition": edition_words(material), "place": place}
    mean = composite_mean(material.table)
    if composite is None or mean is None:
        return _finding_alone(material, composite, told)
    gap = composite.value - rounded(mean)
    above, below, level = "deck.position_above", "deck.position_below", "deck.position_level"
    return t(
        above if gap > 0 else below if gap < 0 else level,
        score=_printed(material, composite),
        gap=format_score(abs(gap), material.language),
        **told,
    )


def _finding_alone(material: Material, composite: Printed | None, told: dict[str, str]) -> str:
    """Return the finding where not all units are known and there is no mean."""
    t = material.words
    if composite is not None:
        return t("picture.published", score=_printed(material, composite), **told)
    if material.table.standing(material.unit).rank is not None:
        return t("picture.published_place", **told)
    return t("picture.published_nothing", **told)


def _printed(material: Material, composite: Printed) -> str:
    return format_score(composite.value, material.language, composite.decimals)


def _caption(material: Material) -> str:
    known = sum(s.composite is not None for s in material.table.standings)
    return material.words("deck.position_chart", edition=edition_words(material), count=known)


def _bars(material: Material) -> list[_Bar]:
    """Return the known composites, highest first, the mean among them where all are known."""
    bars = [
        _Bar(
            unit_name(material, s.unit.code),
            s.composite.value,
            s.composite.decimals,
            "published" if s.unit.code == material.unit else "rest",
        )
        for s in material.table.standings
        if s.composite is not None
    ]
    if (mean := composite_mean(material.table)) is not None:
        bars.append(_Bar(material.words("deck.mean"), mean, SCORE_DECIMALS, "noted"))
    return sorted(bars, key=lambda bar: -bar.value)


def _chart(material: Material, bars: list[_Bar]) -> Bars:
    is_upright = len(bars) >= _UPRIGHT_FROM
    labelled = _labelled(bars) if is_upright else [True] * len(bars)
    series = Series(
        name=material.words("common.composite"),
        values=tuple(bar.value for bar in bars),
        tones=tuple(bar.tone for bar in bars),
        labelled=tuple(labelled),
        decimals=tuple(bar.decimals for bar in bars),
    )
    return Bars(
        described=_caption(material),
        categories=tuple(bar.name for bar in bars),
        series=(series,),
        form="score",
        low=0,
        high=round(bars[0].value * _HEADROOM),
        is_upright=is_upright,
    )


def _labelled(bars: list[_Bar]) -> list[bool]:
    """Say which bars carry their value: the unit, the mean and the first, where there is room."""
    apart = 1 + len(bars) // _APART
    chosen: list[int] = []
    order = {"published": 0, "noted": 1, "rest": 2}
    wanted = [i for i, bar in enumerate(bars) if bar.tone != "rest" or i == 0]
    for i in sorted(wanted, key=lambda i: order[bars[i].tone]):
        if all(abs(i - other) > apart for other in chosen):
            chosen.append(i)
    return [i in chosen for i in range(len(bars))]


def _cards(material: Material) -> tuple[Card, ...]:
    t, composite = material.words, own_composite(material)
    of, places = len(material.table.standings), material.places[material.unit]
    cards = []
    if composite is not None:
        cards.append(
            Card(t("common.composite"), _printed(material, composite), note=_since(material))
        )
    if composite is not None or material.table.standing(material.unit).rank is not None:
        cards.append(Card(t("common.rank"), format_rank(places, of), note=_climbed(material)))
    if composite is not None:
        position = published_position(material.table, material.unit)
        cards += _pillar_cards(material, position)
    return tuple(cards)


def _pillar_cards(material: Material, position: Position) -> list[Card]:
    return [
        Card(pillar.name.in_language(material.language), format_score(score, material.language))
        for pillar in material.table.framework.pillars
        if (score := position.pillars.get(pillar.code)) is not None
    ]


def _since(material: Material) -> str:
    """Return how much the composite has changed, empty where no edition compares."""
    composite, earlier = own_composite(material), material.earlier
    before = earlier.standing(material.unit).composite if earlier else None
    if composite is None or before is None or earlier is None:
        return ""
    change = format_change(composite.value - before.value, material.language)
    return material.words("overview.since", change=change, year=earlier.edition.year)


def _climbed(material: Material) -> str:
    earlier = material.earlier
    before = earlier.standing(material.unit).rank if earlier else None
    now = material.table.standing(material.unit).rank
    if before is None or now is None or earlier is None:
        return ""
    climbed = before - now
    key = "up" if climbed > 0 else "down" if climbed < 0 else "same"
    return material.words(f"overview.{key}", places=abs(climbed), year=earlier.edition.year)


def _remarks(material: Material) -> tuple[str, ...]:
    unknown, t = count_unknown(material.table), material.words
    return (t("whatif.unknown_units", count=unknown),) if unknown else ()


def _method(material: Material) -> list[str]:
    t, of = material.words, len(material.table.standings)
    method = [t("deck.method_position")]
    if not material.places[material.unit].is_exact:
        method.append(t("whatif.rank_interval", unknown=count_unknown(material.table), units=of))
    return method
