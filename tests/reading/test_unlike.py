from dataclasses import replace

from ictexplore.model import COMPOSITE, Aggregate, Framework, Known
from ictexplore.reading.telling import error
from ictexplore.reading.unlike import find_unlike


def dti(known: Known, **points: int) -> Framework:
    """The framework of 2024 with other points."""
    framework = next(f.framework for f in known.frameworks if f.framework.code == "dti-2024")
    dimensions = tuple(
        replace(d, points=points.get(d.code, d.points))
        for d in framework.dimensions
        if points.get(d.code, d.points)
    )
    composite = Aggregate(
        COMPOSITE,
        framework.composite.kind,
        {d.code: d.points for d in dimensions},
        framework.composite.name,
    )
    return replace(framework, dimensions=dimensions, aggregates=(composite,))


def told(known: Known, **points: int) -> list[tuple[str, str]]:
    findings = find_unlike(dti(known, **points), [dti(known)], error)
    return [(f.severity, f.key.removeprefix("tables.")) for f in findings]


def test_points_near_those_known_are_nothing_to_tell(known: Known) -> None:
    assert told(known) == []
    # 150 of 1000 became 120 of 970.
    assert told(known, hd_kinh_te_so=120) == []


def test_points_of_a_known_framework_in_other_columns_keep_a_table_out(known: Known) -> None:
    # 140, 100 and 150 went round.
    points = {"ha_tang_so": 100, "nhan_luc_so": 150, "hd_kinh_te_so": 140}
    (finding,) = find_unlike(dti(known, **points), [dti(known)], error)
    assert (finding.severity, finding.key) == ("error", "tables.columns_reordered")
    assert [name.vi for name in finding.values["columns"]] == [  # type: ignore[attr-defined]
        *("Hạ tầng số", "Nhân lực số", "Hoạt động kinh tế số"),
    ]


def test_a_dimension_that_counts_for_nothing_or_for_thrice_as_much_is_doubtful(
    known: Known,
) -> None:
    assert told(known, ha_tang_so=0) == [("doubt", "points_unlike")]
    (finding,) = find_unlike(dti(known, nhan_thuc_so=160), [dti(known)], error)
    assert [change.vi for change in finding.values["changes"]] == [  # type: ignore[attr-defined]
        "Nhận thức số 50 → 160"
    ]


def test_a_framework_of_other_dimensions_says_nothing(known: Known) -> None:
    other = next(f.framework for f in known.of_index("ict_index") if f.framework.dimensions)
    assert find_unlike(dti(known), [other], error) == ()
