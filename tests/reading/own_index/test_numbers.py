import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.reading.own_index.numbers import MISSING, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0.75", 0.75),
        ("0,75", 0.75),
        (" -3 ", -3),
        ("\N{MINUS SIGN}3,5", -3.5),
        ("+2", 2),
        (",5", 0.5),
        ("5,", 5),
        ("1e-3", 0.001),
        ("1,5E3", 1500),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567),
        ("1,234,567", 1234567),
        ("1 234 567,8", 1234567.8),
        ("1\N{NO-BREAK SPACE}234", 1234),
        ("1,234", 1.234),  # one mark alone is decimal
        ("1.234", 1.234),
    ],
)
def test_numbers_as_they_are_written(text, number):
    assert parse_number(text) == pytest.approx(number)


@pytest.mark.parametrize("text", [*sorted(MISSING), " NA ", "N/A", "NaN"])
def test_what_stands_for_no_value(text):
    assert math.isnan(parse_number(text))


@pytest.mark.parametrize(
    "text",
    [
        *("x", "12a", "85%", "1_000", "inf", "-Infinity", "1e999", "-1e101", "1,2,3", "1.23.456"),
        *("--1", "1-2", "=1+1", "0x10", "1 2", "12.34.5", "٣x", "1," + "0" * 60),
    ],
)
def test_what_is_no_number(text):
    with pytest.raises(ValueError, match=re.escape(text)):
        parse_number(text)


@given(st.floats(-1e100, 1e100))
def test_every_number_comes_back_with_either_decimal_mark(number):
    assert parse_number(repr(number)) == number
    assert parse_number(repr(number).replace(".", ",")) == number


@given(st.text())
def test_any_text_is_a_number_a_gap_or_refused(text):
    try:
        number = parse_number(text)
    except ValueError:
        return
    assert not math.isinf(number)
