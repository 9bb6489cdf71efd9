"""The page of an own index's file: what it hands to its scripts."""

from __future__ import annotations

import json
import re
from datetime import date

from ictexplore.export.offline.drawing import Drawing
from ictexplore.export.own_live.page import OwnOffline, own_page_html
from tests.export.own_live.made import motion, moved


def test_the_scripts_begin_with_model_and_changed_values() -> None:
    offline = OwnOffline(
        motion(),
        moved(),
        Drawing({"marks": []}, 60, "<svg></svg>"),
        band="CỦA RIÊNG",
        said="cách tính",
        sources=("Nguồn: a.csv",),
        language="vi",
        made=date(2026, 11, 25),
    )
    page = own_page_html(offline)
    data = re.search(r'<script type="application/json" id="given">(.+?)</script>', page)
    assert data is not None
    given = json.loads(data[1])
    assert given["state"]["changes"] == {"1": 10.0}
    assert given["state"]["drawing"] == given["state"]["scope"] == "1"
    assert given["entry"]["refusal"].startswith("«{given}»")
    assert given["model"]["told"]["units"][1] == "<img src=x>"
    assert "<title>&lt;img src=x&gt; – giả định theo Tất cả &lt;b&gt;</title>" in page
