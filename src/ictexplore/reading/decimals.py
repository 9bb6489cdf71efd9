"""The decimals that scores were printed with, which sheets drop and formulas add to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.model import COMPOSITE, SCORE_DECIMALS, Finding
from ictexplore.reading.numbers import PRINTED_DECIMALS, Number
from ictexplore.reading.telling import doubt, note


@dataclass(frozen=True, slots=True)
class Restored:
    """Numbers with their printed decimals, in their order, and what was done to them."""

    numbers: tuple[Number, ...]
    findings: list[Finding]


def restore_decimals(scores: Sequence[tuple[str, Number]], *, is_by_measure: bool) -> Restored:
    """Return each measure's number with the decimals it was printed with.

    A sheet shows 0.9000 as 0.9: a number has the decimals of the most that others have, of its
    measure or of the whole table. More than are ever printed come of a formula and are rounded.
    """
    most: defaultdict[str, int] = defaultdict(int)
    for measure, number in scores:
        for key in (measure, ""):
            most[key] = max(most[key], _kept(number.decimals))
    usual = [most[measure if is_by_measure else ""] for measure, _ in scores]
    numbers = [number for _, number in scores]
    rounded = sum(number.decimals > PRINTED_DECIMALS for number in numbers)
    filled = sum(n.decimals < wanted for n, wanted in zip(numbers, usual, strict=True))
    findings = []
    if rounded:
        findings.append(doubt("tables.decimals_rounded", count=rounded, decimals=SCORE_DECIMALS))
    if filled:
        findings.append(note("tables.decimals_filled", count=filled, decimals=max(usual)))
    composite = most[COMPOSITE] if is_by_measure else most[""]
    if 0 < composite < SCORE_DECIMALS:
        findings.append(note("tables.decimals_few", decimals=composite))
    return Restored(
        tuple(
            Number(number.value, max(_kept(number.decimals), wanted))
            for number, wanted in zip(numbers, usual, strict=True)
        ),
        findings,
    )


def _kept(decimals: int) -> int:
    return decimals if decimals <= PRINTED_DECIMALS else SCORE_DECIMALS
