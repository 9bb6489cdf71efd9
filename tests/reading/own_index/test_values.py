import math

import pytest

from ictexplore.reading.own_index.framework import read_framework
from ictexplore.reading.own_index.sheet import make_sheet
from ictexplore.reading.own_index.values import UNITS_MAX, read_values
from tests.reading.own_index.told import FRAMEWORK, keys, lines, sentences

TREE, _ = read_framework(lines(FRAMEWORK))


def test_values_in_the_order_of_the_framework():
    text = 'x,unit,c,b,a\n9, Huế ,"0,5",2,1.5\n\n,Đắk Lắk,NA,,-1e2\n'
    table, notices = read_values(lines(text), TREE)
    assert (table.units, table.codes) == (("Huế", "Đắk Lắk"), ("a", "b", "c"))
    assert table.cells.tolist()[:4] == [1.5, 2, 0.5, -100]
    assert all(map(math.isnan, table.cells[4:]))
    assert [(n.key, n.values["columns"]) for n in notices] == [("ownindex.columns_aside", ("x",))]


def test_a_row_may_end_early():
    table, _ = read_values(lines("unit,a,b,c\nU,1\nV\n"), TREE)
    assert table.units == ("U", "V")
    assert table.cells[0] == 1
    assert all(map(math.isnan, table.cells[1:]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("unit,a,b\nU,1,2\n", ["indicator_missing"]),
        ("name,a,b,c\nU,1,2,3\n", ["units_missing"]),
        ("unit,a,b,c,a\nU,1,2,3,4\n", ["column_twice"]),
        ("unit,a,b,c,UNIT\nU,1,2,3,U\n", ["column_twice"]),
        ("unit,a,b,c\n", ["no_rows"]),
        ("unit,a,b,c\n,,,\n", ["no_rows"]),
        ("unit,a,b,c\n,1,2,3\n", ["unit_empty"]),
        ("unit,a,b,c\nU,1,2,3\nU,1,2,3\n", ["unit_twice"]),
        ("unit,a,b,c\nU,1,2,3,4\n", ["cell_untitled"]),
        ("unit,,a,b,c\nU,9,1,2,3\n", ["cell_untitled"]),
        ("unit,a,b,c\nU,1,x,3\n", ["value_form"]),
        ("unit,a,b,c\nU,1,inf,3\n", ["value_form"]),
        ("unit,A,b,c\nU,1,2,3\n", ["indicator_missing"]),  # codes are told apart by case
    ],
)
def test_each_broken_rule_has_its_sentence(text, expected):
    assert keys(lambda: read_values(lines(text), TREE)) == expected
    for language in ("vi", "en"):
        (sentence,) = sentences(lambda: read_values(lines(text), TREE), language)
        assert sentence.startswith("x.csv")


def test_texts_are_told_by_row_and_column():
    text = "unit,a,b,c\nU,1,2,3\n\nV,85%,,một\n"
    assert sentences(lambda: read_values(lines(text, "gia_tri.csv"), TREE)) == [
        f"gia_tri.csv, dòng 4, cột «{column}»: «{given}» không phải là số dùng được. "
        "Hãy ghi một số, hoặc để trống nếu không có số liệu."
        for column, given in (("a", "85%"), ("c", "một"))
    ]


def test_as_many_units_as_there_may_be():
    titles, rows = ("unit", "a", "b", "c"), [(f"U{i}", "1", "2", "3") for i in range(UNITS_MAX)]
    table, _ = read_values(make_sheet("v.csv", [titles, *rows]), TREE)
    assert len(table.cells) == 3 * UNITS_MAX
    one_more = make_sheet("v.csv", [titles, *rows, ("V", "1", "2", "3")])
    assert keys(lambda: read_values(one_more, TREE)) == ["too_many_units"]
