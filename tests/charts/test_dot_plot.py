"""The dot plot: what is drawn at which score, and nothing where nothing is known."""

from __future__ import annotations

import math
from typing import Any
from xml.etree import ElementTree as ET

import pandas as pd
import pytest
import vl_convert

from ictexplore.charts.dot_plot import MARKS, dot_plot
from ictexplore.charts.theme import PUBLISHED, SIMULATED

SVG = "{http://www.w3.org/2000/svg}"


def frame_of(**changes: Any) -> pd.DataFrame:
    row: dict[str, Any] = {
        "name": "Kinh tế số",
        "is_total": True,
        "label": "0,5000 · hạng 3",
        "low": 0.2,
        "high": 0.9,
        "unit": 0.5,
    }
    row |= dict.fromkeys(MARKS, 0.6) | {f"{mark}_label": "0,6000" for mark in MARKS}
    return pd.DataFrame([row | changes])


def drawn(**changes: Any) -> tuple[str, list[ET.Element]]:
    spec = dot_plot(frame_of(**changes), description="d", language="vi").to_dict()
    svg = vl_convert.vegalite_to_svg(spec | {"width": 700})
    return svg, list(ET.fromstring(svg).iter(f"{SVG}path"))  # noqa: S314


def test_the_scale_is_the_whole_scale_of_scores():
    spec = dot_plot(frame_of(), description="d", language="vi").to_dict()
    scales = [
        layer["encoding"]["x"]["scale"]["domain"]
        for layer in spec["layer"]
        if "scale" in layer["encoding"].get("x", {})
    ]
    assert scales == [[0, 1]] * len(scales)
    assert spec["description"] == "d"


def test_axis_labels_have_a_decimal_comma():
    svg, _ = drawn()
    assert ">0,25<" in svg


def test_the_unit_is_published_blue_and_nothing_is_orange():
    svg, _ = drawn()
    assert f'fill="{PUBLISHED}"' in svg
    assert SIMULATED not in svg


@pytest.mark.parametrize("mark", ["unit", *MARKS])
def test_what_is_unknown_is_not_drawn(mark: str):
    _, all_marks = drawn()
    _, fewer = drawn(**{mark: math.nan})
    assert len(fewer) == len(all_marks) - 1
