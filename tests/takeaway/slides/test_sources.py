from dataclasses import replace

from ictexplore.model import EditionTable
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.slides.sources import sources_slide
from tests.materials import LINK, material_of


def test_points_formula_proof_source_and_link(dti34: EditionTable) -> None:
    slide = sources_slide(material_of(dti34, "Ninh Bình", {"hd_kinh_te_so": 7500}))
    points, told = (panel.content for panel in slide.panels)
    assert points.rows[-1] == ("Điểm chung", "940")
    assert [row[0] for row in told.rows] == [
        *("Công thức", "Kiểm chứng", "Căn cứ", "Nguồn", "Mở lại")
    ]
    assert told.rows[3][2] == "dti.gov.vn"
    assert told.rows[4][1:] == ("Đúng kịch bản này trong ứng dụng", "so.example")
    assert told.links[-1] == (4, 2, LINK)
    assert not slide.is_simulated


def test_without_a_host_the_address_is_told(dti34: EditionTable) -> None:
    material = replace(material_of(dti34, "Ninh Bình"), link="/mo_phong?ky=dti-2024-34")
    row = sources_slide(material).panels[1].content.rows[-1]
    assert row == ("Mở lại", "Đúng số liệu này trong ứng dụng: /mo_phong?ky=dti-2024-34", "")


def test_what_can_not_be_recomputed_says_why(store: Store) -> None:
    table = read_edition_table(store, "mic_egov-2017-63")
    slide = sources_slide(material_of(table, "Đắk Lắk"))
    assert len(slide.panels) == 1
    assert "điểm chung chưa tính lại được" in slide.finding
    assert "Chưa tính lại" in [row[0] for row in slide.panels[0].content.rows]


def test_days_are_written_as_in_the_language_years_stay(dti34: EditionTable) -> None:
    source = dti34.edition.source
    sources = tuple(replace(source, published=day) for day in ("2025-07-01", "2025", None)) * 2
    rows = (
        sources_slide(replace(material_of(dti34, "Ninh Bình"), sources=sources))
        .panels[1]
        .content.rows
    )
    told = [row[1] for row in rows if row[0] == "Nguồn"]
    assert [text.rpartition("»")[2] for text in told] == [
        ", 01/07/2025",
        ", 2025",
        "",
        ", 01/07/2025",
    ]
    assert "2 nguồn khác" in [row[1] for row in rows]
