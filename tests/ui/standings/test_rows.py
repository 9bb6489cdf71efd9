from dataclasses import replace

import pytest

from ictexplore.ui.standings.options import CLIMB, NAME, RANK, Options, find_regions
from ictexplore.ui.standings.rows import table_heads, table_rows
from tests.ui.standings.conftest import Read


def names(read: Read, edition: str, options: Options) -> list[str]:
    ranking = read(edition)
    place = [head.key for head in table_heads(ranking, options)].index(NAME)
    return [row.cells[place].text for row in table_rows(ranking, options, "40")]


def test_the_best_stands_on_top_and_the_unit_is_marked(read: Read, default: Options):
    rows = table_rows(read("dti-2024-34"), default, "40")
    assert [cell.text for cell in rows[12].cells[:5]] == [
        *("13", "Nghệ An", "4/5", "0,7184", "0,8137"),
    ]
    assert [row.code for row in rows if row.is_selected] == ["40"]


def test_change_of_place_is_a_column_where_an_edition_is_comparable(read: Read, default: Options):
    assert CLIMB not in [head.key for head in table_heads(read("dti-2024-34"), default)]
    rows = table_rows(read("dti-2023-63"), default, "40")
    (nghe_an,) = [row for row in rows if row.is_selected]
    assert [cell.text for cell in nghe_an.cells[:4]] == ["42", "Nghệ An", "+10", "9/14"]


def test_long_names_are_cut_short_in_the_heads(read: Read, default: Options):
    heads = {head.key: head for head in table_heads(read("dti-2024-34"), default)}
    economy = heads["hd_kinh_te_so"]
    assert (economy.short, economy.label) == ("HĐ kinh tế", "Hoạt động kinh tế số")
    assert all(head.short for key, head in heads.items() if key not in {RANK, NAME})


@pytest.mark.parametrize("query", ["da n", "Đà Nẵng", "NANG da"])
def test_search_needs_no_marks(read: Read, default: Options, query: str):
    assert names(read, "dti-2024-34", replace(default, query=query)) == ["Đà Nẵng"]


def test_a_region_keeps_its_units(read: Read, default: Options):
    region = find_regions(read("dti-2024-34").sheet)["bac-trung-bo"]
    found = names(read, "dti-2024-34", replace(default, region=region))
    assert found == ["Huế", "Thanh Hóa", "Hà Tĩnh", "Nghệ An", "Quảng Trị"]


def test_names_stand_in_vietnamese_order(read: Read, default: Options):
    by_name = replace(default, sort=NAME)
    found = names(read, "dti-2024-34", by_name)
    assert found[:4] == ["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng"]
    assert names(read, "dti-2024-34", replace(by_name, is_reversed=True)) == found[::-1]


def test_what_is_unknown_stands_last_either_way(read: Read, default: Options):
    for is_reversed in (False, True):
        options = replace(default, sort="udcntt", is_reversed=is_reversed)
        rows = table_rows(read("ict_index-2020-63"), options, "40")
        place = [h.key for h in table_heads(read("ict_index-2020-63"), options)].index("udcntt")
        cells = [row.cells[place].text for row in rows]
        assert cells.count("–") == 12 - 6
        assert cells[-6:] == ["–"] * 6
    assert cells[:6] == ["0,1997", "0,23", "0,3087", "0,48", "0,48", "1,00"]


def test_units_without_any_figure_are_not_listed(read: Read, default: Options):
    found = names(read, "ict_index-2020-63", default)
    assert len(found) == 12
    assert "Nghệ An" not in found


def test_heads_tell_the_order_to_a_screen_reader(read: Read, default: Options):
    heads = {h.key: h for h in table_heads(read("dti-2024-34"), replace(default, sort="composite"))}
    assert heads["composite"].order == "descending"
    assert heads["composite"].is_chosen
    assert heads[NAME].order == "none"
