from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.own_index.probe import Probe
from ictexplore.engine.own_index.whatif import simulate_unit
from tests.engine.own_index.made import SETTINGS, Rows, made, made_or_reject, tables

moves = st.dictionaries(
    st.sampled_from(["p1", "p2", "q1"]),
    st.one_of(st.none(), st.floats(-1, 9).map(lambda v: round(v, 2))),
)


@given(tables, st.sampled_from(SETTINGS), moves, st.data())
def test_it_answers_as_the_whole_simulation(rows: Rows, settings, changes, data):
    unit = data.draw(st.integers(0, len(rows) - 1))
    index = made_or_reject(rows, settings)
    rank = simulate_unit(index, unit, changes).rank_after
    assert Probe(index, unit).place(changes) == rank


def test_the_same_probe_answers_many_times():
    probe = Probe(made([[1, 1, 1], [3, 1, 1], [5, 1, 1], [4, 1, 1]]), 1)
    asked = [probe.place({"p1": value}) for value in (1, 3.5, 4, 4.5, 5, 6)]
    assert asked == [3, 3, 2, 2, 1, 1]
