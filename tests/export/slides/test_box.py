from ictexplore.export.slides.box import POINT, Box

BOX = Box(100, 200, 700, 1200)


def test_a_box_tells_its_size() -> None:
    assert (BOX.width, BOX.height) == (700 - 100, 1200 - 200)
    assert BOX.emu == (100, 200, 600, 1000)
    assert Box(0, 0, 3 * POINT, 2 * POINT).points == (3, 2)


def test_boxes_that_touch_do_not_overlap() -> None:
    assert BOX.overlaps(Box(600, 1100, 900, 1300))
    assert not BOX.overlaps(Box(700, 200, 900, 1200))
    assert not BOX.overlaps(Box(100, 1200, 700, 1300))


def test_columns_share_what_the_gaps_leave() -> None:
    wide, narrow = BOX.columns([2, 1], 60)
    assert (wide.width, narrow.width) == ((600 - 60) * 2 / 3, (600 - 60) / 3)
    assert narrow.left - wide.right == 60
    assert (wide.top, wide.bottom) == (BOX.top, BOX.bottom)
