"""The bars: what they encode, and what stands on the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import font_source_sans_pro
import pandas as pd
import pytest
import vl_convert
from PIL import ImageFont

from ictexplore.charts import rank_bars, rank_spec, split_ranking
from ictexplore.charts.theme import FONT, palette
from ictexplore.i18n import LANGUAGES
from ictexplore.i18n.catalogue import catalogue
from ictexplore.model import EditionTable
from tests.charts.conftest import frame_of
from tests.figures import code_of, move

WIDTH = 430
ROW_HEIGHT = 14
BARS, PLACES, MARKS, NAMES, SCORES, POINTER = range(6)
SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Label:
    """A text on the picture and the pixels it takes."""

    text: str
    face: str
    size: float
    left: float
    right: float
    y: float


def labels(spec: dict[str, Any]) -> list[Label]:
    root = ET.fromstring(vl_convert.vegalite_to_svg(spec | {"width": WIDTH}))  # noqa: S314
    return [label(node) for node in root.iter(f"{SVG}text") if node.text]


def label(node: ET.Element) -> Label:
    x, y = re.findall(r"-?[\d.]+", node.attrib["transform"])
    size = float(node.attrib["font-size"].removesuffix("px"))
    style = "Semibold" if node.get("font-weight") == "600" else "Regular"
    file = Path(font_source_sans_pro.font_directory) / f"SourceSansPro-{style}.ttf"
    wide = ImageFont.truetype(file, 1000).getlength(node.text or "") * size / 1000
    left = float(x) - (wide if node.get("text-anchor") == "end" else 0)
    return Label(node.text or "", node.attrib["font-family"], size, left, left + wide, float(y))


def drawn(table: EditionTable, name: str, language: str, **changes: int) -> list[pd.DataFrame]:
    unit = code_of(table, name)
    outcome = move(table, unit, **changes) if changes else None
    frame = frame_of(table, unit_code=unit, language=language, outcome=outcome)
    return split_ranking(frame)


@pytest.fixture
def simulated(small: EditionTable) -> pd.DataFrame:
    outcome = move(small, "south", a=7500, b=7500)
    return frame_of(small, unit_code="south", language="vi", outcome=outcome)


@pytest.fixture
def spec(simulated: pd.DataFrame) -> dict[str, Any]:
    return rank_spec(simulated, language="vi")


def test_bars_start_at_zero_and_end_at_the_score(spec: dict[str, Any]) -> None:
    x = spec["layer"][BARS]["encoding"]["x"]
    assert x["scale"]["domain"] == [0, 1]
    assert [row["end"] for row in spec["data"]["values"]] == [0.8, 0.75, 0.7, 0.7, 0.6, 0.5]
    assert all(layer["encoding"]["y"]["axis"] is None for layer in spec["layer"][:POINTER])


def test_rows_stand_one_below_the_other_in_the_frames_order(spec: dict[str, Any]) -> None:
    y = spec["layer"][BARS]["encoding"]["y"]
    assert (y["scale"]["domain"], y["scale"]["reverse"]) == ([0, 6], True)
    values = spec["data"]["values"]
    assert [row["middle"] for row in values] == [0.5, 1.5, 2.5, 3.5, 4.5, 5.5]
    assert [row["name"] for row in values] == ["north", "south", "east", "west", "south", "isle"]
    assert spec["height"] == 6 * ROW_HEIGHT
    assert spec["width"] == "container"


@pytest.mark.parametrize("dark", [False, True])
def test_colours_tell_published_from_simulated(simulated: pd.DataFrame, dark: bool) -> None:  # noqa: FBT001
    spec, colours = rank_spec(simulated, language="vi", dark=dark), palette(dark=dark)
    tones = [row["tone"] for row in spec["data"]["values"]]
    assert tones == ["rest", "simulated", "noted", "noted", "ghost", "rest"]
    scale = spec["layer"][BARS]["encoding"]["fill"]["scale"]
    fills = dict(zip(scale["domain"], scale["range"], strict=True))
    assert fills == {
        "published": colours.published,
        "simulated": colours.simulated,
        "noted": colours.noted,
        "rest": colours.rest,
        "ghost": "transparent",
    }
    outline = spec["layer"][BARS]["encoding"]["stroke"]["scale"]
    assert dict(zip(outline["domain"], outline["range"], strict=True))["ghost"] == colours.published
    assert spec["config"]["background"] == colours.ground


def test_the_unit_is_blue_as_published(small: EditionTable) -> None:
    spec = rank_spec(frame_of(small, unit_code="isle", language="vi"), language="vi")
    assert [row["tone"] for row in spec["data"]["values"]] == ["rest"] * 4 + ["published"]


def test_tooltips_hold_ready_made_labels_under_translated_names(spec: dict[str, Any]) -> None:
    tooltip = spec["layer"][POINTER]["encoding"]["tooltip"]
    assert {tip["field"]: tip["title"] for tip in tooltip} == {
        "rank_label": "Hạng",
        "name": "Tỉnh, thành phố",
        "score_label": "Điểm",
        "note": "Ghi chú",
    }
    assert {tip["type"] for tip in tooltip} == {"nominal"}


def test_chart_and_specification_are_the_same(simulated: pd.DataFrame) -> None:
    chart = rank_bars(simulated, language="vi").to_dict()
    (values,) = chart.pop("datasets").values()
    chart["data"] = {"values": values}
    assert chart == rank_spec(simulated, language="vi")


def test_a_later_ranking_leaves_an_earlier_chart_alone(
    simulated: pd.DataFrame, small: EditionTable
) -> None:
    first = rank_bars(simulated, language="vi")
    before = first.to_dict()
    rank_bars(frame_of(small, unit_code="isle", language="vi"), language="vi")
    assert first.to_dict() == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("edition", "name", "changes"),
    [
        ("dti34", "Ninh Bình", {}),
        ("dti34", "Ninh Bình", {"hd_kinh_te_so": 7500}),
        ("dti34", "Ninh Bình", {"hd_kinh_te_so": 4500}),
        ("dti63", "Bà Rịa - Vũng Tàu", {"hd_kinh_te_so": 9999, "ha_tang_so": 9999}),
        ("ict2020", "Nam Định", {"udcntt": 3500}),
        ("ict2020", "Nam Định", {"udcntt": 10_000, "htkt": 10_000, "htnl": 10_000}),
    ],
)
def test_no_label_is_cut_covered_or_in_a_second_face(
    request: pytest.FixtureRequest, edition: str, name: str, changes: dict[str, int], language: str
) -> None:
    for part in drawn(request.getfixturevalue(edition), name, language, **changes):
        spec = rank_spec(part, language=language)
        shown = labels(spec)
        assert {each.face for each in shown} == {FONT}
        assert all(each.size >= 13 for each in shown)
        assert all(each.left >= 0 and each.right <= WIDTH for each in shown)
        # The middle of the first and last row is half a row from the edge.
        assert min(each.y for each in shown) > 0
        assert max(each.y for each in shown) < spec["height"]
        bars_from = spec["layer"][BARS]["encoding"]["x"]["scale"]["range"][0]
        names = [each for each in shown if each.text in set(part["name"])]
        assert len(names) == len(part)
        assert all(each.right < bars_from for each in names)
        assert_apart(shown)


def assert_apart(shown: list[Label]) -> None:
    """Check that texts on one line don't touch and that lines are a row apart."""
    lines = sorted({round(each.y, 3) for each in shown})
    gaps = [below - above for above, below in pairwise(lines)]
    assert gaps == pytest.approx([ROW_HEIGHT] * len(gaps))
    for line in lines:
        across = sorted((e.left, e.right) for e in shown if round(e.y, 3) == line)
        assert all(b[0] - a[1] > 1 for a, b in pairwise(across))


