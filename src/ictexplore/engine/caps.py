"""How far a control may rise: what the user sets, and what any unit ever achieved in a year."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from ictexplore.model import (
    SCORE_MAX,
    Control,
    EditionTable,
    Framework,
    IctexploreError,
    Limits,
    Text,
)


def check_limits(framework: Framework, controls: Sequence[Control], limits: Limits) -> None:
    """Refuse limits that can't be meant.

    Raises `IctexploreError` for an unknown control, a cap outside 0..10000 or below today's value,
    an effort that isn't above zero.
    """
    known = {c.code: c for c in controls}
    for code in (*limits.caps, *limits.efforts):
        if code not in known:
            raise IctexploreError("error.unknown_dimension", given=code, known=tuple(known))
    for code, cap in limits.caps.items():
        if not 0 <= cap <= SCORE_MAX:
            raise IctexploreError("error.score_range", given=f"{cap / SCORE_MAX:g}")
        if cap < known[code].baseline:
            raise IctexploreError(
                "error.goal_cap",
                given=_shown(cap),
                dimension=_names(framework, known[code]),
                today=_shown(known[code].baseline),
            )
    for code, effort in limits.efforts.items():
        if not (effort > 0 and math.isfinite(effort)):
            name = _names(framework, known[code])
            raise IctexploreError("error.goal_effort", given=f"{effort:g}", dimension=name)


def _names(framework: Framework, control: Control) -> tuple[Text, ...]:
    return tuple(framework.dimension(code).name for code in control.members)


def _shown(score: int) -> Text:
    """Return a score for a sentence whose language the edge knows."""
    plain = f"{score // SCORE_MAX}.{score % SCORE_MAX:04d}"
    return Text(plain.replace(".", ","), plain)


def largest_gains(now: EditionTable, earlier: EditionTable) -> dict[str, int]:
    """Return the largest gain any unit made in each dimension, in units of 0.0001.

    Dimension → gain, between two editions of which the later is comparable with the earlier; a
    dimension that no unit has in both, or that nobody raised, is absent. Nothing for editions of
    different frameworks.

    Raises
    ------
    ValueError
        When the editions aren't comparable.
    """
    if now.edition.comparable_with != earlier.edition.code:
        raise ValueError(now.edition.code, earlier.edition.code)
    if now.framework.code != earlier.framework.code:
        return {}
    before = {s.unit.code: s.dimensions for s in earlier.standings}
    gains: dict[str, int] = {}
    for standing in now.standings:
        for code, score in standing.dimensions.items():
            known = before.get(standing.unit.code, {}).get(code)
            if known is not None and score.value > known.value:
                gains[code] = max(gains.get(code, 0), score.value - known.value)
    return gains


def offered_caps(controls: Iterable[Control], gains: Mapping[str, int]) -> dict[str, int]:
    """Return the cap of each control that somebody ever raised: today's value plus that gain."""
    return {c.code: min(c.baseline + gains[c.code], SCORE_MAX) for c in controls if c.code in gains}
