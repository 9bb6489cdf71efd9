"""Figures of a table as the record that the engine computes with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ictexplore.model import (
    COMPOSITE,
    SCORE_DECIMALS,
    Edition,
    EditionTable,
    Framework,
    Known,
    Printed,
    Standing,
)
from ictexplore.reading.numbers import read_number, round_to
from ictexplore.reading.records import Figure


def edition_table(
    edition: Edition, framework: Framework, figures: Iterable[Figure], known: Known
) -> EditionTable:
    """Return every unit of the edition with what the figures say of it; of two the first counts."""
    scores: defaultdict[str, dict[str, Printed]] = defaultdict(dict)
    ranks: dict[str, int] = {}
    for figure in figures:
        if figure.kind == "score":
            scores[figure.unit].setdefault(figure.measure, printed(figure.printed))
        elif figure.measure == COMPOSITE:
            ranks.setdefault(figure.unit, int(figure.printed))
    weighted = {dimension.code for dimension in framework.dimensions}
    standings = tuple(
        Standing(
            unit,
            scores[unit.code].get(COMPOSITE),
            ranks.get(unit.code),
            _only(scores[unit.code], weighted),
        )
        for unit in known.units[edition.unit_system]
    )
    return EditionTable(edition, framework, standings)


def published_ranks(table: EditionTable) -> dict[str, int]:
    """Return the ranks that a table prints, by unit."""
    return {s.unit.code: s.rank for s in table.standings if s.rank is not None}


def printed(text: str) -> Printed:
    """Return a score such as ``0.8241`` as the model has it."""
    number = read_number(text)
    if number is None:
        message = f"no score: {text!r}"
        raise ValueError(message)
    units = int(round_to(number.value * 10**SCORE_DECIMALS, 0))
    return Printed(units, number.decimals)


def _only(scores: Mapping[str, Printed], codes: set[str]) -> dict[str, Printed]:
    return {code: score for code, score in scores.items() if code in codes}
