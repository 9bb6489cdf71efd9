import re

import pytest

from ictexplore.i18n import LANGUAGES
from ictexplore.ui.evidence.editions import recomputation_html
from ictexplore.ui.evidence.proof_cache import get_proof


@pytest.fixture(scope="module")
def html() -> str:
    return recomputation_html("vi")


def details(html: str) -> list[str]:
    return re.findall(r"<details.*?</details>", html)


def opened(html: str, heading: str, line: str) -> str:
    """Return the edition under a heading, as text with bars between its parts."""
    part = html[html.index(f">{heading}</h3>") :]
    found = next(d for d in details(part) if f">{line}<" in d)
    return re.sub(r"(?:<[^>]*>)+", "|", found)


def test_there_is_a_line_an_edition_and_one_for_the_merger(html: str):
    assert len(details(html)) == len(get_proof().editions) + 1


def test_the_headline_counts_what_was_found(html: str):
    rows = [row for p in get_proof().editions for row in p.recomputed]
    rounding = sum(row.verdict == "rounding" for row in rows)
    headline = re.findall(r"<h2[^>]*>(.*?)</h2>", html)[0]
    assert headline.startswith(f"Tính lại được {len(rows)} điểm chung")
    assert f"{len(rows) - rounding} khớp, {rounding} lệch" in headline
    assert headline.endswith("0 mâu thuẫn")


def test_the_34_of_2024_agree_to_the_last_row(html: str):
    shown = opened(html, "Chuyển đổi số (DTI)", "2024 · 34 tỉnh, thành phố")
    # Line and rows; units, rows recomputed, largest difference, ranks compared, wrong ranks.
    assert shown.count("|khớp|") == 1 + 34
    assert "|khớp|34|34|0,000070|13|0|" in shown
    assert "|Hà Nội|0,8241|" in shown


def test_all_63_ranks_of_2022_were_compared(html: str):
    shown = opened(html, "Chuyển đổi số (DTI)", "2022 · 63 tỉnh, thành phố")
    assert "|khớp|63|5|0,000055|63|0|58 tỉnh" in shown


def test_nam_dinh_2020_is_amber_with_its_arithmetic(html: str):
    shown = opened(html, "Sẵn sàng CNTT (ICT Index)", "2020 · 63 tỉnh, thành phố")
    # (0,583 + 0,82 + 0,23) ÷ 3 = 1,633 ÷ 3; (0,0005 + 0,005 + 0,005) ÷ 3 + 0,0005 = 0,004
    assert (
        "|Nam Định|0,541|0,544333|+0,003333|±0,004000|11|–|lệch trong giới hạn làm tròn|"
        "(0,583 + 0,82 + 0,23) ÷ 3 = 0,544333; công bố 0,541, lệch +0,003333;"
    ) in shown


def test_what_lacks_a_formula_says_why(html: str):
    shown = opened(html, "Sẵn sàng CNTT (ICT Index)", "2006 · 63 tỉnh, thành phố")
    assert "|chưa tính lại được|63|0|–|–|–|Trọng số khác nhau mỗi năm" in shown


def test_the_merger_shows_the_members(html: str):
    shown = opened(html, "Sáp nhập 63 thành 34 tỉnh, thành phố", "DTI 2024 · 34 tính từ 63")
    assert re.search(
        r"\|Ninh Bình\|0,7223\|[^|]*\|[^|]*\|[^|]*\|–\|–\|khớp\|"
        r"Hà Nam 0,\d{4}; Nam Định 0,\d{4}; Ninh Bình 0,\d{4}\|",
        shown,
    )
    assert shown.count("không sáp nhập") == 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_says_its_verdict_in_words(language: str):
    html = recomputation_html(language)
    assert re.findall(r'<span class="ix-mark[^"]*">\s*</span>', html) == []
    assert html.count("ix-mark") > html.count('<th scope="row">')
