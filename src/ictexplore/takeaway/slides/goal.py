"""What it would take: the goal that was set, else the next round place above."""

from __future__ import annotations

from ictexplore.engine.goal import seek_goal
from ictexplore.export.before_after import short_name
from ictexplore.export.goal_sentence import (
    goal_sentence,
    goal_words,
    limits_sentence,
    reached_words,
)
from ictexplore.export.sentence import say_baseline
from ictexplore.export.slides.content import Bars, Card, Grid, Panel, Series, Slide
from ictexplore.i18n import format_points, format_rank, format_score
from ictexplore.i18n.places import format_printed_score
from ictexplore.model import Control, GoalAnswer, Limits, PlaceGoal
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.words import (
    own_composite,
    place_alone,
    residual_remark,
    rivals_words,
    speaker_notes,
    unit_name,
)

_HEADROOM = 1.15
_STEP = 5
_FIRST = (3, 1)
"""The round places within the first five."""


def goal_slide(material: Material) -> Slide | None:
    """Return the slide, ``None`` for a unit at the top that has no goal.

    Raises `IctexploreError` for a unit that can't be simulated.
    """
    answer = material.answer or _seek_round_place(material)
    if answer is None:
        return None
    t, grid = material.words, _grid(material, answer)
    assumption = material.scenario.assumption
    finding = goal_sentence(material.table, answer, assumption, language=material.language)
    moved = [c for c in answer.controls if c.code in answer.changes]
    figures = [
        (short_name(material.table.framework, c, material.words), _change(material, answer, c))
        for c in moved
    ]
    return Slide(
        finding=finding,
        shorter=(_brief(material, answer),),
        panels=(
            Panel(t(_caption(answer)), _chart(material, answer), 1.2),
            *([Panel(t("goal.head_single"), grid)] if not answer.is_reached else []),
        ),
        told=speaker_notes(material, finding, [t("deck.method_goal")], [*figures, *grid.rows]),
        is_simulated=not (answer.is_reached and assumption.is_hold),
        cards=_cards(material, answer),
        remarks=_remarks(material, answer),
    )


def next_round_place(place: int) -> int | None:
    """Return the nearest of …, 15, 10, 5, 3, 1 above a place, ``None`` above the first."""
    rounds = (*range((place - 1) // _STEP * _STEP, 0, -_STEP), *_FIRST)
    return next((one for one in rounds if one < place), None)


def _seek_round_place(material: Material) -> GoalAnswer | None:
    goal = next_round_place(material.ledger.place.worst)
    if goal is None:
        return None
    return seek_goal(material.assumed, material.unit, PlaceGoal(goal), Limits())


def _caption(answer: GoalAnswer) -> str:
    return "deck.goal_chart" if answer.changes else "deck.goal_chart_now"


def _brief(material: Material, answer: GoalAnswer) -> str:
    key = "deck.goal_brief" if answer.is_feasible else "deck.goal_brief_infeasible"
    return material.words(
        key,
        unit=unit_name(material),
        goal=goal_words(material.table, answer.goal, language=material.language),
        points=format_points(answer.points, material.language),
        total=material.table.framework.composite.total,
        reached=reached_words(material.table, answer, language=material.language),
        rivals=rivals_words(material, 0),
    )


def _change(material: Material, answer: GoalAnswer, control: Control) -> str:
    after = format_score(answer.changes[control.code], material.language)
    return f"{say_baseline(control, material.words)} → {after}"


def _cards(material: Material, answer: GoalAnswer) -> tuple[Card, ...]:
    """Return composite and place then, and the points it takes; nothing of pillars alone."""
    if answer.is_reached or not answer.is_feasible:
        return ()
    t, of = material.words, len(material.table.standings)
    composite = material.table.framework.composite
    cards = [
        Card(
            t("common.composite"),
            format_score(reach.score, material.language),
            before=format_printed_score(own_composite(material), material.language),
            tone="simulated",
        )
        for reach in answer.reached
        if reach.aggregate == composite.code
    ]
    cards += [
        Card(
            t("common.rank"),
            format_rank(reach.rank, of),
            before=place_alone(material.ledger.place),
            tone="simulated",
        )
        for reach in answer.reached
        if reach.aggregate == composite.code and reach.rank
    ]
    points = format_points(answer.points, material.language, signed=True)
    label = t("deck.card_gain", total=composite.total)
    return (*cards, Card(label, points, tone="simulated"))


def _chart(material: Material, answer: GoalAnswer) -> Bars:
    """Return a bar a control today, and one where the cheapest mix lifts it."""
    t, controls = material.words, answer.controls
    changes = answer.changes
    series = [
        Series.even(
            t("goal.head_today"),
            tuple(c.baseline for c in controls),
            "published",
            decimals=tuple(c.decimals for c in controls),
        )
    ]
    if changes:
        needed = tuple(changes.get(c.code) for c in controls)
        series.append(Series.even(t("deck.goal_needed"), needed, "simulated"))
    highest = max([*(c.baseline for c in controls), *changes.values()])
    return Bars(
        described=t(_caption(answer)),
        categories=tuple(short_name(material.table.framework, c, material.words) for c in controls),
        series=tuple(series),
        form="score",
        low=0,
        high=round(highest * _HEADROOM) or 1,
    )


def _grid(material: Material, answer: GoalAnswer) -> Grid:
    """Return what each control would need alone."""
    t = material.words
    rows = [
        (
            short_name(material.table.framework, control, material.words),
            say_baseline(control, t),
            t("deck.goal_beyond")
            if single.needed is None
            else format_score(single.needed, material.language),
        )
        for control, single in zip(answer.controls, answer.singles, strict=True)
    ]
    return Grid(
        described=t("goal.head_single"),
        heads=(t("common.dimension"), t("goal.head_today"), t("goal.head_needed")),
        rows=tuple(rows),
    )


def _remarks(material: Material, answer: GoalAnswer) -> tuple[str, ...]:
    t = material.words
    remarks = [] if material.goal else [t("deck.goal_chosen")]
    if not answer.is_reached and any(single.needed is None for single in answer.singles):
        remarks.append(t("deck.goal_beyond_note"))
    limits = limits_sentence(
        material.table, material.controls, material.limits, language=material.language
    )
    return (*remarks, *filter(None, [limits]), *residual_remark(material))
