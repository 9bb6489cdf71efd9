import json
from typing import Any

from streamlit.testing.v1 import AppTest


def script() -> None:
    from ictexplore.ui.components.rank_table import (  # noqa: PLC0415 -- AppTest runs the body
        Cell,
        Head,
        Row,
        rank_table,
    )

    rank_table(
        "Ranking",
        [Head("hang", "Rank", order="ascending"), Head("tinh", "Province", "text", short="Prov.")],
        [Row("48", [Cell("1"), Cell("<b>", "title")], is_selected=True)],
        name_key="tinh",
        empty="nobody",
        height=300,
        key="table",
        on_pick=lambda _: None,
        on_sort=lambda _: None,
    )


def sent() -> dict[str, Any]:
    app = AppTest.from_function(script).run()
    assert not app.exception
    [element] = app.get("bidi_component")
    return dict(json.loads(element.proto.json))


def test_the_browser_is_sent_heads_and_rows():
    data = sent()
    assert [(c["key"], c["order"], c["short"]) for c in data["columns"]] == [
        *(("hang", "ascending", ""), ("tinh", "none", "Prov.")),
    ]
    assert data["rows"] == [
        {
            "code": "48",
            "isSelected": True,
            "cells": [{"text": "1", "title": ""}, {"text": "<b>", "title": "title"}],
        }
    ]
