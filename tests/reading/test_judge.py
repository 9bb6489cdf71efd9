import pytest

from ictexplore.reading.judge import shortened
from ictexplore.reading.telling import doubt, error
from tests.reading.conftest import Recognise, keys
from tests.reading.official import POINTS, Rows, changed


def test_a_bundled_edition_is_never_overwritten(recognised: Recognise, published: Rows) -> None:
    for may_replace in (False, True):
        reading = recognised(published, edition="dti-2024-34", may_replace=may_replace)
        assert keys(reading, "error") == ["taken_bundled"]


@pytest.mark.parametrize(
    ("edition", "framework", "key"),
    [
        ("dti-2025-34", "dti-1999", "framework_unknown"),
        ("dti-2025-34", "ict-2016", "framework_unknown"),
        # It began in 2024.
        ("dti-2023-34", "dti-2024", "framework_later"),
        ("dti-2025-34", "dti-2021", "framework_misfit"),
    ],
)
def test_a_framework_that_can_t_be_meant(
    recognised: Recognise, published: Rows, edition: str, framework: str, key: str
) -> None:
    assert key in keys(recognised(published, edition=edition, framework=framework), "error")


def test_what_a_framework_doesn_t_measure_is_left_aside(
    recognised: Recognise, published: Rows
) -> None:
    head = [*published[0], "Đô thị thông minh"]
    reading = recognised([head, *([*row, "0,5000"] for row in published[1:])])
    assert keys(reading, "doubt") == ["measure_outside"]
    assert {f.measure for f in reading.figures} == {
        "composite",
        *(d.code for d in reading.proof.framework.dimensions),  # type: ignore[union-attr]
    }


def test_a_scale_that_makes_every_row_come_out_is_sure(
    recognised: Recognise, published: Rows
) -> None:
    thousand = [
        published[0],
        *(
            [*row[:2], *(f"{float(cell.replace(',', '.')) * 1000:.1f}" for cell in row[2:])]
            for row in published[1:]
        ),
    ]
    reading = recognised(thousand)
    assert keys(reading) == ["scale"]
    assert reading.of("note")[0].values == {"scale": 1000}
    # One digit off and it is no longer.
    off = changed(thousand, (1, 4, "100.0"))
    assert "scale" in keys(recognised(off), "doubt")


def test_points_of_every_dimension(recognised: Recognise, published: Rows) -> None:
    rows = [published[0]]
    for row in published[1:]:
        scores = [float(cell.replace(",", ".")) for cell in row[2:]]
        points = [f"{s * p:.3f}" for s, p in zip(scores, POINTS, strict=False)]
        rows.append([*row[:2], *points, f"{scores[-1] * 940:.2f}"])
    reading = recognised(rows)
    assert keys(reading) == ["scale_points"]
    assert reading.proof is not None
    assert (reading.proof.framework.code, reading.proof.agreeing) == ("dti-2024", 34)
    plain = {(f.unit, f.measure): f.printed for f in recognised(published).figures}
    assert {(f.unit, f.measure): f.printed for f in reading.figures} == plain


def test_findings_of_one_kind_are_counted_from_the_thirtieth_on() -> None:
    many = [doubt("tables.scale", (i, None), scale=1) for i in range(40)]
    told = shortened([*many, error("tables.no_units")])
    assert len(told) == 30 + 1 + 1
    assert (told[-1].severity, told[-1].values) == ("doubt", {"count": 10})


def test_no_edition_means_no_judgement(recognised: Recognise) -> None:
    reading = recognised([["Tỉnh", "DTI"], ["Huế", "0,5"]], edition=None)
    assert (reading.edition, reading.proof, reading.figures) == (None, None, ())
    assert keys(reading, "error") == ["edition_unknown"]
