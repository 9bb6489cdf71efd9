"""What a scenario moves, read off its outcome, and how a person calls it."""

from __future__ import annotations

from dataclasses import dataclass

from ictexplore.i18n import Translator, format_score
from ictexplore.model import (
    RESIDUAL,
    SCORE_DECIMALS,
    Control,
    EditionTable,
    Framework,
    Outcome,
    Standing,
)


@dataclass(frozen=True, slots=True)
class Move:
    """A control and the value a scenario sets it to, in units of 0.0001."""

    control: Control
    after: int

    @property
    def change(self) -> int:
        """Value − baseline, in units of 0.0001; 0 where the scenario repeats the baseline."""
        return self.after - self.control.baseline


def find_moves(table: EditionTable, outcome: Outcome) -> tuple[Move, ...]:
    """Return what the scenario sets, in the framework's order, the residual block last."""
    order = [*(d.code for d in table.framework.dimensions), RESIDUAL]
    standing = table.standing(outcome.scenario.unit)
    return tuple(
        _find_move(table.framework, standing, outcome, code)
        for code in order
        if code in outcome.scenario.changes
    )


def _find_move(framework: Framework, standing: Standing, outcome: Outcome, code: str) -> Move:
    printed = standing.dimensions.get(code)
    members = (code,) if printed else hidden_dimensions(framework, standing)
    points = sum(framework.dimension(member).points for member in members)
    after = outcome.scenario.changes[code]
    # A gain is points × change, without remainder.
    baseline = after - outcome.gains.get(code, 0) // points
    decimals = printed.decimals if printed else SCORE_DECIMALS
    return Move(Control(code, points, baseline, decimals, members), after)


def hidden_dimensions(framework: Framework, standing: Standing) -> tuple[str, ...]:
    """Return the codes of the dimensions that the unit's table doesn't print one by one."""
    return tuple(d.code for d in framework.dimensions if d.code not in standing.dimensions)


def control_name(
    framework: Framework, control: Control, t: Translator, *, is_inside: bool = False
) -> str:
    """Return what a person calls the control; ``is_inside`` a sentence, not at the head of a row.

    The residual block is named with its members.
    """
    if control.code != RESIDUAL:
        return framework.dimension(control.code).name.in_language(t.language)
    names = tuple(framework.dimension(code).name for code in control.members)
    key = "sentence.residual_inside" if is_inside else "sentence.residual"
    return t(key, members=names)


def short_control_name(framework: Framework, control: Control, t: Translator) -> str:
    """Return what the control is called beside its slider: the block without its members."""
    if control.code == RESIDUAL:
        return t("whatif.residual")
    return control_name(framework, control, t)


def block_words(framework: Framework, control: Control, t: Translator) -> str:
    """Say which dimensions the residual block stands for."""
    names = tuple(framework.dimension(code).name for code in control.members)
    return t("whatif.residual_help", members=names)


def published_score(control: Control, language: str) -> str:
    """Return the published score as it was printed."""
    score = format_score(control.baseline, language, control.decimals)
    # The block's score is a quotient of what is printed, never printed itself.
    return f"≈ {score}" if control.code == RESIDUAL else score


def control_score(control: Control, value: int, language: str) -> str:
    """Return a control's value as its entry shows it: as printed until it is moved."""
    decimals = control.decimals if value == control.baseline else SCORE_DECIMALS
    return format_score(value, language, decimals)
