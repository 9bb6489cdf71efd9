"""serve.py as it runs: a page that breaks, headers, forged and oversized requests."""

from __future__ import annotations

import re
import shutil
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from ictexplore.ui.serving.headers import safe_headers
from tests.browser.server import ROOT, Server
from tests.browser.watch import PageCheck

SECRET = "/srv/secret/password=hunter2"  # noqa: S105
BROKEN = f"def bill():\n    raise RuntimeError({SECRET!r})\n\n\nbill()\n"


def ask(url: str, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str]]:
    connection = HTTPConnection(urlsplit(url).netloc, timeout=10)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=names)
    answer = connection.getresponse()
    found = dict(answer.getheaders())
    connection.close()
    return answer.status, {name.lower(): value for name, value in found.items()}


def test_a_page_that_breaks_says_so_plainly_and_the_log_tells_where(
    page: Page, tmp_path: Path, assert_quiet: PageCheck
):
    script = shutil.copy(ROOT / "serve.py", tmp_path)
    (tmp_path / "app.py").write_text(BROKEN, encoding="utf-8")
    server = Server.start(Path(script), tmp_path / "home")
    try:
        page.goto(server.url)
        notice = page.get_by_role("status").filter(has_text="Trang này gặp lỗi ngoài dự kiến")
        expect(notice).to_be_visible()
        number = re.search(r"mã ([0-9a-f]{8})", notice.inner_text())[1]
        assert SECRET not in page.content()
        assert "RuntimeError" not in page.content()
        assert_quiet(page)
    finally:
        server.stop()
    [line] = [each for each in server.log.read_text().splitlines() if number in each]
    assert re.search(
        r" ERROR ictexplore\.failure number=\w+ page=/?: RuntimeError at app\.py:2", line
    )
    assert SECRET not in server.log.read_text()


@pytest.mark.parametrize(
    "path", ["/", "/xep_hang", "/_stcore/health", "/media/none", "/static/none"]
)
def test_every_answer_carries_the_headers(app_url: str, path: str):
    _, headers = ask(app_url, path)
    expected = {name.lower(): value for name, value in safe_headers().items()}
    assert {name: headers.get(name) for name in expected} == expected


def test_a_request_that_another_site_forged_is_refused(app_url: str):
    status, headers = ask(
        app_url, "/_stcore/upload_file/session/file", "PUT", Origin="https://evil.example"
    )
    assert status == 403
    assert "access-control-allow-origin" not in headers
    assert ask(app_url, "/_stcore/agent/interact", "POST")[0] in {403, 404}


def test_a_page_of_another_site_gets_no_session(app_url: str):
    status, _ = ask(
        app_url,
        "/_stcore/stream",
        Origin="https://evil.example",
        Connection="Upgrade",
        Upgrade="websocket",
        Sec_WebSocket_Version="13",
        Sec_WebSocket_Key="x3JJHMbDL1EzLkh9GBhXDw==",
    )
    assert status == 403


def test_a_link_to_a_page_finds_its_server_at_the_first_try(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{app_url}/nguon?ngon-ngu=en")
    expect(page.get_by_role("link", name="Overview")).to_be_visible()
    assert [url for url in asked if url.endswith("health")] == [f"{app_url}/_stcore/health"]
    assert_quiet(page)


def test_a_page_is_read_aloud_in_the_language_it_is_in(page: Page, app_url: str):
    language = page.locator("html")
    page.goto(f"{app_url}/nguon")
    expect(language).to_have_attribute("lang", "vi")
    page.get_by_role("radio", name="English").click()
    expect(language).to_have_attribute("lang", "en")
