from ictexplore.i18n import translator
from ictexplore.store import Store, read_unit_indicators, read_unit_targets
from ictexplore.ui.profile.records import indicators_html, targets_html, value_text

ALL = ["36", "40", "42", "72"]
NAMES = {"36": "Nam Định", "40": "Nghệ An", "42": "Hà Tĩnh", "72": "Tây Ninh"}


def test_every_record_has_a_value_with_its_unit(store: Store):
    rows = read_unit_indicators(store, ALL) + read_unit_targets(store, ALL)
    assert len(rows) == 44 + 34
    for language in ("vi", "en"):
        assert all(value_text(row, translator(language)) for row in rows)


def test_comparator_and_unit_are_worded(store: Store):
    told = {
        row["name_en"]: value_text(row, translator("vi")) for row in read_unit_targets(store, ALL)
    }
    assert told["Investment in IT infrastructure 2012–2015"] == "≥ 100 tỷ đồng"
    assert told["Rank of the digital government pillar"] == "≤ hạng 25"


def test_tables_name_unit_year_and_source(store: Store):
    t = translator("vi")
    targets = targets_html(read_unit_targets(store, ["72"]), NAMES, t)
    assert "2025 (đặt năm 2022)" in targets
    assert "Tây Ninh" in targets
    assert "Hoặc có điểm lớn hơn trung bình cả nước" in targets
    indicators = indicators_html(read_unit_indicators(store, ["42"]), NAMES, t)
    assert indicators.count("<tr>") == 1 + 8
    assert "748 dịch vụ" in indicators
