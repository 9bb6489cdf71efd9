from ictexplore.i18n import translator
from ictexplore.ui.own_index.brought import bring_example
from ictexplore.ui.own_index.words import band_of, sources_of
from tests.ui.own_index.conftest import brought

VI, EN = translator("vi"), translator("en")


def test_bands_and_sources_say_whose_figures_they_are():
    assert "do người dùng đưa vào, không phải kết quả công bố" in band_of(brought(), VI)
    assert "ví dụ" in band_of(bring_example(), VI)
    assert sources_of(brought(), VI) == ("Nguồn: tệp của người dùng (khung.csv, gia-tri.csv)",)
    assert "dti.gov.vn" in sources_of(bring_example(), EN)[0]
