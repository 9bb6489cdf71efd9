"""The page of an own index, driven as a visitor drives it (pages/bo_chi_so.py)."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from ictexplore.cli.own_index_file import OwnFileOptions, gather_own
from ictexplore.engine.own_index.goal import OwnPlace, OwnScore, seek_goal
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.files import make_own_file
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.ui.own_index.brought import Brought
from ictexplore.ui.takeaway import bar
from tests.pages.conftest import OpenApp, component, shown
from tests.ui.own_index.conftest import FRAMEWORK, VALUES, brought, build

PAGE = "pages/bo_chi_so.py"
NINH_BINH = {"so_lieu": "vi-du", "don_vi": "4"}
PLAIN = {"don_gian": "1"}
VI = translator("vi")
PUBLISHED, SIMULATED = VI("common.band_published"), VI("common.band_simulated")
HOSTILE = "<img src=x onerror=alert(1)>"


def with_data(open_app: OpenApp, given: Brought, **address: str) -> AppTest:
    app = open_app(PAGE, **address)
    app.session_state["ictexplore.own.brought"] = given
    app.run()
    assert not app.exception, app.exception
    return app


def test_the_example_is_one_click_away_and_named_for_what_it_is(open_app: OpenApp):
    app = open_app(PAGE)
    assert "Tính bộ chỉ số của riêng mình" in shown(app)
    app.button(key="own-example").click().run()
    page = shown(app)
    assert "BỘ CHỈ SỐ RIÊNG – ví dụ" in page
    assert "Huế dẫn đầu Chỉ số ví dụ với 84,15 điểm." in page
    assert "dti.gov.vn" in page
    assert PUBLISHED not in page
    assert app.query_params["so-lieu"] == "vi-du"


def test_dropping_the_data_leads_back_to_the_beginning(open_app: OpenApp):
    app = open_app(PAGE, **NINH_BINH)
    app.button(key="own-drop").click().run()
    assert "Tính bộ chỉ số của riêng mình" in shown(app)
    assert "so-lieu" not in app.query_params
    assert "don-vi" not in app.query_params


def test_an_address_made_beside_data_that_are_gone_says_so(open_app: OpenApp):
    app = open_app(PAGE, so_lieu="rieng", phan="ho-so")
    page = shown(app)
    assert "Phiên làm việc có số liệu ấy đã kết thúc" in page
    assert "Tính bộ chỉ số của riêng mình" in page
    assert "đã kết thúc" not in shown(open_app(PAGE))


def test_all_that_is_wrong_is_told_and_nothing_is_lost(open_app: OpenApp):
    broken = brought(FRAMEWORK + "more,al,1,1,Thừa\nbad,all,1,,Lặp\n", "unit,good\nA,mười\n")
    app = with_data(open_app, broken)
    page = shown(app)
    assert "Chưa tính được bộ chỉ số" in page
    assert "«more» thuộc «al»" in page
    assert "mã «bad» đã có ở dòng 4" in page
    assert "Khung chỉ số · khung.csv" in page
    assert "Giá trị · gia-tri.csv" in page


def test_files_are_uploaded(open_app: OpenApp):
    app = open_app(PAGE)
    framework, values, _ = app.file_uploader
    framework.set_value(("khung.csv", FRAMEWORK.encode(), "text/csv"))
    send = next(b for b in app.button if b.label == "Tính bộ chỉ số")
    send.click().run()
    assert "Còn thiếu: Giá trị" in shown(app)
    framework, values, _ = app.file_uploader
    framework.set_value(("khung.csv", FRAMEWORK.encode(), "text/csv"))
    values.set_value(("gia-tri.csv", VALUES.encode(), "text/csv"))
    send = next(b for b in app.button if b.label == "Tính bộ chỉ số")
    send.click().run()
    assert not app.exception
    assert app.query_params["so-lieu"] == "rieng"
    assert "A dẫn đầu Tất cả với 100,00 điểm." in shown(app)


def test_what_counts_for_nothing_is_told(open_app: OpenApp):
    app = with_data(open_app, brought(values="unit,good,bad,other\nA,1,2,3\nB,2,1,3\n"))
    page = shown(app)
    assert "không dùng các cột other" in page
    assert "do người dùng đưa vào, không phải kết quả công bố" in page


@pytest.mark.parametrize("section", ["xep-hang", "ho-so", "gia-dinh", "muc-tieu", "chac-chan"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_section_answers_and_none_looks_official(
    open_app: OpenApp, section: str, language: str
):
    page = shown(open_app(PAGE, **PLAIN, **NINH_BINH, phan=section, ngon_ngu=language))
    assert "Ninh Bình" in page
    assert translator(language)("ownpage.band_example") in page
    assert translator(language)("common.band_published") not in page


def test_a_what_if_ranks_as_the_engine_says(open_app: OpenApp):
    small = build(brought())
    outcome = simulate_unit(small, 2, {"good": 10.0})
    assert (outcome.after["all"], outcome.rank_after) == (50.0, 2)
    app = with_data(open_app, brought(), **PLAIN, phan="gia-dinh", don_vi="3")
    (entry,) = [text for text in app.text_input if "Càng cao" in text.label]
    entry.set_value("10").run()
    page = shown(app)
    assert "Nếu Càng cao từ 0 thành 10 thì C đạt 50,00 điểm, hạng 2/3 thay vì 3/3." in page
    assert SIMULATED in page
    assert app.query_params["gia-tri"] == "1-10.0"
    app.button(key="own-reset").click().run()
    assert SIMULATED not in shown(app)


def test_the_live_what_if_is_given_the_same_figures(open_app: OpenApp):
    address = {**NINH_BINH, "phan": "gia-dinh", "gia_tri": "7-0.7"}
    live, plain = open_app(PAGE, **address), open_app(PAGE, **PLAIN, **address)
    assert not live.slider
    controls = component(live, "own_controls")
    assert controls["changes"] == {"7": 0.7}
    assert controls["texts"]["7"] == "0,7000"
    answer = str(component(live, "own_answer")["html"])
    drawing = component(live, "own_drawing")
    assert "Nếu Hoạt động kinh tế số từ 0,5380 thành 0,7000 thì Ninh Bình đạt" in answer
    sentence = re.search(r'<h2 class="own-said"[^>]*>([^<]+)<', answer)
    assert sentence is not None
    assert sentence[1] in shown(plain)
    assert len(drawing["model"]["raw"]) == 8
    assert "«nhiều»" not in str(controls)


def test_a_mean_that_cannot_take_a_value_says_so_and_stays(open_app: OpenApp):
    # The lowest post scores 0, which no geometric mean can take.
    address = {**NINH_BINH, "phan": "gia-dinh", "chuan_hoa": "goalposts", "cap_duoi": "2-geometric"}
    page = shown(open_app(PAGE, **PLAIN, **address, gia_tri="1-0"))
    assert "trung bình nhân" in page
    assert "Ninh Bình đứng hạng" in page


def test_what_is_no_number_is_refused_and_the_figures_stay(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, **NINH_BINH, phan="gia-dinh")
    (entry,) = [text for text in app.text_input if "kinh tế" in text.label]
    entry.set_value("nhiều").run()
    page = shown(app)
    assert "«nhiều» không phải là số dùng được" in page
    assert "Ninh Bình đứng hạng 7/21" in page


def test_a_goal_is_reached_once_it_is_tried(open_app: OpenApp):
    app = open_app(PAGE, **PLAIN, **NINH_BINH, phan="muc-tieu", dat_hang="3")
    page = shown(app)
    assert "Để đạt hạng 3/21, cách tốn ít công sức nhất của Ninh Bình là" in page
    assert SIMULATED in page
    app.button(key="own-try").click().run()
    assert "hạng 3/21 thay vì 7/21" in shown(app)


def test_a_place_is_asked_for_and_the_answer_is_the_engines(open_app: OpenApp):
    answer = seek_goal(build(brought()), 2, OwnPlace(2))
    # B's 5 becomes the lowest: (7.5 - 5) / 5 draws level with B's 0.5 of the other indicator.
    assert answer.singles == {"good": pytest.approx(7.5), "bad": pytest.approx(2.5)}
    app = with_data(open_app, brought(), phan="muc-tieu", don_vi="3")
    assert '<td data-label="Nếu chỉ nâng riêng" class="ix-number">7,5000</td>' in shown(app)
    app.number_input[0].set_value(1).run()
    assert app.query_params["dat-hang"] == "1"
    assert "hạng 1/3" in shown(app)
    app.number_input[0].set_value(3).run()
    assert "C đang ở hạng 3/3 với 0,00 điểm, đã đạt hạng 3/3." in shown(app)


def test_a_score_is_asked_for_and_takes_the_place_of_the_place(open_app: OpenApp):
    app = with_data(open_app, brought(), phan="muc-tieu", don_vi="2", dat_hang="1")
    score = next(box for box in app.text_input if box.label == "hoặc đạt điểm")
    # Half of each: from 50, 75 takes all that one of the two can bring.
    score.set_value("75").run()
    assert app.query_params["dat-diem"] == "75.0"
    assert (
        "Để đạt 75,00 điểm, cách tốn ít công sức nhất của B là nâng Càng cao từ 5 lên 10."
        in shown(app)
    )
    score = next(box for box in app.text_input if box.label == "hoặc đạt điểm")
    score.set_value("rất cao").run()
    assert "«rất cao» không phải là số dùng được" in shown(app)
    app.number_input[0].set_value(2).run()
    assert "dat-diem" not in app.query_params
    assert "B đang ở hạng 2/3" in shown(app)


def test_certainty_draws_places(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, phan="chac-chan"))
    assert "trong 10.000 lần thử cho hạng 5–8/21" in page
    assert "Bỏ Hoạt động kinh tế số" in page


@pytest.mark.parametrize("section", ["muc-tieu", "chac-chan"])
def test_a_unit_without_a_score_is_told_so(open_app: OpenApp, section: str):
    page = shown(with_data(open_app, brought(), phan=section, don_vi="4"))
    assert "D không có điểm chung nên không có hạng." in page


def test_settings_stand_in_the_address_and_change_the_result(open_app: OpenApp):
    address = {"chuan_hoa": "goalposts", "thang": ["0", "1"]}
    page = shown(open_app(PAGE, **NINH_BINH, **address))
    assert "Ninh Bình đứng hạng 7/21 với 0,7222 điểm." in page
    app = open_app(PAGE, **NINH_BINH)
    (box,) = [b for b in app.selectbox if b.label == "Trọng số"]
    box.set_value("equal").run()
    assert app.query_params["trong-so"] == "equal"


def test_a_mean_that_cannot_be_taken_is_told_with_the_way_out(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, tong_hop="harmonic", cap_duoi="2-harmonic"))
    assert "Không tính được trung bình điều hòa" in page


def test_a_broken_setting_is_named(open_app: OpenApp):
    page = shown(open_app(PAGE, **NINH_BINH, thang=["9", "1"], chuan_hoa="nope"))
    assert "thang = «9 1»" in page
    assert "chuan-hoa = «nope»" in page
    assert "Huế dẫn đầu" in page


def test_tables_are_edited_in_the_page(open_app: OpenApp):
    app = open_app(PAGE)
    app.button(key="own-write").click().run()
    page = shown(app)
    assert "Chưa đơn vị nào có điểm" in page
    assert "Khung chỉ số · framework.csv" in page


@pytest.mark.parametrize("section", ["xep-hang", "ho-so", "gia-dinh", "muc-tieu", "chac-chan"])
def test_hostile_names_stay_text(open_app: OpenApp, section: str):
    framework = FRAMEWORK.replace("Càng cao", f"{HOSTILE} :red[x] **b**").replace("Tất cả", HOSTILE)
    values = f"unit,good,bad\n{HOSTILE},1,2\n=cmd|' /C calc'!A0,2,1\n[a](javascript:x),3,0\n"
    app = with_data(open_app, brought(framework, values), **PLAIN, phan=section, don_vi="1")
    page = shown(app)
    assert HOSTILE not in page
    assert "&lt;img" in page
    labels = [s.label for s in app.slider]
    assert all(":red[" not in label for label in labels)


def test_two_sessions_do_not_see_each_others_data(open_app: OpenApp):
    mine = with_data(open_app, brought(values="unit,good,bad\nRiêng tư,1,2\nKhác,2,1\n"))
    assert "Khác dẫn đầu" in shown(mine)
    assert "Khác" not in shown(open_app(PAGE))


def test_limits_change_what_a_goal_takes(open_app: OpenApp):
    address = {**NINH_BINH, "phan": "muc-tieu", "dat_hang": "3"}
    # The sixth indicator may not rise, the seventh is ten times as hard.
    page = shown(open_app(PAGE, **address, muc_tran="6-0.6898", suc="7-10"))
    assert "Để đạt hạng 3/21" in page
    assert "Hoạt động chính quyền số từ" not in page
    refused = shown(open_app(PAGE, **address, muc_tran="6-0.1"))
    assert "Mức trần của «hd_chinh_quyen_so» kém hơn giá trị hiện nay" in refused


@pytest.mark.parametrize(
    ("given", "address", "told"),
    [
        (None, {}, "Tính bộ chỉ số của riêng mình"),
        (brought(values="unit,good\nA,mười\n"), {}, "Chưa tính được bộ chỉ số"),
        (brought(), {"phan": "muc-tieu", "don_vi": "4"}, "D không có điểm chung"),
        (brought(), {"phan": "chac-chan", "don_vi": "4"}, "D không có điểm chung"),
        (
            brought(),
            {"phan": "muc-tieu", "don_vi": "3", "muc_tran": "1--5"},
            "Mức trần của «good» kém hơn",
        ),
    ],
)
def test_a_slide_without_a_figure_is_nobodys_publication(
    open_app: OpenApp, given: Brought | None, address: dict[str, str], told: str
):
    address |= {"trinh_chieu": "1"}
    app = with_data(open_app, given, **address) if given else open_app(PAGE, **address)
    slide = str(component(app, "presenter_slide")["svg"])
    # A title is broken into lines.
    assert told.rsplit(maxsplit=1)[-1] in slide
    assert ">BỘ CHỈ SỐ RIÊNG – " in slide
    assert f">{PUBLISHED}" not in slide
    assert "dti.gov.vn" not in slide


def test_files_are_about_what_the_address_tells(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch):
    found: list[OwnMaterial] = []

    def record(
        _page: object, _view: object, make: Callable[[], OwnMaterial] | None, *_: object
    ) -> None:
        found.extend([make()] if make else [])

    monkeypatch.setattr(bar, "_show_button", record)
    address = {"don_vi": "2", "gia_tri": "2-0", "dat_diem": "80"}
    with_data(open_app, brought(), phan="gia-dinh", **address)
    material = found[-1]
    assert (material.unit, material.other, material.changes) == (1, 0, {"bad": 0.0})
    assert material.goal == OwnScore(80.0)
    assert material.link == ""
    asked = OwnFileOptions(None, unit="B", settings=("bad=0",), composite="80")
    typed = gather_own(build(brought()), asked, ("khung.csv", "gia-tri.csv"), VI)
    for suffix in (".pptx", ".xlsx"):
        assert make_own_file(material, suffix) == make_own_file(typed, suffix)
    open_app(PAGE, **NINH_BINH)
    assert "so-lieu=vi-du" in found[-1].link
