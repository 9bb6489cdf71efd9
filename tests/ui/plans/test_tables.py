from dataclasses import replace

from ictexplore.i18n import translator
from ictexplore.ui.plans.sheet import Sheet, get_sheets, make_sheet
from ictexplore.ui.plans.tables import sheet_html
from tests.ui.plans.test_sheet import FIGURE, TARGET

LINKED = replace(FIGURE.source, url="https://example.org/a")

VI, EN = translator("vi"), translator("en")


def test_every_target_and_every_figure_is_in_a_table():
    for sheet in get_sheets().values():
        told = sheet_html(sheet, VI)
        pillar_rows = sum(len(p.checks) + 1 for p in sheet.pillars)
        heads = told.count("<thead>")
        assert told.count("<tr>") == heads + len(sheet.goals) + len(sheet.others) + pillar_rows


def test_what_has_no_figure_says_so_and_never_zero():
    told = sheet_html(get_sheets()["40"], VI)  # Nghệ An: targets for 2023, no later figure
    assert "chưa có số liệu" in told
    assert ">0<" not in told


def test_pillars_of_tay_ninh_by_year():
    told = sheet_html(get_sheets()["72"], EN)
    for year in (2022, 2023, 2024):
        assert f">{year}</td>" in told
    assert told.count("no figure") >= 3  # 2025, once a pillar


def test_a_figure_leads_to_its_source_where_that_has_an_address():
    (goal,) = make_sheet("01", [TARGET], [replace(FIGURE, source=LINKED)]).goals
    sheet = Sheet("01", (goal,), (), ())
    assert '<a href="https://example.org/a"' in sheet_html(sheet, VI)
