"""A view over the whole screen: drawn once, kept for a while, nothing after it."""

from streamlit.testing.v1 import AppTest

from ictexplore.export.picture import picture_svg
from ictexplore.export.view import View
from ictexplore.ui.present.slide import slide_svg

KEPT_MOST = 24


def script() -> None:
    from types import SimpleNamespace  # noqa: PLC0415 -- AppTest runs this body alone

    import streamlit as st  # noqa: PLC0415

    from ictexplore.export.view import View  # noqa: PLC0415
    from ictexplore.ui.present.slide import present_view  # noqa: PLC0415

    def draw(_room: object) -> tuple[()]:
        st.session_state["drawn"] = st.session_state.get("drawn", 0) + 1
        return ()

    table = st.session_state.setdefault("table", object())
    page = SimpleNamespace(name="profile", table=table)
    finding = st.session_state.setdefault("finding", "Hạng 12")
    parts = ("x", finding, draw, None, (), ("Nguồn",))
    present_view(page, View(*parts, is_simulated=False, language="vi"))
    st.write("never seen")


def test_the_page_ends_with_its_slide():
    app = AppTest.from_function(script).run()
    assert [e.proto.component_name for e in app.get("bidi_component")] == [
        "ictexplore.presenter_slide"
    ]
    assert not app.markdown
    assert not app.exception


def test_it_is_drawn_again_only_for_another_view_address_or_edition():
    app = AppTest.from_function(script).run()
    first = app.session_state["drawn"]
    assert app.run().session_state["drawn"] == first
    for number, change in enumerate(
        (
            lambda: app.session_state.__setitem__("finding", "Hạng 8"),
            lambda: app.query_params.__setitem__("phan", "diem-mat"),
            lambda: app.session_state.__setitem__("table", object()),
        ),
        start=2,
    ):
        change()
        assert app.run().session_state["drawn"] == number * first
    app.session_state["finding"] = "Hạng 12"
    app.run()


def test_no_more_are_kept_than_a_visitor_looks_at():
    app = AppTest.from_function(script)
    for number in range(KEPT_MOST + 2):
        app.session_state["finding"] = f"Hạng {number}"
        app.run()
    assert len(app.session_state["ictexplore.slides"]) == KEPT_MOST


def test_the_picture_leaves_its_letters_to_the_page():
    parts = ("x", "Hạng <12>", lambda _: (), None, (), ("Nguồn",))
    view = View(*parts, is_simulated=False, language="vi")
    whole, slide = picture_svg(view), slide_svg(view)
    assert "@font-face" in whole
    assert "font-face" not in slide
    assert slide.count("<svg") == whole.count("<svg")
    assert "Hạng &lt;12&gt;" in slide
