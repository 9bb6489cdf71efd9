from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.build import build_index
from ictexplore.i18n import translator
from ictexplore.model import IctexploreError
from ictexplore.model.own_index import Goalposts, OwnSettings
from ictexplore.reading.own_index.files import read_files
from ictexplore.reading.own_index.sheet import Sheet, make_sheet, read_sheet
from tests.engine.own_index.made import SETTINGS
from tests.reading.own_index.told import FRAMEWORK, keys, lines, problems

VALUES = "unit,a,b,c\nU,1,2,3\nV,2,1,1\n"


def test_all_three():
    posts = lines("code,lower,upper\na,0,1\nb,0,2\nc,0,3\nd,0,1\n", "p.csv")
    files = read_files(lines(FRAMEWORK, "f.csv"), lines(VALUES + ",,,\n", "v.csv"), posts)
    assert files.values.units == ("U", "V")
    assert files.goalposts["b"] == Goalposts(0, 2)
    assert [notice.key for notice in files.notices] == ["ownindex.posts_aside"]


def test_goalposts_may_be_left_out():
    assert read_files(lines(FRAMEWORK, "f.csv"), lines(VALUES, "v.csv")).goalposts == {}


def test_what_is_wrong_with_any_file_is_told_at_once():
    values, posts = lines("unit,a,b\nU,1,x\n", "v.csv"), lines("code,lower,upper\n", "p.csv")
    told = problems(lambda: read_files(lines(FRAMEWORK, "f.csv"), values, posts))
    assert [problem.values["file"] for problem in told] == ["v.csv"] * 2 + ["p.csv"] * 3


def test_beside_a_broken_framework_the_units_are_checked():
    broken, values = lines("code,parent\n", "f.csv"), lines("unit,a\nU,x\nU,1\n", "v.csv")
    assert keys(lambda: read_files(broken, values)) == ["column_missing"] * 2 + ["unit_twice"]


@pytest.mark.parametrize("text", ["unit,a,b,c\nU,1,2,3\n", VALUES])
def test_columns_that_are_all_used_need_no_word(text):
    assert read_files(lines(FRAMEWORK, "f.csv"), lines(text, "v.csv")).notices == ()


codes = st.sampled_from(["I", "A", "B", "a", "b", "c", "", "unit"])
cells = st.sampled_from(["", "1", "-1", "0", "0,5", "2", "x", "NA", "1e308", "-1e308", "5e-324"])
framework_rows = st.lists(st.tuples(codes, codes, cells, cells, cells), max_size=6)
numbers = st.sampled_from(["", "1", "1", "-1", "0", "0,5", "2", "NA", "1e100", "-1e99", "5e-324"])
value_rows = st.lists(st.tuples(codes, cells, cells, cells), max_size=5)
number_rows = st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=5)


def told(framework: Sheet, values: Sheet, settings: OwnSettings) -> list[str]:
    """What is said of the files, or of the index that they make."""
    vi = translator("vi")
    try:
        files = read_files(framework, values)
        posts = dict.fromkeys((n.code for n in files.framework.indicators), Goalposts(0, 1))
        index = build_index(files.framework, replace(settings, goalposts=posts), files.values)
    except IctexploreError as error:
        return vi.word(error).splitlines()
    assert not np.isinf(index.composite).any()
    return [vi(notice.key, **notice.values) for notice in (*files.notices, *index.notices)]


@given(framework_rows, value_rows, st.sampled_from(SETTINGS))
def test_whatever_is_in_the_files_is_told_in_sentences(rows, values, settings):
    framework = make_sheet("f", [("code", "parent", "level", "direction", "weight"), *rows])
    table = make_sheet("v", [("unit", "a", "b", "c"), *values])
    assert all(told(framework, table, settings))


@given(number_rows, st.sampled_from(SETTINGS))
def test_the_largest_and_the_smallest_numbers_make_an_index(rows, settings):
    named = [(f"U{i}", *row) for i, row in enumerate(rows)]
    table = make_sheet("v", [("unit", "a", "b", "c"), *named])
    assert all(told(lines(FRAMEWORK), table, settings))


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_bytes_of_any_kind_are_read_or_refused(framework, values):
    with pytest.raises(IctexploreError) as caught:
        read_files(read_sheet(framework, "f"), read_sheet(values, "v"))
    assert translator("en").word(caught.value)
