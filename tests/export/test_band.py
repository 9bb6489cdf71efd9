from dataclasses import replace

import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.band import band_words, edition_years, own_band
from ictexplore.export.live.answer import live_band_html
from ictexplore.i18n import translator
from ictexplore.model import EditionTable, Scenario

VI = translator("vi")


def test_bundled_figures_are_published() -> None:
    assert own_band("bundled", VI) == ""
    assert band_words("bundled", VI, is_simulated=False) == "SỐ LIỆU CÔNG BỐ"


@pytest.mark.parametrize("origin", ["imported", "session"])
def test_what_somebody_brought_never_reads_as_published(origin) -> None:
    told = band_words(origin, VI, is_simulated=False)
    assert told == own_band(origin, VI)
    assert "SỐ LIỆU CÔNG BỐ" not in told


@pytest.mark.parametrize("origin", ["bundled", "imported", "session"])
def test_a_scenario_is_a_scenario_on_whatever_figures(origin) -> None:
    told = band_words(origin, VI, is_simulated=True)
    assert told == "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"


def test_an_edition_that_somebody_brought_is_listed_as_such(dti34: EditionTable) -> None:
    own = replace(dti34.edition, origin="session")
    assert edition_years(dti34.edition, VI) == "2024 · 34 tỉnh, thành phố"
    assert edition_years(own, VI) == "2024 · 34 tỉnh, thành phố · bảng tự nhập"


def test_the_simulators_band_over_brought_figures_is_not_that_of_published_ones(
    dti34: EditionTable,
) -> None:
    own = replace(dti34, edition=replace(dti34.edition, origin="session"))
    outcome = simulate(own, Scenario(own.edition.code, "37", {}))
    assert '"ix-band ix-brought ix-published"' in live_band_html(own, outcome, VI)
    assert '"ix-band ix-published"' in live_band_html(dti34, outcome, VI)
