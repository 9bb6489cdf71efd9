import pytest

from ictexplore.ui.components.tables import Column, Html, as_html, link_html, table_html

HOSTILE = '<img src=x onerror="alert(1)">'
ESCAPED = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"


def test_plain_text_is_escaped_and_markup_is_not():
    assert as_html(HOSTILE) == ESCAPED
    assert as_html(Html("<b>0,5</b>")) == "<b>0,5</b>"


def test_heads_labels_and_cells_are_escaped():
    columns = (Column(HOSTILE), Column(HOSTILE, kind="number"))
    table = table_html(columns, [(HOSTILE, HOSTILE)], label=HOSTILE)
    assert "<img" not in table
    # Name of the table, two heads, the row's head, a cell and the label it carries.
    assert table.count(ESCAPED) == 6


def test_the_first_cell_heads_its_row_and_numbers_are_marked():
    columns = (Column("Tỉnh"), Column("Điểm", kind="number"), Column("Mức", kind="short"))
    table = table_html(columns, [("Huế", "0,7951", "cao")], label="Bảng")
    assert '<th scope="col">Tỉnh</th><th scope="col" class="ix-number">Điểm</th>' in table
    assert '<th scope="row">Huế</th>' in table
    assert '<td data-label="Điểm" class="ix-number">0,7951</td>' in table
    assert '<td data-label="Mức" class="ix-short">cao</td>' in table


def test_a_row_of_another_length_is_a_mistake():
    with pytest.raises(ValueError, match="zip"):
        table_html((Column("a"), Column("b")), [("1", "2", "3")], label="c")


@pytest.mark.parametrize("url", ["https://dti.gov.vn/2024?a=1&b=2", "http://dti.gov.vn"])
def test_a_web_address_opens_beside_the_app(url: str):
    link = link_html("<DTI>", url).text
    assert link.startswith(f'<a href="{url.replace("&", "&amp;")}" ')
    assert 'target="_blank" rel="noopener"' in link
    assert link.endswith(">&lt;DTI&gt;</a>")


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "//dti.gov.vn",
        "https://",
        "https://[broken",
        "/nguon",
    ],
)
def test_anything_else_is_text_alone(url: str | None):
    assert link_html("<DTI>", url) == Html("&lt;DTI&gt;")


def test_an_address_cannot_leave_its_attribute():
    assert '"onclick' not in link_html("x", 'https://a.vn/"onclick="alert(1)').text
