"""The cards of the answer: composite needed, points to gain, places and pillars reached."""

from __future__ import annotations

from ictexplore.export.cards import Card, Figure
from ictexplore.export.sentence import say_place
from ictexplore.i18n import format_change, format_points, format_rank, format_score
from ictexplore.i18n.places import NONE
from ictexplore.model import COMPOSITE, SCORE_DECIMALS, GoalAnswer, Outcome
from ictexplore.ui.page import Page


def goal_cards(page: Page, answer: GoalAnswer, outcome: Outcome) -> tuple[Card, ...]:
    """Return the three cards; ``outcome`` is that of the mix, or of every control at its cap."""
    return (
        _composite_card(page, answer, outcome),
        _points_card(page, answer),
        _places_card(page, answer, outcome),
    )


def _composite_card(page: Page, answer: GoalAnswer, outcome: Outcome) -> Card:
    printed = page.table.standing(answer.unit).composite
    decimals = min(printed.decimals, SCORE_DECIMALS) if printed else SCORE_DECIMALS
    published = outcome.baseline.composite
    today = format_score(published, page.language, decimals)
    asks = any(reach.aggregate == COMPOSITE for reach in answer.reached)
    title = page.t("goal.card_needed" if asks else "goal.card_composite")
    if answer.is_reached:
        return Card(page.t("common.composite"), [Figure(today)])
    needed = answer.needed_composite if asks else outcome.result.composite
    if needed is None:
        note = page.t("goal.card_beyond")
        return Card(title, [Figure(NONE, today)], note)
    if needed == published:
        return Card(title, [Figure(today)])
    change = format_change(needed - published, page.language)
    return Card(title, [Figure(format_score(needed, page.language), today, change)])


def _points_card(page: Page, answer: GoalAnswer) -> Card:
    title = page.t("goal.card_points")
    if not answer.is_feasible:
        return Card(title, [Figure(NONE)], page.t("goal.card_infeasible"))
    total = page.table.framework.composite.total
    points = format_points(answer.points, page.language, signed=True)
    return Card(title, [Figure(points)], page.t("goal.card_total", total=total))


def _places_card(page: Page, answer: GoalAnswer, outcome: Outcome) -> Card:
    of = len(page.table.standings)
    before, after = outcome.baseline, outcome.result
    today = "" if answer.is_reached else format_rank(before.rank, of).partition("/")[0]
    figures = [Figure(format_rank(after.rank, of), today, label=page.t("common.rank"))]
    names = {p.code: p.name.in_language(page.language) for p in page.table.framework.pillars}
    for code, name in names.items():
        score, then = before.pillars[code], after.pillars[code]
        if score is None or then is None:
            figures.append(Figure(NONE, label=name))
            continue
        shown = format_score(then, page.language)
        if then == score:
            figures.append(Figure(shown, label=name))
            continue
        change = format_change(then - score, page.language)
        figures.append(Figure(shown, format_score(score, page.language), change, name))
    asked = tuple(
        page.t(
            "goal.card_pillar",
            pillar=names[reach.aggregate],
            place=say_place(reach.rank, of, page.t),
        )
        for reach in answer.reached
        if reach.aggregate in names and reach.rank
    )
    if not outcome.is_simulated:
        title = page.t("goal.head_today")
    else:
        title = page.t("goal.card_places" if answer.is_feasible else "goal.card_nearest")
    return Card(title, figures, page.t("goal.card_pillars", pillars=asked) if asked else "")
