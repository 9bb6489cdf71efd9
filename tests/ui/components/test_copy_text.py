import json

from streamlit.testing.v1 import AppTest


def script() -> None:
    from ictexplore.ui.components.copy_text import copy_text  # noqa: PLC0415

    copy_text("<b>Câu</b>", key="sentence", label="Sao chép", done_label="Đã sao chép")


def test_it_sends_the_text_and_both_labels_as_they_are() -> None:
    app = AppTest.from_function(script).run()
    assert not app.exception
    [element] = app.get("bidi_component")
    expected = {"text": "<b>Câu</b>", "label": "Sao chép", "doneLabel": "Đã sao chép"}
    assert json.loads(element.proto.json) == expected
    assert "<b>" not in element.proto.html_content
