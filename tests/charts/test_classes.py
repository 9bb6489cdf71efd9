"""Classes of about equal size."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from ictexplore.charts.classes import CLASSES, classify


def test_each_class_holds_as_many() -> None:
    assert Counter(classify([float(n) for n in range(10)])) == dict.fromkeys(range(CLASSES), 2)


def test_one_far_off_value_empties_no_class() -> None:
    assert classify([1, 2, 3, 4, 1000]) == [0, 1, 2, 3, 4]


def test_few_values_end_with_the_darkest() -> None:
    assert classify([5.0]) == [4]
    assert classify([1.0, 3.0, 3.0]) == [3, 4, 4]


@given(st.lists(st.integers(0, 20), min_size=1, max_size=70))
def test_a_higher_value_is_never_lighter_and_equal_ones_are_alike(values: list[int]) -> None:
    classes = classify(values)
    assert all(0 <= klass < CLASSES for klass in classes)
    pairs = sorted(zip(values, classes, strict=True))
    assert [klass for _, klass in pairs] == sorted(classes)
    assert len(set(pairs)) == len(set(values))
