from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from ictexplore.engine.recompute import recompute_edition
from ictexplore.i18n import translator
from ictexplore.model import EditionTable, Printed, Standing, Text
from ictexplore.proof import Proof, prove_all, remarks
from tests.export.conftest import HA_NAM, HUE, NAM_DINH, NINH_BINH, edition_table, standing

Row = Mapping[str, Any]
FULL = (
    standing(NINH_BINH, Printed(5000), 1, 5000, 5000, 5000),
    standing(HA_NAM, Printed(4001), 2, 4001, 4001, 4001),
)

WRONG = standing(NAM_DINH, Printed(7100), None, 7000, 7000, 7000)
COARSE = standing(NINH_BINH, Printed(5200, 1), None, 5000, 5000, 5000)
PARTIAL = standing(HUE, Printed(6000), None, 7000)
RIGHT = standing(HA_NAM, Printed(4000), None, 4000, 4000, 4000)


def table_of(*standings: Standing, code: str = "made-1", unit_system: str = "63") -> EditionTable:
    table = edition_table(*standings)
    return replace(table, edition=replace(table.edition, code=code, unit_system=unit_system))


def prove(*tables: EditionTable, **rows: Sequence[Row]) -> Proof:
    """Prove ``tables`` with what the named queries return; nothing where none is given."""
    return prove_all(tables, lambda query, **_: rows.get(query, []))


def mean(value: str, measure: str = "composite", confidence: str = "high") -> Row:
    return {
        "measure_code": measure,
        "statistic": "mean",
        "value": value,
        "confidence": confidence,
    }


def rank(unit: str, value: str, measure: str = "composite", *, is_preferred: bool = True) -> Row:
    return {
        "unit_code": unit,
        "measure_code": measure,
        "kind": "rank",
        "value": value,
        "is_preferred": is_preferred,
    }


def dispute(printed: str, kind: str = "mean", unit: str | None = None) -> Row:
    return {
        "edition_code": "made-1",
        "unit_code": unit,
        "measure_code": "composite",
        "unit_vi": unit,
        "unit_en": unit,
        "measure_vi": "",
        "measure_en": "",
        "kind": kind,
        "printed": printed,
        "computed": "",
        "publisher": "",
        "reason_vi": "",
        "reason_en": "",
    }


def test_every_edition_is_recomputed() -> None:
    proof = prove(table_of(*FULL), table_of(FULL[0], code="made-2"))
    assert [edition.edition.code for edition in proof.editions] == ["made-1", "made-2"]
    assert [len(edition.recomputed) for edition in proof.editions] == [2, 1]
    assert proof.holds


def test_a_row_off_the_formula_does_not_hold() -> None:
    assert not prove(table_of(standing(NAM_DINH, Printed(5002), 1, 5000, 5000, 5000))).holds


@pytest.mark.parametrize(
    ("figure", "compared", "holds"),
    [
        (rank("35", "2"), 1, True),
        (rank("35", "1"), 1, False),
        (rank("35", "1", is_preferred=False), 0, True),
        (rank("35", "1", "ha_tang"), 0, True),
        ({**rank("35", "1"), "kind": "score"}, 0, True),
    ],
)
def test_ranks_in_use_are_compared(figure: Row, compared: int, holds: bool) -> None:  # noqa: FBT001
    proof = prove(table_of(*FULL), figures=[figure])
    assert sum(row.printed_rank is not None for row in proof.editions[0].rows) == compared
    assert proof.holds is holds


# The mean is (5000 + 4001) / 2 = 4500.5, in units of 0.0001.
@pytest.mark.parametrize(
    ("value", "agrees"),
    [("0.4500", True), ("0.4501", True), ("0.4499", False), ("0.4502", False), ("0.45", True)],
)
def test_a_mean_agrees_within_rounding(value: str, agrees: bool) -> None:  # noqa: FBT001
    (told,) = prove(table_of(*FULL), national_statistics=[mean(value)]).means
    assert told.computed == Fraction(5000 + 4001, 2)
    assert told.difference == told.computed - Fraction(value) * 10_000
    assert told.agrees is agrees


def test_a_pillars_mean_is_compared_too() -> None:
    (told,) = prove(table_of(*FULL), national_statistics=[mean("0.4501", "tru_cot")]).means
    assert told.aggregate.code == "tru_cot"
    assert told.agrees


