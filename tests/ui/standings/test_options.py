import pytest
from streamlit.testing.v1 import AppTest

from ictexplore.ui.sheets import get_sheet
from ictexplore.ui.standings.options import find_regions


def script() -> None:
    from types import SimpleNamespace  # noqa: PLC0415

    import streamlit as st  # noqa: PLC0415 -- AppTest runs the body of this function alone

    from ictexplore.i18n import translator  # noqa: PLC0415
    from ictexplore.ui.sheets import get_sheet  # noqa: PLC0415
    from ictexplore.ui.standings.options import read_options, sort_by  # noqa: PLC0415

    page = SimpleNamespace(t=translator("vi"), language="vi")
    sheet = get_sheet("dti-2024-34")
    options = read_options(page, sheet)
    st.session_state["options"] = options
    if pressed := st.session_state.pop("press", None):
        sort_by(options, pressed)


def run(app: AppTest | None = None, **address: str) -> AppTest:
    app = app or AppTest.from_function(script)
    for name, value in address.items():
        app.query_params[name.replace("_", "-")] = value
    app.run()
    assert not app.exception
    return app


def notices(app: AppTest) -> str:
    return "".join(e.proto.body for e in app.get("html"))


def test_without_parameters_it_is_the_composite_of_the_whole_country():
    options = run().session_state["options"]
    assert (options.measure, options.region, options.query, options.sort) == (
        *("composite", None, "", "hang"),
    )


def test_the_address_is_understood():
    app = run(chi_so="hd_kinh_te_so", vung="bac-trung-bo", tim="hue", xep="-tinh")
    options = app.session_state["options"]
    assert options.region is not None
    assert (options.measure, options.region.vi, options.query) == (
        *("hd_kinh_te_so", "Bắc Trung Bộ", "hue"),
    )
    assert (options.sort, options.is_reversed) == ("tinh", True)
    assert notices(app) == ""


@pytest.mark.parametrize("name", ["chi_so", "vung", "xep"])
def test_what_can_not_be_meant_is_named_and_replaced(name: str):
    app = run(**{name: "<script>" * 100})
    options = app.session_state["options"]
    assert (options.measure, options.region, options.sort) == ("composite", None, "hang")
    told = notices(app)
    assert told.count("ix-notice") == 1
    assert f"{name.replace('_', '-')} = «&lt;script&gt;" in told
    assert len(told) < 1000


def test_a_head_pressed_again_turns_the_order_round():
    app = run()
    for expected in ("composite", "-composite", "composite"):
        app.session_state["press"] = "composite"
        app = run(app)
        assert app.query_params["xep"] == expected
        app = run(app)


def test_regions_run_from_north_to_south():
    slugs = list(find_regions(get_sheet("dti-2024-34")))
    assert slugs[0] == "dong-bang-song-hong"
    assert slugs[-1] == "dong-bang-song-cuu-long"
    assert len(slugs) == 6
