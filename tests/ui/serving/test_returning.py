from __future__ import annotations

import pytest

from ictexplore.ui.serving.returning import COOKIE, kept_address, own_address

HOST = "ictexplore.example.gov.vn"


@pytest.mark.parametrize(
    ("referrer", "expected"),
    [
        (f"https://{HOST}/mo_phong?ky=dti-2024-34", "/mo_phong?ky=dti-2024-34"),
        (f"https://{HOST}/", "/"),
        ("https://evil.example/mo_phong", ""),
        (f"https://{HOST}@evil.example/", ""),
        (f"https://{HOST}//evil.example/", ""),
        (f"https://{HOST}/?sql={'x' * 4000}", ""),
        ("", ""),
    ],
)
def test_only_a_page_of_this_host_is_kept(referrer: str, expected: str):
    assert own_address(referrer, HOST) == expected


@pytest.mark.parametrize(
    ("cookie", "expected"),
    [
        (f"{COOKIE}=/mo_phong%3Fky%3Ddti-2024-34", "/mo_phong?ky=dti-2024-34"),
        (f"{COOKIE}=//evil.example", ""),
        (f"{COOKIE}=/%5Cevil.example", ""),
        (f"{COOKIE}=https://evil.example", ""),
        (f"{COOKIE}=/%0d%0aSet-Cookie: a=b", ""),
        ("other=1", ""),
    ],
)
def test_a_cookie_leads_nowhere_else(cookie: str, expected: str):
    assert kept_address(cookie) == expected
