"""The one look: colours, face, numbers."""

from __future__ import annotations

import tomllib
from pathlib import Path

import altair as alt
import pytest
import vl_convert

from ictexplore.charts import palette, themed
from ictexplore.charts.theme import FONT, FONT_SIZE, PUBLISHED, SIMULATED

ROOT = Path(__file__).parents[2]
SHOWN = "Thừa Thiên Huế – Đắk Lắk: 1234567.891"


def numbers(language: str) -> str:
    data = alt.InlineData(values=[{"v": 1234567.891}])
    text = alt.Text("v:Q", format=",.2f")
    chart = alt.Chart(data).mark_text().encode(text=text)
    return vl_convert.vegalite_to_svg(themed(chart, language=language).to_dict())


def picture(font: str) -> bytes:
    data = alt.InlineData(values=[{"v": SHOWN}])
    chart = alt.Chart(data).mark_text().encode(text="v:N").properties(width=300, height=30)
    spec = themed(chart, language="vi").to_dict()
    spec["config"]["font"] = font
    return vl_convert.vegalite_to_png(spec)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_published_is_blue_and_simulated_is_orange() -> None:
    light = palette(dark=False)
    assert (light.published, light.simulated) == (PUBLISHED, SIMULATED) == ("#0b5cad", "#c2570c")


@pytest.mark.parametrize("dark", [False, True])
def test_text_colours_can_be_read_on_their_ground(dark: bool) -> None:  # noqa: FBT001
    colours = palette(dark=dark)
    for ink in (colours.text, colours.muted, colours.published, colours.simulated):
        assert contrast(ink, colours.ground) >= 4.5
    assert contrast(colours.noted, colours.rest) >= 1.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_charts_have_the_colours_of_the_page(name: str) -> None:
    config = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    page, chart = config["theme"][name], palette(dark=name == "dark")
    assert page["backgroundColor"] == chart.ground
    assert page["textColor"] == chart.text
    assert page["blueColor"] == chart.published
    assert page["orangeColor"] == chart.simulated


def test_numbers_are_written_as_in_the_language() -> None:
    assert ">1.234.567,89<" in numbers("vi")
    assert ">1,234,567.89<" in numbers("en")


def test_labels_are_large_and_lines_are_few() -> None:
    config = themed(alt.Chart().mark_bar(), language="vi").to_dict()["config"]
    assert config["view"]["stroke"] is None
    assert config["axis"]["domain"] is config["axis"]["ticks"] is False
    sizes = [
        part.get(key)
        for part in config.values()
        if isinstance(part, dict)
        for key in part
        if key.endswith("ontSize")
    ]
    assert min(sizes) == FONT_SIZE == 13


def test_pictures_find_the_face_of_the_page() -> None:
    assert FONT.split(", ")[0] == "Source Sans"  # what Streamlit's own style sheet calls it
    assert picture(FONT) == picture("Source Sans Pro")
    assert picture(FONT) != picture("sans-serif")
