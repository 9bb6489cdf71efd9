"""The SQL console, driven as a visitor drives it (pages/truy_van.py)."""

from __future__ import annotations

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/truy_van.py"


def test_the_address_holds_the_question(open_app: OpenApp) -> None:
    app = open_app(PAGE, sql="select name_vi from units where unit_code = '36'")
    assert app.dataframe[0].value["name_vi"].tolist() == ["Nam Định"]
    assert "1 dòng" in shown(app)


def test_without_a_question_nothing_is_asked(open_app: OpenApp) -> None:
    app = open_app(PAGE)
    assert not app.dataframe
    assert "select" in app.text_area[0].value


def test_a_ready_made_question_is_asked_at_once(open_app: OpenApp) -> None:
    app = open_app(PAGE)
    app.selectbox[0].set_value("ranking").run()
    assert app.dataframe[0].value["name_vi"].iloc[0] == "Hà Nội"
    assert app.query_params["sql"]


def test_what_is_written_is_asked(open_app: OpenApp) -> None:
    app = open_app(PAGE)
    app.text_area[0].set_value("select 42 as answer")
    app.button[0].click().run()
    assert app.dataframe[0].value["answer"].tolist() == [42]


def test_a_mistake_is_told_with_its_line(open_app: OpenApp) -> None:
    page = shown(open_app(PAGE, sql="select *\nfrom nowhere"))
    assert "DuckDB không chạy được câu lệnh này" in page
    assert "<li class=ix-wrong>from nowhere</li>" in page


def test_a_statement_that_writes_is_refused(open_app: OpenApp) -> None:
    page = shown(open_app(PAGE, sql="drop table units", ngon_ngu="en"))
    assert "Only statements that read run here" in page


def test_a_plan_is_shown_as_it_is(open_app: OpenApp) -> None:
    app = open_app(PAGE, sql="explain select 1")
    assert "Projection" in app.code[0].value
