"""What is looked at is examined once, and taken only as its person accepts it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ictexplore.intake import SourceNote
from ictexplore.model import IctexploreError
from ictexplore.reading import Wishes
from ictexplore.ui.intake.examined import (
    find_examined,
    get_known,
    guess_edition,
    make_taken,
    today,
)
from ictexplore.ui.intake.session import Given
from tests.reading.official import UNIT, Rows, page
from tests.ui.intake.conftest import NEXT

SOURCE = SourceNote("Bộ", date(2026, 11, 25))


def test_a_table_is_examined_once_a_wish(given: Given) -> None:
    found = find_examined(given, NEXT)
    assert find_examined(given, NEXT) is found
    assert find_examined(Given(given.name, given.data), NEXT) is not found


def test_what_is_no_table_is_refused_each_time() -> None:
    picture = Given("a.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(20))
    for _ in range(2):
        with pytest.raises(IctexploreError) as caught:
            find_examined(picture, NEXT)
        assert caught.value.key == "tables.is_picture"


def test_the_edition_is_guessed_where_the_table_tells_its_year(rows: Rows, given: Given) -> None:
    assert guess_edition(Given("a.html", page(rows, title="Năm 2025"))) == "dti-2025-34"
    assert guess_edition(given) == ""


def test_doubts_are_accepted_and_errors_never(rows: Rows) -> None:
    doubtful = Given("a.html", page([row for row in rows if row[UNIT] != "Huế"]))
    with pytest.raises(IctexploreError) as caught:
        make_taken(doubtful, NEXT, SOURCE, accepted=False)
    assert (caught.value.key, caught.value.values) == ("tables.doubts_open", {"count": 1})
    taken = make_taken(doubtful, NEXT, SOURCE, accepted=True)
    assert (taken.edition.code, taken.file, taken.overlay.origin) == (
        "dti-2025-34",
        "a.html",
        "session",
    )
    with pytest.raises(IctexploreError) as caught:
        make_taken(doubtful, Wishes("dti-2024-34"), SOURCE, accepted=True)
    assert caught.value.key == "tables.errors_open"


def test_what_is_known_is_what_all_share() -> None:
    assert {edition.origin for edition in get_known().editions} == {"bundled"}


def test_today_is_the_day_where_the_app_runs() -> None:
    assert today().utcoffset() == datetime.now(UTC).astimezone().utcoffset()
