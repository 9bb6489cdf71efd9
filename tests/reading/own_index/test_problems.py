import pytest

from ictexplore.model import ProblemsError
from ictexplore.reading.own_index.problems import (
    PROBLEMS_MAX,
    Problems,
    cell,
    find_columns,
    gather,
)
from ictexplore.reading.own_index.sheet import make_sheet


def test_nothing_noted_stops_nothing():
    problems = Problems("f.csv")
    problems.stop_if_any()
    gather(problems, Problems("g.csv"))
    assert not problems.are_any()


def test_what_a_person_wrote_is_cut_short():
    problems = Problems("f" * 99)
    problems.add("ownindex.circle", codes=tuple("abcdefg"), row=3, given="x" * 99)
    (found,) = problems.found
    assert found.values["codes"] == ("a", "b", "c", "d", "e", "…")
    assert len(found.values["given"]) == len(found.values["file"]) == 40
    assert found.values["row"] == 3


def test_many_are_counted():
    problems = Problems("f.csv")
    for row in range(PROBLEMS_MAX + 7):
        problems.add("ownindex.code_empty", row=row)
    with pytest.raises(ProblemsError) as caught:
        problems.stop_if_any()
    assert len(caught.value.problems) == PROBLEMS_MAX + 1
    assert caught.value.problems[-1].values == {"file": "f.csv", "count": 7}


def test_those_of_several_files_are_told_together():
    one, other = Problems("f.csv"), Problems("g.csv")
    one.add("ownindex.no_rows")
    other.add("ownindex.no_rows")
    with pytest.raises(ProblemsError) as caught:
        gather(one, other)
    assert [p.values["file"] for p in caught.value.problems] == ["f.csv", "g.csv"]


def test_columns_are_known_by_other_names():
    problems = Problems("f.csv")
    sheet = make_sheet("f.csv", [(" Mã ", "x", "LOWER")])
    aliases = {"code": ("ma",), "lower": (), "upper": ()}
    assert find_columns(sheet, aliases, ["code", "upper"], problems) == {"code": 0, "lower": 2}
    assert [p.values["column"] for p in problems.found] == ["upper"]


def test_cells_beyond_the_end_are_empty():
    assert [cell([" a "], column) for column in (0, 1, None)] == ["a", "", ""]
