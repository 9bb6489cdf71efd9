import math

from ictexplore.export.own_book.book import CELLS_MAX, UNITS_MAX, is_small, shown


def test_what_is_not_there_is_an_empty_text():
    assert (shown(None), shown(math.nan), shown(0.0)) == ("", "", 0.0)


def test_formulas_are_for_so_many_units_and_codes():
    assert is_small(UNITS_MAX, CELLS_MAX // UNITS_MAX)
    assert not is_small(UNITS_MAX, CELLS_MAX // UNITS_MAX + 1)
    assert not is_small(UNITS_MAX + 1, 3)
