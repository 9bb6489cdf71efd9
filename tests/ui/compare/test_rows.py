from ictexplore.engine.peers import compare_units
from ictexplore.i18n import translator
from ictexplore.model import EditionTable
from ictexplore.ui.compare.rows import cell_text, find_rows, rank_texts
from ictexplore.ui.sheets import get_sheet
from tests.figures import code_of

VI = translator("vi")


def test_every_measure_of_an_edition_printed_in_full(dti34: EditionTable):
    units = [code_of(dti34, "Ninh Bình"), code_of(dti34, "Nghệ An")]
    rows = find_rows(get_sheet("dti-2024-34"), units, VI)
    assert [row.code for row in rows[:2]] == ["composite", "chinh_quyen_so"]
    assert len(rows) == 1 + 3 + 8
    assert rows[1].name == "Trụ cột Chính quyền số"
    (comparison,) = compare_units(dti34, units[0], units[1:])
    # 0,7223 − 0,7184
    assert cell_text(rows[0], 1, comparison, VI) == "0,7184 (+0,0039)"
    assert cell_text(rows[0], 0, None, VI) == "0,7223"
    assert rank_texts(get_sheet("dti-2024-34"), units, VI) == ["12/34", "13/34"]


def test_what_is_not_printed_for_all_comes_as_one():
    sheet = get_sheet("dti-2022-63")
    rows = find_rows(sheet, ["40", "42"], VI)
    assert (rows[-1].code, rows[-1].name) == ("residual", "Nhóm chưa công bố riêng")
    assert all(rows[-1].scores)


def test_an_index_without_a_formula_shows_what_is_printed():
    rows = find_rows(get_sheet("ict_index-2018-63"), ["48", "79"], VI)
    assert rows
    assert "residual" not in [row.code for row in rows]
    assert rank_texts(get_sheet("ict_index-2018-63"), ["89"], VI) == ["chưa có số liệu"]
