import json
from base64 import b64decode

from streamlit.testing.v1 import AppTest


def script() -> None:
    import streamlit as st  # noqa: PLC0415

    from ictexplore.ui.components.copies import (  # noqa: PLC0415
        LinkCopy,
        PictureCopy,
        TextCopy,
        copies,
    )

    copies(
        [
            PictureCopy("Hình", "hinh.png"),
            TextCopy("Bảng", "a\tb", "<table>"),
            LinkCopy("Liên kết", ["trinh-chieu"], "kich-ban", "KỊCH BẢN"),
        ],
        key="copies",
        words={"copied": "Đã chép"},
        make_picture=lambda: st.session_state.get("picture"),
    )


def data(app: AppTest) -> dict[str, object]:
    assert not app.exception
    [element] = app.get("bidi_component")
    found: dict[str, object] = json.loads(element.proto.json)
    return found


def test_it_sends_what_is_copied_as_it_is() -> None:
    sent = data(AppTest.from_function(script).run())
    assert sent["answer"] is None
    assert sent["items"] == [
        {"kind": "picture", "label": "Hình", "name": "hinh.png"},
        {"kind": "text", "label": "Bảng", "text": "a\tb", "html": "<table>"},
        {
            "kind": "link",
            "label": "Liên kết",
            "without": ["trinh-chieu"],
            "mark": "kich-ban",
            "note": "KỊCH BẢN",
        },
    ]


def test_a_picture_goes_out_once_and_only_when_asked_for() -> None:
    app = AppTest.from_function(script)
    app.session_state["picture"] = b"png"
    app.session_state["copies.asked"] = 7
    answer = data(app.run())["answer"]
    assert isinstance(answer, dict)
    assert answer["serial"] == 7
    assert b64decode(answer["picture"]) == b"png"
    assert data(app.run())["answer"] is None


def test_where_none_can_be_made_that_is_the_answer() -> None:
    app = AppTest.from_function(script)
    app.session_state["copies.asked"] = 7
    assert data(app.run())["answer"] == {"serial": 7, "picture": None}
