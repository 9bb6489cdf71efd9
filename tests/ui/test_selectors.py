"""A unit is followed through the merger by what it is, never by its code alone."""

import pytest

from ictexplore.ui.cache import get_choices
from ictexplore.ui.selectors import same_unit


@pytest.mark.parametrize(
    ("unit", "edition", "other", "expected"),
    [
        ("36", "dti-2024-63", "dti-2024-34", "37"),  # Nam Định became part of Ninh Bình
        ("37", "dti-2024-34", "dti-2024-63", "37"),  # Ninh Bình goes back to the member of its name
        ("24", "dti-2024-34", "dti-2023-63", "27"),  # Bắc Ninh: 24 was Bắc Giang
        ("46", "dti-2024-34", "dti-2022-63", "46"),  # Huế was Thừa Thiên Huế
        ("52", "dti-2024-34", "dti-2022-63", "64"),  # Gia Lai: 52 was Bình Định
        ("01", "dti-2023-63", "dti-2022-63", "01"),
    ],
)
def test_the_same_unit_in_another_edition(unit: str, edition: str, other: str, expected: str):
    assert same_unit(unit, edition, other, get_choices()) == expected
