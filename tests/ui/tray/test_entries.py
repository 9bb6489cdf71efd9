import pytest

from ictexplore.address.selection import Selection
from ictexplore.model import Assumption, IctexploreError
from ictexplore.ui.cache import get_choices
from ictexplore.ui.tray.entries import (
    NAME_MAX,
    Entry,
    clean_name,
    free_name,
    is_kept,
    read_entry,
    with_reference,
    write_entry,
)

HERE = Selection("dti-2024-34", "37")
MOVED = Selection("dti-2024-34", "37", changes={"hd_kinh_te_so": 7500})
AMID = Selection(
    "dti-2024-34", "37", changes={"ha_tang_so": 9000}, assumption=Assumption("gain", gain=200)
)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (Entry("Phương án A", MOVED), "Phương án A~dti-2024-34~ninh-binh~hd_kinh_te_so-0.75"),
        (
            Entry("B", AMID, is_reference=True),
            "*B~dti-2024-34~ninh-binh~ha_tang_so-0.9~!tang-0.02",
        ),
    ],
)
def test_what_is_written_is_read_back(entry: Entry, text: str):
    assert write_entry(entry, get_choices()) == text
    assert read_entry(text, get_choices(), HERE) == entry


@pytest.mark.parametrize(
    "text",
    [
        *("", "~", "A~dti-1999-34~ninh-binh", "A~dti-2024-34~atlantis"),
        *("A~dti-2024-34~ninh-binh~x-0.5", "A~dti-2024-34~ninh-binh~ha_tang_so-7"),
        *("A~dti-2024-34~ninh-binh~!lap-lai", "*~dti-2024-34~ninh-binh~ha_tang_so-0.7"),
    ],
)
def test_what_can_not_be_meant_is_refused(text: str):
    with pytest.raises(IctexploreError):
        read_entry(text, get_choices(), HERE)


def test_names_fit_the_address_and_differ():
    assert clean_name("  *A~b   c ") == "A b c"
    assert len(clean_name("x" * 100)) == NAME_MAX
    entries = [Entry("A", MOVED), Entry("A 2", AMID)]
    assert free_name(entries, "A") == "A 3"
    assert free_name(entries, "B") == "B"


def test_one_reference_at_most():
    entries = [Entry("A", MOVED, is_reference=True), Entry("B", AMID)]
    assert [e.is_reference for e in with_reference(entries, 1)] == [False, True]
    assert not any(e.is_reference for e in with_reference(entries, None))


def test_a_scenario_is_kept_once_whatever_the_language():
    assert is_kept([Entry("A", MOVED)], Selection("dti-2024-34", "37", "en", MOVED.changes))
    assert not is_kept([Entry("A", MOVED)], AMID)
