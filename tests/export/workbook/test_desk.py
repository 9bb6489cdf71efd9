from tests.export.workbook.conftest import Opened
from tests.workbooks import RANKING, SCENARIO, SOURCES


def test_every_sheet_bears_the_band_of_the_first(moved: Opened) -> None:
    formulas, values = moved
    assert [sheet["A1"].value for sheet in formulas][1:] == [f"='{SCENARIO}'!$A$1"] * 3
    assert len({sheet["A1"].value for sheet in values}) == 1


def test_the_title_names_unit_edition_and_how_many(moved: Opened, block: Opened) -> None:
    assert moved[1][RANKING]["A2"].value == "Ninh Bình · DTI 2024 (34 tỉnh, thành phố)"
    assert block[1]["Scenario"]["A2"].value == "Ba Ria - Vung Tau · DTI 2022 (63 provinces)"


def test_every_printed_page_cites_its_source(moved: Opened) -> None:
    for sheet in moved[0]:
        assert sheet.oddFooter.left.text.startswith("Nguồn: Cổng thông tin"), sheet.title
    assert SOURCES in moved[0].sheetnames
