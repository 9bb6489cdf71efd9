"""What the scenario changes: before and after, and what brings it about."""

from __future__ import annotations

from ictexplore.export.before_after import short_name
from ictexplore.export.moves import Move, find_moves
from ictexplore.export.sentence import outcome_sentence, say_baseline
from ictexplore.export.slides.content import Card, Grid, Panel, Slide
from ictexplore.i18n import format_change, format_points, format_rank, format_score
from ictexplore.i18n.places import NONE, format_printed_score
from ictexplore.model import RESIDUAL, Outcome, RankInterval
from ictexplore.takeaway.lines import coverage_notes
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.scenario_chart import scenario_chart
from ictexplore.takeaway.slides.words import (
    name_units,
    own_composite,
    place_alone,
    residual_remark,
    rivals_words,
    speaker_notes,
    unit_name,
)

_ROWS_MOST = 12
"""Rows of the table of changes."""

_POINT_DECIMALS = 2


def scenario_slide(material: Material) -> Slide | None:
    """Return the slide, ``None`` where nothing differs from what was published."""
    outcome, t = material.outcome, material.words
    if not outcome.is_simulated:
        return None
    finding, *shorter = (
        outcome_sentence(material.table, outcome, language=material.language, most=most)
        for most in (None, 2, 0)
    )
    cards, grid = _cards(material, outcome), _grid(material, outcome)
    panels = [scenario_chart(material, outcome)]
    if grid.rows:
        panels.append(Panel(t("deck.scenario_table"), grid, share=1.2))
    total = material.table.framework.composite.total
    figures = [(c.label, f"{c.before} → {c.figure}" if c.before else c.figure) for c in cards]
    return Slide(
        finding=finding,
        shorter=tuple(shorter),
        panels=tuple(panels),
        told=speaker_notes(
            material,
            finding,
            [
                t("deck.method_scenario", total=total),
                t("deck.notes_assumed", rivals=rivals_words(material)),
            ],
            [*figures, *_pillars(material, outcome), *grid.rows],
        ),
        is_simulated=True,
        cards=cards,
        remarks=_remarks(material, outcome),
    )


def _cards(material: Material, outcome: Outcome) -> tuple[Card, ...]:
    t, of = material.words, len(material.table.standings)
    before, after = outcome.baseline, outcome.result
    change = after.composite - before.composite
    cards = [
        Card(
            t("common.composite"),
            format_score(after.composite, material.language) if change else _published(material),
            before=_published(material) if change else "",
            note=format_change(change, material.language) if change else "",
            tone="simulated" if change else "published",
        ),
        Card(
            t("common.rank"),
            format_rank(after.rank, of),
            before=place_alone(before.rank) if before.rank != after.rank else "",
            note=_climbed(material, before.rank, after.rank),
            tone="simulated",
        ),
    ]
    if gained := sum(outcome.gains.values()):
        label = t("deck.card_change", total=material.table.framework.composite.total)
        points = format_points(gained, material.language, signed=True)
        cards.append(Card(label, points, tone="simulated"))
    return tuple(cards)


def _published(material: Material) -> str:
    return format_printed_score(own_composite(material), material.language)


def _climbed(material: Material, before: RankInterval, after: RankInterval) -> str:
    t, climbed = material.words, before.best - after.best
    if not (before.is_exact and after.is_exact):
        return ""
    if not climbed:
        return t("whatif.same_place")
    return t("whatif.up" if climbed > 0 else "whatif.down", places=abs(climbed))


def _grid(material: Material, outcome: Outcome) -> Grid:
    """Return every change: of the unit's controls and of rivals at scores of their own.

    More rivals than rows are left to the remark on what is assumed, which names each.
    """
    t = material.words
    moves = [move for move in find_moves(material.table, outcome) if move.change]
    rivals = material.scenario.assumption.composites
    if len(moves) + len(rivals) > _ROWS_MOST:
        rivals = {}
    heads = ["common.dimension", "cli.published", "cli.scenario", "cli.change", "deck.head_gain"]
    if not moves:
        heads = ["deck.head_rival", *heads[1:-1]]
    rows = [
        *(_move_row(material, move, outcome) for move in moves),
        *(_rival_row(material, code, score) for code, score in rivals.items()),
    ]
    width = len(heads)
    return Grid(
        t("deck.scenario_table"),
        tuple(t(head) for head in heads),
        tuple((*row, *[""] * (width - len(row))) for row in rows),
    )


def _move_row(material: Material, move: Move, outcome: Outcome) -> tuple[str, ...]:
    return (
        short_name(material.table.framework, move.control, material.words),
        say_baseline(move.control, material.words),
        format_score(move.after, material.language),
        format_change(move.change, material.language),
        format_change(outcome.gains[move.control.code], material.language, _POINT_DECIMALS),
    )


def _rival_row(material: Material, code: str, score: int) -> tuple[str, ...]:
    published = material.table.standing(code).composite
    change = NONE
    if published is not None:
        change = format_change(score - published.value, material.language)
    return (
        unit_name(material, code),
        format_printed_score(published, material.language),
        format_score(score, material.language),
        change,
    )


def _pillars(material: Material, outcome: Outcome) -> list[tuple[str, ...]]:
    before, after, language = outcome.baseline.pillars, outcome.result.pillars, material.language
    return [
        (
            pillar.name.in_language(language),
            f"{format_score(was, language)} → {format_score(becomes, language)}",
        )
        for pillar in material.table.framework.pillars
        if (was := before[pillar.code]) is not None and (becomes := after[pillar.code]) is not None
    ]


def _remarks(material: Material, outcome: Outcome) -> tuple[str, ...]:
    """Return who changes places, what is assumed, and why a place is an interval."""
    t = material.words
    passed = [("deck.passes", outcome.passes), ("deck.passed_by", outcome.passed_by)]
    remarks = [t(key, units=name_units(material, codes)) for key, codes in passed if codes]
    remarks.append(t("rivals.assumed", rivals=rivals_words(material)))
    if RESIDUAL in outcome.gains:
        remarks += residual_remark(material)
    return (*remarks, *coverage_notes(material))
