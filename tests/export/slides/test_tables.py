from dataclasses import replace

from pptx import Presentation
from pptx.enum.text import PP_ALIGN

from ictexplore.export.slides.box import INCH, Box
from ictexplore.export.slides.content import Grid
from ictexplore.export.slides.fit import text_width
from ictexplore.export.slides.look import Look
from ictexplore.export.slides.tables import add_table, plan_table
from tests.materials import MADE
from tests.slides import tables

BOX = Box(INCH, INCH, 7 * INCH, 4 * INCH)


def test_words_to_the_left_figures_to_the_right(grid: Grid) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    add_table(slide, BOX, grid, Look("vi", MADE, 1.0, dark=False))
    assert tables(slide) == [[list(grid.heads), *map(list, grid.rows)]]
    table = next(shape.table for shape in slide.shapes if shape.has_table)
    sides = [cell.text_frame.paragraphs[0].alignment for cell in table.rows[1].cells]
    assert sides == [PP_ALIGN.LEFT, PP_ALIGN.RIGHT, PP_ALIGN.LEFT]
    runs = [run for cell in table.iter_cells() for run in cell.text_frame.paragraphs[0].runs]
    assert [run.font.bold for run in runs] == [False] * 6 + [True] * 2  # the last cell is empty
    assert [run.hyperlink.address for run in runs if run.hyperlink.address] == [
        "https://dti.gov.vn"
    ]


def test_columns_fill_the_room_and_figures_keep_their_line(grid: Grid) -> None:
    plan = plan_table(grid, 300, 200, 1.0)
    assert sum(plan.widths) == 300
    assert plan.widths[1] > text_width("0,8241", plan.size)
    assert len(plan.heights) == 1 + len(grid.rows)


def test_type_is_as_large_as_there_is_room(grid: Grid) -> None:
    large, small = plan_table(grid, 400, 300, 1.0), plan_table(grid, 400, 62, 1.0)
    assert large.size == 14
    assert small.size < 14
    assert small.height <= 62
    assert plan_table(grid, 400, 300, 0.75).size == 14 * 0.75


def test_where_nothing_fits_type_is_smallest(grid: Grid) -> None:
    many = replace(grid, rows=grid.rows * 50, links=())
    assert plan_table(many, 400, 100, 1.0).size == 9


def test_a_long_text_leaves_room_for_short_ones(grid: Grid) -> None:
    long = replace(grid, rows=(("Nguồn", "1", "một câu rất dài " * 20),), links=())
    name, figure, words = plan_table(long, 400, 300, 1.0).widths
    assert name > text_width("Nguồn", 14)
    assert figure > text_width("1", 14)
    assert words > 250
