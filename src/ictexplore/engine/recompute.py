"""Proof on the published figures: recompute composites and ranks, compare with the printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import numpy as np

from ictexplore.engine.composite import weighted_sums
from ictexplore.engine.merge import merge_scores
from ictexplore.engine.rank import rank_scores
from ictexplore.model import (
    SCORE_DECIMALS,
    Edition,
    EditionTable,
    Framework,
    Printed,
    Standing,
    Unit,
)

Verdict = Literal["agrees", "rounding", "differs", "incomplete", "no_formula"]


@dataclass(frozen=True, slots=True)
class RowProof:
    """One unit: what is printed, what the formula gives, and whether rounding explains the gap.

    ``recomputed`` and ``allowed`` are exact, in units of 0.0001; ``missing`` lists the codes of
    dimensions that aren't printed.
    """

    unit: Unit
    printed: Printed | None
    recomputed: Fraction | None
    allowed: Fraction
    missing: tuple[str, ...]
    verdict: Verdict
    printed_rank: int | None
    recomputed_rank: int | None

    @property
    def difference(self) -> Fraction | None:
        """Recomputed − printed, in units of 0.0001."""
        if self.recomputed is None or self.printed is None:
            return None
        return self.recomputed - self.printed.value

    @property
    def is_rank_mismatch(self) -> bool:
        """Whether a published rank contradicts the one the printed composites give."""
        pair = (self.printed_rank, self.recomputed_rank)
        return None not in pair and self.printed_rank != self.recomputed_rank


@dataclass(frozen=True, slots=True)
class EditionProof:
    """All rows of an edition, and in short what holds."""

    edition: Edition
    framework: Framework
    rows: tuple[RowProof, ...]

    @property
    def recomputed(self) -> tuple[RowProof, ...]:
        """The rows whose dimensions are all printed, so that the composite can be compared."""
        return tuple(row for row in self.rows if row.difference is not None)

    @property
    def largest_difference(self) -> Fraction | None:
        """Largest absolute difference, in units of 0.0001; ``None`` without a recomputed row."""
        return max((abs(row.difference or Fraction()) for row in self.recomputed), default=None)

    @property
    def ranks_compared(self) -> int:
        """How many published ranks can be held against the printed composites."""
        return sum(None not in (row.printed_rank, row.recomputed_rank) for row in self.rows)

    @property
    def rank_mismatches(self) -> int:
        """How many published ranks contradict the printed composites."""
        return sum(row.is_rank_mismatch for row in self.rows)

    @property
    def holds(self) -> bool:
        """Whether no row contradicts the formula and no rank the composites."""
        return not self.rank_mismatches and all(row.verdict != "differs" for row in self.rows)


def recompute_edition(table: EditionTable, published_ranks: Mapping[str, int]) -> EditionProof:
    """Recompute every composite whose dimensions are all printed, and every rank that can be.

    Parameters
    ----------
    table : the published figures
    published_ranks : unit code → rank as published apart from the score tables; ranks are compared
        where the edition prints all composites
    """
    ranks = _ranks(table)
    composites = exact_composites(table)
    rows = tuple(
        _prove_row(
            table.framework,
            standing,
            composites.get(standing.unit.code),
            published_ranks.get(standing.unit.code),
            ranks.get(standing.unit.code),
        )
        for standing in table.standings
    )
    return EditionProof(table.edition, table.framework, rows)


def _ranks(table: EditionTable) -> dict[str, int]:
    if not table.is_complete:
        return {}
    scores = np.array([s.composite.value for s in table.standings if s.composite], dtype=np.int64)
    codes = (s.unit.code for s in table.standings)
    return dict(zip(codes, rank_scores(scores).tolist(), strict=True))


def exact_composites(table: EditionTable) -> dict[str, Fraction]:
    """Return Σ points × score / Σ points, unrounded, of each unit whose dimensions are all printed.

    Unit code → composite in units of 0.0001; empty where the formula isn't known.
    """
    dimensions = table.framework.dimensions
    full = [s for s in table.standings if all(d.code in s.dimensions for d in dimensions)]
    if not table.framework.is_recomputable or not full:
        return {}
    scores = np.array([[s.dimensions[d.code].value for d in dimensions] for s in full])
    sums = weighted_sums(scores, np.array([d.points for d in dimensions]))
    total = table.framework.composite.total
    return {s.unit.code: Fraction(int(n), total) for s, n in zip(full, sums, strict=True)}


def _prove_row(
    framework: Framework,
    standing: Standing,
    recomputed: Fraction | None,
    printed_rank: int | None,
    recomputed_rank: int | None,
) -> RowProof:
    allowed = Fraction() if recomputed is None else rounding_allowance(framework, standing)
    return RowProof(
        unit=standing.unit,
        printed=standing.composite,
        recomputed=recomputed,
        allowed=allowed,
        missing=tuple(d.code for d in framework.dimensions if d.code not in standing.dimensions),
        verdict=_judge(framework, standing, recomputed, allowed),
        printed_rank=printed_rank,
        recomputed_rank=recomputed_rank,
    )


def rounding_allowance(framework: Framework, standing: Standing) -> Fraction:
    """Return how far rounding of the printed figures can part them from the formula.

    Half a unit of each printed figure's last decimal: Σ points × half / Σ points for the
    dimensions, plus that of the composite. In units of 0.0001.
    """
    dimensions = sum(
        (d.points * _half_step(standing.dimensions[d.code]) for d in framework.dimensions),
        Fraction(),
    )
    own = _half_step(standing.composite) if standing.composite else Fraction()
    return dimensions / framework.composite.total + own


def _half_step(score: Printed) -> Fraction:
    return Fraction(10) ** (SCORE_DECIMALS - score.decimals) / 2


def recompute_merger(
    merged: EditionTable, members: EditionTable, successors: Mapping[str, str]
) -> EditionProof:
    """Recompute the composite of each merged unit as the plain mean of its members' composites.

    Parameters
    ----------
    merged, members : the same index and year, after and before the merger
    successors : code of the member → code of the unit it became part of
    """
    rows = tuple(_prove_merged(s, members, successors) for s in merged.standings)
    return EditionProof(merged.edition, merged.framework, rows)


def _prove_merged(
    standing: Standing, members: EditionTable, successors: Mapping[str, str]
) -> RowProof:
    printed = [
        s.composite
        for s in members.standings
        if successors.get(s.unit.code) == standing.unit.code and s.composite
    ]
    mean = merge_scores([p.value for p in printed])
    allowed = sum((_half_step(p) for p in printed), Fraction()) / len(printed)
    if standing.composite:
        allowed += _half_step(standing.composite)
    return RowProof(
        unit=standing.unit,
        printed=standing.composite,
        recomputed=mean,
        allowed=allowed,
        missing=(),
        verdict=_judge(members.framework, standing, mean, allowed),
        printed_rank=None,
        recomputed_rank=None,
    )


def _judge(
    framework: Framework, standing: Standing, recomputed: Fraction | None, allowed: Fraction
) -> Verdict:
    if not framework.is_recomputable:
        return "no_formula"
    if recomputed is None or standing.composite is None:
        return "incomplete"
    gap = abs(recomputed - standing.composite.value)
    if gap > allowed:
        return "differs"
    return "agrees" if gap <= 1 else "rounding"
