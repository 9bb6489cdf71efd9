import pytest

from ictexplore.export.harmless import harmless


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "\r=1"])
def test_what_would_run_is_kept_as_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "Huế", "0,7561", "+0,0338", "-0.0338", "−0,0338", "+4", "▲ 4", "8/34", "a=b"]
)
def test_texts_and_signed_numbers_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text
