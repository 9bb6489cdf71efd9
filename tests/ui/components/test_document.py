from streamlit.testing.v1 import AppTest


def script() -> None:
    from ictexplore.ui.components.document import tend_document  # noqa: PLC0415

    tend_document("en")


def test_it_shows_nothing_and_asks_nothing() -> None:
    app = AppTest.from_function(script).run()
    assert not app.exception
    [element] = app.get("bidi_component")
    assert element.proto.component_name.endswith("document")
    assert element.proto.html_content == ""
