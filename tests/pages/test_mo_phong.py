"""The what-if page: what it computes, keeps in the address and refuses."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import OpenApp, component, sentence, shown

PAGE = "pages/mo_phong.py"
PLAIN = {"don_gian": "1"}
NINH_BINH = PLAIN | {"ky": "dti-2024-34", "tinh": "ninh-binh"}


def slider(app: AppTest, code: str):
    (found,) = [s for s in app.slider if s.key.endswith(f".{code}")]
    return found


def entry(app: AppTest, code: str):
    (found,) = [t for t in app.text_input if t.key.endswith(f".{code}")]
    return found


def reset(app: AppTest, code: str):
    (found,) = [b for b in app.button if b.key.endswith(f".{code}")]
    return found


def test_a_moved_slider_moves_score_rank_and_address(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    assert "SỐ LIỆU CÔNG BỐ" in shown(app)
    slider(app, "hd_kinh_te_so").set_value(0.75).run()
    assert sentence(app) == (
        "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024 tăng "
        "từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
    )
    assert app.query_params["doi"] == "hd_kinh_te_so-0.75"
    assert entry(app, "hd_kinh_te_so").value == "0,7500"
    page = shown(app)
    assert "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố" in page
    assert "SỐ LIỆU CÔNG BỐ" not in page
    assert "Thái Nguyên, Quảng Ninh, Lạng Sơn, Bắc Ninh" in page
    assert "+31,8 điểm" in page  # 150 × (0,7500 − 0,5380)


@pytest.mark.parametrize("typed", ["0,75", "0.75", " 0,7500 "])
def test_an_exact_entry_is_understood(open_app: OpenApp, typed: str):
    app = open_app(PAGE, **NINH_BINH)
    entry(app, "hd_kinh_te_so").set_value(typed).run()
    assert app.query_params["doi"] == "hd_kinh_te_so-0.75"
    assert slider(app, "hd_kinh_te_so").value == 0.75


@pytest.mark.parametrize("typed", ["1,5", "nan", "-0,1", "0,12345", "<b>", ""])
def test_an_entry_that_is_no_score_is_refused_and_nothing_lost(open_app: OpenApp, typed: str):
    app = open_app(PAGE, **NINH_BINH, doi="ha_tang_so-0.9")
    before = sentence(app)
    entry(app, "hd_kinh_te_so").set_value(typed).run()
    assert not app.exception
    assert 'role="status"' in shown(app)
    assert "<b>" not in shown(app)
    assert sentence(app) == before
    assert entry(app, "hd_kinh_te_so").value == typed
    reset(app, "hd_kinh_te_so").click().run()
    assert 'role="status"' not in shown(app)
    assert entry(app, "hd_kinh_te_so").value == "0,5380"


def test_one_and_all_are_reset(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, doi=["hd_kinh_te_so-0.75", "ha_tang_so-0.9"])
    reset(app, "hd_kinh_te_so").click().run()
    assert app.query_params["doi"] == "ha_tang_so-0.9"
    assert slider(app, "hd_kinh_te_so").value == 0.538
    app.button(key="reset").click().run()
    assert "doi" not in app.query_params
    assert slider(app, "ha_tang_so").value == 0.8336
    assert app.button(key="reset").disabled


def test_a_change_back_to_the_published_value_is_none(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, doi="hd_kinh_te_so-0.5380")
    assert "SỐ LIỆU CÔNG BỐ" in shown(app)
    assert "doi" not in app.query_params


def test_the_residual_block_is_one_control(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, ky="dti-2022-63", tinh="ha-noi", doi="residual-1")
    assert len(app.slider) == 5
    assert "Nhận thức số, Thể chế số, Nhân lực số, An toàn thông tin mạng" in shown(app)
    assert "400 điểm" in slider(app, "residual").label
    assert "nhóm chưa công bố riêng" in str(sentence(app))


def test_a_unit_follows_into_another_edition(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, ky="dti-2024-63", tinh="nam-dinh", doi="ha_tang_so-0.9")
    app.selectbox(key="edition.dti.vi").set_value("dti-2024-34").run()
    assert (app.query_params["ky"], app.query_params["tinh"]) == ("dti-2024-34", "ninh-binh")
    assert "doi" not in app.query_params


@pytest.mark.parametrize(
    ("edition", "unit", "reason"),
    [
        ("ict_index-2006-63", "ha-noi", "Trọng số"),
        ("mic_egov-2017-63", "ha-noi", "Điểm tối đa"),
        ("dti-2020-63", "ha-noi", "chưa có điểm chung"),
    ],
)
def test_where_it_can_not_be_simulated_it_says_why_and_where_it_can(
    open_app: OpenApp, edition: str, unit: str, reason: str
):
    app = open_app(PAGE, **PLAIN, ky=edition, tinh=unit)
    assert not app.slider
    assert reason.lower() in shown(app).lower()
    (today,) = [b for b in app.button if b.key == "go.dti-2024-34.01"]
    assert "2024" in today.label
    today.click().run()
    assert app.query_params["ky"] == "dti-2024-34"
    assert app.slider


def test_an_incomplete_edition_gives_an_interval_and_says_why(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, ky="ict_index-2020-63", tinh="nam-dinh", doi="udcntt-0.32")
    assert "Hạng là một khoảng" in shown(app)


@pytest.mark.parametrize(
    "address",
    [
        {"tinh": "<script>alert(1)</script>"},
        {"tinh": "x" * 10_000},
        {"ky": "dti-1999-34"},
        {"ngon_ngu": "fr"},
        {"doi": "khong_co-0.5"},
        {"doi": "hd_kinh_te_so-1.5"},
        {"doi": "hd_kinh_te_so"},
        {"doi": ["ha_tang_so-0.9"] * 500 + ["x-1"]},
    ],
)
def test_a_broken_address_is_named_and_the_rest_kept(open_app: OpenApp, address):
    app = open_app(PAGE, **(NINH_BINH | {"doi": "ha_tang_so-0.9"} | address))
    page = shown(app)
    assert "<script>" not in page
    assert len(app.query_params["tinh"]) < 40
    assert "x" * 100 not in page
    if "doi" not in address and "ky" not in address and "tinh" not in address:
        assert app.query_params["doi"] == "ha_tang_so-0.9"


def test_a_wrong_unit_is_named_beside_what_there_is(open_app: OpenApp):
    page = shown(open_app(PAGE, **PLAIN, ky="dti-2024-34", tinh="ninh-bin"))
    assert "«ninh-bin»" in page
    assert "Ninh Bình" in page


def test_the_live_page_is_given_the_same_figures(open_app: OpenApp):
    address = {"ky": "dti-2024-34", "tinh": "ninh-binh", "doi": "hd_kinh_te_so-0.75"}
    live, plain = open_app(PAGE, **address), open_app(PAGE, **PLAIN, **address)
    assert not live.slider
    assert sentence(live) == sentence(plain)
    controls = component(live, "live_controls")
    assert controls["changes"] == {"hd_kinh_te_so": 7500}
    assert controls["texts"]["hd_kinh_te_so"] == "0,7500"
    answer = str(component(live, "live_answer")["html"])
    for figure in ("0,7561", "8/34", "+31,8 điểm", "Thái Nguyên, Quảng Ninh, Lạng Sơn, Bắc Ninh"):
        assert figure in answer
        assert figure in shown(plain)


def test_the_plain_page_stays_plain_in_its_links(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    assert app.query_params["don-gian"] == "1"
    assert all("don-gian=1" in link.proto.query_string for link in app.get("page_link"))


def test_english_has_no_vietnamese_sentence(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH, ngon_ngu="en", doi="hd_kinh_te_so-0.75")
    assert str(sentence(app)).startswith("If ")
    assert "0.7561" in str(sentence(app))
    assert "SCENARIO" in shown(app).upper()
    assert component(app, "unit_picker")["language"] == "en"


def test_rivals_move_and_the_assumption_is_printed_beside_the_rank(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, ky="dti-2024-34", tinh="ninh-binh", doi_thu="tang-0.02")
    page = shown(app)
    assert "KỊCH BẢN GIẢ ĐỊNH" in page
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in page
    assert "Nếu các tỉnh khác đều tăng 0,0200 thì Ninh Bình" in str(sentence(app))
    app.radio(key="rivals-kind.vi").set_value("hold").run()
    assert "SỐ LIỆU CÔNG BỐ" in shown(app)
    assert "doi-thu" not in app.query_params


def test_an_own_value_of_a_rival_is_typed_and_a_wrong_one_refused(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, ky="dti-2024-34", tinh="ninh-binh", doi_thu="bac-ninh-0.72")
    assert "Bắc Ninh đạt 0,7200" in shown(app)
    app.text_input(key="rivals-own-24").set_value("0,73").run()
    assert app.query_params["doi-thu"] in ("bac-ninh-0.73", ["bac-ninh-0.73"])
    app.text_input(key="rivals-own-24").set_value("1,3").run()
    assert app.query_params["doi-thu"] in ("bac-ninh-0.73", ["bac-ninh-0.73"])
    assert "1,3" in shown(app)


def test_repeating_is_offered_only_where_there_is_a_comparable_edition(open_app: OpenApp):
    with_one = open_app(PAGE, **PLAIN, ky="dti-2023-63", tinh="ninh-binh")
    assert len(with_one.radio(key="rivals-kind.vi").options) == 4
    without = open_app(PAGE, **PLAIN, ky="dti-2024-34", tinh="ninh-binh", doi_thu="lap-lai")
    assert len(without.radio(key="rivals-kind.vi").options) == 3
    assert "không có kỳ trước so sánh được" in shown(without)


KEPT = "Phương án A~dti-2024-34~ninh-binh~hd_kinh_te_so-0.75"
LOOKED_AT = {"ky": "dti-2024-34", "tinh": "ninh-binh", "doi": "ha_tang_so-0.9"}


def test_a_scenario_is_kept_renamed_duplicated_marked_opened_and_deleted(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, **LOOKED_AT)
    app.button(key="tray-keep").click().run()
    kept = "Phương án 1~dti-2024-34~ninh-binh~ha_tang_so-0.9"
    assert app.query_params["kich-ban"] in (kept, [kept])
    assert app.button(key="tray-keep").disabled
    app.text_input(key="tray-name-0").set_value("Hạ tầng ~ trước").run()
    assert "Hạ tầng trước" in shown(app)
    app.button(key="tray.copy-0").click().run()
    assert "Hạ tầng trước 2" in shown(app)
    app.button(key="tray.mark-1").click().run()
    assert "Hạ tầng trước 2 (mốc so sánh)" in shown(app)
    app.button(key="reset").click().run()
    assert "doi" not in app.query_params
    app.button(key="tray.open-1").click().run()
    assert app.query_params["doi"] in ("ha_tang_so-0.9", ["ha_tang_so-0.9"])
    app.button(key="tray.delete-0").click().run()
    app.button(key="tray.delete-0").click().run()
    assert "kich-ban" not in app.query_params
    assert "Chưa giữ kịch bản nào" in shown(app)


def test_the_tray_comes_with_the_address_and_four_are_all_it_holds(open_app: OpenApp):
    texts = [KEPT.replace("A~", f"{i}~").replace("0.75", f"0.7{i}") for i in range(1, 6)]
    app = open_app(PAGE, **PLAIN, **LOOKED_AT, kich_ban=texts)
    page = shown(app)
    assert "Phương án 4" in page
    assert "Phương án 5" not in page
    assert app.button(key="tray-keep").disabled


def test_a_kept_scenario_that_can_not_be_meant_is_named_and_the_others_stay(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, **LOOKED_AT, kich_ban=[KEPT, "<b>~dti-2024-34~atlantis"])
    page = shown(app)
    assert "Phương án A" in page
    assert "«atlantis»" in page
    assert "<b>~" not in page


def test_a_message_from_before_a_change_does_not_take_it_back(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, ky="dti-2024-34", tinh="ninh-binh")
    app.radio(key="rivals-kind.vi").set_value("gain").run()
    # The browser had sent this with its old address, where nothing was assumed yet.
    del app.query_params["doi-thu"]
    app.run()
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in shown(app)
    assert app.query_params["doi-thu"] in ("tang-0.02", ["tang-0.02"])


def test_the_menu_that_follows_the_answer_takes_the_scenario_along(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    links = len(app.get("page_link"))
    slider(app, "hd_kinh_te_so").set_value(0.75).run()
    assert len(app.get("page_link")) == links
    assert all("doi=hd_kinh_te_so" in link.proto.query_string for link in app.get("page_link"))
