"""What the presenter's mounts are told."""

import json

from streamlit.testing.v1 import AppTest


def script() -> None:
    from ictexplore.ui.components.presenter import (  # noqa: PLC0415 -- AppTest runs this alone
        fit_block,
        present_button,
        presenter_keys,
        show_svg,
    )

    present_button("Trình chiếu", "phím P", on_enter=lambda: None)
    presenter_keys({"place": "<b>1/2"}, links=".x a", index=0, count=2, on_leave=lambda: None)
    fit_block(".y")
    show_svg("<svg/>")


def test_each_is_sent_its_own() -> None:
    app = AppTest.from_function(script).run()
    assert not app.exception
    sent = [json.loads(element.proto.json) for element in app.get("bidi_component")]
    assert sent == [
        {"label": "Trình chiếu", "tip": "phím P"},
        {"words": {"place": "<b>1/2"}, "links": ".x a", "index": 0, "count": 2},
        {"block": ".y"},
        {"svg": "<svg/>"},
    ]
