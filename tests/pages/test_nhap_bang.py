"""An official table brought into a session and used on every page (pages/nhap_bang.py)."""

from __future__ import annotations

import json
import re

import pytest
from streamlit.testing.v1 import AppTest

from ictexplore.i18n import LANGUAGES
from ictexplore.model import EditionTable
from ictexplore.ui.page import PAGES
from tests.own_words import called_published
from tests.pages.brought import NEXT, PAGE, SOURCE, bring, field, look_at, paste, press
from tests.pages.conftest import OpenApp, sentence, shown
from tests.reading.official import HEADS, UNIT, Rows, changed, official_rows, page, text, with_heads

BAND = "SỐ LIỆU DO NGƯỜI DÙNG ĐƯA VÀO"
BUNDLED = "dti-2024-34"
VALUES = re.compile(r'<span class="ix-value"[^>]*>(.*?)</span>')
COUNT = "select count(*) as n from scores where edition_code = 'dti-2025-34'"

ABOUT_OTHERS = {  # frameworks and sources of every edition; what columns of the tables hold
    *("pages/nguon.py", "pages/du_lieu.py", "pages/truy_van.py"),
}

WITHOUT_BAND = {  # about no edition of its own, or about scenarios alone
    *("pages/nguon.py", "pages/muc_tieu.py"),
    *("pages/du_lieu.py", "pages/truy_van.py", "pages/bo_chi_so.py"),
}


def parts(app: AppTest) -> str:
    """Return what the page's own components were given: the simulator's band is among it."""
    return "\n".join(
        json.dumps(json.loads(e.proto.json), ensure_ascii=False) for e in app.get("bidi_component")
    )


def told_by(app: AppTest) -> str:
    """Return everything a page says: its HTML, its components, its charts, its controls."""
    charts = [chart.proto.spec for chart in app.get("vega_lite_chart")]
    controls = [*app.button, *app.selectbox, *app.text_input, *app.checkbox, *app.radio]
    labels = [f"{control.label} {control.help}" for control in controls]
    return "\n".join([shown(app), parts(app), *charts, *labels, *(m.value for m in app.markdown)])


def ask(app: AppTest, sql: str) -> object:
    """Return the one answer to a statement, asked on the session's SQL page."""
    app.switch_page("pages/truy_van.py").run()
    app.text_area[0].set_value(sql)
    press(app, "Chạy")
    return app.dataframe[0].value["n"].item()


@pytest.fixture(scope="module")
def rows(dti34: EditionTable) -> Rows:
    return official_rows(dti34)


@pytest.fixture(scope="module")
def published(rows: Rows) -> str:
    """The 34 rows of 2024 as the portal's page shows them."""
    return page(rows).decode()


def test_every_page_works_on_a_table_that_was_brought(open_app: OpenApp, published: str) -> None:
    app = bring(open_app(PAGE, tinh="ninh-binh"), published)
    assert app.query_params["ky"] == NEXT
    assert app.query_params["tinh"] == "ninh-binh"
    for path in PAGES.values():
        app.switch_page(path).run()
        assert not app.exception, (path, app.exception)
        told = shown(app) + parts(app)
        assert (BAND in told) == (path not in WITHOUT_BAND), path
        assert "SỐ LIỆU CÔNG BỐ" not in told, path
        assert SOURCE not in shown(app), path
        if path not in ABOUT_OTHERS:
            assert called_published(told_by(app), "vi") == [], path
        if path == "pages/dien_bien.py":
            assert "2025 · 34 tỉnh, thành phố · bảng tự nhập" in told
            assert "Hình thoi xám là số của bảng tự nhập" in told
        if path == "pages/xep_hang.py":
            assert "Nguồn: Sở Khoa học và Công nghệ &lt;b&gt;, 2025" in told


