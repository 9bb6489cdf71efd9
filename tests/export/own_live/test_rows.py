from lxml import html

from ictexplore.export.own_live.rows import own_rows_html
from ictexplore.i18n import translator
from tests.export.own_live.made import motion


def test_a_row_has_slider_entry_and_the_way_back():
    rows = html.fromstring(f"<div>{own_rows_html(motion(), translator('vi'))}</div>")
    assert [act.get("data-act") for act in rows.findall(".//button[@data-act]")] == [
        "undo",
        "redo",
        "reset",
    ]
    good, bad = rows.findall(".//div[@data-code]")
    assert [row.get("data-code") for row in (good, bad)] == ["1", "2"]
    assert good.find(".//label").text_content() == "Càng cao ↑"
    assert bad.find(".//label").text_content() == "Càng thấp ↓"
    assert good.find(".//input[@type='range']").get("step") == "any"
    assert good.find(".//button").get("title") == "Trả Càng cao về giá trị đưa vào"
    assert good.find(".//button").text_content().strip() == "5"
