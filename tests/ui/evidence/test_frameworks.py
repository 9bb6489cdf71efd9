import re

import pytest

from ictexplore.store import read_framework
from ictexplore.ui.cache import get_store
from ictexplore.ui.evidence.frameworks import frameworks_html


def articles(language: str) -> dict[str, str]:
    """Return each framework's article by its title, as text with bars between its parts."""
    found = re.findall(r"<article.*?</article>", frameworks_html(language))
    shown = [re.sub(r"(?:<[^>]*>)+", "|", article) for article in found]
    return {text.split("|")[1]: text for text in shown}


@pytest.fixture(scope="module")
def vi_articles() -> dict[str, str]:
    return articles("vi")


def test_every_framework_stands_newest_first(vi_articles: dict[str, str]):
    assert list(vi_articles) == [
        "Chuyển đổi số (DTI), 2024",
        "Chuyển đổi số (DTI), 2021–2023",
        "Chuyển đổi số (DTI), 2020",
        "Sẵn sàng CNTT (ICT Index), 2016–2023",
        "Sẵn sàng CNTT (ICT Index), 2006–2015",
        "Chính phủ điện tử (Bộ TTTT), 2016–2019",
    ]


def test_formula_proof_and_reason_are_told_in_both_languages():
    for language in ("vi", "en"):
        for row, shown in zip(
            get_store().rows("frameworks"), articles(language).values(), strict=True
        ):
            framework = read_framework(get_store(), row["framework_code"])
            assert framework.formula.in_language(language) in shown
            assert framework.proof.in_language(language) in shown.replace("&#x27;", "'")
            if framework.reason:
                assert framework.reason.in_language(language) in shown.replace("&#x27;", "'")


def test_points_in_the_composite_and_in_each_pillar(vi_articles: dict[str, str]):
    shown = vi_articles["Chuyển đổi số (DTI), 2024"]
    assert "|Hạ tầng số|140|140|140|140|" in shown
    assert "|Hoạt động kinh tế số|150|–|150|–|" in shown
    # 50 + 50 + 140 + 100 + 100 = 440; + 200 + 150 + 150 = 940; 440 + 200; 440 + 150; 440 + 150
    assert "|Tổng|940|640|590|590|" in shown
    assert "|Quyết định|405/QĐ-BKHCN|" in shown


def test_a_dimension_without_points_is_listed_as_such(vi_articles: dict[str, str]):
    assert "|Đô thị thông minh|0|–|–|–|" in vi_articles["Chuyển đổi số (DTI), 2021–2023"]
    assert "|Công nghiệp CNTT|0|" in vi_articles["Sẵn sàng CNTT (ICT Index), 2016–2023"]
    unknown = vi_articles["Sẵn sàng CNTT (ICT Index), 2006–2015"]
    assert unknown.count("|không công bố|") == 5
    assert "|Tổng|" not in unknown


def test_the_years_are_those_with_figures(vi_articles: dict[str, str]):
    shown = vi_articles["Sẵn sàng CNTT (ICT Index), 2016–2023"]
    assert "|Các năm có số liệu|2016, 2017, 2018, 2019, 2020, 2022, 2023|" in shown
