"""Rankings of bundled editions as the page reads them."""

from collections.abc import Callable

import pytest

from ictexplore.i18n import translator
from ictexplore.ui.sheets import get_earlier, get_sheet
from ictexplore.ui.standings.options import RANK, Options
from ictexplore.ui.standings.rows import Ranking

Read = Callable[..., Ranking]


@pytest.fixture
def read() -> Read:
    def ranking(edition: str, language: str = "vi") -> Ranking:
        sheet = get_sheet(edition)
        return Ranking(sheet, get_earlier(sheet), translator(language))

    return ranking


@pytest.fixture
def default() -> Options:
    return Options("composite", None, "", RANK, is_reversed=False)
