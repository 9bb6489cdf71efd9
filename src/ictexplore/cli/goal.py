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
from ictexplore.export.band import band_words
from ictexplore.export.goal_record import goal_record
from ictexplore.export.goal_sentence import goal_sentence, needed_words
from ictexplore.export.moves import control_name
from ictexplore.export.sentence import say_baseline
from ictexplore.i18n import Translator, format_score, translator
from ictexplore.model import (
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
        goal_sentence(table, answer, assumption, language=t.language),
        "",
    ]
    if needed is not None and not answer.is_reached:
        lines += [t("goal.needed", score=format_score(needed, t.language)), ""]
    if not answer.is_reached:
        lines += [align(_rows(table, answer, limits, t), numeric=frozenset({1, 2})), ""]
    return "\n".join([*lines, *source_lines(table, t)])


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
