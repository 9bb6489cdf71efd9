from datetime import datetime

from ictexplore.takeaway.workbook import make_workbook
from tests.export.workbook.conftest import NINH_BINH, Opened
from tests.workbooks import LINK, material, part


def test_sheets_in_both_languages(moved: Opened, block: Opened) -> None:
    assert moved[0].sheetnames == ["Kịch bản", "Xếp hạng", "Cách tính", "Nguồn"]
    assert block[0].sheetnames == ["Scenario", "Ranking", "Calculation", "Sources"]


def test_properties_tell_what_it_is(moved: Opened) -> None:
    properties = moved[0].properties
    assert properties.title == "Ninh Bình · DTI 2024 (34 tỉnh, thành phố)"
    assert properties.description.endswith(LINK)
    assert properties.created == datetime(2026, 11, 25)  # noqa: DTZ001 -- as the file has it


def test_it_is_recalculated_wherever_it_is_opened(content: bytes) -> None:
    assert 'fullCalcOnLoad="1"' in part(content, "xl/workbook.xml")


def test_the_typeface_is_on_every_machine(content: bytes) -> None:
    styles = part(content, "xl/styles.xml")
    assert '<name val="Arial"/>' in styles
    # A scheme would put the theme's own typeface in its place.
    assert "Calibri" not in styles
    assert "scheme" not in styles


def test_every_number_format_says_something(content: bytes) -> None:
    assert 'formatCode=""' not in part(content, "xl/styles.xml")


def test_the_same_scenario_gives_the_same_bytes(dti34, content: bytes) -> None:
    assert make_workbook(material(dti34, NINH_BINH, {"hd_kinh_te_so": 7500})) == content
