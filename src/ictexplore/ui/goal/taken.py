"""The answer to a goal as it is taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ictexplore.charts.goal_bars import GoalBar, goal_bars
from ictexplore.charts.room import fitted
from ictexplore.export.goal_sentence import goal_sentence, needed_words
from ictexplore.export.sentence import say_baseline
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.model import GoalAnswer, Limits
from ictexplore.takeaway.views import scenario_view
from ictexplore.ui.material import find_material
from ictexplore.ui.page import Page
from ictexplore.ui.simulator.controls import control_label
from ictexplore.ui.takeaway.parts import page_stem, page_view

_ROW_LEAST = 34
"""Pixels of a row whose words stand above its bar."""


def goal_view(
    page: Page,
    answer: GoalAnswer,
    limits: Limits,
    bars: Sequence[GoalBar],
    notes: Sequence[str],
) -> View:
    """Return what the goal takes: the cheapest way in ``bars``, each dimension alone in figures.

    Where it is reached as things stand, they are shown as they stand.
    """
    assumption = page.selection.assumption
    told = goal_sentence(page.table, answer, assumption, language=page.language)
    if answer.is_reached:
        standing = scenario_view(find_material(page, assumption=assumption))
        return replace(standing, stem=page_stem(page), finding=told)

    def draw(room: Room) -> Sequence[Spec]:
        if not bars:
            return ()
        chart = goal_bars(bars, language=page.language)
        return (fitted(chart, room.width, room.height, least=_ROW_LEAST * len(bars)),)

    return page_view(
        page,
        finding=told,
        draw=draw,
        figures=Figures(single_heads(page), single_rows(page, answer, limits)),
        notes=notes,
        is_simulated=True,
    )


def single_heads(page: Page) -> tuple[str, ...]:
    """Return the heads of what each dimension alone takes."""
    return page.t("common.dimension"), page.t("goal.head_today"), page.t("goal.head_needed")


def single_rows(page: Page, answer: GoalAnswer, limits: Limits) -> tuple[tuple[str, ...], ...]:
    """Return of each dimension today's score and the one that alone would do."""
    return tuple(
        (
            control_label(page, control),
            say_baseline(control, page.t),
            needed_words(single, limits, language=page.language),
        )
        for control, single in zip(answer.controls, answer.singles, strict=True)
    )
