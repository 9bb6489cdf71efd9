"""Sources and methods: pages/nguon.py."""

import pytest

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/nguon.py"


@pytest.mark.parametrize(
    ("section", "vi", "en"),
    [
        ("khung", "Điểm chung là trung bình có trọng số", "The composite is a weighted mean"),
        ("tinh-lai", "Tính lại được 66 điểm chung", "66 printed composites recomputed"),
        ("luu-y", "Mười bốn điều dễ nhầm", "Fourteen ways to go wrong"),
        ("nguon", "138 nguồn, ", "138 sources, "),
    ],
)
def test_each_section_reads_in_both_languages(open_app: OpenApp, section: str, vi: str, en: str):
    assert vi in shown(open_app(PAGE, muc=section))
    assert en in shown(open_app(PAGE, muc=section, ngon_ngu="en"))


def test_the_frameworks_come_first(open_app: OpenApp):
    app = open_app(PAGE)
    assert [tab.label for tab in app.tabs] == [
        "Khung đánh giá",
        "Tính lại",
        "Lưu ý khi đọc số liệu",
        "Nguồn",
    ]
    assert "÷ 940" in shown(app)


def test_searching_leaves_what_was_asked_for(open_app: OpenApp):
    app = open_app(PAGE, muc="nguon")
    search = app.text_input[0]
    assert search.label == "Tìm nguồn"
    search.set_value("da nang").run()
    page = shown(app)
    assert "Báo Đà Nẵng" in page
    assert "Báo Lạng Sơn" not in page
    search.set_value("khong co o dau").run()
    assert "Không có nguồn nào chứa «khong co o dau»" in shown(app)


def test_the_selection_stays_in_the_address(open_app: OpenApp):
    app = open_app(PAGE, muc="luu-y", ky="dti-2023-63", tinh="nghe-an")
    assert app.query_params["ky"] == "dti-2023-63"
    assert app.query_params["tinh"] == "nghe-an"
    assert app.query_params["muc"] == "luu-y"