def test_markers_stand_beside_the_place(simulated: pd.DataFrame, ict2020: EditionTable) -> None:
    shown = labels(rank_spec(simulated, language="vi"))
    arrows = [each for each in shown if each.text == "↓"]
    passed = {each.y for each in shown if each.text in {"east", "west"}}
    assert {each.y for each in arrows} == passed
    assert len(arrows) == 2
    (part,) = drawn(ict2020, "Nam Định", "vi", udcntt=2400)
    assert [each.text for each in labels(rank_spec(part, language="vi"))].count("↓") == 1


def test_an_unpublished_score_has_no_bar(ict2020: EditionTable) -> None:
    (part,) = drawn(ict2020, "Nam Định", "vi")
    svg = vl_convert.vegalite_to_svg(rank_spec(part, language="vi") | {"width": WIDTH})
    bars = next(
        node
        for node in ET.fromstring(svg).iter(f"{SVG}g")  # noqa: S314
        if "mark-rect" in node.get("class", "")
    )
    assert len(bars) == 8  # eight scores, eleven rows


def test_parts_side_by_side_align(dti63: EditionTable) -> None:
    left, right = (
        rank_spec(part, language="vi") for part in drawn(dti63, "Nam Định", "vi", ha_tang_so=9000)
    )
    assert left["height"] == right["height"]
    assert left["layer"] == right["layer"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_on_the_picture_is_a_name_or_from_the_catalogue(
    ict2020: EditionTable, language: str
) -> None:
    texts = [text for key, text in catalogue(language).items() if key.startswith("chart.")]
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+", text)}
    names = {s.unit.name.in_language(language) for s in ict2020.standings}
    (part,) = drawn(ict2020, "Nam Định", language, udcntt=2400)
    for each in labels(rank_spec(part, language=language)):
        if each.text not in names:
            assert set(re.findall(r"[^\W\d_]+", each.text)) <= words


def test_the_picture_is_a_png_of_the_asked_size(dti34: EditionTable) -> None:
    part, _ = drawn(dti34, "Ninh Bình", "vi", hd_kinh_te_so=7500)
    chart = rank_bars(part, language="vi").properties(width=WIDTH)
    png = vl_convert.vegalite_to_png(chart.to_dict(), scale=2)
    width, height = (int.from_bytes(png[i : i + 4], "big") for i in (16, 20))  # the IHDR chunk
    assert (width, height) == (2 * WIDTH, 2 * (34 + 2) // 2 * ROW_HEIGHT)
