import pytest

from ictexplore.i18n import translator
from ictexplore.store import DataFaultError, Fault

RANGE = Fault("scores.csv", 12, "score", "1.2", "data.score_range", "0..1")
HEADER = Fault("ranks.csv", 1, "rank", "place", "data.header", "rank")


def test_error_words_the_first_fault_and_carries_all() -> None:
    error = DataFaultError([RANGE, HEADER])
    assert error.faults == (RANGE, HEADER)
    assert error.values["count"] == 2
    assert (
        translator("en").word(error) == "scores.csv, line 12, column score: “1.2” is outside 0..1."
    )
    assert translator("vi").word(error) == (
        "scores.csv, dòng 12, cột score: «1.2» nằm ngoài thang điểm 0..1."
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_fault_words_itself_by_its_key_and_values(language: str) -> None:
    sentence = translator(language)(HEADER.expected, **HEADER.values)
    assert all(part in sentence for part in ("ranks.csv", "1", "place", "rank"))
