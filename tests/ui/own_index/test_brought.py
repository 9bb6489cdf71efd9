import pytest

from ictexplore.i18n import translator
from ictexplore.model import ProblemsError
from ictexplore.ui.own_index.brought import (
    Brought,
    File,
    bring_example,
    bring_templates,
    read_brought,
    read_part,
)
from tests.ui.own_index.conftest import brought

VI = translator("vi")


def problems(given: Brought, *, uses_posts: bool = False) -> list[str]:
    with pytest.raises(ProblemsError) as caught:
        read_brought(given, uses_posts=uses_posts)
    return VI.word(caught.value).split("\n")


def test_the_example_has_21_units_and_posts():
    files = read_brought(bring_example(), uses_posts=True)
    assert (len(files.values.units), len(files.framework.indicators)) == (21, 8)
    assert files.goalposts["hd_kinh_te_so"].upper == 1


def test_templates_can_be_read_as_they_are():
    assert len(read_brought(bring_templates(), uses_posts=True).values.units) == 3


def test_posts_are_asked_for_only_where_they_count():
    assert read_brought(brought(), uses_posts=False).goalposts == {}
    assert problems(brought(), uses_posts=True)[0].startswith("Chuẩn hóa theo mốc cố định cần")


def test_all_problems_of_all_files_are_told_at_once():
    framework = "code,parent,direction,weight\nall,,1,1\ngood,al,1,1\n"
    told = problems(brought(framework, "unit,good\nA,mười\nA,1\n"))
    assert any("«good» thuộc «al»" in line for line in told)
    assert any("đơn vị «A» đã có ở dòng 2" in line for line in told)


def test_a_file_that_is_no_table_is_told_beside_the_other():
    picture = File("anh.csv", b"\x89PNG\xff")
    told = problems(Brought({"framework": picture, "values": picture}))
    assert len(told) == 2
    assert "anh.csv" in told[0]


@pytest.mark.parametrize("cell", ["a,b", 'say "x"', "=1+1", "<table>", "0,5", ";;;"])
def test_what_is_written_in_the_page_is_taken_as_it_is(cell: str):
    given = Brought({"values": File("f.csv", rows=[["unit", "c"], [cell, "1"]])})
    assert read_part(given, "values").rows == [[cell, "1"]]
