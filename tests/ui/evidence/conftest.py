"""Rows and editions of a made-up framework, small enough to reckon by head."""

from fractions import Fraction

import pytest

from ictexplore.engine.recompute import EditionProof, RowProof, Verdict
from ictexplore.i18n import Translator, translator
from ictexplore.model import (
    Aggregate,
    Dimension,
    Edition,
    Framework,
    Printed,
    Source,
    Text,
    Unit,
)


def make_unit(name: str) -> Unit:
    return Unit(name, Text(name, name), Text("", ""))


def make_framework(points: dict[str, int], reason: Text | None = None) -> Framework:
    return Framework(
        code="f",
        index="dti",
        dimensions=tuple(Dimension(code, n, Text(code, code)) for code, n in points.items()),
        aggregates=(Aggregate("composite", "composite", points, Text("", "")),),
        decision=None,
        is_recomputable=reason is None,
        formula=Text("", ""),
        proof=Text("", ""),
        reason=reason,
    )


def make_edition() -> Edition:
    source = Source("s", "", "", None, None, "high")
    return Edition("dti-2020-63", "dti", 2020, "63", Text("", ""), "f", 63, None, None, source)


def make_row(  # noqa: PLR0913 - the fields of the record, each with a default
    name: str = "A",
    verdict: Verdict = "agrees",
    *,
    printed: Printed | None = None,
    recomputed: Fraction | None = None,
    missing: tuple[str, ...] = (),
    ranks: tuple[int | None, int | None] = (None, None),
) -> RowProof:
    return RowProof(
        unit=make_unit(name),
        printed=printed,
        recomputed=recomputed,
        allowed=Fraction(40),
        missing=missing,
        verdict=verdict,
        printed_rank=ranks[0],
        recomputed_rank=ranks[1],
    )


def make_proof(*rows: RowProof, framework: Framework | None = None) -> EditionProof:
    return EditionProof(make_edition(), framework or make_framework({"a": 1, "b": 1}), rows)


@pytest.fixture
def vi() -> Translator:
    return translator("vi")
