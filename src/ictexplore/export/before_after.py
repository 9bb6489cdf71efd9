"""A scenario as a small table: what was published, what is simulated, the change."""

from __future__ import annotations

from ictexplore.export.moves import Move, find_moves
from ictexplore.export.view import Figures
from ictexplore.i18n import Translator, format_change, format_rank, format_score, translator
from ictexplore.i18n.places import ABOUT, NONE
from ictexplore.model import (
    RESIDUAL,
    SCORE_DECIMALS,
    Control,
    EditionTable,
    Framework,
    Outcome,
    RankInterval,
)


def before_after(table: EditionTable, outcome: Outcome, *, language: str) -> Figures:
    """Return composite, rank, pillars and what is changed, before, after and the change.

    A figure that was printed keeps its printed decimals.
    """
    t = translator(language, table.edition.origin)
    before, after, of = outcome.baseline, outcome.result, len(table.standings)
    printed = table.standing(outcome.scenario.unit).composite
    decimals = min(printed.decimals, SCORE_DECIMALS) if printed else SCORE_DECIMALS
    rows: list[tuple[str, ...]] = [
        (t("common.composite"), *_cells(before.composite, after.composite, t, decimals)),
        (
            t("common.rank"),
            format_rank(before.rank, of),
            format_rank(after.rank, of),
            _climb(before.rank, after.rank, t),
        ),
    ]
    for pillar in table.framework.pillars:
        scores = before.pillars[pillar.code], after.pillars[pillar.code]
        rows.append((pillar.name.in_language(language), *_cells(*scores, t)))
    moves = [move for move in find_moves(table, outcome) if move.change]
    rows += [_move_row(table.framework, move, t) for move in moves]
    heads = ("", t("cli.published"), t("cli.scenario"), t("cli.change"))
    return Figures(heads, tuple(rows), ("", "published", "simulated", ""))


def short_name(framework: Framework, control: Control, t: Translator) -> str:
    """Return what a control is called at the head of a row, the residual block by one name."""
    if control.code == RESIDUAL:
        return t("whatif.residual")
    return framework.dimension(control.code).name.in_language(t.language)


def _move_row(framework: Framework, move: Move, t: Translator) -> tuple[str, ...]:
    before = format_score(move.control.baseline, t.language, move.control.decimals)
    return (
        short_name(framework, move.control, t),
        f"{ABOUT} {before}" if move.control.code == RESIDUAL else before,
        format_score(move.after, t.language),
        format_change(move.change, t.language),
    )


def _climb(before: RankInterval, after: RankInterval, t: Translator) -> str:
    if not (before.is_exact and after.is_exact):
        return ""
    climbed = before.best - after.best
    if not climbed:
        return "0"
    return t("picture.up" if climbed > 0 else "picture.down", places=abs(climbed))


def _cells(
    before: int | None, after: int | None, t: Translator, decimals: int = SCORE_DECIMALS
) -> tuple[str, str, str]:
    """Return a score before and after with its change, the printed one to its ``decimals``."""
    if before is None or after is None:
        return NONE, NONE, ""
    return (
        format_score(before, t.language, decimals),
        format_score(after, t.language, decimals if after == before else SCORE_DECIMALS),
        format_change(after - before, t.language),
    )