def test_a_mean_is_told_once_and_never_of_low_confidence() -> None:
    statistics = [
        mean("0.4500"),
        mean("0.4500"),
        mean("0.9", confidence="low"),
        {**mean("0.9"), "statistic": "max_points"},
        mean("0.9", "ha_tang"),  # a dimension, neither composite nor pillar
    ]
    assert len(prove(table_of(*FULL), national_statistics=statistics).means) == 1


def test_a_mean_of_unknown_scores_can_not_be_compared() -> None:
    partial = table_of(*FULL, standing(HUE, None))
    assert prove(partial, national_statistics=[mean("0.9")]).means == ()


def test_a_contradiction_must_be_listed_and_a_listed_one_must_contradict() -> None:
    table = table_of(*FULL)
    unlisted = prove(table, national_statistics=[mean("0.9")])
    listed = prove(table, national_statistics=[mean("0.9")], disputes=[dispute("0.9")])
    other = prove(table, national_statistics=[mean("0.9")], disputes=[dispute("0.9", "rank")])
    stale = prove(table, national_statistics=[mean("0.4500")], disputes=[dispute("0.4500")])
    assert [p.holds for p in (unlisted, listed, other, stale)] == [False, True, False, False]
    assert listed.means[0].is_disputed


def test_a_dispute_of_a_unit_names_it() -> None:
    national, own = prove(disputes=[dispute("0.9"), dispute("3", "rank", "Huế")]).disputes
    assert national.unit is None
    assert own.unit == Text("Huế", "Huế")


def test_the_merger_is_proven_where_both_systems_were_published() -> None:
    members = table_of(*FULL, code="made-63")
    mergers = [{"member_code": code, "successor_code": "37"} for code in ("37", "35")]
    right, wrong = (
        prove(
            members,
            table_of(standing(NINH_BINH, Printed(value)), code="made-34", unit_system="34"),
            mergers=mergers,
        )
        for value in (4500, 4510)
    )
    assert right.merger is not None
    assert right.merger.rows[0].recomputed == Fraction(5000 + 4001, 2)
    assert (right.holds, wrong.holds) == (True, False)
    assert prove(members, mergers=mergers).merger is None


def test_remarks_tell_the_worst_first() -> None:
    proof = recompute_edition(edition_table(WRONG, COARSE, PARTIAL, RIGHT), {})
    assert remarks(proof, translator("vi")) == (
        "1 dòng lệch quá giới hạn làm tròn",
        "1 dòng lệch trong giới hạn làm tròn của số đã in",
        "1 tỉnh chưa có đủ điểm chung và 3 chỉ số thành phần nên không tính lại được",
    )
    assert remarks(recompute_edition(edition_table(RIGHT), {}), translator("vi")) == ()


def test_without_a_formula_the_reason_stands_alone() -> None:
    table = edition_table(RIGHT)
    framework = replace(table.framework, is_recomputable=False, reason=Text("vì thế", "because"))
    proof = recompute_edition(replace(table, framework=framework), {})
    assert remarks(proof, translator("en")) == ("because",)


def test_ranks_are_compared_where_they_are_published() -> None:
    proof = recompute_edition(edition_table(RIGHT, WRONG), {NAM_DINH[0]: 1})
    assert proof.ranks_compared == 1


def test_a_composite_that_differs_is_sound_once_it_is_told():
    wrong = table_of(*FULL, WRONG)
    assert not prove(wrong).holds
    name = WRONG.unit.name
    told = dispute("0.7100", "score", WRONG.unit.code)
    told = {**told, "unit_vi": name.vi, "unit_en": name.en}
    assert prove(wrong, disputes=[told]).holds
    # That of another unit, or of a rank, tells nothing of it.
    assert not prove(wrong, disputes=[{**told, "unit_vi": "x"}]).holds
    assert not prove(wrong, disputes=[{**told, "kind": "rank"}]).holds


def test_the_merger_is_proven_on_what_was_published():
    codes = {"member_code": RIGHT.unit.code, "successor_code": FULL[0].unit.code}
    mergers = [codes]
    old, new = table_of(RIGHT, code="a-63"), table_of(FULL[0], code="a-34", unit_system="34")
    assert prove(old, new, mergers=mergers).merger is not None
    imported = replace(new, edition=replace(new.edition, origin="imported"))
    assert prove(old, imported, mergers=mergers).merger is None
