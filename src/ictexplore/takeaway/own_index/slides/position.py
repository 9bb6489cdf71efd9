"""Where a unit stands by the index somebody brought."""

from __future__ import annotations

from ictexplore.engine.own_index.standings import order_units, units_around
from ictexplore.export.slides.content import Card, Panel, Slide, Tone
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.slides.words import (
    index_name,
    node_name,
    part_codes,
    score,
    score_bars,
    speaker_notes,
    unit_name,
)
from ictexplore.takeaway.own_index.words import ranked_words, say_place, unit_sentence

_ALL_MAX, _NAME_MAX = 40, 18
"""So many units, and names so long, stand side by side; of others those around the unit."""
_UPRIGHT_FROM = 13
_LABELLED_MAX = 24
"""Of more bars side by side only the unit's carries its score."""
_AROUND = 6


def position_slide(material: OwnMaterial) -> Slide:
    """Return the slide; it can be told of every unit, ranked or not."""
    finding, cards = _finding(material), position_cards(material)
    figures = [(card.label, card.figure, card.note) for card in cards]
    return Slide(
        finding=finding,
        panels=(_chart(material),),
        told=speaker_notes(material, finding, [material.words("ownfile.method_position")], figures),
        is_simulated=False,
        cards=cards,
        remarks=(ranked_words(material.index, material.words),),
    )


def _finding(material: OwnMaterial) -> str:
    t, index = material.words, material.index
    root = material.standings[0]
    if root.score is None:
        return unit_sentence(index, material.unit, t)
    gap = score(material, abs(root.score - root.mean))
    is_level = gap == score(material, 0.0)
    key = "ownfile.position_above" if root.score > root.mean else "ownfile.position_below"
    return t(
        "ownfile.position_level" if is_level else key,
        unit=unit_name(material),
        index=index_name(material),
        place=say_place(index, root.place),
        score=score(material, root.score),
        gap=gap,
    )


def position_cards(material: OwnMaterial) -> tuple[Card, ...]:
    """Return index, place and parts as brought."""
    t, parts = material.words, set(part_codes(material))
    root = material.standings[0]
    cards = [
        Card(index_name(material), score(material, root.score), tone="noted"),
        Card(t("common.rank"), say_place(material.index, root.place), tone="noted"),
    ]
    cards += [
        Card(
            node_name(material, s.node.code),
            score(material, s.score),
            note=t("ownfile.place_of", place=f"{s.place}/{s.of}") if s.place else "",
            tone="noted",
        )
        for s in material.standings
        if s.node.code in parts and s.depth == 1
    ]
    return tuple(cards)


def _chart(material: OwnMaterial) -> Panel:
    """Return all units side by side, or those around the unit below each other."""
    index, t = material.index, material.words
    ranked = [i for i in order_units(index) if index.places[i]]
    is_short = all(len(unit_name(material, i)) <= _NAME_MAX for i in ranked[:_ALL_MAX])
    is_whole = len(ranked) <= _ALL_MAX and is_short
    if not is_whole:
        ranked = units_around(index.places, material.unit, _AROUND) or ranked[: 2 * _AROUND + 1]
    is_upright = is_whole and len(ranked) >= _UPRIGHT_FROM
    key = "ownfile.chart_all" if is_whole else "ownfile.chart_around"
    caption = t(key, index=index_name(material), count=len(ranked), unit=unit_name(material))
    names = [unit_name(material, i) for i in ranked]
    if not is_upright:
        names = [f"{index.places[i]} · {name}" for i, name in zip(ranked, names, strict=True)]
    owns = [i == material.unit for i in ranked]
    tones: list[Tone] = ["noted" if is_own else "rest" for is_own in owns]
    is_crowded = is_upright and len(ranked) > _LABELLED_MAX
    values = [float(index.composite[i]) for i in ranked]
    bars = score_bars(
        material,
        caption,
        names,
        {index_name(material): (values, tones)},
        labelled=owns if is_crowded else (),
        is_upright=is_upright,
    )
    return Panel(caption, bars)
