"""Profiles of bundled editions as the page reads them."""

from collections.abc import Callable

import pytest

from ictexplore.i18n import translator
from ictexplore.ui.profile.words import Subject
from ictexplore.ui.sheets import get_profile, get_sheet

Read = Callable[..., Subject]


@pytest.fixture
def read() -> Read:
    def subject(edition: str, unit: str, language: str = "vi") -> Subject:
        return Subject(get_profile(edition, unit), get_sheet(edition), translator(language))

    return subject
