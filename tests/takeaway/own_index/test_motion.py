from dataclasses import replace

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.motion import (
    count_cells,
    find_own_motion,
    find_own_now,
    offered_nodes,
)
from tests.ui.own_index.conftest import example, small  # noqa: F401 -- fixtures

VI = translator("vi")


def test_the_index_in_plain_numbers(small: OwnIndex):  # noqa: F811
    motion = find_own_motion(small, 1, [small.framework.node("bad")])
    assert count_cells(small) == 4 * 2
    assert motion.offered == (1,)
    assert motion.decimals == (0, 0)
    assert motion.weights == {"good": 1.0, "bad": 1.0}
    assert motion.today(1) == 5


def test_where_a_unit_would_stand(small: OwnIndex):  # noqa: F811
    # B with 10 has as much as A in «good», 50 in «bad»; past A it would need both.
    now = find_own_now(small, simulate_unit(small, 1, {"good": 20.0, "bad": 0.0}), VI)
    assert (now.place, now.ranked) == ((2, 1), (3, 3))
    assert now.after["all"] == 100
    assert now.entries == ["20", "0"]
    assert now.facts == [("Vượt qua hoặc ngang hạng với (1)", "A")]
    assert now.note == VI("ownpage.others_move")
    still = find_own_now(small, simulate_unit(small, 1, {}), VI)
    assert (still.facts, still.note) == ([], "")


def test_of_many_indicators_the_changed_and_the_heaviest_are_offered(example: OwnIndex):  # noqa: F811
    nodes = example.framework.indicators
    assert offered_nodes(example, 0, {}) == list(nodes)
    heavy = max(nodes, key=lambda node: example.weights[node.code] * (node.parent == "hoat_dong"))
    light = min(nodes, key=lambda node: example.weights[node.code])
    offered = offered_nodes(example, 0, {light.code: 0.5}, most=2)
    assert light in offered
    assert len(offered) == 2
    assert replace(heavy) in [*offered, *offered_nodes(example, 0, {}, most=4)]
