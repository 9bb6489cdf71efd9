"""The tile map: where tiles stand, how they are shaded, what can be read on them."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

import pandas as pd
import pytest
import vl_convert

from ictexplore.charts.theme import palette
from ictexplore.charts.tile_map import _INK, BLUES, PICK, UNKNOWN, legend_row, tile_map
from ictexplore.store import Store, read_tiles

SVG = "{http://www.w3.org/2000/svg}"


def frame_of(store: Store, system: str, *, known: bool = True) -> pd.DataFrame:
    tiles = read_tiles(store, system)
    klass = [UNKNOWN if island or not known else i % 5 for i, island in enumerate(tiles.is_island)]
    return tiles.assign(
        name=tiles.name_vi,
        short=tiles.name_vi.str[:4],
        detail="0,5",
        place="7",
        is_selected=[i == 0 for i in range(len(tiles))],
        is_dimmed=False,
        klass=klass,
    )


def spec_of(frame: pd.DataFrame, legend: dict[int, str] | None = None, **options: Any) -> Any:
    named = {"title": "t", "description": "d", "language": "vi"} | options
    return tile_map(frame, legend or {0: "low", 4: "high"}, **named).to_dict()


def rows_of(spec: dict[str, Any]) -> list[dict[str, Any]]:
    (rows,) = spec["datasets"].values()
    return list(rows)


def texts(spec: dict[str, Any], width: int) -> set[str]:
    svg = vl_convert.vegalite_to_svg(spec | {"width": width})
    lines = (node.itertext() for node in ET.fromstring(svg).iter(f"{SVG}text"))  # noqa: S314
    return {line.strip() for node in lines for line in node}


@pytest.mark.parametrize("system", ["34", "63"])
def test_every_unit_and_both_archipelagos_have_a_tile_of_their_own(store: Store, system: str):
    rows = rows_of(spec_of(frame_of(store, system)))
    tiles = [(r["left"], r["top"]) for r in rows if r["kind"] != "key"]
    assert len(set(tiles)) == len(tiles) == int(system) + 2
    islands = [r for r in rows if r["kind"] == "island"]
    assert [r["klass"] for r in islands] == [UNKNOWN, UNKNOWN]
    assert {r["name"] for r in islands} == {"Hoàng Sa", "Trường Sa"}


@pytest.mark.parametrize("system", ["34", "63"])
def test_the_legend_stands_in_the_open_sea(store: Store, system: str):
    frame = frame_of(store, system)
    first = legend_row(frame)
    covered = frame[frame.tile_row.between(first, first + 6) & (frame.tile_col < 3)]
    assert covered.empty
    rows = rows_of(spec_of(frame))
    assert [r["short"] for r in rows if r["kind"] == "key"] == ["high", "low"]


def test_units_without_a_figure_are_told_in_the_legend(store: Store):
    rows = rows_of(spec_of(frame_of(store, "34", known=False), {4: "x"}))
    assert [r["short"] for r in rows if r["kind"] == "key"] == ["x", "chưa có số liệu"]


def test_a_click_tells_the_unit(store: Store):
    params = spec_of(frame_of(store, "34"))["params"]
    assert [(p["name"], p["select"]["fields"]) for p in params] == [(PICK, ["unit_code"])]


def test_a_narrow_map_shows_ranks_and_a_wide_one_names(store: Store):
    spec = spec_of(frame_of(store, "63"))
    assert {"7", "Số trong ô là hạng"} <= texts(spec, 340)
    assert "Cao" not in texts(spec, 340)
    assert not {"7", "Số trong ô là hạng"} & texts(spec, 660)
    assert "Cao" in texts(spec, 660)
    assert {"Hoàn", "Trườ"} <= texts(spec, 340)


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(part, 16) / 255 for part in re.findall("..", colour[1:])]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_names_can_be_read_on_every_shade(dark: bool):  # noqa: FBT001
    for blue, ink in zip(BLUES[dark], _INK[dark], strict=True):
        assert contrast(blue, ink) >= 4.5
    ground = palette(dark=dark).ground
    steps = [contrast(ground, blue) for blue in BLUES[dark]]
    assert steps == sorted(steps)
