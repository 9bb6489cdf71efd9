from ictexplore.model import EditionTable
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.slides.lost import lost_slide
from tests.materials import material_of


def number(text: str) -> float:
    return float(text.replace("−", "-").replace(",", "."))


def test_bars_are_points_lost_part_of_them_to_the_best(dti34: EditionTable) -> None:
    material = material_of(dti34, "Ninh Bình")
    slide = lost_slide(material)
    assert slide is not None
    whole, best = slide.panels[0].content.series
    # 150 points × (1 − 0,5380)
    assert whole.values[0] == 150 * (10_000 - 5380)
    assert best.values[0] == material.ledger.lines[0].lost["best"]
    assert slide.panels[0].content.overlap


def test_columns_add_up_as_they_are_read(dti34: EditionTable) -> None:
    slide = lost_slide(material_of(dti34, "Ninh Bình"))
    assert slide is not None
    grid = slide.panels[1].content
    assert grid.heads == ("Chỉ số thành phần", "Cao nhất", "Trung vị", "Hạng")
    assert grid.rows[0] == ("Hoạt động kinh tế số", "58,05", "3,52", "2/34")
    for column in (1, 2):
        *parts, total = (number(row[column]) for row in grid.rows)
        assert round(sum(parts), 2) == total


def test_the_earlier_edition_is_a_column_where_lines_are_known_of_it(store: Store) -> None:
    table, earlier = (read_edition_table(store, f"dti-{year}-63") for year in (2023, 2022))
    slide = lost_slide(material_of(table, "Bà Rịa - Vũng Tàu", earlier=earlier))
    assert slide is not None
    assert "Kỳ trước" in slide.panels[1].content.heads


def test_nobody_knows_where_when_no_dimension_is_printed(store: Store) -> None:
    table = read_edition_table(store, "dti-2021-63")
    assert lost_slide(material_of(table, "Ninh Bình")) is None


def test_without_rivals_only_the_maximum(ict2020: EditionTable) -> None:
    slide = lost_slide(material_of(ict2020, "Nam Định"))
    assert slide is not None
    assert len(slide.panels[0].content.series) == 1
    assert slide.remarks[0].startswith("Không so với mức cao nhất và trung vị")
