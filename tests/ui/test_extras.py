"""A page's own parameters outlive a visit to another page."""

from streamlit.testing.v1 import AppTest


def script() -> None:
    import streamlit as st  # noqa: PLC0415 -- AppTest runs the body of this function alone

    from ictexplore.ui.extras import keep_extra, read_extra  # noqa: PLC0415

    if "keep" in st.session_state:
        keep_extra("vung", st.session_state.pop("keep"))
    st.session_state["read"] = read_extra("vung")


def test_it_is_kept_written_back_and_dropped():
    app = AppTest.from_function(script)
    app.query_params["vung"] = "a"
    assert app.run().session_state["read"] == "a"
    del app.query_params["vung"]
    assert app.run().session_state["read"] == "a"
    assert app.query_params["vung"] == "a"
    app.session_state["keep"] = None
    assert app.run().session_state["read"] is None
    assert "vung" not in app.query_params
