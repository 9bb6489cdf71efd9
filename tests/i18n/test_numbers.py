"""Numbers as read and typed, against visible values and exact fractions."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.i18n import (
    LANGUAGES,
    format_change,
    format_date,
    format_integer,
    format_number,
    format_points,
    format_rank,
    format_score,
    parse_score,
)
from ictexplore.i18n.catalogue import GIVEN_MAX
from ictexplore.model import SCORE_MAX, IctexploreError, RankInterval

scores = st.integers(0, SCORE_MAX)
languages = st.sampled_from(LANGUAGES)


@pytest.mark.parametrize(
    ("value", "decimals", "vi", "en"),
    [
        (8241, 4, "0,8241", "0.8241"),
        (0, 4, "0,0000", "0.0000"),
        (10_000, 4, "1,0000", "1.0000"),
        (5410, 3, "0,541", "0.541"),
        (8245, 3, "0,825", "0.825"),  # half away from zero, not to even (0.824)
        (9999, 2, "1,00", "1.00"),
        (8241, 1, "0,8", "0.8"),
    ],
)
def test_score(value: int, decimals: int, vi: str, en: str) -> None:
    assert format_score(value, "vi", decimals) == vi
    assert format_score(value, "en", decimals) == en


@pytest.mark.parametrize(
    ("value", "decimals", "vi", "en"),
    [
        (338, 4, "+0,0338", "+0.0338"),
        (-338, 4, "−0,0338", "−0.0338"),
        (0, 4, "0,0000", "0.0000"),
        (4, 3, "0,000", "0.000"),  # what rounds to nothing has no sign
        (-4, 3, "0,000", "0.000"),
        (-5, 3, "−0,001", "−0.001"),
    ],
)
def test_change(value: int, decimals: int, vi: str, en: str) -> None:
    assert format_change(value, "vi", decimals) == vi
    assert format_change(value, "en", decimals) == en


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (150 * 2120, "31,8", "31.8"),  # 150 points × (0.7500 - 0.5380)
        (100 * 10_000, "100", "100"),
        (940 * 10_000, "940", "940"),
        (1_000 * 10_000, "1.000", "1,000"),
        (100 * 7525, "75,25", "75.25"),
        (149, "0,01", "0.01"),
        (49, "0", "0"),
        (-150 * 2120, "−31,8", "−31.8"),
    ],
)
def test_points(value: int, vi: str, en: str) -> None:
    assert format_points(value, "vi") == vi
    assert format_points(value, "en") == en


@pytest.mark.parametrize(("value", "shown"), [(318_000, "+31,8"), (-318_000, "−31,8"), (0, "0")])
def test_points_gained_have_a_sign(value: int, shown: str) -> None:
    assert format_points(value, "vi", signed=True) == shown


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [(63, "63", "63"), (1_234_567, "1.234.567", "1,234,567"), (-1_000, "−1.000", "−1,000")],
)
def test_integer(value: int, vi: str, en: str) -> None:
    assert format_integer(value, "vi") == vi
    assert format_integer(value, "en") == en


def test_rank_is_a_number_or_an_interval() -> None:
    assert format_rank(RankInterval(12, 12), 34) == "12/34"
    assert format_rank(RankInterval(6, 8), 63) == "6–8/63"


def test_date() -> None:
    merger = date(2025, 7, 1)
    assert format_date(merger, "vi") == "01/07/2025"
    assert format_date(merger, "en") == "1 July 2025"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,75", 7500),
        ("0.75", 7500),
        (" 0,7500 ", 7500),
        ("\t0,7501\n", 7501),
        ("\N{NO-BREAK SPACE}0,0001", 1),
        ("0", 0),
        ("1", 10_000),
        ("1,0000", 10_000),
        ("00,5", 5000),
    ],
)
def test_parse(text: str, value: int) -> None:
    assert parse_score(text) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_a_number"),
        ("   ", "not_a_number"),
        ("nan", "not_a_number"),
        ("inf", "not_a_number"),
        ("-0", "not_a_number"),
        ("+0,5", "not_a_number"),
        ("1e-1", "not_a_number"),
        ("0x1", "not_a_number"),
        ("0_5", "not_a_number"),
        ("0.7.5", "not_a_number"),
        ("0,7,5", "not_a_number"),
        (",75", "not_a_number"),
        ("0,", "not_a_number"),
        ("0 75", "not_a_number"),
        ("75%", "not_a_number"),
        ("３", "not_a_number"),  # fullwidth digits
        ("٠", "not_a_number"),  # Arabic-Indic digits
        ("<script>", "not_a_number"),
        ("0,5\0", "not_a_number"),
        ("9" * 10_000, "not_a_number"),
        ("1,5", "range"),
        ("1.0001", "range"),
        ("1,00001", "range"),
        ("75", "range"),
        ("-0,5", "range"),
        ("−1", "range"),
        ("-0,00001", "range"),
        ("0,12345", "decimals"),
        ("0,75000", "decimals"),
        ("1,00000", "decimals"),
    ],
)
def test_parse_refuses(text: str, reason: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        parse_score(text)
    assert caught.value.key == f"error.score_{reason}"
    assert len(str(caught.value.values["given"])) <= GIVEN_MAX


@given(scores, languages)
def test_what_is_shown_can_be_typed_back(value: int, language: str) -> None:
    assert parse_score(format_score(value, language)) == value


@given(scores, st.integers(1, 4))
def test_rounding_is_off_by_half_a_last_digit_at_most(value: int, decimals: int) -> None:
    shown = Fraction(format_score(value, "en", decimals))
    assert abs(shown - Fraction(value, SCORE_MAX)) <= Fraction(1, 2 * 10**decimals)


@given(st.text())
def test_any_text_is_a_score_or_refused(text: str) -> None:
    try:
        value = parse_score(text)
    except IctexploreError as error:
        assert error.key.startswith("error.score_")  # noqa: PT017 - either outcome is right
    else:
        assert 0 <= value <= SCORE_MAX


@pytest.mark.parametrize(
    ("value", "decimals", "vi", "en"),
    [
        (1234.565, 2, "1.234,57", "1,234.57"),
        (66.66666666666667, 4, "66,6667", "66.6667"),
        (-0.5, 1, "\N{MINUS SIGN}0,5", "\N{MINUS SIGN}0.5"),
        (-0.0001, 2, "0,00", "0.00"),
        (1.5e20, 2, "1,5E20", "1.5E20"),
    ],
)
def test_numbers_that_are_no_scores(value: float, decimals: int, vi: str, en: str) -> None:
    assert format_number(value, "vi", decimals) == vi
    assert format_number(value, "en", decimals) == en
