"""The table being looked at, examined beside all that is bundled and imported."""

from __future__ import annotations

from datetime import UTC, datetime

import streamlit as st

from ictexplore.intake import Examination, SourceNote, examine
from ictexplore.model import IctexploreError, Known
from ictexplore.reading import Wishes
from ictexplore.store import default_data_dir, open_store, read_known
from ictexplore.ui.intake.session import Given, Taken

_EXAMINED = "ictexplore.intake.examined"
_EXAMINED_MAX = 4


@st.cache_resource(show_spinner=False)
def get_known() -> Known:
    """Return what every session's tables are recognised by.

    A session's own editions aren't among it: a table of one of these takes its place.
    """
    return read_known(open_store())


def find_examined(given: Given, wishes: Wishes) -> Examination:
    """Return what the table says, kept of the last looked at: each takes a second.

    Raises ``IctexploreError`` for a file that holds no table that can be read.
    """
    kept: dict[object, Examination | IctexploreError]
    kept = st.session_state.setdefault(_EXAMINED, {})
    key = (given, wishes, open_store().path)
    if key not in kept:
        kept[key] = _try_examine(given, wishes)
        while len(kept) > _EXAMINED_MAX:
            kept.pop(next(iter(kept)))
    found = kept[key]
    if isinstance(found, IctexploreError):
        raise found
    return found


def _try_examine(given: Given, wishes: Wishes) -> Examination | IctexploreError:
    try:
        return examine_given(given, wishes)
    except IctexploreError as error:
        return error


def examine_given(given: Given, wishes: Wishes, source: SourceNote | None = None) -> Examination:
    """Return what the table says, for a preview without its source."""
    return examine(
        given.data,
        given.name,
        wishes,
        source,
        store=open_store(),
        data_dir=default_data_dir(),
    )


def guess_edition(given: Given) -> str:
    """Return the edition that the table itself tells of, empty where it doesn't."""
    edition = find_examined(given, Wishes()).reading.edition
    return edition.code if edition else ""


def make_taken(given: Given, wishes: Wishes, source: SourceNote, *, accepted: bool) -> Taken:
    """Return the table as the session takes it.

    Raises ``tables.errors_open`` for one with errors, ``tables.doubts_open`` for one whose doubts
    weren't ``accepted``.
    """
    examination = examine_given(given, wishes, source)
    edition, overlay = examination.accept(is_accepted=accepted)
    return Taken(edition, given.name, source, overlay)


def today() -> datetime:
    """Return this moment where the app runs."""
    return datetime.now(UTC).astimezone()
