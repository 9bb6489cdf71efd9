"""A message that was under way when the address changed doesn't undo the change."""

import pytest
from streamlit.runtime.state.query_params import QueryParams
from streamlit.testing.v1 import AppTest

from ictexplore.ui import echo


def script() -> None:
    import streamlit as st  # noqa: PLC0415 -- AppTest runs this body alone

    from ictexplore.ui.echo import read_values, set_control, write_values  # noqa: PLC0415

    if "write" in st.session_state:
        write_values("doi", st.session_state.pop("write"))
    st.session_state["read"] = read_values("doi")
    set_control("box", "a")
    st.text_input("box", key="box")


def test_the_address_that_was_replaced_is_an_echo_for_a_while(monkeypatch: pytest.MonkeyPatch):
    app = AppTest.from_function(script)
    app.query_params["doi"] = "x-0.5"
    assert app.run().session_state["read"] == ["x-0.5"]
    app.session_state["write"] = ["x-0.6"]
    assert app.run().session_state["read"] == ["x-0.6"]
    app.query_params["doi"] = "x-0.5"
    assert app.run().session_state["read"] is None
    # Later the same address is a person who goes back.
    monkeypatch.setattr(echo, "_ECHO", 0.0)
    assert app.run().session_state["read"] == ["x-0.5"]


def test_a_value_that_only_an_echo_has_is_written_again(monkeypatch: pytest.MonkeyPatch):
    sent: list[str] = []
    send = QueryParams._send_query_param_msg
    monkeypatch.setattr(
        QueryParams,
        "_send_query_param_msg",
        lambda params: (sent.append(str(params)), send(params)),
    )
    app = AppTest.from_function(script)
    for came_with, wanted in (([], ["x-0.6"]), ([], []), (["x-0.6"], []), ([], [])):
        app.query_params["doi"] = came_with
        app.session_state["write"] = wanted
        app.run()
        assert app.session_state["read"] == wanted
    assert len(sent) == 3


def test_another_address_is_no_echo():
    app = AppTest.from_function(script)
    app.session_state["write"] = ["x-0.6"]
    app.run()
    app.query_params["doi"] = "x-0.7"
    assert app.run().session_state["read"] == ["x-0.7"]


def test_nothing_takes_a_parameter_out():
    app = AppTest.from_function(script)
    app.query_params["doi"] = "x-0.5"
    app.session_state["write"] = []
    assert app.run().session_state["read"] == []
    assert "doi" not in app.query_params


def test_a_control_is_brought_back_to_its_value():
    app = AppTest.from_function(script).run()
    assert app.text_input(key="box").value == "a"
    app.text_input(key="box").set_value("b").run()
    assert app.text_input(key="box").value == "a"


def test_a_control_that_is_gone_hands_nothing_on(monkeypatch: pytest.MonkeyPatch):
    taken: list[str] = []
    state = {"box": "b"}
    monkeypatch.setattr(echo.st, "session_state", state)
    echo.taking("box", taken.append)()
    state.clear()
    echo.taking("box", taken.append)()
    assert taken == ["b"]


def test_a_visit_sets_each_of_its_controls_once(monkeypatch: pytest.MonkeyPatch):
    class State(dict[str, object]):
        def __setitem__(self, key: str, value: object) -> None:
            if key == "box":
                sent.append(value)
            super().__setitem__(key, value)

    sent: list[object] = []
    monkeypatch.setattr(echo.st, "session_state", State())
    for view in ("goal", "goal", "ranking", "ranking"):
        echo.note_visit(view)
        echo.set_control("box", "a")
    assert sent == ["a", "a"]
