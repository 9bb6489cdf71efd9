"""Goal: pages/muc_tieu.py."""

import pytest

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/muc_tieu.py"
NINH_BINH = {"ky": "dti-2024-34", "tinh": "ninh-binh"}
SCENARIO = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"


def links(app: object) -> list[object]:
    return [e.proto for e in app.get("page_link")]  # type: ignore[attr-defined]


def test_the_next_round_place_is_the_default(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH))
    assert (
        "Để đạt mục tiêu hạng 10 trở lên, cách tốn ít công sức nhất của Ninh Bình là nâng Hoạt động"
        " kinh tế số từ 0,5380 lên 0,6988"
    ) in page
    assert SCENARIO in page
    assert "Giả định: các tỉnh khác giữ nguyên." in page
    # One by one: needed, or out of reach.
    assert "0,9151" in page
    assert "không đạt được dù đạt 1,0000" in page


def test_english_says_the_same(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, ngon_ngu="en"))
    assert "To reach rank 10 or better, the least effort for Ninh Binh is to raise" in page
    assert "Composite needed" in page


def test_the_mix_goes_into_the_simulator_with_the_assumption(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, doi_thu="tang-0.02")
    (link,) = [e for e in links(app) if e.label == "Đưa vào Mô phỏng"]  # type: ignore[attr-defined]
    query = link.query_string  # type: ignore[attr-defined]
    assert "doi=" in query
    assert "doi-thu=tang-0.02" in query
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in shown(app)


def test_a_typed_place_goes_into_the_address(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    (entry,) = [e for e in app.text_input if e.label == "Hạng chung"]
    assert entry.value == "10"
    entry.set_value("5").run()
    assert app.query_params["muon"] in ("hang-5", ["hang-5"])
    assert "mục tiêu hạng 5 trở lên" in shown(app)
    (score,) = [e for e in app.text_input if e.label == "Điểm chung từ"]
    score.set_value("0,75").run()
    assert app.query_params["muon"] == ["hang-5", "diem-0.75"]
    assert "hạng 5 trở lên; điểm 0,7500 trở lên" in shown(app)


def test_the_plan_of_tay_ninh(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-63", tinh="tay-ninh", muon="ke-hoach-tay-ninh-2025")
    page = shown(app)
    assert "Chính quyền số hạng 25 trở lên hoặc điểm trên trung bình cả nước" in page
    assert "Hạng trụ cột: " in page
    # The block's members are told below the table.
    assert "Nhóm chưa công bố riêng: Gồm Nhận thức số" in page


def test_a_chosen_plan_takes_the_place_of_the_default(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-63", tinh="tay-ninh")
    (plans,) = [p for p in app.get("button_group") if p.label == "Mục tiêu có sẵn"]
    plans.set_value([("ke-hoach", "tay-ninh-2025")]).run()
    assert app.query_params["muon"] in ("ke-hoach-tay-ninh-2025", ["ke-hoach-tay-ninh-2025"])
    assert "Chính quyền số hạng 25 trở lên" in shown(app)


def test_caps_and_efforts(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, toi_da="hd_kinh_te_so-0.6", cong_suc="hd_chinh_quyen_so-3")
    page = shown(app)
    assert "không đạt được dù đạt 0,6000" in page
    limits = "Hoạt động kinh tế số tối đa 0,6000, Hoạt động chính quyền số công sức 3"
    assert f"Giới hạn: {limits}." in page
    (clear,) = [b for b in app.button if b.label == "Bỏ mọi giới hạn"]
    clear.click().run()
    assert "toi-da" not in app.query_params
    assert "lên 0,6988" in shown(app)


def test_the_largest_gain_of_a_year_is_offered_where_it_is_known(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2023-63", tinh="tay-ninh")
    (offer,) = [b for b in app.button if b.label.startswith("Lấy mức tăng lớn nhất")]
    offer.click().run()
    assert app.query_params["toi-da"]
    assert "Giới hạn: " in shown(app)
    assert "kỳ này không có kỳ trước so sánh được" in shown(open_app(PAGE, **NINH_BINH))


def test_reached_already_is_published(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, muon="hang-20"))
    assert "Ninh Bình đã đạt mục tiêu hạng 20 trở lên" in page
    assert "SỐ LIỆU CÔNG BỐ" in page
    assert SCENARIO not in page
    assert "<h3>Hiện nay</h3>" in page
    # Held today, and held no longer when all others gain.
    page = shown(open_app(PAGE, **NINH_BINH, muon="hang-15", doi_thu="tang-0.02"))
    assert "Để đạt mục tiêu hạng 15 trở lên" in page


def test_impossible_says_the_nearest(open_app: OpenApp):
    caps = ["hd_kinh_te_so", "hd_xa_hoi_so", "hd_chinh_quyen_so", "nhan_luc_so"]
    app = open_app(PAGE, **NINH_BINH, muon="hang-1", toi_da=[f"{code}-0.7" for code in caps])
    page = shown(app)
    assert "Ninh Bình không đạt được mục tiêu hạng 1 trở lên" in page
    assert "mức gần nhất: điểm DTI 2024 là" in page
    assert "Mức gần nhất</h3>" in page
    assert not [e for e in links(app) if e.label == "Đưa vào Mô phỏng"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ({"muon": "hang-99"}, "Không có hạng 99. Hãy chọn một hạng từ 1 đến 34."),
        ({"muon": "hang-0"}, "Không có hạng 0."),
        ({"muon": ["hang-5", "hang-7"]}, "Các mục tiêu mâu thuẫn"),
        ({"toi_da": "hd_kinh_te_so-0.5"}, "thấp hơn điểm hiện nay là 0,5380"),
        ({"cong_suc": "hd_kinh_te_so-0"}, "Hãy nhập một số lớn hơn 0"),
    ],
)
def test_what_cannot_be_meant_gets_the_engines_sentence(open_app: OpenApp, address, told: str):
    page = shown(open_app(PAGE, **NINH_BINH, **address))
    assert told in page
    assert "Nguồn: " in page
    assert '<h2 class="ix-title">' not in page


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ({"muon": "<b>zz"}, "muon = «&lt;b&gt;zz»"),
        ({"muon": "diem-7"}, "«7» nằm ngoài thang điểm"),
        ({"toi_da": "xx-0.8"}, "toi-da = «xx-0.8»"),
        ({"toi_da": "hd_kinh_te_so-9"}, "«9» nằm ngoài thang điểm"),
        ({"cong_suc": "hd_kinh_te_so-a"}, "cong-suc = «hd_kinh_te_so-a»"),
    ],
)
def test_broken_values_are_named_and_replaced(open_app: OpenApp, address, told: str):
    page = shown(open_app(PAGE, **NINH_BINH, **address))
    assert told in page
    assert "Để đạt mục tiêu hạng 10 trở lên" in page


def test_who_cannot_be_simulated(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="ict_index-2018-63", tinh="an-giang"))
    assert "Chưa mô phỏng được An Giang ở kỳ này" in page
