"""Provinces found by whatever a person types."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.i18n import find_unit, search_key
from ictexplore.i18n.search import NEAREST_MAX
from ictexplore.model import IctexploreError

NAMES = {
    "Hà Nội": "01",
    "Hanoi": "01",
    "Hòa Bình": "17",
    "Quảng Ninh": "22",
    "Bắc Ninh": "27",
    "Ninh Bình": "37",
    "Thừa Thiên Huế": "46",
    "TT. Huế": "46",
    "Huế": "46",
    "Kon Tum": "62",
    "Đắk Lắk": "66",
    "Đắc Lắc": "66",
    "Bà Rịa - Vũng Tàu": "77",
    "BR-VT": "77",
    "TP. Hồ Chí Minh": "79",
    "TPHCM": "79",
}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Đắk Lắk", "dak lak"),
        ("ĐẮK LẮK", "dak lak"),
        ("Ðắk Lắk", "dak lak"),  # the eth of old keyboards
        (normalize("NFD", "Đắk Lắk"), "dak lak"),  # letters and combining marks
        ("Hòa Bình", "hoa binh"),  # old and new placement of the tone
        ("Hoà Bình", "hoa binh"),
        ("Thừa Thiên – Huế", "thua thien hue"),
        ("Thừa Thiên-Huế", "thua thien hue"),
        ("Bà Rịa   -  Vũng Tàu", "ba ria vung tau"),
        ("TP. Hồ Chí Minh", "ho chi minh"),
        ("TP.HCM", "hcm"),
        ("Thành phố Huế", "hue"),
        ("Tỉnh Nghệ An", "nghe an"),
        ("Thành phố", "thanh pho"),  # a kind of unit alone names nothing, but stays itself
        ("Tỉnh", "tinh"),
        ("Hà Tĩnh", "ha tinh"),
        ("_ -.", ""),
        ("", ""),
    ],
)
def test_key(name: str, key: str) -> None:
    assert search_key(name) == key


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *NAMES.items(),
        ("46", "46"),
        (" 01 ", "01"),
        ("dak lak", "66"),
        ("daklak", "66"),
        ("DAK-LAK", "66"),
        ("hoà bình", "17"),
        ("kontum", "62"),
        ("ba ria vung tau", "77"),
        ("tp ho chi minh", "79"),
        ("thành phố hồ chí minh", "79"),
        ("tp. huế", "46"),
    ],
)
def test_unit_is_found_by_any_spelling(text: str, code: str) -> None:
    assert find_unit(text, NAMES) == code


@pytest.mark.parametrize(
    ("text", "first"),
    [("ninh", "Quảng Ninh"), ("Ninh Bihn", "Ninh Bình"), ("dak lac", "Đắk Lắk"), ("Hồ Chí", "TP")],
)
def test_unknown_unit_suggests_the_nearest_by_its_proper_name(text: str, first: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        find_unit(text, NAMES)
    nearest = caught.value.values["nearest"]
    assert caught.value.key == "error.unknown_unit"
    assert isinstance(nearest, tuple)
    assert nearest[0].startswith(first)
    assert len(nearest) <= NEAREST_MAX


@pytest.mark.parametrize("text", ["", "zzz", "<script>" * 1000, "1", "'; drop table units"])
def test_what_is_like_nothing_is_answered_with_what_exists(text: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        find_unit(text, {"Hà Nội": "01", "Hanoi": "01", "Huế": "46"})
    assert caught.value.values["nearest"] == ("Hà Nội", "Huế")


def test_marks_tell_units_apart_and_without_them_both_are_named() -> None:
    names = {"Kiên Giang": "91", "Kiến Giang": "99"}
    assert find_unit("kiến giang", names) == "99"
    with pytest.raises(IctexploreError) as caught:
        find_unit("kien giang", names)
    assert caught.value.key == "error.ambiguous_unit"
    assert caught.value.values == {
        "given": "kien giang",
        "candidates": ("Kiên Giang", "Kiến Giang"),
    }


@given(st.text())
def test_key_is_stable_and_plain(text: str) -> None:
    key = search_key(text)
    assert key == key.strip()
    assert "  " not in key
    assert "đ" not in key


@given(st.text())
def test_any_text_is_a_unit_or_refused(text: str) -> None:
    try:
        code = find_unit(text, NAMES)
    except IctexploreError as error:
        assert error.key == "error.unknown_unit"  # noqa: PT017 - either outcome is right
    else:
        assert code in NAMES.values()
