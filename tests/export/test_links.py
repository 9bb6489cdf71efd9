"""A link leads to the web or is no link."""

import pytest

from ictexplore.export.links import web_link


def test_a_web_address_is_a_link_that_opens_beside_the_page() -> None:
    assert web_link("Nguồn <1>", "https://dti.gov.vn/?a=1&b=2") == (
        '<a href="https://dti.gov.vn/?a=1&amp;b=2" target="_blank" rel="noopener">'
        "Nguồn &lt;1&gt;</a>"
    )


@pytest.mark.parametrize(
    "url", [None, "", "/mo_phong?ky=x", "javascript:alert(1)", "data:text/html,x", "https://[x"]
)
def test_anything_else_is_text_alone(url: str | None) -> None:
    assert web_link("a & b", url) == "a &amp; b"
