"""Analysis: pages/phan_tich.py."""

import re

from ictexplore.engine.ledger import find_ledger
from ictexplore.export.ledger import format_lost
from ictexplore.model import EditionTable
from tests.figures import code_of
from tests.pages.conftest import OpenApp, shown

PAGE = "pages/phan_tich.py"
NINH_BINH = {"ky": "dti-2024-34", "tinh": "ninh-binh"}
SCENARIO = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"


def test_the_neighbours_are_the_first_question(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH))
    assert "Sát trên Ninh Bình là Bắc Ninh, hơn 0,0251. Sát dưới là Nghệ An, kém 0,0039." in page
    assert "SỐ LIỆU CÔNG BỐ" in page
    assert "Giả định: các tỉnh khác giữ nguyên." in page
    # 200 points × (0.6898 − Bắc Ninh's 0.4840) is where the two are furthest apart.
    assert "<b>+41,16</b>" in page
    assert len(re.findall(r"<tr>", page)) == 1 + 5 + 1 + 5


def test_a_gain_of_those_behind_is_simulated(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    (entry,) = app.text_input
    entry.set_value("0,02").run()
    assert app.query_params["tang"] in ("0.02", ["0.02"])
    page = shown(app)
    assert "thì 7 tỉnh vượt lên: Nghệ An, Lào Cai" in page
    assert SCENARIO in page
    entry.set_value("").run()
    assert "SỐ LIỆU CÔNG BỐ" in shown(app)


def test_moved_rivals_are_told(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, doi_thu="tang-0.02"))
    assert SCENARIO in page
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in page
    assert "19/34" in page


def test_a_gain_that_is_no_score_is_told(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, tang="nhiều"))
    assert "«nhiều» không phải là điểm số" in page
    assert "SỐ LIỆU CÔNG BỐ" in page


def test_neighbours_of_an_edition_not_published_in_full(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="ict_index-2018-63", tinh="an-giang"))
    assert "Chưa biết các tỉnh sát trên, sát dưới" in page


def test_the_ledger_adds_up_as_it_is_read(open_app: OpenApp, dti34: EditionTable):
    page = shown(open_app(PAGE, **NINH_BINH, phan="diem-mat"))
    assert "Ninh Bình mất 261,04 trên 940 điểm; nhiều nhất ở Hoạt động kinh tế số (69,3)" in page
    assert "SỐ LIỆU CÔNG BỐ" in page
    ledger = find_ledger(dti34, code_of(dti34, "Ninh Bình"))
    column = ledger.columns["best"]
    assert column.total is not None
    assert f"<b>{format_lost(column.total, 'vi')}</b>" in page
    assert "Không so với kỳ trước: kỳ này không có kỳ trước nào so sánh được." in page


def test_the_ledger_where_dimensions_are_not_printed(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="dti-2022-63", tinh="nghe-an", phan="diem-mat", ngon_ngu="en"))
    assert "Block not published one by one: Made up of Digital awareness" in page
    page = shown(open_app(PAGE, ky="ict_index-2018-63", tinh="an-giang", phan="diem-mat"))
    assert "Chưa mô phỏng được An Giang ở kỳ này" in page


def test_the_ledger_with_moved_rivals(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, phan="diem-mat", doi_thu="tang-0.02"))
    assert SCENARIO in page
    assert "SỐ LIỆU CÔNG BỐ" not in page
    assert "Theo giả định: vẫn với điểm DTI 2024 là 0,7223, hạng 19/34." in page
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in page


def test_how_sure_the_place_is_with_moved_rivals(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, phan="chac-chan", doi_thu="tang-0.02"))
    assert "Nếu các tỉnh khác đều tăng 0,0200 thì Ninh Bình đứng hạng 19/34 với điểm" in page
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in page
    assert re.search(r"Công bố</t[dh]>\s*<td[^>]*>12/34", page)
    assert re.search(r"Theo giả định</t[dh]>\s*<td[^>]*>19/34", page)


def test_how_sure_the_place_is(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, phan="chac-chan")
    page = shown(app)
    assert "Ninh Bình đứng hạng 12/34 theo DTI 2024. Dù trọng số từng chỉ số thành phần" in page
    assert SCENARIO in page
    assert "Bỏ Hoạt động kinh tế số" in page
    assert "Trung bình nhân thay trung bình cộng" in page


def test_where_it_cannot_be_told_one_is_led_to_where_it_can(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2022-63", tinh="nghe-an", phan="chac-chan")
    assert "Nhận thức số 58/63" in shown(app)
    assert SCENARIO not in shown(app)
    (there,) = [b for b in app.button if "2024 – 34" in b.label]
    there.click().run()
    assert "Nghệ An đứng hạng 13/34 theo DTI 2024" in shown(app)


def test_a_wrong_section_is_named(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, phan="gi-do"))
    assert "phan = «gi-do»" in page
    assert "Sát trên Ninh Bình" in page