KEPT = f"A~{NEXT}~ninh-binh~hd_kinh_te_so-0.75"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("app.py", {}),
        ("pages/so_sanh.py", {"so-voi": ["hue"]}),
        ("pages/mo_phong.py", {"doi": "hd_kinh_te_so-0.75", "kich-ban": [KEPT]}),
        ("pages/mo_phong.py", {"doi": "hd_kinh_te_so-0.75", "don-gian": "1"}),
        ("pages/muc_tieu.py", {"muon": "hang-8"}),
        ("pages/phan_tich.py", {"phan": "diem-mat"}),
        ("pages/phan_tich.py", {"phan": "chac-chan"}),
    ],
)
def test_nothing_of_a_brought_table_is_called_published(
    open_app: OpenApp, published: str, path: str, address: dict[str, str | list[str]]
) -> None:
    app = bring(open_app(PAGE, tinh="ninh-binh"), published)
    for language in LANGUAGES:
        app.query_params.update({"ngon-ngu": language, **address})
        app.switch_page(path).run()
        assert not app.exception, app.exception
        told = told_by(app)
        assert '"$schema"' in told  # charts are heard as well
        assert called_published(told, language) == [], language


def test_of_a_tray_with_both_each_is_called_what_it_is(open_app: OpenApp, published: str) -> None:
    app = bring(open_app(PAGE, tinh="ninh-binh"), published)
    app.query_params["kich-ban"] = [KEPT, f"B~{BUNDLED}~ninh-binh~hd_kinh_te_so-0.8"]
    app.switch_page("pages/mo_phong.py").run()
    rows = re.findall(r'<th scope="row">(.*?)</th>', shown(app))
    assert [name for name in rows if name in {"Bảng tự nhập", "Công bố"}] == [
        "Bảng tự nhập",
        "Công bố",
    ]


def test_a_scenario_on_the_same_rows_has_the_same_figures(
    open_app: OpenApp, published: str
) -> None:
    scenario = {"tinh": "ninh-binh", "doi": "hd_kinh_te_so-0.75", "don_gian": "1"}
    official = open_app("pages/mo_phong.py", ky=BUNDLED, **scenario)
    app = bring(open_app(PAGE), published)
    app.query_params.update({"doi": "hd_kinh_te_so-0.75", "don-gian": "1", "tinh": "ninh-binh"})
    app.switch_page("pages/mo_phong.py").run()
    assert "0,7561" in str(sentence(app))
    assert sentence(app) == str(sentence(official)).replace("DTI 2024", "DTI 2025")
    assert VALUES.findall(shown(app)) == VALUES.findall(shown(official))
    assert "KỊCH BẢN GIẢ ĐỊNH" in shown(app)


def test_what_one_session_brings_no_other_sees(open_app: OpenApp, published: str) -> None:
    app = bring(open_app(PAGE), published)
    other = open_app("pages/xep_hang.py", ky=NEXT)
    assert "Địa chỉ" in shown(other)
    assert NEXT in shown(other)  # named in the notice alone
    assert BAND not in shown(other)
    assert other.query_params["ky"] == BUNDLED
    for session, count in ((app, 34 * 9), (other, 0), (app, 34 * 9)):
        assert ask(session, COUNT) == count
    other.switch_page(PAGE).run()
    assert "Bảng trong phiên này" not in shown(other)


def test_a_table_of_the_same_edition_takes_the_place_of_the_first_until_it_is_dropped(
    open_app: OpenApp, rows: Rows, published: str
) -> None:
    app = bring(open_app(PAGE, tinh="ninh-binh"), published)
    look_at(app, page([row for row in rows if row[UNIT] != "Huế"]).decode())
    field(app, "publisher").set_value(SOURCE)
    app.checkbox[0].check()
    press(app, "Đưa vào phiên này")
    assert "Bảng trong phiên này (1)" in shown(app)
    assert ask(app, COUNT) == 33 * 9
    app.switch_page(PAGE).run()
    press(app, f"Bỏ {NEXT}")
    assert not app.exception
    assert (app.query_params["ky"], app.query_params["tinh"]) == (BUNDLED, "ninh-binh")
    assert "Bảng trong phiên này" not in shown(app)
    assert ask(app, COUNT) == 0


def test_a_published_edition_is_not_overwritten(open_app: OpenApp, published: str) -> None:
    app = look_at(open_app(PAGE), published, BUNDLED)
    assert f"Kỳ {BUNDLED} đã có trong dữ liệu đi kèm nên không ghi đè được." in shown(app)
    assert "Đưa vào phiên này" not in [b.label for b in app.button]


