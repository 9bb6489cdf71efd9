"""Tables are taken into a session and out again; what is said is said of one table."""

from __future__ import annotations

from datetime import date

from ictexplore.intake import SourceNote
from ictexplore.reading import Wishes
from ictexplore.store import read_edition
from ictexplore.ui.intake.examined import make_taken
from ictexplore.ui.intake.session import (
    Given,
    count_given,
    drop,
    find_given,
    find_taken,
    give,
    said,
    say,
    take,
)
from ictexplore.ui.stores import get_reading, get_store

SOURCE = SourceNote("Bộ", date(2026, 11, 25))


def test_what_is_said_is_said_of_one_table(given: Given) -> None:
    assert (find_given(), said("edition")) == (None, None)
    give(given)
    say("edition", "dti-2025-34")
    say("framework", "dti-2024")
    assert (said("edition"), said("framework"), count_given()) == ("dti-2025-34", "dti-2024", 1)
    give(Given("b.csv", b""))
    assert (said("edition"), count_given()) == (None, 2)


def test_tables_come_and_go_one_by_one(given: Given) -> None:
    for code in ("dti-2025-34", "dti-2026-34"):
        take(make_taken(given, Wishes(code), SOURCE, accepted=False))
    assert list(find_taken()) == ["dti-2025-34", "dti-2026-34"]
    assert get_reading().is_own
    edition = read_edition(get_store(), "dti-2026-34")
    assert (edition.origin, edition.source.publisher) == ("session", "Bộ")
    # The year before is this session's own as well.
    assert edition.comparable_with == "dti-2025-34"
    drop("dti-2025-34")
    assert list(find_taken()) == ["dti-2026-34"]
    assert read_edition(get_store(), "dti-2026-34").comparable_with == "dti-2024-34"
    drop("dti-2026-34")
    assert find_taken() == {}
    assert not get_reading().is_own
