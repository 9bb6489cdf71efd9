"""What the goal takes: each indicator today and as far as the mix lifts it."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.engine.own_index.goal import OwnGoalAnswer
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.export.own_index import format_own_place
from ictexplore.export.slides.content import Card, Grid, Panel, Slide
from ictexplore.i18n import shorten
from ictexplore.takeaway.own_index.goal import (
    Need,
    find_needs,
    goal_sentence,
    goal_words,
    limits_words,
    need_figures,
    stands_words,
)
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.slides.words import (
    index_name,
    more_rows,
    node_name,
    score,
    score_bars,
    speaker_notes,
    unit_name,
)
from ictexplore.takeaway.own_index.words import say_place

_ROWS_MAX = 12


def goal_slide(material: OwnMaterial) -> Slide | None:
    """Return the slide, ``None`` where no goal is set or the unit has no place."""
    answer = material.answer
    if answer is None:
        return None
    t, index = material.words, material.index
    needs = find_needs(index, answer, material.limits)
    finding, figures = goal_sentence(index, answer, needs, t), need_figures(index, answer, needs, t)
    shown = [tuple(map(shorten, row)) for row in figures.rows[:_ROWS_MAX]]
    panels = [Panel(t("ownpage.needs"), Grid(t("ownpage.needs"), figures.heads, tuple(shown)))]
    if answer.changes:
        panels.insert(0, _chart(material, answer, needs))
    return Slide(
        finding=finding,
        shorter=(_brief(material, answer),),
        panels=tuple(panels),
        told=speaker_notes(material, finding, [t("ownfile.method_goal")], figures.rows),
        is_simulated=not answer.is_reached,
        cards=_cards(material, answer),
        remarks=(
            t("ownpage.caps_note"),
            *limits_words(index, material.limits, t),
            *more_rows(material, len(needs), _ROWS_MAX),
            *(() if answer.is_reached else (material.band,)),
        ),
    )


def _brief(material: OwnMaterial, answer: OwnGoalAnswer) -> str:
    t, index = material.words, material.index
    told = {"unit": unit_name(material), "goal": goal_words(index, answer.goal, t)}
    if not answer.is_feasible:
        nearest = stands_words(index, answer.rank, answer.score, t)
        return t("ownpage.goal_infeasible", nearest=nearest, **told)
    return t("ownfile.goal_brief", count=len(answer.changes), **told)


def _cards(material: OwnMaterial, answer: OwnGoalAnswer) -> tuple[Card, ...]:
    """Return index and place today and then."""
    if answer.is_reached or not answer.is_feasible:
        return ()
    index, t = material.index, material.words
    return (
        Card(
            index_name(material),
            score(material, answer.score),
            before=score(material, float(index.composite[material.unit])),
            tone="simulated",
            was="noted",
        ),
        Card(
            t("common.rank"),
            format_own_place(answer.rank or 0, material.ranked),
            before=say_place(index, int(index.places[material.unit])),
            tone="simulated",
            was="noted",
        ),
    )


def _chart(material: OwnMaterial, answer: OwnGoalAnswer, needs: Sequence[Need]) -> Panel:
    """Return the normalised scores, which are on one scale where values aren't."""
    index, t = material.index, material.words
    reached = simulate_unit(index, material.unit, answer.changes)
    codes = [need.code for need in needs if need.mixed is not None][:_ROWS_MAX]
    caption = t("ownfile.goal_chart")
    bars = score_bars(
        material,
        caption,
        [node_name(material, code) for code in codes],
        {
            t("ownpage.head_today"): ([reached.before[c] for c in codes], ["rest"] * len(codes)),
            t("deck.goal_needed"): ([reached.after[c] for c in codes], ["simulated"] * len(codes)),
        },
    )
    return Panel(caption, bars)
