import re
from fractions import Fraction

from ictexplore.i18n import Translator
from ictexplore.model import EditionTable, Printed, Standing
from ictexplore.ui.evidence.unit_rows import arithmetic, edition_reason, merger_reason, rows_html
from tests.ui.evidence.conftest import (
    make_edition,
    make_framework,
    make_proof,
    make_row,
    make_unit,
)

FRAMEWORK = make_framework({"a": 1, "b": 1})


def table(*standings: Standing) -> EditionTable:
    return EditionTable(make_edition(), FRAMEWORK, standings)


def texts(html: str) -> str:
    return re.sub(r"<[^>]*>", "|", html)


def test_one_row_a_unit_with_its_figures_and_the_reason(vi: Translator):
    row = make_row(
        "Huế",
        "rounding",
        printed=Printed(5410, 3),
        recomputed=Fraction(5430),
        ranks=(11, None),
    )
    shown = texts(rows_html(make_proof(row), lambda _: "vì <làm tròn>", vi, label="x"))
    for figure in ("Huế", "0,541", "0,543000", "+0,002000", "±0,004000", "|11|", "|–|"):
        assert figure in shown
    assert "|vì &lt;làm tròn&gt;|" in shown


def test_units_without_any_figure_are_named_but_have_no_row(vi: Translator):
    rows = (
        make_row("A", "incomplete", missing=("a", "b")),
        make_row("B", "incomplete", missing=("a", "b"), ranks=(3, None)),
        make_row("C", "incomplete", missing=("a",)),
    )
    html = rows_html(make_proof(*rows), lambda _: "", vi, label="x")
    assert html.count('<th scope="row">') == 2
    assert "1 tỉnh, thành phố chưa có số liệu dùng được ở kỳ này: A." in html


def test_without_any_figure_there_is_no_table(vi: Translator):
    row = make_row(verdict="incomplete", missing=("a", "b"))
    assert "<table" not in rows_html(make_proof(row), lambda _: "", vi, label="x")


def test_what_is_missing_is_named(vi: Translator):
    word = edition_reason(table(), vi)
    assert word(make_row(verdict="incomplete", missing=("b",))) == "thiếu b"
    every = make_row(verdict="incomplete", missing=("a", "b"))
    assert word(every) == "thiếu mọi chỉ số thành phần"
    assert word(make_row(verdict="incomplete")) == "thiếu điểm chung"
    assert word(make_row(verdict="agrees")) == ""


def test_a_wrong_rank_is_told_before_anything_else(vi: Translator):
    row = make_row(verdict="incomplete", missing=("b",), ranks=(19, 20))
    told = edition_reason(table(), vi)(row)
    assert told == "công bố hạng 19, điểm đã in cho hạng 20"


def test_a_gap_shows_its_arithmetic(vi: Translator):
    dimensions = {"a": Printed(8200, 2), "b": Printed(2300, 2)}
    standing = Standing(make_unit("A"), Printed(5240, 3), None, dimensions)
    row = make_row(verdict="rounding", printed=Printed(5240, 3), recomputed=Fraction(5250))
    assert edition_reason(table(standing), vi)(row) == (
        "(0,82 + 0,23) ÷ 2 = 0,525000; công bố 0,524, lệch +0,001000; "
        "việc làm tròn các số đã in cho phép lệch tới 0,004000"
    )


def test_points_are_told_where_they_differ(vi: Translator):
    row = make_row(printed=Printed(4400), recomputed=Fraction(4400))
    told = arithmetic([(400, Printed(5000)), (100, Printed(2000))], row, vi)
    # (400 × 0,5 + 100 × 0,2) ÷ 500 = 220 ÷ 500
    assert told.startswith("(400 × 0,5000 + 100 × 0,2000) ÷ 500 = 0,440000;")


def test_a_merged_unit_names_its_members(vi: Translator):
    members = table(
        Standing(make_unit("A"), Printed(7000), None),
        Standing(make_unit("B"), Printed(6000), None),
    )
    word = merger_reason(members, {"AB": ("A", "B"), "A": ("A",)}, vi)
    assert word(make_row("AB")) == "A 0,7000; B 0,6000"
    assert word(make_row("A")) == "không sáp nhập, giữ nguyên điểm"
