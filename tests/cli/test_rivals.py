import pytest

from ictexplore.cli.rivals import find_assumption, find_earlier, parse_assumption
from ictexplore.model import HOLD, Assumption, EditionTable, IctexploreError
from ictexplore.store import Store, read_edition_table

NAMES = {"Huế": "46", "Thừa Thiên Huế": "46", "Nghệ An": "40", "Hà Nội": "01"}


@pytest.mark.parametrize(
    ("given", "assumption"),
    [
        ([], HOLD),
        (["hold"], HOLD),
        ([" Repeat "], Assumption("repeat")),
        (["gain=0.02"], Assumption("gain", gain=200)),
        (["gain=0,02"], Assumption("gain", gain=200)),
        (["Huế=0.75"], Assumption("own", composites={"46": 7500})),
        (["nghe an = 0,7", "01=1"], Assumption("own", composites={"40": 7000, "01": 10_000})),
    ],
)
def test_what_is_assumed(given: list[str], assumption: Assumption) -> None:
    assert parse_assumption(given, NAMES) == assumption


@pytest.mark.parametrize(
    ("given", "key"),
    [
        (["gain"], "rivals_form"),
        (["huế"], "rivals_form"),
        (["=0.5"], "rivals_form"),
        (["gain="], "score_not_a_number"),
        (["gain=-0.1"], "score_range"),
        (["gain=0.12345"], "score_decimals"),
        (["Huế=2"], "score_range"),
        (["Sài Gòn=0.5"], "unknown_unit"),
        (["hold", "gain=0.1"], "rivals_mixed"),
        (["Huế=0.5", "repeat"], "rivals_mixed"),
        (["gain=0.1", "gain=0.2"], "rivals_mixed"),
        (["Huế=0.5", "thua thien hue=0.6"], "rivals_twice"),
    ],
)
def test_what_is_no_assumption(given: list[str], key: str) -> None:
    with pytest.raises(IctexploreError, match=key):
        parse_assumption(given, NAMES)


def test_names_are_those_of_the_units_of_the_edition(store: Store, dti34: EditionTable) -> None:
    assert find_assumption(store, dti34, ["ninh binh=0.8"]).composites == {"37": 8000}
    with pytest.raises(IctexploreError, match="unknown_unit"):
        find_assumption(store, dti34, ["Nam Định=0.8"])


def test_the_earlier_edition_is_read_to_repeat_its_change(
    store: Store, dti34: EditionTable
) -> None:
    table = read_edition_table(store, "dti-2023-63")
    earlier = find_earlier(store, table, Assumption("repeat"))
    assert earlier is not None
    assert earlier.edition.code == "dti-2022-63"
    assert find_earlier(store, table, HOLD) is None
    assert find_earlier(store, dti34, Assumption("repeat")) is None
