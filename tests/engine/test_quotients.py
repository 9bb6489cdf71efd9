"""The quotients against the simulator: the same integers by another way."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ictexplore.engine.position import bounded_quotient
from ictexplore.engine.quotients import find_quotients
from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.model import SCORE_MAX, EditionTable, Quotient, Scenario


def test_a_quotient_starts_at_the_published_figure(small: EditionTable):
    quotients = find_quotients(small, "north")
    assert quotients["composite"] == Quotient(8000 * 2, 2, {"a": 1, "b": 1})


@given(data=st.data())
def test_quotients_give_composite_and_pillars_of_a_simulation(
    dti34: EditionTable, dti63: EditionTable, ict2020: EditionTable, data: st.DataObject
):
    table = data.draw(st.sampled_from([dti34, dti63, ict2020]))
    unit = data.draw(st.sampled_from([s.unit.code for s in table.standings if s.composite]))
    controls = find_controls(table, unit)
    moved = data.draw(st.lists(st.sampled_from(controls), unique_by=lambda c: c.code))
    changes = {c.code: data.draw(st.integers(0, SCORE_MAX)) for c in moved}
    result = simulate(table, Scenario(table.edition.code, unit, changes)).result
    baselines = {c.code: c.baseline for c in controls}
    expected = {table.framework.composite.code: result.composite} | dict(result.pillars)
    for code, quotient in find_quotients(table, unit).items():
        if quotient is None:
            assert expected[code] is None
            continue
        gained = sum(
            quotient.points.get(c, 0) * (value - baselines[c]) for c, value in changes.items()
        )
        assert bounded_quotient(quotient.numerator + gained, quotient.total) == expected[code]
