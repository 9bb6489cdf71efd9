import pytest

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.whatif import simulate_unit
from ictexplore.i18n import translator
from ictexplore.ui.own_index.brought import bring_example
from ictexplore.ui.own_index.words import (
    band_of,
    outcome_sentence,
    plain_label,
    ranking_sentence,
    say_value,
    sources_of,
    unit_sentence,
    write_value,
)
from tests.ui.own_index.conftest import brought, build

VI, EN = translator("vi"), translator("en")


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Dân số", "Dân số"),
        ("Tỷ lệ (%), 2024", "Tỷ lệ (%), 2024"),
        ("**a** [x](y) :red[z] $e$", r"\*\*a\*\* \[x\](y) \:red\[z\] \$e\$"),
        ("<b>`x`\n# y", r"\<b\>\`x\` \# y"),
        ("1. a - b", r"1\. a - b"),
        ("- a", r"\- a"),
    ],
)
def test_a_name_is_no_markdown_in_a_label(name: str, label: str):
    assert plain_label(name) == label


def test_bands_and_sources_say_whose_figures_they_are():
    assert "do người dùng đưa vào, không phải kết quả công bố" in band_of(brought(), VI)
    assert "ví dụ" in band_of(bring_example(), VI)
    assert sources_of(brought(), VI) == ("Nguồn: tệp của người dùng (khung.csv, gia-tri.csv)",)
    assert "dti.gov.vn" in sources_of(bring_example(), EN)[0]


def test_who_leads_and_where_a_unit_stands(small: OwnIndex):
    assert ranking_sentence(small, 0, 0, VI) == "A dẫn đầu Tất cả với 100,00 điểm."
    assert ranking_sentence(small, 0, 1, VI).endswith("B đứng hạng 2/3 với 50,00 điểm.")
    assert unit_sentence(small, 3, VI) == "D không có điểm chung nên không có hạng."


def test_what_becomes_of_a_unit(small: OwnIndex):
    assert outcome_sentence(small, simulate_unit(small, 1, {}), VI) == unit_sentence(small, 1, VI)
    moved = simulate_unit(small, 1, {"bad": 0.0})  # (50 + 100) / 2
    told = outcome_sentence(small, moved, VI)
    assert told == "Nếu Càng thấp từ 5 thành 0 thì B đạt 75,00 điểm, hạng 2/3."
    level = simulate_unit(small, 1, {"bad": 0.0, "good": 10.0})
    assert "hạng 1/3 thay vì 2/3" in outcome_sentence(small, level, VI)
    named = simulate_unit(small, 3, {"good": 10.0})
    assert "hạng 1/4 thay vì –" in outcome_sentence(small, named, VI)


def test_a_value_has_the_decimals_it_needs(small: OwnIndex):
    assert say_value(small, "good", 5.0, VI) == "5"
    assert say_value(small, "good", 5.25, VI) == "5,2500"
    assert say_value(small, "good", None, EN) == "–"


def test_a_value_to_be_edited_reads_back_as_it_was():
    index = build(brought(values="unit,good,bad\nA,1234567,0.5\nB,1000,1\n"))
    assert say_value(index, "good", 1000.0, VI) == "1.000"
    assert write_value(index, "good", 1000.0, VI) == "1000"
    assert write_value(index, "bad", 0.5, VI) == "0,5"
    assert write_value(index, "good", None, VI) == ""
