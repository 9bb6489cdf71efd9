import datetime as dt

import pytest

from ictexplore.i18n import Translator, translator
from ictexplore.ui.evidence.source_list import Row, find_sources, get_sources, sources_html

DANANG: Row = {
    "publisher": "Báo Đà Nẵng",
    "title": "Tiên phong chuyển đổi số",
    "url": "https://baodanang.vn/1",
    "published": dt.date(2023, 7, 24),
    "confidence": "high",
    "figures": 1234,
}
UNNAMED: Row = {
    "publisher": "Báo chí",
    "title": "<i>Bài báo</i>",
    "url": None,
    "published": None,
    "confidence": "medium",
    "figures": 0,
}


@pytest.mark.parametrize(
    "query",
    ["", "  ", "da nang", "ĐÀ NẴNG", "tien phong nang", "baodanang.vn", "24/07/2023", "Bao-Da"],
)
def test_a_source_is_found_by_any_words_of_its_name(query: str, vi: Translator):
    assert DANANG in find_sources([UNNAMED, DANANG], query, vi)


@pytest.mark.parametrize("query", ["huế", "da nang hue", "<i>x</i>", "nang da ao"])
def test_what_is_nowhere_is_not_found(query: str, vi: Translator):
    assert find_sources([UNNAMED, DANANG], query, vi) == []


def test_a_row_tells_title_publisher_figures_confidence_and_date():
    html = sources_html([DANANG], "", translator("en"))
    assert '<a href="https://baodanang.vn/1" target="_blank" rel="noopener">' in html
    for text in (">Báo Đà Nẵng<", ">1,234<", ">high<", ">24 July 2023<", "Sources shown: 1."):
        assert text in html


def test_a_source_without_address_has_no_link_and_is_escaped(vi: Translator):
    html = sources_html([UNNAMED], "", vi)
    assert "<a " not in html
    assert "&lt;i&gt;Bài báo&lt;/i&gt;" in html


def test_nothing_found_quotes_the_query_and_says_what_to_try(vi: Translator):
    html = sources_html([], "<script>", vi)
    assert "Không có nguồn nào chứa «&lt;script&gt;»." in html
    assert "<table" not in html


def test_every_source_is_there_the_richest_first():
    sources = get_sources()
    figures = [source["figures"] for source in sources]
    assert len({source["source_id"] for source in sources}) == len(sources) > 100
    assert figures == sorted(figures, reverse=True)
