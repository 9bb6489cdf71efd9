import pytest

from bench.figures import Series, Target, interleave


def test_the_median_ignores_one_slow_run_and_the_95th_percentile_lies_between_the_last_two():
    series = Series("run", [1.0, 2.0, 3.0, 4.0, 1000.0])
    assert series.median == 3
    assert series.high == pytest.approx(4 + 0.8 * (1000 - 4))  # at 0.95 × 4 = 3.8 of the places


def test_subjects_are_measured_in_turn():
    order: list[str] = []
    subjects = {name: lambda name=name: float(len(order.append(name) or order)) for name in "ab"}
    first, second = interleave(subjects, 2)
    assert order == ["a", "b", "a", "b"]
    assert (first.values, second.values) == ([1, 3], [2, 4])


@pytest.mark.parametrize(
    ("measured", "is_least", "is_met"),
    [(9.9, False, True), (10.1, False, False), (9.9, True, False), (10.0, True, True)],
)
def test_a_target_is_a_ceiling_or_a_floor(measured, is_least, is_met):
    assert Target("figure", measured, 10, "×", is_least=is_least).is_met is is_met
