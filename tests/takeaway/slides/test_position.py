from fractions import Fraction

from ictexplore.model import EditionTable
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.slides.position import position_slide
from tests.materials import material_of


def test_the_field_from_the_highest_down_the_unit_among_it(dti34: EditionTable) -> None:
    slide = position_slide(material_of(dti34, "Ninh Bình", {"hd_kinh_te_so": 7500}))
    chart = slide.panels[0].content
    series = chart.series[0]
    assert list(series.values) == sorted(series.values, reverse=True)
    own = chart.categories.index("Ninh Bình")
    assert (series.values[own], series.tones[own]) == (7223, "published")
    mean = chart.categories.index("Trung bình")
    composites = [s.composite.value for s in dti34.standings if s.composite]
    assert series.values[mean] == Fraction(sum(composites), 34)
    assert [i for i, shown in enumerate(series.labelled) if shown] == [0, own, mean]
    assert not slide.is_simulated


def test_cards_hold_figures_and_the_change_since(store: Store) -> None:
    table, earlier = (read_edition_table(store, f"dti-{year}-63") for year in (2023, 2022))
    slide = position_slide(material_of(table, "Thừa Thiên Huế", earlier=earlier))
    told = {card.label: (card.figure, card.note) for card in slide.cards}
    now, before = table.standing("46"), earlier.standing("46")
    assert now.composite is not None
    assert before.composite is not None
    change = now.composite.value - before.composite.value
    assert change > 0
    assert told["Điểm chung"][1] == f"+0,{change:04d} so với 2022"
    assert told["Hạng"][0] == f"{now.rank}/63"
    assert list(told)[2:] == ["Chính quyền số", "Kinh tế số", "Xã hội số"]


def test_below_the_mean(dti34: EditionTable) -> None:
    assert (
        "thấp hơn trung bình cả nước 0,1877"
        in position_slide(material_of(dti34, "Cao Bằng")).finding
    )


def test_few_known_scores_lie_as_they_were_printed(ict2020: EditionTable) -> None:
    slide = position_slide(material_of(ict2020, "Nam Định"))
    chart = slide.panels[0].content
    assert not chart.is_upright
    assert chart.series[0].decimals[chart.categories.index("Nam Định")] == 3
    assert slide.finding == "Nam Định đạt điểm Vietnam ICT Index 2020 là 0,541, hạng 11/63"
    assert slide.remarks[0].startswith("Chưa có số liệu của")


def test_a_rank_alone(store: Store) -> None:
    table = read_edition_table(store, "dti-2021-63")
    slide = position_slide(material_of(table, "Bắc Giang"))
    assert [card.label for card in slide.cards] == ["Hạng"]
    assert "điểm chung chưa được công bố" in slide.finding


def test_nothing_known(ict2020: EditionTable) -> None:
    slide = position_slide(material_of(ict2020, "Hà Tĩnh"))
    assert slide.cards == ()
    assert "chưa có điểm chung và hạng" in slide.finding
