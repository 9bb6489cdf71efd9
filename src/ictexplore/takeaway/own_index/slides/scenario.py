"""What the changed values come to: before and after, and who stands around the unit then."""

from __future__ import annotations

from ictexplore.engine.own_index.standings import units_around
from ictexplore.export.own_index import format_own_place
from ictexplore.export.slides.content import Card, Grid, Panel, Slide, Tone
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
from ictexplore.takeaway.own_index.words import (
    name_units,
    outcome_sentence,
    say_place,
    say_score_change,
    say_value,
)

_AROUND, _ROWS_MAX = 5, 12


def scenario_slide(material: OwnMaterial) -> Slide | None:
    """Return the slide, ``None`` where nothing differs from what was brought."""
    if not material.changes:
        return None
    t, outcome = material.words, material.outcome
    finding = outcome_sentence(material.index, outcome, t)
    grid, cards = _grid(material), _cards(material)
    panels = [Panel(grid.described, grid)]
    if outcome.rank_after:
        panels.insert(0, _around(material))
    figures = [(c.label, f"{c.before} → {c.figure}" if c.before else c.figure) for c in cards]
    return Slide(
        finding=finding,
        shorter=(_brief(material),),
        panels=tuple(panels),
        told=speaker_notes(
            material, finding, [t("ownfile.method_scenario")], [*figures, *grid.rows]
        ),
        is_simulated=True,
        cards=cards,
        remarks=_remarks(material),
    )


def _brief(material: OwnMaterial) -> str:
    outcome = material.outcome
    return material.words(
        "ownfile.scenario_brief",
        unit=unit_name(material),
        count=len(outcome.changes),
        score=score(material, outcome.after[material.index.framework.root.code]),
        place=_place_after(material),
    )


def _place_after(material: OwnMaterial) -> str:
    outcome = material.outcome
    return format_own_place(outcome.rank_after or 0, int((outcome.places > 0).sum()))


def _cards(material: OwnMaterial) -> tuple[Card, ...]:
    t, outcome = material.words, material.outcome
    root = material.index.framework.root.code
    before, after = say_place(material.index, outcome.rank_before or 0), _place_after(material)
    place = Card(
        t("common.rank"),
        after,
        before="" if before == after else before,
        note=_climbed(material),
        tone="noted" if before == after else "simulated",
        was="noted",
    )
    first, *parts = (_card(material, code) for code in (root, *part_codes(material)))
    return (first, place, *parts)


def _card(material: OwnMaterial, code: str) -> Card:
    was, now = material.outcome.before[code], material.outcome.after[code]
    before, after = score(material, was), score(material, now)
    note = ""
    if before != after and was is not None and now is not None:
        note = say_score_change(material.index, was, now, material.words)
    return Card(
        node_name(material, code),
        after,
        before="" if before == after else before,
        note=note,
        tone="noted" if before == after else "simulated",
        was="noted",
    )


def _climbed(material: OwnMaterial) -> str:
    t, was, now = material.words, material.outcome.rank_before, material.outcome.rank_after
    if was is None or now is None:
        return ""
    if was == now:
        return t("whatif.same_place")
    return t("whatif.up" if now < was else "whatif.down", places=abs(was - now))


def _around(material: OwnMaterial) -> Panel:
    places = material.outcome.places
    units = units_around(places, material.unit, _AROUND)
    caption = material.words("ownfile.scenario_chart", unit=unit_name(material))
    composite = material.scores[material.index.framework.root.code]
    tones: list[Tone] = ["simulated" if i == material.unit else "rest" for i in units]
    bars = score_bars(
        material,
        caption,
        [f"{places[i]} · {unit_name(material, i)}" for i in units],
        {index_name(material): ([composite[i] for i in units], tones)},
    )
    return Panel(caption, bars)


def _grid(material: OwnMaterial) -> Grid:
    """Return every change: the value and the score it gives, before and after."""
    t, index, outcome = material.words, material.index, material.outcome
    rows = []
    for code, value in list(outcome.changes.items())[:_ROWS_MAX]:
        today = float(index.raw[index.row(code)][material.unit])
        was, now = outcome.before[code], outcome.after[code]
        rows.append(
            (
                node_name(material, code),
                say_value(index, code, today, t),
                say_value(index, code, value, t),
                f"{score(material, was)} → {score(material, now)}",
            )
        )
    heads = ("ownpage.head_part", "ownpage.head_today", "cli.scenario", "ownfile.head_scores")
    return Grid(t("deck.scenario_table"), tuple(map(t, heads)), tuple(rows))


def _remarks(material: OwnMaterial) -> tuple[str, ...]:
    t, index, outcome = material.words, material.index, material.outcome
    remarks = [
        t(key, units=name_units(index, units))
        for key, units in (("deck.passes", outcome.passes), ("deck.passed_by", outcome.passed_by))
        if units
    ]
    if material.moves_others:
        remarks.append(t("ownpage.others_move"))
    left_out = len(outcome.changes) - _ROWS_MAX
    if left_out > 0:
        remarks.append(t("ownfile.more_changes", count=left_out))
    return (*remarks, material.band)
