from ictexplore.model import Assumption, EditionTable
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.slides.ladder import ladder_slide
from tests.materials import material_of


def test_bars_are_gaps_and_the_unit_is_the_line(dti34: EditionTable) -> None:
    chart = ladder_slide(material_of(dti34, "Ninh Bình")).panels[0].content
    assert chart.categories[4:7] == (
        "11 · Bắc Ninh · 0,7474",
        "12 · Ninh Bình · 0,7223",
        "13 · Nghệ An · 0,7184",
    )
    assert chart.series[0].values[4:7] == (7223 - 7474, 0, 7223 - 7184)
    assert chart.series[0].instead == {5: "Ninh Bình"}
    assert chart.low < 7223 - 7629 < 7223 - 7069 < chart.high


def test_the_table_adds_up_to_the_gap(dti34: EditionTable) -> None:
    grid = ladder_slide(material_of(dti34, "Ninh Bình")).panels[1].content
    assert grid.heads == ("Chỉ số thành phần", "Bắc Ninh", "Nghệ An")
    rows = {row[0]: row[1] for row in grid.rows}
    # 940 points × (0,7223 − 0,7474)
    assert rows["Điểm chung"] == "−23,59"
    assert rows["Hoạt động kinh tế số"] == "−38,97"


def test_what_is_not_printed_of_both_is_the_rest(store: Store) -> None:
    table = read_edition_table(store, "dti-2024-63")
    grid = ladder_slide(material_of(table, "Bà Rịa - Vũng Tàu")).panels[1].content
    assert [row[0] for row in grid.rows][-2:] == ["Phần còn lại", "Điểm chung"]
    numbers = [float(row[1].replace("−", "-").replace(",", ".")) for row in grid.rows]
    assert round(sum(numbers[:-1]), 1) == round(numbers[-1], 1)


def test_moved_rivals_are_said_and_simulated(dti34: EditionTable) -> None:
    slide = ladder_slide(material_of(dti34, "Ninh Bình", {}, Assumption("gain", gain=200)))
    assert slide.is_simulated
    assert slide.finding.startswith("Giả định: các tỉnh khác đều tăng 0,0200. Sát trên")
    assert "simulated" in slide.panels[0].content.series[0].tones


def test_at_either_end_there_is_one_neighbour(dti34: EditionTable) -> None:
    first = ladder_slide(material_of(dti34, "Hà Nội"))
    assert first.panels[1].content.heads == ("Chỉ số thành phần", "Huế")
    last = ladder_slide(material_of(dti34, "Cao Bằng"))
    assert last.panels[1].content.heads == ("Chỉ số thành phần", "Quảng Trị")
    assert last.panels[0].content.high
