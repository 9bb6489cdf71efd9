import json

from streamlit.testing.v1 import AppTest


def script() -> None:
    import streamlit as st  # noqa: PLC0415

    from ictexplore.ui.components.awaited import is_seen, next_run  # noqa: PLC0415

    run = next_run("place")
    st.session_state["is_filled"] = is_seen("place", run, label="Đang chuẩn bị…")


def sent(app: AppTest) -> dict[str, object]:
    assert not app.exception
    [element] = app.get("bidi_component")
    found: dict[str, object] = json.loads(element.proto.json)
    return found


def test_nothing_is_filled_before_it_is_seen() -> None:
    app = AppTest.from_function(script).run()
    assert sent(app) == {"run": "1", "isFilled": False, "label": "Đang chuẩn bị…"}
    assert not app.session_state["is_filled"]


def test_what_was_seen_is_filled_in_that_run_of_the_page_alone() -> None:
    app = AppTest.from_function(script).run()
    app.session_state["place.seen"] = "2"
    assert sent(app.run()) == {"run": "2", "isFilled": True, "label": "Đang chuẩn bị…"}
    assert app.session_state["is_filled"]
    assert sent(app.run())["isFilled"] is False
