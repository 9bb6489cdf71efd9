"""A page's own parameters outlive a visit to another page, and wrong ones are named."""

from streamlit.testing.v1 import AppTest


def script() -> None:
    from types import SimpleNamespace  # noqa: PLC0415 -- AppTest runs this body alone

    import streamlit as st  # noqa: PLC0415

    from ictexplore.i18n import translator  # noqa: PLC0415
    from ictexplore.ui.parameters import keep_values, read_choice, read_values  # noqa: PLC0415

    page = SimpleNamespace(t=translator("vi"))
    if "keep" in st.session_state:
        keep_values("so-voi", st.session_state.pop("keep"))
    st.session_state["read"] = read_values("so-voi")
    offered = st.session_state.get("offered", "ab")
    options = {value: value.upper() for value in offered}
    st.session_state["chosen"] = read_choice(page, "xem", options)


def notices(app: AppTest) -> list[str]:
    return [e.proto.body for e in app.get("html") if "ix-notice" in e.proto.body]


def test_values_are_kept_written_back_and_dropped():
    app = AppTest.from_function(script)
    app.query_params["so-voi"] = ["hue", "da-nang"]
    assert app.run().session_state["read"] == ("hue", "da-nang")
    del app.query_params["so-voi"]
    assert app.run().session_state["read"] == ("hue", "da-nang")
    assert app.query_params["so-voi"] == ["hue", "da-nang"]
    app.session_state["keep"] = []
    assert app.run().session_state["read"] == ()
    assert "so-voi" not in app.query_params


def test_without_a_choice_the_first_option_stands():
    app = AppTest.from_function(script).run()
    assert app.session_state["chosen"] == "a"
    assert "xem" not in app.query_params


def test_a_wrong_choice_is_named_as_long_as_it_stands_in_the_address():
    app = AppTest.from_function(script)
    app.query_params["xem"] = "<b>" * 1000
    for _ in range(2):
        assert app.run().session_state["chosen"] == "a"
        (notice,) = notices(app)
        assert "xem = «&lt;b&gt;" in notice
        assert "trang đang dùng A" in notice
        assert "Có thể chọn: a, b" in notice
        assert len(notice) < 1000


def test_a_choice_that_another_edition_does_not_have_rests_without_a_word():
    app = AppTest.from_function(script)
    app.query_params["xem"] = "b"
    assert app.run().session_state["chosen"] == "b"
    app.session_state["offered"] = "a"
    assert app.run().session_state["chosen"] == "a"
    assert notices(app) == []
    app.session_state["offered"] = "ab"
    assert app.run().session_state["chosen"] == "b"