def test_doubts_are_to_be_seen_and_the_source_named(open_app: OpenApp, rows: Rows) -> None:
    doubtful = text(with_heads([row for row in rows if row[UNIT] != "Huế"]), "\t").decode()
    app = look_at(open_app(PAGE), doubtful)
    assert "Thiếu 1 tỉnh, thành phố: Huế." in shown(app)
    press(app, "Đưa vào phiên này")
    assert "Chưa nêu nguồn của bảng." in shown(app)
    field(app, "publisher").set_value(SOURCE)
    press(app, "Đưa vào phiên này")
    assert "Bảng có 1 điểm cần xem lại. Hãy xem từng điểm rồi xác nhận." in shown(app)
    app.checkbox[0].check()
    field(app, "published").set_value("21/10/2025")
    press(app, "Đưa vào phiên này")
    assert "«21/10/2025» không phải là ngày." in shown(app)
    field(app, "published").set_value("2025-10-21")
    press(app, "Đưa vào phiên này")
    assert "Bảng trong phiên này (1)" in shown(app)


def test_the_preview_tells_every_column_and_what_is_left_aside(
    open_app: OpenApp, rows: Rows
) -> None:
    wrong = [*changed(rows, (11, UNIT, "Nin Bình")), ["", "Trung bình cả nước", "0,7"]]
    app = look_at(open_app(PAGE), page(wrong).decode())
    told = shown(app)
    assert "Các cột (11)" in told
    assert "điểm: Hoạt động kinh tế số" in told
    assert "Dòng để riêng, không nhập (2)" in told
    assert "dòng tổng hợp" in told
    assert "không rõ – Không có tỉnh, thành phố nào tên «Nin Bình». Có phải là: Ninh Bình" in told
    assert "33 trong 33 dòng đủ chỉ số thành phần khớp công thức" in told
    assert "Chưa nhập được vì có lỗi." in told


def test_columns_that_changed_places_are_told_and_kept_out(open_app: OpenApp, rows: Rows) -> None:
    app = look_at(open_app(PAGE), page(rows, [*HEADS[:4], HEADS[5], HEADS[4], *HEADS[6:]]).decode())
    assert "Cột «Hạ tầng số» và cột «Nhân lực số» có vẻ bị đổi chỗ" in shown(app)
    assert "Đưa vào phiên này" not in [b.label for b in app.button]
    (framework,) = [box for box in app.selectbox if box.label == "Khung đánh giá"]
    framework.select("new: điểm tối đa mới, tìm từ bảng").run()
    assert "Cột «Hạ tầng số» và cột «Nhân lực số» có vẻ bị đổi chỗ" in shown(app)
    assert "Đưa vào phiên này" in [b.label for b in app.button]


def test_a_year_in_the_table_is_a_guess_until_it_is_accepted(open_app: OpenApp, rows: Rows) -> None:
    app = paste(open_app(PAGE), page(rows, title="Kết quả 2025").decode())
    assert field(app, "edition").value == NEXT
    assert f"theo tên tỉnh và năm ghi trong bảng thì là {NEXT}" in shown(app)
    assert app.checkbox


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("bang.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(40), "Tệp này là ảnh, không phải bảng."),
        ("bang.csv", b"", "Tệp không có nội dung."),
        ("bang.csv", b"x" * (5 * 2**20 + 1), "quá mức 5 MB"),
    ],
)
def test_a_file_that_is_no_table_is_told(
    open_app: OpenApp, name: str, data: bytes, told: str
) -> None:
    app = open_app(PAGE)
    app.file_uploader[0].upload(name, data).run()
    assert not app.exception
    assert told in shown(app)
    press(app, "Bỏ, chọn bảng khác")
    assert "Tải tệp lên" in shown(app)


def test_nothing_pasted_is_told(open_app: OpenApp) -> None:
    assert "Tệp không có nội dung." in shown(paste(open_app(PAGE), "  "))


def test_english_is_english(open_app: OpenApp) -> None:
    app = open_app(PAGE, ngon_ngu="en")
    assert "Bring an official table" in shown(app)
    app.text_area[0].set_value("x")
    press(app, "Read the table")
    assert "The table can't be read" in shown(app) or "Preview of the table" in shown(app)
