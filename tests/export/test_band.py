import pytest

from ictexplore.export.band import band_words, own_band
from ictexplore.i18n import translator

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
