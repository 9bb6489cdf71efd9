"""The page as text: what it says, what it is made of, and that no text gets out of hand."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from ictexplore.export.live.assets import read_asset
from ictexplore.export.offline.page import Offline, page_html
from ictexplore.model import Text

SIMULATED, PUBLISHED = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố", "SỐ LIỆU CÔNG BỐ"


def visible(html: str) -> str:
    """Return the page's text as a reader without scripts has it."""
    body = re.sub(r"<(script|style|svg)\b.*?</\1>", "", html, flags=re.DOTALL)
    return re.sub(r"<[^>]+>", " ", body)


class Tags(HTMLParser):
    """Counts what a browser would load, and notes the scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[tuple[str, str]] = []
        self.language: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given.get("lang")
        self.loads += [
            (tag, given[name])
            for name in ("src", "srcset", "href", "data", "poster")
            if name in given and tag != "a"
        ]


def test_it_loads_nothing_and_says_its_language(offline: Offline) -> None:
    html = page_html(offline)
    tags = Tags()
    tags.feed(html)
    assert tags.language == "vi"
    assert tags.loads == [("link", "data:,")]
    assert html.startswith("<!doctype html>")
    assert html.index('<meta charset="utf-8">') < 100
    assert html.index("Content-Security-Policy") < html.index("<style>") < html.index("<script>")


def test_it_names_unit_edition_source_decision_day_and_link(offline: Offline) -> None:
    text = visible(page_html(offline))
    for part in (
        "Ninh Bình – mô phỏng Chỉ số chuyển đổi số cấp tỉnh (DTI) 2024 – 34 tỉnh, thành phố",
        "Giả định: các tỉnh khác giữ nguyên.",
        "Nguồn: Cổng thông tin Chỉ số chuyển đổi số (dti.gov.vn), 2024",
        "Quyết định số 405/QĐ-BKHCN",
        "Tệp tạo ngày 25/11/2026",
        "https://chuyendoiso.example/mo_phong?ky=dti-2024-34&amp;tinh=ninh-binh",
        "từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên.",
    ):
        assert part in text


def test_the_band_is_the_scenarios(offline: Offline) -> None:
    html = page_html(offline)
    assert f'<span data-when="simulated">{SIMULATED}</span>' in html
    assert 'class="ix-band ix-simulated"' in html
    assert 'class="ix-band ix-published"' not in html


def test_a_link_without_a_host_is_text(offline: Offline) -> None:
    html = page_html(replace(offline, link="/mo_phong?ky=<x>"))
    assert "Kịch bản khi tạo tệp: /mo_phong?ky=&lt;x&gt;" in html


def test_hostile_names_are_text(offline: Offline) -> None:
    hostile = '</script><img src=x onerror="alert(1)">'
    edition = replace(offline.table.edition, title=Text(hostile, hostile), decision=hostile)
    html = page_html(replace(offline, table=replace(offline.table, edition=edition)))
    assert "<img" not in html
    assert html.count("&lt;/script&gt;&lt;img") >= 3


def test_the_keys_it_tells_of_are_those_of_the_sliders(offline: Offline) -> None:
    assert "mũi tên đổi 0,0010, Page Up và Page Down đổi 0,0500" in page_html(offline)
    script = read_asset("controls.js")
    assert "ArrowRight: 10," in script
    assert "PageUp: 500," in script
