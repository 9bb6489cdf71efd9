from decimal import Decimal

import pytest

from ictexplore.reading.numbers import (
    Number,
    divide,
    is_missing,
    plain,
    read_number,
    read_placed,
    read_rank,
    round_to,
    share,
)


@pytest.mark.parametrize(
    ("text", "value", "decimals"),
    [
        ("0,8241", "0.8241", 4),
        ("0.8241", "0.8241", 4),
        (" 0,82 41 ", "0.8241", 4),
        ("1", "1", 0),
        ("824,1", "824.1", 1),
        ("1.000,5", "1000.5", 1),
        ("1,000.5", "1000.5", 1),
        ("1.234.567,8", "1234567.8", 1),
        # One separator is a decimal mark.
        ("1.000", "1.000", 3),
        ("82,41%", "0.8241", 4),
        ("82 %", "0.82", 2),
        ("-0,5", "-0.5", 1),
        ("−0,5", "-0.5", 1),
        ("9.5E-1", "0.95", 2),
        ("0,9*", "0.9", 1),
        ("0,9 (1)", "0.9", 1),
        ("0,9¹", "0.9", 1),
    ],
)
def test_numbers_in_every_notation(text: str, value: str, decimals: int) -> None:
    assert read_number(text) == Number(Decimal(value), decimals)


@pytest.mark.parametrize(
    "text", ["", "abc", "NaN", "inf", "1.2.3", "1,2,3", "0,8241 điểm", "#REF!", "1" * 41, "9E999"]
)
def test_what_is_no_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize("text", ["", " ", "-", "–", "…", "N/A", "null"])
def test_what_says_that_there_is_nothing(text: str) -> None:
    assert is_missing(text)


def test_nan_is_no_way_to_say_nothing() -> None:
    assert not is_missing("NaN")


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("5", 5),
        ("5.0", 5),
        ("=5", 5),
        ("5=", 5),
        ("5*", 5),
        ("5,5", None),
        ("x", None),
        ("-5", None),
    ],
)
def test_ranks(text: str, rank: int | None) -> None:
    assert read_rank(text) == rank


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("01 (0,727)", ("01", "0,727")),
        (" 12(0.6513) ", ("12", "0.6513")),
        ("3 (1)", None),  # a footnote
        ("0,727 (1)", None),
        ("1 (x)", None),
        ("1234 (0,5)", None),
    ],
)
def test_a_place_and_a_score_in_one_cell(text: str, pair: tuple[str, str] | None) -> None:
    assert read_placed(text) == pair


@pytest.mark.parametrize(
    ("text", "by", "shown"),
    [
        ("0,8240", 1, "0.8240"),
        ("82,41", 100, "0.8241"),
        ("824,1", 1000, "0.8241"),
        ("824", 1000, "0.824"),
    ],
)
def test_another_scale_keeps_what_was_printed(text: str, by: int, shown: str) -> None:
    number = read_number(text)
    assert number is not None
    assert plain(divide(number, by)) == shown


@pytest.mark.parametrize(
    ("text", "points", "shown"),
    [("130", 140, "0.9286"), ("774,65", 940, "0.8241"), ("92,857", 100, "0.9286")],
)
def test_points_are_rounded_to_what_is_ranked_by(text: str, points: int, shown: str) -> None:
    number = read_number(text)
    assert number is not None
    assert plain(share(number, points)) == shown


def test_halves_are_rounded_away_from_zero() -> None:
    assert [str(round_to(Decimal(x), 1)) for x in ("0.25", "0.35", "-0.25")] == [
        "0.3",
        "0.4",
        "-0.3",
    ]
