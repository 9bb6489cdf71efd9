from ictexplore.model import Known
from ictexplore.reading.checks import figures_twice, missing, names_of, twice
from ictexplore.reading.records import Figure, RowMatch
from tests.reading.conftest import Recognise, keys
from tests.reading.official import COMPOSITE, RANK, Rows, changed

NAMES = {"01": "Hà Nội", "46": "Huế", "37": "Ninh Bình"}


def test_a_unit_in_several_rows_names_their_lines() -> None:
    rows = [RowMatch(2, "Huế", "unit", "46"), RowMatch(5, "TP Huế", "unit", "46")]
    (finding,) = twice([*rows, RowMatch(6, "x", "note")], NAMES)
    assert (finding.severity, finding.line) == ("error", 5)
    assert finding.values == {"unit": "Huế", "lines": (2, 5)}


def test_a_figure_twice() -> None:
    figure = Figure("46", "composite", "score", "0.8", 2, 3)
    again = Figure("46", "composite", "score", "0.9", 7, 3)
    rank = Figure("46", "composite", "rank", "1", 7, 3)
    (finding,) = figures_twice([figure, rank, again], NAMES)
    assert (finding.key, finding.line) == ("tables.figure_twice", 7)


def test_missing_units_and_composites_are_named() -> None:
    figures = [
        Figure("01", "composite", "score", "0.8", 2, 3),
        Figure("46", "nhan_thuc_so", "score", "0.8", 3, 3),
    ]
    units, composites = missing(figures, NAMES, NAMES)
    assert units.values == {"count": 1, "units": ("Ninh Bình",)}
    assert composites.values == {"count": 1, "units": ("Huế",)}
    (none, all_of_them) = missing(figures[1:], NAMES, NAMES)
    assert none.values["count"] == 2
    assert all_of_them.key == "tables.composite_missing"


def test_many_missing_units_are_cut_short() -> None:
    names = {str(i): f"Tỉnh {i}" for i in range(20)}
    (finding, _) = missing([], names, names)
    assert finding.values["count"] == 20
    assert len(finding.values["units"]) == 11  # type: ignore[arg-type]


def test_a_composite_that_its_dimensions_don_t_give(recognised: Recognise, published: Rows) -> None:
    reading = recognised(changed(published, (1, COMPOSITE, "0,8243")))
    (finding,) = reading.of("doubt")
    assert (finding.key, finding.line) == ("tables.composite_differs", 2)
    assert finding.column == COMPOSITE


def test_one_rank_that_contradicts_and_a_column_that_is_none(
    recognised: Recognise, published: Rows
) -> None:
    one = recognised(changed(published, (1, RANK, "9")))
    assert keys(one, "doubt") == ["rank_differs"]
    order = [published[0], *([str(i), *row[1:]] for i, row in enumerate(published[:0:-1], 1))]
    assert keys(recognised(order), "doubt") == ["ranks_differ"]


def test_dimensions_that_a_table_lacks_are_named(recognised: Recognise, published: Rows) -> None:
    reading = recognised([[*row[:2], *row[6:]] for row in published])
    (finding,) = [f for f in reading.findings if f.key == "tables.dimensions_missing"]
    assert len(finding.values["dimensions"]) == 4  # type: ignore[arg-type]


def test_names_of_a_system(known: Known) -> None:
    assert names_of(known, "63")["46"] == "Thừa Thiên Huế"
