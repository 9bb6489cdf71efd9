import json
from typing import Any

from streamlit.testing.v1 import AppTest

from ictexplore.ui.components.unit_picker import PickerOption


def script() -> None:
    import streamlit as st  # noqa: PLC0415 -- AppTest runs the body of this function alone

    from ictexplore.ui.components.unit_picker import (  # noqa: PLC0415
        PickerOption,
        unit_picker,
    )

    options = [PickerOption.named("48", "Đà Nẵng"), PickerOption.named("66", "Đắk Lắk", "a", ["b"])]
    st.session_state["shown"] = unit_picker(
        "Tỉnh",
        options,
        "48",
        key="unit",
        placeholder="Chọn",
        language=st.session_state.get("language", "vi"),
    )


def run(**state: str) -> AppTest:
    app = AppTest.from_function(script)
    for key, value in state.items():
        app.session_state[key] = value
    app.run()
    assert not app.exception
    return app


def sent(app: AppTest) -> dict[str, Any]:
    [element] = app.get("bidi_component")
    return dict(json.loads(element.proto.json))


def test_an_option_is_found_by_each_of_its_names_once() -> None:
    option = PickerOption.named("79", "TP. Hồ Chí Minh", aliases=["Sài Gòn", "Hồ Chí Minh"])
    assert option.search == "ho chi minh\nsai gon"


def test_it_stands_at_what_python_says() -> None:
    app = run()
    assert app.session_state["shown"] == "48"
    assert sent(app)["selected"] == "48"


def test_it_sends_the_options_as_they_are() -> None:
    assert sent(run())["options"] == [
        {"code": "48", "name": "Đà Nẵng", "detail": "", "search": "da nang"},
        {"code": "66", "name": "Đắk Lắk", "detail": "a", "search": "dak lak\nb"},
    ]


def test_its_own_words_follow_the_language() -> None:
    words = {language: sent(run(language=language)) for language in ("vi", "en")}
    assert words["vi"]["noMatch"] == "Không tìm thấy tỉnh, thành phố nào"
    assert words["en"]["noMatch"] == "No province or city found"
    assert words["vi"]["toggle"] != words["en"]["toggle"]


def test_a_pick_counts_in_one_run() -> None:
    app = run(**{"unit.picked": "66"})
    assert app.session_state["shown"] == "66"
    assert sent(app)["selected"] == "66"
    app.run()
    assert app.session_state["shown"] == "48"


def test_a_code_that_is_not_in_the_list_is_dropped() -> None:
    assert run(**{"unit.picked": "<script>"}).session_state["shown"] == "48"
