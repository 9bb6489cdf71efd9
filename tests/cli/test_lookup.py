import pytest

from ictexplore.cli.lookup import earlier_sheet, find_any_unit, find_sheet
from ictexplore.model import IctexploreError
from ictexplore.store import Store


def test_an_edition_is_found_whatever_its_case(store: Store) -> None:
    sheet = find_sheet(store, " DTI-2023-63 ")
    assert sheet.table.edition.code == "dti-2023-63"
    earlier = earlier_sheet(store, sheet.table)
    assert earlier is not None
    assert earlier.table.edition.code == "dti-2022-63"


def test_a_unit_that_can_not_be_simulated_is_found_too(store: Store) -> None:
    table = find_sheet(store, "ict_index-2020-63").table
    assert find_any_unit(store, table, "nghe an") == "40"


@pytest.mark.parametrize(("given", "key"), [(None, "option_missing"), ("x", "unknown_edition")])
def test_a_wrong_edition_is_told(store: Store, given: str | None, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        find_sheet(store, given)
    assert caught.value.key == f"error.{key}"
