import re

import vl_convert

from ictexplore.charts.compare_dots import SHAPES, CompareDot, compare_dots
from ictexplore.charts.keys import Key, with_keys
from ictexplore.charts.room import fitted
from ictexplore.charts.theme import palette

UNITS = ("Ninh Bình", "Thừa Thiên Huế", "Bà Rịa – Vũng Tàu")


def drawn() -> str:
    colours = palette(dark=False)
    dots = [CompareDot("Hạ tầng số", unit, i, 0.5 + i / 10, "") for i, unit in enumerate(UNITS)]
    inks = (colours.published, colours.noted, colours.noted)
    keys = [Key(*key) for key in zip(UNITS, SHAPES, inks, strict=False)]
    keys[2] = Key(UNITS[2], SHAPES[2], colours.noted, is_filled=False)
    chart = with_keys(compare_dots(dots, language="vi"), keys, columns=2)
    return vl_convert.vegalite_to_svg(fitted(chart, 600, 100))


def test_every_key_is_named_whole():
    svg = drawn()
    assert [unit for unit in UNITS if f">{unit}</text>" in svg] == list(UNITS)


def test_a_key_has_the_mark_and_the_colour_it_explains():
    colours = palette(dark=False)
    chosen, filled, open_ = re.findall(r'role-legend-symbol"[^>]*><path ([^>]*)/>', drawn())
    assert f'fill="{colours.published}"' in chosen
    assert f'fill="{colours.noted}"' in filled
    assert f'stroke="{colours.noted}"' in open_
    assert 'fill="' not in open_


def test_what_only_makes_the_legend_is_not_seen_in_the_plot():
    plot = drawn().partition("role-legend")[0]
    assert plot.count('aria-roledescription="point"') == 0
