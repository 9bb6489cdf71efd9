from streamlit.testing.v1 import AppTest


def script() -> None:
    from ictexplore.ui.components.reconnected import follow_connection  # noqa: PLC0415

    follow_connection()


def test_it_shows_nothing_and_asks_nothing() -> None:
    app = AppTest.from_function(script).run()
    assert not app.exception
    [element] = app.get("bidi_component")
    assert element.proto.component_name.endswith("reconnected")
    assert element.proto.html_content == ""
