"""A link leads to the web or is no link."""

import pytest

from ictexplore.export.links import is_local, say_where, web_link
from ictexplore.i18n import translator


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


def test_where_a_link_opens_on_one_machine_alone_it_says_so() -> None:
    here = ["http://localhost:8501/x", "http://127.0.0.1", "http://[::1]:80", "http://a.localhost"]
    assert all(map(is_local, here))
    assert not any(map(is_local, ["https://h.gov.vn/localhost", "/mo_phong?ky=x", "", None]))
    words = translator("vi")
    assert say_where("Xem", here[0], words) == "Xem (chỉ mở được trên máy đã tạo tệp)"
    assert say_where("Xem", "https://h.gov.vn", words) == "Xem"
