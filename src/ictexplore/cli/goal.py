"""``ictexplore goal``: what it takes to reach a place, a score or the national mean."""

from __future__ import annotations

import typer

from ictexplore.cli.edge import align, answering, dump
from ictexplore.cli.goal_options import GoalOptions, parse_goal, parse_limits
from ictexplore.cli.lookup import open_figures
from ictexplore.cli.rivals import assume
from ictexplore.cli.whatif import find_table, find_unit_code, source_lines
from ictexplore.engine.goal import seek_goal
from ictexplore.engine.residual import find_controls
from ictexplore.export.assumption import assumption_words
from ictexplore.export.band import band_words
from ictexplore.export.goal_record import goal_record
from ictexplore.export.goal_sentence import (
    change_words,
    goal_sentence,
    goal_words,
    needed_words,
    reach_words,
)
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import say_baseline
from ictexplore.i18n import Translator, format_points, format_score, translator
from ictexplore.model import (
    AllOf,
    Assumption,
    EditionTable,
    GoalAnswer,
    Limits,
)


def print_goal(
    edition: str | None, unit: str | None, options: GoalOptions, *, language: str, as_json: bool
) -> None:
    """Print what it takes ``unit`` to reach the goal, alone by each dimension and most cheaply."""
    with answering(language, as_json=as_json) as told:
        store = open_figures(told)
        table = find_table(store, edition, told)
        t = translator(told.language, table.edition.origin)
        unit_code = find_unit_code(store, table, unit)
        limits = parse_limits(find_controls(table, unit_code), options)
        assumption, moved = assume(store, table, unit_code, options.rivals)
        answer = seek_goal(moved, unit_code, parse_goal(store, table.framework, options), limits)
        if as_json:
            typer.echo(dump(goal_record(answer, assumption)))
        else:
            typer.echo(_text(table, answer, assumption, limits, t))


def _text(
    table: EditionTable, answer: GoalAnswer, assumption: Assumption, limits: Limits, t: Translator
) -> str:
    is_published = answer.is_reached and assumption.is_hold
    needed = answer.needed_composite
    lines = [
        band_words(table.edition.origin, t, is_simulated=not is_published),
        "",
        *_answer(table, answer, assumption, t),
        "",
    ]
    if needed is not None and not answer.is_reached:
        lines += [t("goal.needed", score=format_score(needed, t.language)), ""]
    if not answer.is_reached:
        lines += [align(_rows(table, answer, limits, t), numeric=frozenset({1, 2})), ""]
    return "\n".join([*lines, *source_lines(table, t)])


def _answer(
    table: EditionTable, answer: GoalAnswer, assumption: Assumption, t: Translator
) -> list[str]:
    """Return the answer as a sentence, or as lists where several things are wanted at once."""
    if not isinstance(answer.goal, AllOf) or answer.is_reached:
        return [goal_sentence(table, answer, assumption, language=t.language)]
    unit = table.standing(answer.unit).unit.name
    rivals = assumption_words(table, assumption, language=t.language)
    goals = [goal_words(table, goal, language=t.language) for goal in answer.goal.goals]
    lines = [t("goal.list_goals", unit=unit), *_items(goals), ""]
    if answer.is_feasible:
        points = format_points(answer.points, t.language)
        total = table.framework.composite.total
        lines += [t("goal.list_changes", points=points, total=total)]
        lines += [*_items(change_words(table, answer, t)), ""]
    head = "goal.list_reached" if answer.is_feasible else "goal.list_nearest"
    return [*lines, t(head, rivals=rivals), *_items(reach_words(table, answer, t))]


def _items(texts: list[str]) -> list[str]:
    return [f"- {text}" for text in texts]


def _rows(
    table: EditionTable, answer: GoalAnswer, limits: Limits, t: Translator
) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [
        (t("goal.head_single"), t("goal.head_today"), t("goal.head_needed"))
    ]
    rows += [
        (
            control_name(table.framework, control, t),
            say_baseline(control, t),
            needed_words(single, limits, language=t.language),
        )
        for control, single in zip(answer.controls, answer.singles, strict=True)
    ]
    return rows
