import pytest

from ictexplore.i18n import translator
from ictexplore.model import IctexploreError
from ictexplore.reading.limits import Budget, Limits

SMALL = Limits(bytes=2**20, unpacked=2**20, rows=10, columns=5, cells=20, text=8, seconds=60)


@pytest.mark.parametrize(
    ("spend", "key"),
    [
        (lambda budget: budget.check_size(2**20 + 1), "tables.too_large"),
        (lambda budget: budget.check_unpacked(2**20 + 1), "tables.unpacks_too_large"),
        (lambda budget: budget.check_shape(1, 6), "tables.too_many_columns"),
        (lambda budget: budget.check_shape(11, 1), "tables.too_many_rows"),
        (lambda budget: budget.check_shape(7, 3), "tables.too_many_cells"),
        (lambda budget: budget.check_text(9), "tables.cell_too_long"),
    ],
)
def test_each_limit_is_told(spend, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        spend(Budget(SMALL))
    assert caught.value.key == key


def test_what_is_within_passes() -> None:
    budget = Budget(SMALL)
    budget.check_size(2**20)
    budget.check_shape(10, 2)
    budget.check_shape(4, 5)
    budget.check_text(8)
    budget.check_time()


def test_parts_of_a_workbook_add_up() -> None:
    budget = Budget(SMALL)
    budget.check_unpacked(2**19)
    budget.check_unpacked(2**19)
    with pytest.raises(IctexploreError):
        budget.check_unpacked(1)


def test_time_runs_out() -> None:
    with pytest.raises(IctexploreError) as caught:
        Budget(Limits(seconds=-1)).check_time()
    assert caught.value.key == "tables.too_slow"


def test_a_size_is_told_in_whole_mebibytes() -> None:
    with pytest.raises(IctexploreError) as caught:
        Budget(SMALL).check_size(2**20 + 1)
    assert translator("vi").word(caught.value).startswith("Tệp nặng 2 MB, quá mức 1 MB.")
