"""A row for each control: named, marked where it was published, with the steps below it."""

import re

from ictexplore.export.live.rows import controls_html, legend_html, rows_html
from ictexplore.i18n import translator
from ictexplore.model import HOLD, EditionTable
from ictexplore.takeaway.motion import find_motion
from tests.figures import code_of


def rows_of(table: EditionTable, unit: str, language: str = "vi") -> str:
    motion = find_motion(table, unit, HOLD, None, language=language)
    return rows_html(table, motion, translator(language))


def test_every_control_has_slider_entry_and_way_back(dti34: EditionTable) -> None:
    html = rows_of(dti34, code_of(dti34, "Ninh Bình"))
    codes = [d.code for d in dti34.framework.dimensions]
    assert re.findall(r'data-code="(\w+)"', html) == codes
    assert re.findall(r'id="live-(\w+)" min="0" max="10000" step="1"', html) == codes
    assert html.count('type="text"') == len(codes)
    assert 'aria-label="Đưa Hạ tầng số về giá trị công bố"' in html
    assert re.findall(r'data-act="(\w+)"', html) == ["undo", "redo", "reset"]
    assert "--live-mark:0.538" in html


def test_a_step_names_its_place_and_whom_it_catches_up(dti34: EditionTable) -> None:
    html = rows_of(dti34, code_of(dti34, "Ninh Bình"))
    # Hà Tĩnh stands at 0,7629: reached half a unit of 0.0001 before.
    assert '<i style="--live-step:7628.5" title="hạng 7: Hà Tĩnh"></i>' in html


def test_places_that_are_intervals_have_no_steps(ict2020: EditionTable) -> None:
    unit = next(s.unit.code for s in ict2020.standings if s.composite and not s.dimensions)
    html = rows_of(ict2020, unit, "en")
    assert "live-stairs" not in html
    assert "Made up of" in html
    assert html.endswith('<p class="ix-keys"><span><i class="ix-mark"></i>published</span></p>')


def test_the_marks_are_explained_below_the_sliders(dti34: EditionTable) -> None:
    legend = rows_of(dti34, code_of(dti34, "Ninh Bình")).partition('<p class="ix-keys">')[2]
    assert re.findall(r'"ix-(\w+)"></i>([^<]+)', legend) == [
        *(("mark", "công bố"), ("step", "mỗi vạch một bậc hạng"), ("tread", "giữ nguyên hạng")),
    ]
    brought = translator("vi", "session")
    assert "bảng tự nhập" in legend_html(brought, has_stairs=False)


def test_the_place_of_the_sliders_takes_what_is_there_already() -> None:
    assert controls_html() == (
        '<section class="live live-controls" data-part="controls">'
        '<div class="live-strip" aria-hidden="true"></div><div class="live-rows"></div>'
        '<p class="live-status" role="status" aria-live="polite"></p></section>'
    )
    assert '<div class="live-rows"><p>1</p></div>' in controls_html(rows="<p>1</p>")
