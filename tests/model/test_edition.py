import pytest

from ictexplore.model import Printed
from tests.engine.conftest import edition_table, framework


@pytest.mark.parametrize(
    ("printed", "bounds"),
    [
        (Printed(8241, 4), (8241, 8241)),  # the ministry ranks by what it prints: itself alone
        (Printed(5410, 3), (5410 - 5, 5410 + 5)),
        (Printed(5400, 2), (5400 - 50, 5400 + 50)),
        (Printed(10000, 0), (5000, 10000)),  # nothing is above 1.0000
        (Printed(0, 1), (0, 500)),
    ],
)
def test_what_a_coarse_figure_may_stand_for(printed: Printed, bounds: tuple[int, int]):
    assert printed.bounds == bounds


def test_an_edition_is_complete_when_every_composite_has_four_decimals():
    made = framework({"a": 1})
    assert edition_table(made, {"x": {"composite": 1}, "y": {"composite": 2}}).is_complete
    assert not edition_table(made, {"x": {"composite": 1}, "y": {}}).is_complete
