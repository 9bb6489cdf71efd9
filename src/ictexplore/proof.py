"""Every proof on the published figures in one record, for the command line and the page alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ictexplore.engine.national import composite_mean, pillar_mean
from ictexplore.engine.recompute import EditionProof, recompute_edition, recompute_merger
from ictexplore.i18n import Translator
from ictexplore.model import Aggregate, Edition, EditionTable, Printed, Text

Row = Mapping[str, Any]
Rows = Callable[..., Sequence[Row]]
"""``Store.rows``: the result of a named query, row by row."""

_COMPOSITE = ("composite", "score")
_INPUT_ALLOWANCE = Fraction(1, 2)
"""How far the printed scores a mean is taken over can pull it: half of 0.0001."""


@dataclass(frozen=True, slots=True)
class MeanProof:
    """A national mean as published, and the plain mean over the units of the edition.

    ``computed`` and ``allowed`` are exact, in units of 0.0001.
    """

    edition: Edition
    aggregate: Aggregate
    printed: Printed
    computed: Fraction
    allowed: Fraction
    is_disputed: bool

    @property
    def difference(self) -> Fraction:
        """Computed − printed, in units of 0.0001."""
        return self.computed - self.printed.value

    @property
    def agrees(self) -> bool:
        """Whether rounding explains the difference."""
        return abs(self.difference) <= self.allowed


@dataclass(frozen=True, slots=True)
class Dispute:
    """A published figure that other figures refute; ``unit`` is ``None`` for the whole country."""

    edition: str
    unit: Text | None
    measure: str
    measure_name: Text
    kind: str
    printed: str
    computed: str
    reason: Text
    publisher: str


@dataclass(frozen=True, slots=True)
class Proof:
    """All that can be recomputed: editions, the merger, national means, and what is disputed."""

    editions: tuple[EditionProof, ...]
    merger: EditionProof | None
    means: tuple[MeanProof, ...]
    disputes: tuple[Dispute, ...]

    @property
    def holds(self) -> bool:
        """Whether every figure agrees, or is listed as disputed and does contradict."""
        proven = [*self.editions, *([self.merger] if self.merger else [])]
        told = {(d.edition, d.unit) for d in self.disputes if (d.measure, d.kind) == _COMPOSITE}
        return all(_holds(proof, told) for proof in proven) and all(
            mean.agrees != mean.is_disputed for mean in self.means
        )


def _holds(proof: EditionProof, told: Collection[tuple[str, Text | None]]) -> bool:
    """Whether no rank is wrong, and each composite that differs is told as a dispute."""
    return not proof.rank_mismatches and all(
        row.verdict != "differs" or (proof.edition.code, row.unit.name) in told
        for row in proof.rows
    )


def prove_all(tables: Iterable[EditionTable], rows: Rows) -> Proof:
    """Recompute every edition, the merger of the newest 63 units, and every national mean.

    Parameters
    ----------
    tables : every edition, as `read_edition_table` gives it
    rows : ``store.rows``
    """
    by_code = {table.edition.code: table for table in tables}
    disputes = tuple(_read_dispute(row) for row in rows("disputes"))
    return Proof(
        editions=tuple(
            recompute_edition(table, _published_ranks(rows("figures", edition=code, unit=None)))
            for code, table in by_code.items()
        ),
        merger=_prove_merger(by_code.values(), rows("mergers")),
        means=tuple(
            mean
            for code, table in by_code.items()
            for mean in _prove_means(table, rows("national_statistics", edition=code), disputes)
        ),
        disputes=disputes,
    )


def remarks(proof: EditionProof, t: Translator) -> tuple[str, ...]:
    """Say what contradicts, what rounding explains, what can't be recomputed and why."""
    if proof.framework.reason is not None:
        return (proof.framework.reason.in_language(t.language),)
    counts: Counter[str] = Counter(row.verdict for row in proof.rows)
    dimensions = len(proof.framework.dimensions)
    said = {
        "differs": t("check.differs", count=counts["differs"]),
        "rounding": t("check.rounding", count=counts["rounding"]),
        "incomplete": t("check.incomplete", count=counts["incomplete"], dimensions=dimensions),
    }
    return tuple(text for verdict, text in said.items() if counts[verdict])


def _published_ranks(figures: Iterable[Row]) -> dict[str, int]:
    return {
        row["unit_code"]: int(row["value"])
        for row in figures
        if row["kind"] == "rank" and row["measure_code"] == "composite" and row["is_preferred"]
    }


def _prove_merger(tables: Iterable[EditionTable], mergers: Iterable[Row]) -> EditionProof | None:
    """Prove the one edition that was published for both unit systems."""
    successors = {row["member_code"]: row["successor_code"] for row in mergers}
    published = [table for table in tables if table.edition.origin == "bundled"]
    found = {(t.edition.index, t.edition.year, t.edition.unit_system): t for t in published}
    for (index, year, system), merged in found.items():
        members = found.get((index, year, "63"))
        if system == "34" and members is not None:
            return recompute_merger(merged, members, successors)
    return None


def _prove_means(
    table: EditionTable, statistics: Iterable[Row], disputes: Sequence[Dispute]
) -> list[MeanProof]:
    """Compare each published mean that can be computed, low confidence left out."""
    aggregates = {aggregate.code: aggregate for aggregate in table.framework.aggregates}
    disputed = {
        (d.measure, d.printed)
        for d in disputes
        if d.edition == table.edition.code and d.kind == "mean"
    }
    proofs: dict[tuple[str, str], MeanProof] = {}
    for row in statistics:
        measure, value = row["measure_code"], row["value"]
        if row["statistic"] != "mean" or row["confidence"] == "low" or measure not in aggregates:
            continue
        aggregate = aggregates[measure]
        computed = _mean(table, aggregate)
        if computed is not None:
            printed = _read_score(value)
            allowed = _INPUT_ALLOWANCE + Fraction(10**4, 2 * 10**printed.decimals)
            is_disputed = (measure, value) in disputed
            proofs[measure, value] = MeanProof(
                table.edition, aggregate, printed, computed, allowed, is_disputed
            )
    return list(proofs.values())


def _mean(table: EditionTable, aggregate: Aggregate) -> Fraction | None:
    if aggregate.kind == "composite":
        return composite_mean(table)
    return pillar_mean(table, aggregate)


def _read_score(text: str) -> Printed:
    return Printed(round(Fraction(text) * 10**4), len(text.partition(".")[2]))


def _read_dispute(row: Row) -> Dispute:
    return Dispute(
        edition=row["edition_code"],
        unit=Text(row["unit_vi"], row["unit_en"]) if row["unit_code"] else None,
        measure=row["measure_code"],
        measure_name=Text(row["measure_vi"], row["measure_en"]),
        kind=row["kind"],
        printed=row["printed"],
        computed=row["computed"],
        reason=Text(row["reason_vi"], row["reason_en"]),
        publisher=row["publisher"],
    )
