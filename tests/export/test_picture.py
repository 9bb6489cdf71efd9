"""A view as a picture: its pixels, its words, its face."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
import vl_convert
from fontTools.ttLib import TTFont
from PIL import Image

from ictexplore.charts.theme import FONT, PUBLISHED, SIMULATED, register_fonts
from ictexplore.export.picture import BAND_HEIGHT, HEIGHT, WIDTH, picture_png, picture_svg
from ictexplore.export.typeface import REGULAR, _path
from ictexplore.export.view import Figures, Room, Spec, View
from tests.export.boxes import boxes, overlapping, words

BLUE, ORANGE = (11, 92, 173), (194, 87, 12)
NAMES = "Thừa Thiên Huế, Bà Rịa – Vũng Tàu, Đắk Lắk, Kịch bản"


def bars(room: Room) -> list[Spec]:
    rows = [{"a": 0.5, "b": "Đắk Lắk"}, {"a": 0.7, "b": "Bà Rịa – Vũng Tàu"}]
    return [
        {
            "data": {"values": rows},
            "mark": "bar",
            "encoding": {
                "x": {"field": "a", "type": "quantitative", "axis": None},
                "y": {"field": "b", "type": "nominal", "axis": {"labelLimit": 0, "title": None}},
            },
            "width": room.width - 140,
            "height": room.height - 20,
            "config": {"font": FONT, "view": {"stroke": None}},
        }
    ]


VIEW = View(
    stem="x",
    finding=f"{NAMES} & <b>",
    draw=bars,
    figures=Figures(("", "Công bố", "Kịch bản"), (("Điểm", "0,7223", "0,7561"),)),
    notes=("Hạ tầng số: 0,5 → 0,6.", "Giả định: các tỉnh khác giữ nguyên."),
    sources=("Nguồn: dti.gov.vn, 2024", "Quyết định số 405/QĐ-BKHCN"),
    is_simulated=True,
    language="vi",
    caption="Cam: giả định",
)
PUBLISHED_VIEW = replace(VIEW, is_simulated=False)


def pixels(view: View, scale: int = 2) -> Image.Image:
    return Image.open(io.BytesIO(picture_png(view, scale=scale))).convert("RGB")


@pytest.mark.parametrize(
    ("view", "band", "other"), [(VIEW, ORANGE, BLUE), (PUBLISHED_VIEW, BLUE, ORANGE)]
)
def test_the_band_runs_across_the_top_in_its_own_colour(
    view: View, band: tuple[int, ...], other: tuple[int, ...]
) -> None:
    image = pixels(view)
    assert image.size == (1920, 1080)
    top, below = 2 * BAND_HEIGHT - 1, 2 * BAND_HEIGHT + 1
    for x in (0, 5, 960, 1919):
        assert {image.getpixel((x, y)) for y in (0, top)} == {band}
        assert image.getpixel((x, below)) == (255, 255, 255)
    colours = {colour for _, colour in image.getcolors(1 << 24) or ()}
    assert (band in colours, other in colours) == (True, False)


def test_a_larger_picture_is_the_same_picture() -> None:
    large, small = pixels(VIEW, 4), pixels(VIEW)
    assert large.size == (3840, 2160)
    assert large.resize(small.size).getpixel((5, 5)) == small.getpixel((5, 5))


def test_pasted_it_is_as_large_as_a_slide() -> None:
    for scale in (2, 4):
        image = Image.open(io.BytesIO(picture_png(VIEW, scale=scale)))
        per_inch = image.info["dpi"][0]
        assert image.size[0] / per_inch == pytest.approx(WIDTH / 72, rel=1e-3)  # 13.33 inches


def test_every_word_is_there_in_our_face() -> None:
    found = boxes(picture_svg(VIEW))
    assert {box.family for box in found} == {FONT}
    told = " ".join(box.text for box in found)
    for text in (VIEW.finding, "Cam: giả định", "0,7561", *VIEW.notes, *VIEW.sources):
        assert text in told
    assert "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố" in told
    assert "SỐ LIỆU CÔNG BỐ" not in told


def test_a_published_picture_says_so_and_nothing_of_a_scenario() -> None:
    told = words(picture_svg(PUBLISHED_VIEW))
    assert "SỐ LIỆU CÔNG BỐ" in told
    assert "GIẢ ĐỊNH" not in told


def test_both_weights_go_along_with_every_letter() -> None:
    svg = picture_svg(VIEW)
    assert re.findall(r"font-weight:(\d+);src", svg) == ["400", "600"]
    assert set(re.findall(r'font-weight="(\w+)"', svg)) <= {"400", "600", "normal"}
    with TTFont(_path(REGULAR)) as font:
        assert set(words(svg)) <= set(map(chr, font.getBestCmap()))


def test_it_is_drawn_without_another_face() -> None:
    register_fonts()
    ours = pixels(VIEW)
    alone = re.sub(r'font-family="[^"]+"', 'font-family="Source Sans Pro"', picture_svg(VIEW))
    other = alone.replace("Source Sans Pro", "No Such Face")
    assert drawn(alone).tobytes() == ours.tobytes()
    assert drawn(other).tobytes() != ours.tobytes()


def drawn(svg: str) -> Image.Image:
    return Image.open(io.BytesIO(vl_convert.svg_to_png(svg, scale=2))).convert("RGB")


LONG = "Tỉnh có tên dài nhất trong tất cả các tỉnh và thành phố trực thuộc trung ương "
WIDE = Figures(
    tuple(f"Cột số {i}" for i in range(9)),
    tuple((LONG, *(f"{i},{j}" for j in range(8))) for i in range(8)),
)


@pytest.mark.parametrize(
    "view",
    [
        VIEW,
        replace(VIEW, finding=LONG * 30),
        replace(VIEW, notes=(LONG,) * 30),
        replace(VIEW, finding=LONG * 9, notes=(LONG * 9,), sources=(LONG * 3,) * 4),
        replace(VIEW, figures=WIDE),
        replace(VIEW, figures=None, caption=LONG * 4),
        replace(VIEW, draw=lambda _: []),
        replace(VIEW, draw=lambda _: [], figures=None, notes=()),
        replace(VIEW, draw=lambda room: bars(Room(room.width // 2, room.height)) * 2),
    ],
)
def test_whatever_is_told_nothing_leaves_the_picture_or_covers_anything(view: View) -> None:
    found = boxes(picture_svg(view))
    assert [b for b in found if b.left < 0 or b.right > WIDTH or b.bottom > HEIGHT] == []
    assert overlapping(found) == []


def test_colours_are_those_of_the_product() -> None:
    assert f'fill="{SIMULATED}"' in picture_svg(VIEW)
    assert f'fill="{PUBLISHED}"' not in picture_svg(VIEW)


def test_the_band_of_a_visitors_own_figures_is_grey_and_says_so() -> None:
    own = replace(PUBLISHED_VIEW, own_band="BỘ CHỈ SỐ RIÊNG")
    image = pixels(own)
    grey = image.getpixel((0, 0))
    assert grey not in {BLUE, ORANGE}
    assert image.getpixel((1919, 0)) == grey
    svg = picture_svg(own)
    assert "BỘ CHỈ SỐ RIÊNG" in svg
    assert "SỐ LIỆU CÔNG BỐ" not in svg
    assert pixels(replace(own, is_simulated=True)).getpixel((0, 0)) == ORANGE
