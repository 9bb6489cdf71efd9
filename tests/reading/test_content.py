from ictexplore.model import Known
from ictexplore.reading.content import WIDE_MAX, find_successor
from tests.reading.conftest import Recognise, keys
from tests.reading.official import Rows

LONG = "edition_code,unit_code,measure_code,score"


def test_an_official_table_is_not_that_long(recognised: Recognise) -> None:
    rows = [["Tỉnh", "DTI"], *([["Huế", "0,5"]] * (WIDE_MAX + 1))]
    reading = recognised(rows)
    assert keys(reading, "error") == ["too_many_units"]
    assert len(reading.rows) == WIDE_MAX + 1


def test_a_table_without_names_can_t_be_read(recognised: Recognise) -> None:
    assert keys(recognised([["Mã tỉnh", "DTI"], ["46", "0,5"]])) == ["no_units"]
    assert keys(recognised([["Tỉnh", "DTI"], ["Atlantis", "0,5"]])) == ["no_units"]


def test_a_unit_of_the_63_leads_to_its_successor(known: Known) -> None:
    assert find_successor("Hà Giang", known, "34") == "Tuyên Quang"
    assert find_successor("Hà Giang", known, "63") is None
    assert find_successor("Atlantis", known, "34") is None


def test_the_first_row_of_a_unit_counts(recognised: Recognise, published: Rows) -> None:
    reading = recognised([*published, ["1", "Hà Nội", *["0,1"] * 9]])
    assert keys(reading, "error") == ["unit_twice"]
    composite = next(f for f in reading.figures if (f.unit, f.measure) == ("01", "composite"))
    assert composite.printed == "0.8241"


def test_a_long_table_says_itself_which_edition_it_is(recognised: Recognise) -> None:
    rows = f"{LONG}\ndti-2026-34,46,composite,0.8000\n"
    reading = recognised(rows.encode(), edition=None)
    assert reading.edition is not None
    assert reading.edition.code == "dti-2026-34"
    assert "edition_guessed" not in keys(reading)
    other = recognised(rows.encode())
    assert other.edition is not None
    assert (other.edition.code, "edition_differs" in keys(other, "doubt")) == ("dti-2025-34", True)


def test_of_several_editions_one_has_to_be_named(recognised: Recognise) -> None:
    rows = f"{LONG}\ndti-2026-34,46,composite,0.8000\ndti-2027-34,46,composite,0.8100\n"
    assert keys(recognised(rows.encode()), "error") == ["edition_several"]
    assert keys(recognised(rows.encode(), edition=None), "error") == ["edition_several"]
    named = recognised(rows.encode(), edition="dti-2027-34")
    assert [f.printed for f in named.figures] == ["0.8100"]
    assert [row.role for row in named.rows] == ["aside", "unit"]


def test_a_long_table_without_an_edition_needs_one(recognised: Recognise) -> None:
    rows = b"unit,measure_code,score\nHue,composite,0.8000\n"
    assert keys(recognised(rows, edition=None), "error") == ["edition_unknown"]
    assert [f.unit for f in recognised(rows).figures] == ["46"]


def test_a_cell_of_place_and_score_gives_both_unless_places_have_a_column(
    recognised: Recognise,
) -> None:
    reading = recognised([["Tỉnh", "DTI", "Chỉ số Hạ tầng số"], ["Huế", "01 (0,8)", "02 (0,7)"]])
    assert [(f.measure, f.kind, f.printed) for f in reading.figures] == [
        ("composite", "score", "0.8"),
        ("ha_tang_so", "score", "0.7"),
        ("composite", "rank", "1"),
        ("ha_tang_so", "rank", "2"),
    ]
    reading = recognised([["Tỉnh", "Xếp hạng DTI", "DTI"], ["Huế", "3", "01 (0,8)"]])
    assert [(f.kind, f.printed) for f in reading.figures] == [("score", "0.8"), ("rank", "3")]
