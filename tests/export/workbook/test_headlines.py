import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.sentence import outcome_sentence
from ictexplore.model import EditionTable, Scenario
from tests.export.workbook.conftest import NINH_BINH, Opened
from tests.workbooks import METHOD, all_formulas, row_named

LONGEST = 8192
"""Characters that a spreadsheet allows a formula."""


def test_the_finding_is_put_together_beside_the_calculations(moved: Opened) -> None:
    formulas, values = (book[METHOD] for book in moved)
    assert row_named(values, "Câu kết quả")[1] == (
        "Ninh Bình: điểm DTI 2024 tăng từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; "
        "các tỉnh khác giữ nguyên."
    )
    assert str(row_named(formulas, "Câu kết quả")[1]).startswith("=IF(")
    assert (
        row_named(values, "Dòng thay đổi")[1] == "Thay đổi: Hoạt động kinh tế số: 0,5380 → 0,7500."
    )


def test_what_is_published_reads_as_everywhere(dti34: EditionTable, published: Opened) -> None:
    sheet = published[1][METHOD]
    outcome = simulate(dti34, Scenario(dti34.edition.code, NINH_BINH, {}))
    said = outcome_sentence(dti34, outcome, language="vi")
    assert row_named(sheet, "Câu kết quả")[1] == row_named(sheet, "Câu khi chưa đổi gì")[1] == said
    assert row_named(sheet, "Dòng thay đổi")[1] == "Chưa thay đổi chỉ số nào."


def test_what_rests_on_rounding_is_marked(open_places: Opened) -> None:
    said = str(row_named(open_places[1][METHOD], "Vế điểm chung")[1])
    assert "từ 0,541 lên khoảng 0,5477" in said


def test_the_block_is_about_what_it_is(block: Opened) -> None:
    listed = str(row_named(block[1]["Calculation"], "List of changes")[1])
    assert listed.endswith("Network information security): about 0.6090 → 0.9000")


def test_the_charts_title_bears_the_band(moved: Opened, published: Opened) -> None:
    said = [str(row_named(book[1][METHOD], "Tên biểu đồ")[1]) for book in (moved, published)]
    assert [text.split("\n") for text in said] == [
        [
            "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố",
            "Ninh Bình · DTI 2024 (34 tỉnh, thành phố)",
        ],
        ["SỐ LIỆU CÔNG BỐ", "Ninh Bình · DTI 2024 (34 tỉnh, thành phố)"],
    ]


@pytest.mark.parametrize("name", ["moved", "block", "open_places"])
def test_formulas_are_within_what_a_spreadsheet_allows(
    request: pytest.FixtureRequest, name: str
) -> None:
    longest = max(all_formulas(request.getfixturevalue(name)[0]), key=len)
    assert len(longest) < LONGEST
