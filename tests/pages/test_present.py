"""The presenter view by AppTest: what is shown, and what is not."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from ictexplore.ui.page import FOLDED, PAGES
from tests.pages.conftest import OpenApp, component, shown

SCENARIO = {"ky": "dti-2024-34", "tinh": "ninh-binh", "doi": "hd_kinh_te_so-0.75"}
BANDS = {"published": "SỐ LIỆU CÔNG BỐ", "simulated": "KỊCH BẢN GIẢ ĐỊNH"}
SLIDES = [name for name in PAGES if name not in {*FOLDED, "whatif"}]


def slide(app: AppTest) -> str:
    """Return the picture that a presented page consists of."""
    return str(component(app, "presenter_slide")["svg"])


def kept(app: AppTest, name: str) -> list[str]:
    """Return what stands in the address."""
    values = app.query_params[name]
    return [values] if isinstance(values, str) else list(values)


def is_menu_shown(app: AppTest) -> bool:
    return 'class="ix-name"' in shown(app)


def assert_no_controls(app: AppTest) -> None:
    assert not is_menu_shown(app)
    for kind in ("selectbox", "button", "text_input", "radio", "multiselect"):
        assert len(getattr(app, kind)) == 0
    assert len(app.get("button_group")) == 0
    names = [e.proto.component_name.rpartition(".")[2] for e in app.get("bidi_component")]
    assert "unit_picker" not in names


@pytest.mark.parametrize("name", SLIDES)
def test_a_page_is_one_slide_with_band_and_source(open_app: OpenApp, name: str):
    app = open_app(PAGES[name], **SCENARIO, trinh_chieu="1")
    assert_no_controls(app)
    svg = slide(app)
    band = BANDS["simulated" if name == "goal" else "published"]
    assert f">{band}" in svg
    assert "Nguồn: " in svg
    assert kept(app, "trinh-chieu") == ["1"]
    assert kept(app, "doi") == ["hd_kinh_te_so-0.75"]


def test_the_simulator_stays_live_without_menu_sentence_and_tray(open_app: OpenApp):
    app = open_app(PAGES["whatif"], **SCENARIO, trinh_chieu="1")
    page = shown(app)
    assert '<h1 class="ix-subject">Ninh Bình <span>· DTI 2024</span></h1>' in page
    assert "Nguồn: " in page
    assert not is_menu_shown(app)
    names = [e.proto.component_name.rpartition(".")[2] for e in app.get("bidi_component")]
    assert names[:2] == ["document", "presenter_keys"]
    assert {"live_controls", "live_answer", "presenter_fit"} <= set(names)
    assert not {"copy_text", "presenter_slide", "unit_picker"} & set(names)
    assert component(app, "live_answer")["renderer"] == "svg"
    assert "Khay kịch bản" not in page


def test_the_plain_simulator_is_presented_too(open_app: OpenApp):
    app = open_app(PAGES["whatif"], **SCENARIO, trinh_chieu="1", don_gian="1")
    assert len(app.slider) == 8
    assert BANDS["simulated"] in shown(app)
    assert not is_menu_shown(app)


@pytest.mark.parametrize("name", ["whatif", "goal"])
def test_where_nothing_can_be_simulated_the_slide_says_why(open_app: OpenApp, name: str):
    app = open_app(PAGES[name], ky="mic_egov-2017-63", tinh="ha-noi", trinh_chieu="1")
    assert_no_controls(app)
    assert "Chưa mô phỏng được" in slide(app)


@pytest.mark.parametrize("section", ["bac-thang", "chac-chan"])
def test_where_not_all_is_known_the_slide_says_so(open_app: OpenApp, section: str):
    address = {"ky": "ict_index-2020-63", "tinh": "thua-thien-hue", "phan": section}
    app = open_app(PAGES["analysis"], **address, trinh_chieu="1")
    assert_no_controls(app)
    assert "Nguồn: " in slide(app)


def test_a_part_of_the_address_that_can_not_be_used_is_named_above_the_slide(open_app: OpenApp):
    app = open_app("app.py", ky="dti-1999-34", trinh_chieu="1")
    assert "dti-1999-34" in shown(app)
    assert "<svg" in slide(app)


def test_a_link_without_it_leaves_and_brings_the_menu_back(open_app: OpenApp):
    app = open_app("app.py", **SCENARIO, trinh_chieu="1")
    del app.query_params["trinh-chieu"]
    app.run()
    assert is_menu_shown(app)
    assert "trinh-chieu" not in app.query_params
    assert kept(app, "doi") == ["hd_kinh_te_so-0.75"]


@pytest.mark.parametrize("name", ["tables", "query", "intake"])
def test_the_analysts_tools_are_scaled_as_they_are(open_app: OpenApp, name: str):
    app = open_app(PAGES[name], trinh_chieu="1")
    assert not is_menu_shown(app)
    assert component(app, "presenter_fit")["block"] == ".st-key-stage"


@pytest.mark.parametrize("name", FOLDED)
def test_an_analysts_page_follows_those_of_the_menu(open_app: OpenApp, name: str):
    keys = component(open_app(PAGES[name], trinh_chieu="1"), "presenter_keys")
    assert (keys["index"], keys["count"]) == (10, 11)


def test_pages_follow_one_another_as_in_the_menu(open_app: OpenApp):
    last = component(open_app(PAGES["sources"], trinh_chieu="1"), "presenter_keys")
    assert (last["index"], last["count"]) == (9, 10)
