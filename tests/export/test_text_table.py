from dataclasses import replace

import pytest

from ictexplore.export.text_table import (
    as_markdown,
    as_tsv,
    view_html,
    view_markdown,
    view_tsv,
)
from ictexplore.export.view import Figures, View

FIGURES = Figures(
    ("", "Công bố", "Kịch bản", "Thay đổi"),
    (("Điểm chung", "0,7223", "0,7561", "+0,0338"), ("Hạng", "12/34", "8/34", "▲ 4")),
)
VIEW = View(
    stem="dti-2024-34_ninh-binh_kich-ban",
    finding="Ninh Bình lên hạng 8/34.",
    draw=lambda _: (),
    figures=FIGURES,
    notes=("Giả định: các tỉnh khác giữ nguyên.",),
    sources=("Nguồn: dti.gov.vn, 2024", "Quyết định số 405/QĐ-BKHCN"),
    is_simulated=True,
    language="vi",
)


def test_a_table_for_excel_word_and_zalo() -> None:
    assert as_tsv(FIGURES) == (
        "\tCông bố\tKịch bản\tThay đổi\nĐiểm chung\t0,7223\t0,7561\t+0,0338\nHạng\t12/34\t8/34\t▲ 4"
    )


def test_a_table_in_markdown() -> None:
    assert as_markdown(FIGURES) == (
        "|  | Công bố | Kịch bản | Thay đổi |\n"
        "| --- | ---: | ---: | ---: |\n"
        "| Điểm chung | 0,7223 | 0,7561 | +0,0338 |\n"
        "| Hạng | 12/34 | 8/34 | ▲ 4 |"
    )


@pytest.mark.parametrize(
    ("text", "tab_cell", "bar_cell"),
    [
        ("a|b", "a|b", r"a\|b"),
        ("a\\|b", "a\\|b", r"a\\\|b"),
        ("a\nb", "a b", "a<br>b"),
        ("a\tb\r\nc", "a b c", "a b<br>c"),
        ("=1+1", "'=1+1", "=1+1"),
    ],
)
def test_a_text_stays_within_its_cell(text: str, tab_cell: str, bar_cell: str) -> None:
    figures = Figures(("Tên", "Điểm"), ((text, "1"),))
    assert as_tsv(figures).split("\n")[1] == f"{tab_cell}\t1"
    assert as_markdown(figures).split("\n")[2] == f"| {bar_cell} | 1 |"


def test_a_view_goes_with_its_band_finding_and_sources() -> None:
    assert view_tsv(VIEW).split("\n") == [
        "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố",
        "Ninh Bình lên hạng 8/34.",
        *as_tsv(FIGURES).split("\n"),
        "Giả định: các tỉnh khác giữ nguyên.",
        "Nguồn: dti.gov.vn, 2024",
        "Quyết định số 405/QĐ-BKHCN",
    ]
    assert view_markdown(VIEW).split("\n\n") == [
        "**KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố**",
        "Ninh Bình lên hạng 8/34.",
        as_markdown(FIGURES),
        "Giả định: các tỉnh khác giữ nguyên.",
        "Nguồn: dti.gov.vn, 2024",
        "Quyết định số 405/QĐ-BKHCN",
    ]


def test_the_band_is_that_of_the_view() -> None:
    published = replace(VIEW, is_simulated=False)
    assert view_tsv(published).startswith("SỐ LIỆU CÔNG BỐ\n")
    assert view_markdown(replace(published, language="en")).startswith("**PUBLISHED FIGURES**\n\n")


def test_a_longer_table_is_pasted_instead_of_the_pictures() -> None:
    whole = Figures(("Tỉnh",), (("Huế",), ("Hà Nội",)))
    pasted = view_tsv(replace(VIEW, table=whole))
    assert "Huế\nHà Nội" in pasted
    assert "0,7223" not in pasted


def test_without_a_table_the_words_remain() -> None:
    words = replace(VIEW, figures=None)
    assert view_tsv(words).count("\t") == 0
    assert "|" not in view_markdown(words)


def test_a_view_of_a_visitors_own_figures_says_so_instead_of_published() -> None:
    own = replace(VIEW, is_simulated=False, own_band="BỘ CHỈ SỐ RIÊNG")
    assert view_tsv(own).startswith("BỘ CHỈ SỐ RIÊNG\n")
    assert "CÔNG BỐ" not in view_html(own)
    assert view_tsv(replace(own, is_simulated=True)).startswith("KỊCH BẢN GIẢ ĐỊNH")


def test_names_that_a_visitor_brought_are_no_markdown() -> None:
    hostile = "[x](y) **b** <img src=x> `c`|d"
    own = replace(VIEW, finding=hostile, figures=Figures((hostile,), ((hostile,),)))
    own = replace(own, is_simulated=False, own_band="RIÊNG")
    told = view_markdown(own)
    assert not set("[*<`") & set(told.replace("**RIÊNG**", ""))
    assert "&#91;x&#93;(y) &#42;&#42;b" in told
    assert "&#96;\\|d" in told
