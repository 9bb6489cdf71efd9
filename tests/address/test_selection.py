"""Addresses: what they say comes back, what they can't mean is named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ictexplore.address.selection import Choices, Selection, read_address, write_address
from ictexplore.model import HOLD, Assumption, Control, IctexploreError

CONTROLS = (
    Control("ha_tang_so", 140, 8336, 4, ("ha_tang_so",)),
    Control("hd_kinh_te_so", 150, 5380, 4, ("hd_kinh_te_so",)),
)


def refuse_repeat(assumption: Assumption) -> None:
    if assumption.kind == "repeat":
        raise IctexploreError("error.rivals_no_predecessor", edition="x")


CHOICES = Choices(
    unit_systems={"dti-2024-34": "34", "dti-2023-63": "63", "mic-2017-63": "63"},
    names={
        "34": {"Hà Nội": "01", "Bắc Ninh": "24", "Ninh Bình": "37", "Huế": "46"},
        "63": {"Hà Nội": "01", "Bắc Giang": "24", "Bắc Ninh": "27", "Nam Định": "36"},
    },
    find_controls=lambda edition, _unit: () if edition == "mic-2017-63" else CONTROLS,
    check_assumption=lambda _edition, _unit, assumption: refuse_repeat(assumption),
    successors={"01": "01", "24": "24", "27": "24", "36": "37"},
)
DEFAULT = Selection("dti-2024-34", "01")


def read(**params: list[str]):
    return read_address({k.replace("_", "-"): v for k, v in params.items()}, CHOICES, DEFAULT)


def test_a_full_address_is_read():
    selection, notices = read(
        ky=["dti-2024-34"], tinh=["ninh-binh"], ngon_ngu=["en"], doi=["hd_kinh_te_so-0.75"]
    )
    assert selection == Selection("dti-2024-34", "37", "en", {"hd_kinh_te_so": 7500})
    assert notices == ()


def test_an_address_is_short_and_readable():
    selection = Selection("dti-2024-34", "37", "en", {"hd_kinh_te_so": 7500, "ha_tang_so": 10000})
    assert write_address(selection, CHOICES) == {
        "ky": "dti-2024-34",
        "tinh": "ninh-binh",
        "ngon-ngu": "en",
        "doi": ["hd_kinh_te_so-0.75", "ha_tang_so-1"],
    }


@given(
    st.sampled_from(["dti-2024-34", "dti-2023-63"]),
    st.sampled_from(["vi", "en"]),
    st.dictionaries(st.sampled_from(["ha_tang_so", "hd_kinh_te_so"]), st.integers(0, 10000)),
    st.tuples(st.booleans(), st.booleans()),
    st.data(),
)
def test_what_is_written_is_read_back(edition, language, changes, switches, data):
    unit = data.draw(st.sampled_from(sorted(CHOICES.names_of(edition).values())))
    baselines = {c.code: c.baseline for c in CONTROLS}
    kept = {code: value for code, value in changes.items() if value != baselines[code]}
    is_plain, is_presented = switches
    selection = Selection(
        edition, unit, language, kept, is_plain=is_plain, is_presented=is_presented
    )
    params = {
        name: [value] if isinstance(value, str) else value
        for name, value in write_address(selection, CHOICES).items()
    }
    assert read_address(params, CHOICES, DEFAULT) == (selection, ())


def test_the_same_code_of_another_unit_system_is_not_taken_over():
    # 24 is Bắc Ninh among the 34 and Bắc Giang among the 63.
    fallback = Selection("dti-2024-34", "24")
    selection, _ = read_address({"ky": ["dti-2023-63"]}, CHOICES, fallback)
    assert selection.unit == "01"


def test_what_can_not_be_used_is_named_and_the_rest_kept():
    selection, notices = read(
        ky=["dti-1999-34"],
        tinh=["<script>"],
        ngon_ngu=["fr"],
        doi=["hd_kinh_te_so-1,5", "khong_co-0.5", "ha_tang_so-0.9"],
    )
    assert selection == Selection("dti-2024-34", "01", "vi", {"ha_tang_so": 9000})
    assert [n.values["given"] for n in notices] == [
        "dti-1999-34",
        "dti-1999-34",
        "<script>",
        "fr",
        "1,5",
        "khong_co",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("dti-2025-34", ["error.broken_address", "safety.edition_gone"]),
        ("dti-2025-34; drop", ["error.broken_address"]),
        ("2025", ["error.broken_address"]),
    ],
)
def test_an_edition_that_somebody_may_have_brought_is_told_as_such(given: str, said: list[str]):
    _, notices = read(ky=[given])
    assert [n.key for n in notices] == said


def test_a_unit_from_before_the_merger_is_followed_to_today():
    selection, (notice,) = read(ky=["dti-2024-34"], tinh=["nam-dinh"])
    assert selection.unit == "37"
    assert (notice.key, notice.values["used"]) == ("error.merged_unit", "Ninh Bình")


def test_an_ambiguous_unit_names_the_candidates():
    _, notices = read(ky=["dti-2023-63"], tinh=["bac"])
    assert set(notices[0].values["known"]) <= {"Bắc Giang", "Bắc Ninh", "Hà Nội", "Nam Định"}


@given(st.text(max_size=300), st.text(max_size=300), st.lists(st.text(max_size=50), max_size=30))
def test_no_address_is_too_strange(edition, unit, changes):
    selection, notices = read(ky=[edition], tinh=[unit], doi=changes)
    assert selection.edition in CHOICES.unit_systems
    assert selection.unit in CHOICES.names_of(selection.edition).values()
    assert all(len(str(n.values["given"])) <= 40 for n in notices)


def test_where_nothing_can_be_moved_changes_are_left_out():
    selection, notices = read(ky=["mic-2017-63"], doi=["ha_tang_so-0.9"])
    assert (selection.changes, notices) == ({}, ())


def test_a_control_moves_and_goes_back():
    moved = DEFAULT.moved("ha_tang_so", 9000)
    assert moved.changes == {"ha_tang_so": 9000}
    assert moved.moved("ha_tang_so", None) == DEFAULT


def test_what_the_others_do_is_read_and_written_back():
    for values, assumption in (
        (["tang-0.02"], Assumption("gain", gain=200)),
        (["bac-ninh-0.75", "hue-0.8"], Assumption("own", composites={"24": 7500, "46": 8000})),
    ):
        selection, notices = read(ky=["dti-2024-34"], tinh=["ninh-binh"], doi_thu=values)
        assert (selection.assumption, notices) == (assumption, ())
        assert write_address(selection, CHOICES)["doi-thu"] == values
    assert "doi-thu" not in write_address(DEFAULT, CHOICES)


def test_what_the_others_can_not_do_is_named_and_they_stand_still():
    for values in (["lap-lai"], ["tang-2"], ["x-0.5"], ["hue"]):
        selection, notices = read(ky=["dti-2024-34"], tinh=["ninh-binh"], doi_thu=values)
        assert selection.assumption == HOLD
        assert len(notices) == 1


def test_an_assumption_goes_along_to_another_unit_but_not_to_another_edition():
    gain = Assumption("gain", gain=200)
    here = Selection("dti-2024-34", "37", changes={"ha_tang_so": 1}, assumption=gain)
    assert here.at("dti-2024-34", "46") == Selection("dti-2024-34", "46", assumption=gain)
    assert here.at("dti-2023-63", "36") == Selection("dti-2023-63", "36")
    own = Selection("dti-2024-34", "37", assumption=Assumption("own", composites={"46": 1}))
    assert own.at("dti-2024-34", "46").assumption == HOLD


def test_the_presenter_view_is_on_only_while_the_address_says_so():
    presented, notices = read(ky=["dti-2024-34"], tinh=["hue"], trinh_chieu=["1"])
    assert (presented.is_presented, notices) == (True, ())
    assert write_address(presented, CHOICES)["trinh-chieu"] == "1"
    # Another edition, unit or scenario is presented as well.
    assert presented.at("dti-2023-63", "36").is_presented
    assert presented.moved("ha_tang_so", 9000).is_presented
    left, _ = read_address({"ky": ["dti-2024-34"], "tinh": ["hue"]}, CHOICES, presented)
    assert left == replace(presented, is_presented=False)
    assert "trinh-chieu" not in write_address(left, CHOICES)
    for value in ("0", "", "co"):
        assert not read(trinh_chieu=[value])[0].is_presented
