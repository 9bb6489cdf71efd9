from ictexplore.store import QueryError
from ictexplore.ui.query.answer import error_html


def test_the_line_meant_is_marked_and_nothing_becomes_markup() -> None:
    error = QueryError("Catalog Error: <b>", 2)
    html = error_html("Không chạy được", error, "select '<i>'\nfrom x")
    assert "<li class=ix-wrong>from x</li>" in html
    assert "<li>select &#x27;&lt;i&gt;&#x27;</li>" in html
    assert "Catalog Error: &lt;b&gt;" in html


def test_an_error_without_a_line_marks_none() -> None:
    assert "ix-wrong" not in error_html("", QueryError("x", None), "select 1")
