"""Ranks of a table that isn't complete, held against its scores and against one another.

Where every score of a measure is known its ranks follow exactly: that is checked with the formula.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from ictexplore.model import Finding
from ictexplore.reading.records import Figure
from ictexplore.reading.telling import doubt

Score = Decimal
_Ranked = tuple[Figure, Score]


def rank_doubts(figures: Sequence[Figure], names: Mapping[str, str]) -> list[Finding]:
    """Return the ranks that can't be, whatever the units are that a table doesn't tell of.

    ``names`` are those of every unit of the edition; units share a place where they score the same.
    """
    ranks, scores = _by_measure(figures, "rank"), _by_measure(figures, "score")
    findings: list[Finding] = []
    for measure, ranked in ranks.items():
        scored = {unit: Decimal(f.printed) for unit, f in scores[measure].items()}
        unknown = len(names) - len(scored)
        if not scored:
            findings += _against_each_other(list(ranked.values()), len(names))
        elif unknown:
            pairs = [(f, scored[unit]) for unit, f in ranked.items() if unit in scored]
            findings += _against_scores(pairs, sorted(scored.values()), unknown, names)
    return findings


def _by_measure(figures: Iterable[Figure], kind: str) -> defaultdict[str, dict[str, Figure]]:
    found: defaultdict[str, dict[str, Figure]] = defaultdict(dict)
    for figure in figures:
        if figure.kind == kind:
            found[figure.measure].setdefault(figure.unit, figure)
    return found


def _against_scores(
    pairs: Sequence[_Ranked], known: Sequence[Score], unknown: int, names: Mapping[str, str]
) -> list[Finding]:
    """Return ranks outside of what the known scores leave open, and pairs in the wrong order."""
    findings: list[Finding] = []
    sound: list[_Ranked] = []
    for figure, score in pairs:
        best = 1 + sum(other > score for other in known)
        if best <= int(figure.printed) <= best + unknown:
            sound.append((figure, score))
        else:
            told = {"unit": names[figure.unit], "printed": figure.printed}
            findings.append(_at(figure, "tables.rank_impossible", best, best + unknown, **told))
    ordered = sorted(sound, key=lambda pair: (-pair[1], int(pair[0].printed)))
    for (one, high), (other, low) in pairwise(ordered):
        is_level = high == low
        if (int(one.printed) < int(other.printed)) != (not is_level) and not (
            is_level and one.printed == other.printed
        ):
            findings.append(
                doubt(
                    "tables.ranks_order",
                    (one.line, one.column),
                    one=names[one.unit],
                    other=names[other.unit],
                    first=one.printed,
                    second=other.printed,
                )
            )
    return findings


def _against_each_other(ranked: Sequence[Figure], of: int) -> list[Finding]:
    """Return places that don't follow from how many stand before: 1, 2, 2, 3 or 1, 1, 1, 1, 9."""
    places = sorted(int(figure.printed) for figure in ranked)
    findings = []
    for figure in ranked:
        best = 1 + bisect_left(places, int(figure.printed))
        worst = best + of - len(ranked)
        if not best <= int(figure.printed) <= worst:
            told = {"printed": figure.printed, "before": best - 1}
            findings.append(_at(figure, "tables.rank_unlike_others", best, worst, **told))
    return findings


def _at(figure: Figure, key: str, best: int, worst: int, **told: object) -> Finding:
    places = str(best) if best == worst else f"{best}–{worst}"
    return doubt(key, (figure.line, figure.column), places=places, **told)
