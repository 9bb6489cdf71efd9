"""Compare: pages/so_sanh.py."""

import pytest

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/so_sanh.py"
PAIR = {"ky": "dti-2024-34", "tinh": "ninh-binh", "so_voi": "nghe-an"}


@pytest.mark.parametrize(
    ("address", "vi", "en"),
    [
        (
            PAIR,
            "hơn Nghệ An 3,9 điểm trên 1000 (0,0039, tức 3,67 điểm trên 940); hơn ở",
            "leads Nghe An by 3.9 points of 1000 (0.0039",
        ),
        (
            {"ky": "dti-2022-63", "tinh": "nghe-an", "so_voi": "ha-tinh"},
            "Nhóm chưa công bố riêng",
            "Block not published separately",
        ),
    ],
)
def test_the_title_is_the_finding_in_both_languages(open_app: OpenApp, address, vi: str, en: str):
    page = shown(open_app(PAGE, **address))
    assert vi in page
    assert "SỐ LIỆU CÔNG BỐ" in page
    assert "Nguồn: " in page
    assert en in shown(open_app(PAGE, **address, ngon_ngu="en"))


def test_all_measures_side_by_side(open_app: OpenApp):
    page = shown(open_app(PAGE, **PAIR))
    for figure in ("0,7223", "0,7184 (+0,0039)", "12/34", "13/34", "0,4967 (+38,62)"):
        assert figure in page


def test_without_rivals_the_first_group_stands_in_and_each_has_its_reason(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-34", tinh="ninh-binh")
    page = shown(app)
    assert "Ninh Bình kém Bắc Ninh" in page
    assert "Vùng Đồng bằng sông Hồng, điểm gần nhất: Bắc Ninh" in page
    assert "gần nhất: Thanh Hóa (3.764)" in page


def test_a_group_goes_into_the_address(open_app: OpenApp):
    app = open_app(PAGE, **PAIR)
    (button,) = [b for b in app.button if b.label == "Dân số gần nhất"]
    button.click().run()
    assert app.query_params["so-voi"] == ["thanh-hoa", "an-giang", "phu-tho"]


def test_a_click_takes_a_unit_out(open_app: OpenApp):
    app = open_app(PAGE, **(PAIR | {"so_voi": ["nghe-an", "da-nang"]}))
    pills = app.get("button_group")
    (chosen,) = [p for p in pills if p.key.startswith("rivals-")]
    chosen.set_value(["48"]).run()
    assert app.query_params["so-voi"] in ("da-nang", ["da-nang"])


def test_a_wrong_unit_is_named_and_the_others_kept(open_app: OpenApp):
    page = shown(open_app(PAGE, **(PAIR | {"so_voi": ["nghe-an", "<b>x"]})))
    assert "so-voi = «&lt;b&gt;x»" in page
    assert "Ninh Bình hơn Nghệ An" in page


def test_six_units_at_most(open_app: OpenApp):
    names = ["nghe-an", "ha-tinh", "hue", "da-nang", "can-tho", "ca-mau", "ninh-binh", "nghe-an"]
    app = open_app(PAGE, **(PAIR | {"so_voi": names}))
    page = shown(app)
    assert "5 tỉnh đầu" in page
    assert "Cà Mau</th>" not in page
    # Nothing more can be added: the only picker left is the page's own.
    names = [element.proto.component_name for element in app.get("bidi_component")]
    assert sum(name.endswith("unit_picker") for name in names) == 1
    (full,) = [box for box in app.text_input if box.label == "Thêm tỉnh, thành phố"]
    assert full.disabled
    assert full.placeholder == "Đã đủ 6: bấm một tỉnh để bỏ ra trước"


def test_a_unit_without_a_score_says_so(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="ict_index-2018-63", tinh="an-giang"))
    assert "An Giang chưa có điểm chung để so ở kỳ này" in page
    assert "0,0000" not in page
