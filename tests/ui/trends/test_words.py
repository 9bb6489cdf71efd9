from ictexplore.i18n import translator
from ictexplore.ui.cache import get_editions
from ictexplore.ui.trends.series import RANK_63, SCORE, index_breaks, index_editions
from ictexplore.ui.trends.words import break_reason, trend_title
from tests.charts.test_trend_rows import point

VI = translator("vi")


def own(year: int, value: float, label: str, **changes):
    return point(year, value, label=label, is_unit=True, tip=f"{label} tip", **changes)


def test_the_way_inside_the_newest_framework_then_the_newest_figure():
    points = [
        own(2022, 0.61, "0,6100"),
        own(2023, 0.70, "0,7000"),
        own(2024, 0.72, "0,7200", framework="g"),
        point(2020, 0.3, series="t"),
    ]
    assert trend_title(points, SCORE, "A", VI) == (
        "Điểm của A tăng 0,0900 từ 2022 đến 2023, lên 0,7000; năm 2024: 0,7200 tip"
    )


def test_a_smaller_rank_is_a_rise():
    points = [own(2022, 52, "52"), own(2023, 42, "42")]
    assert trend_title(points, RANK_63, "A", VI) == "A từ hạng 52 năm 2022 lên hạng 42 năm 2023"


def test_a_converted_way_says_so():
    points = [own(2022, 0.7, "0,7", is_converted=True), own(2023, 0.6, "0,6", is_converted=True)]
    assert trend_title(points, SCORE, "A", VI).endswith("còn 0,6 (quy đổi)")


def test_one_figure_or_none_is_no_way():
    assert "chưa có hai kỳ" in trend_title([own(2020, 0.3, "0,3")], SCORE, "A", VI)
    assert "chưa có số liệu" in trend_title([], SCORE, "A", VI)
    assert "chưa có số liệu riêng" in trend_title([point(2020)], SCORE, "A", VI)


def test_every_break_has_its_reason_in_both_languages():
    for index in dict.fromkeys(e.index for e in get_editions()):
        by_year = {e.year: e for e in index_editions(index)}
        for found in index_breaks(index):
            for language in ("vi", "en"):
                framework = by_year[found.after].framework_code
                said = break_reason(framework, found.before, found.after, translator(language))
                assert said.startswith(f"{found.before} → {found.after}: ")
