import pytest

from ictexplore.engine.residual import find_controls, find_obstacle, pillar_sum, residual_sum
from ictexplore.model import RESIDUAL, IctexploreError, Printed
from tests.engine.conftest import edition_table, framework

POINTS = {"a": 100, "b": 100, "c": 200, "d": 150}
PILLARS = {"pc": ["a", "b", "c"], "pd": ["a", "b", "d"]}


def test_printed_dimensions_keep_the_order_of_the_framework(halves):
    table = edition_table(halves, {"x": {"composite": 5000, "b": 4000, "a": 6000}})
    assert [(c.code, c.points, c.baseline) for c in find_controls(table, "x")] == [
        ("a", 1, 6000),
        ("b", 1, 4000),
    ]


def test_what_is_not_printed_is_one_block_of_its_joint_points():
    made = framework(POINTS, PILLARS)
    table = edition_table(made, {"x": {"composite": 6000, "c": 7000, "d": 5000}})
    block = find_controls(table, "x")[-1]
    joint = 6000 * 550 - 200 * 7000 - 150 * 5000
    assert (block.code, block.points, block.members) == (RESIDUAL, 200, ("a", "b"))
    assert block.baseline == round(joint / 200)
    assert residual_sum(made, Printed(6000), table.standings[0].dimensions) == joint


def test_pillars_are_exact_when_the_block_lies_within():
    made = framework(POINTS, PILLARS)
    standing = edition_table(made, {"x": {"composite": 6000, "c": 7000, "d": 5000}}).standings[0]
    joint = 6000 * 550 - 200 * 7000 - 150 * 5000
    assert pillar_sum(made, made.pillars[0], standing) == joint + 200 * 7000
    assert pillar_sum(made, made.pillars[1], standing) == joint + 150 * 5000


def test_a_pillar_can_not_be_told_when_the_block_reaches_beyond():
    made = framework(POINTS, PILLARS)
    standing = edition_table(made, {"x": {"composite": 6000, "d": 5000}}).standings[0]
    assert pillar_sum(made, made.pillars[0], standing) is not None  # a, b and c are its own
    assert pillar_sum(made, made.pillars[1], standing) is None  # c is not


def test_a_block_stays_within_0_and_1(halves):
    table = edition_table(halves, {"x": {"composite": 10000, "a": 9999}})
    assert find_controls(table, "x")[-1].baseline == 10000  # 2 × 10000 − 9999 = 10001


@pytest.mark.parametrize("row", [{"rank": 3}, {"a": 5000, "b": 5000}])
def test_without_a_composite_nothing_moves(halves, row):
    table = edition_table(halves, {"x": row})
    assert find_obstacle(table, "x") == "error.composite_unknown"
    with pytest.raises(IctexploreError, match="composite_unknown"):
        find_controls(table, "x")
