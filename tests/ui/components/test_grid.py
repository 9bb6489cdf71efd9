import pandas as pd
import pytest

from ictexplore.ui.components.grid import as_texts, count_decimals, is_printed


@pytest.mark.parametrize(
    ("values", "decimals"),
    [([1.0, 2.0], 0), ([0.5], 1), ([0.8241, 0.5], 4), ([1 / 3], 6), ([], 0), ([float("nan")], 0)],
)
def test_a_column_shows_the_decimals_it_has(values: list[float], decimals: int) -> None:
    assert count_decimals(pd.Series(values, dtype=float)) == decimals


def test_many_numbers_read_as_in_the_language() -> None:
    frame = pd.DataFrame({"score": [0.8241, 0.5, float("nan")], "rank": [1, 2, 3]})
    assert as_texts(frame, "vi")["score"].tolist() == ["0,8241", "0,5000", ""]
    assert as_texts(frame, "en")["score"].tolist() == ["0.8241", "0.5000", ""]
    assert as_texts(frame, "vi")["rank"].tolist() == [1, 2, 3]
    assert as_texts(frame, "vi", 2)["score"].tolist() == ["0,82", "0,50", ""]


def test_figures_as_printed_have_the_decimal_sign_of_the_language():
    frame = pd.DataFrame({"printed": ["0.541", None, "1"], "code": ["01", "02", "03"]})
    assert [is_printed(frame[name]) for name in frame.columns] == [True, False]
    assert as_texts(frame, "vi")["printed"].tolist()[::2] == ["0,541", "1"]
    assert as_texts(frame, "en")["printed"].tolist()[::2] == ["0.541", "1"]
    assert not is_printed(pd.Series(["0.5", "dti-2024"]))
