import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.standings import find_standings
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.profile import (
    differences_sentence,
    find_differences,
    standing_figures,
)

VI = translator("vi")


def test_the_bars_add_up_to_the_difference(small: OwnIndex):
    # A leads B by 50: half of each indicator's 50.
    bars = find_differences(small, 1, 0, VI)
    assert sum(bar.difference for bar in bars) == pytest.approx(-50)
    assert [bar.note for bar in bars] == ["−25,00", "−25,00"]
    assert differences_sentence(small, 1, 0, VI).startswith("B kém A 50,00 điểm")
    assert find_differences(small, 1, 3, VI) == []


def test_a_row_a_code(small: OwnIndex):
    figures = standing_figures(small, find_standings(small, 1), VI)
    assert figures.rows[0][1:] == ("", "50,00", "50,00", "100,00", "2/3")
    assert figures.rows[1][1:] == ("5", "50,00", "50,00", "100,00", "2/3")
