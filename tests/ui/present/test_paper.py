"""A dark page is printed in the light colours."""

from dataclasses import asdict

from ictexplore.charts import palette
from ictexplore.ui.present.paper import lightening_style


def test_each_colour_of_a_dark_chart_becomes_the_light_one():
    style = lightening_style()
    light = asdict(palette(dark=False))
    for part, colour in asdict(palette(dark=True)).items():
        for ink in ("fill", "stroke"):
            assert f'[{ink}="{colour}"]{{{ink}:{light[part]};}}' in style


def test_it_is_for_paper_alone_and_leaves_the_map_as_its_title_says():
    style = lightening_style()
    assert style.startswith("@media print{")
    assert style.count("{") == style.count("}")
    assert ':not([class*="st-key-ranking-map"] *)' in style
