import re
import zipfile
from io import BytesIO

from ictexplore.export.workbook.bars import Bars, Series
from tests.workbooks import part


def test_more_rows_than_a_page_holds_are_parted_evenly() -> None:
    bars = Bars("t", [Series("S", 2, 5, "#000000", marked=40)], row=5, count=63)
    first, second = bars.parts()
    assert [(first.row, first.count), (second.row, second.count)] == [(5, 32), (37, 31)]
    assert [part.series[0].first for part in (first, second)] == [5, 37]
    assert second.series[0].marked == 8


def test_a_page_is_one_part_and_nothing_is_none() -> None:
    assert len(list(Bars("t", [], row=5, count=34).parts())) == 1
    assert list(Bars("t", [], row=5, count=0).parts()) == []


def test_the_chart_is_native_and_follows_the_cells(content: bytes) -> None:
    chart = part(content, "xl/charts/chart1.xml")
    assert "<c:barChart>" in chart
    assert re.findall(r"<c:f>([^<]*)</c:f>", chart)[0].startswith("'Cách tính'!$B$")
    assert "'Xếp hạng'!$B$6:$B$39" in chart
    assert re.findall(r'srgbClr val="(\w+)"', chart).count("C2570C") == 1
    with zipfile.ZipFile(BytesIO(content)) as file:
        assert [name for name in file.namelist() if "media" in name] == []


def test_bars_say_as_much_as_is_printed(content: bytes, open_content: bytes) -> None:
    assert 'formatCode="[$-42A]0.0000;;"' in part(content, "xl/charts/chart1.xml")
    assert "dLbls" not in part(open_content, "xl/charts/chart1.xml")


def test_published_bars_read_as_they_were_printed(fixed_content: bytes) -> None:
    chart = part(fixed_content, "xl/charts/chart1.xml")
    assert re.findall(r"<a:t>(0,[^<]*)</a:t>", chart) == ["0,9039", "0,8360"]
    assert chart.count('srgbClr val="0B5CAD"') == 1
