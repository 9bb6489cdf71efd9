from ictexplore.export.workbook.layout import Ranked
from tests.export.workbook.conftest import Opened
from tests.workbooks import RANKING, texts


def test_every_unit_stands_at_its_place(moved: Opened) -> None:
    rows = list(moved[1][RANKING].iter_rows(min_row=6, max_col=6, values_only=True))
    assert [row[Ranked.PLACE] for row in rows] == list(range(1, 35))
    assert rows[7] == (8, "Ninh Bình", 0.7561, 0.7223, 12, 4)
    assert rows[8] == (9, "Thái Nguyên", 0.7521, 0.7521, 8, -1)


def test_the_ranking_sorts_itself(moved: Opened) -> None:
    for column in "ABCD":
        formula = moved[0][RANKING][f"{column}6"].value
        assert formula.startswith("=INDEX('Cách tính'!"), column


def test_the_unit_is_found_at_a_glance(moved: Opened) -> None:
    rules = [
        (str(area.sqref), rule.formula[0], rule.dxf.font.color.rgb)
        for area, found in moved[0][RANKING].conditional_formatting._cf_rules.items()
        for rule in found
        if rule.dxf.font
    ]
    assert [area for area, _, colour in rules if colour == "FFC2570C"] == ["A6:C39", "F6:F39"]
    assert all('$B6="Ninh Bình"' in formula for _, formula, _ in rules)


def test_open_places_and_scores_as_printed_are_texts(open_places: Opened) -> None:
    rows = list(open_places[1][RANKING].iter_rows(min_row=6, max_col=5, values_only=True))
    own = next(row for row in rows if row[1] == "Nam Định")
    assert own == ("6–8", "Nam Định", "0,5477", "0,541", "11")
    assert any(text.startswith("Chưa có số liệu của") for text in texts(open_places[1][RANKING]))


def test_heads_stay_in_view_and_on_every_printed_page(moved: Opened) -> None:
    sheet = moved[0][RANKING]
    assert sheet.freeze_panes == "A6"
    assert sheet.print_title_rows == "$1:$5"
