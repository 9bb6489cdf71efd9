import pytest

from ictexplore.ui.material import app_address


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("http://localhost:8501", "http://localhost:8501"),
        ("http://localhost:8501/", "http://localhost:8501"),
        ("http://localhost:8501/mo_phong", "http://localhost:8501"),
        ("https://tinh.vn/so/muc_tieu", "https://tinh.vn/so"),
        ("https://tinh.vn/so", "https://tinh.vn/so"),
        ("", ""),
    ],
)
def test_the_app_is_found_from_any_of_its_pages(url: str, address: str):
    assert app_address(url) == address
