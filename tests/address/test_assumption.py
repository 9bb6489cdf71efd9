import pytest

from ictexplore.address.assumption import plain, read_assumption, write_assumption
from ictexplore.model import HOLD, Assumption, IctexploreError

NAMES = {"TP. Hồ Chí Minh": "79", "Hồ Chí Minh": "79", "Bà Rịa - Vũng Tàu": "77"}


@pytest.mark.parametrize(
    ("given", "assumption"),
    [
        ([], HOLD),
        (["lap-lai"], Assumption("repeat")),
        (["tang-0.02"], Assumption("gain", gain=200)),
        (
            ["ho-chi-minh-0.75", "ba-ria-vung-tau-1"],
            Assumption("own", composites={"79": 7500, "77": 10_000}),
        ),
    ],
)
def test_what_is_written_is_read_back(given: list[str], assumption: Assumption):
    assert read_assumption(given, NAMES) == assumption
    assert write_assumption(assumption, NAMES) == given


@pytest.mark.parametrize("given", ["", "x-0.5", "tang-", "tang-1.5", "ba-ria-vung-tau"])
def test_what_can_not_be_meant_is_refused(given: str):
    with pytest.raises(IctexploreError):
        read_assumption([given], NAMES)


def test_scores_are_short():
    assert [plain(score) for score in (0, 1, 7500, 10_000)] == ["0", "0.0001", "0.75", "1"]
