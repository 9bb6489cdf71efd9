"""What every answer carries; in Chromium, every browser test runs under this policy."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from starlette.responses import Response

from ictexplore.ui.serving.front import front_html
from ictexplore.ui.serving.headers import SafeHeaders, inline_hashes, safe_headers, security_policy
from tests.ui.serving.asgi import ask, run

POLICY = security_policy(front_html("vi"))


def rules() -> dict[str, set[str]]:
    parts = (rule.split() for rule in POLICY.split(";"))
    return {name: set(sources) for name, *sources in parts}


def test_no_script_stands_in_a_page_but_the_one_line_of_streamlit_and_of_ours():
    scripts = rules()["script-src"]
    assert "'unsafe-inline'" not in scripts
    hashes = {source for source in scripts if source.startswith("'sha256-")}
    assert len(hashes) == 2
    assert scripts - hashes == {"'self'", "blob:", "'unsafe-eval'"}


def test_nothing_comes_from_another_machine_and_nobody_frames_the_app():
    found = rules()
    assert found["default-src"] == {"'none'"}
    assert found["frame-ancestors"] == found["object-src"] == found["base-uri"] == {"'none'"}
    assert not re.search(r"https?:|\*", POLICY)


def test_a_script_is_named_by_the_hash_of_what_stands_between_its_tags():
    expected = b64encode(sha256(b"\n a = 1\n").digest()).decode()
    html = '<script type="module" src="x.js"></script><script>\n a = 1\n</script>'
    assert inline_hashes(html) == (f"'sha256-{expected}'",)


def test_every_answer_carries_the_headers_an_error_too():
    status, headers = ask(SafeHeaders(Response(status_code=404)), "/whatever")
    assert status == 404
    assert {name: headers[name] for name in safe_headers()} == safe_headers()
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


def test_what_is_no_page_passes_as_it_is():
    passed = []

    async def app(scope, receive, send):
        passed.append((scope, receive, send))

    given = ({"type": "websocket"}, object(), object())
    run(SafeHeaders(app)(*given))
    assert passed == [given]


def test_a_page_without_scripts_of_its_own_needs_no_hash():
    assert "sha256" not in security_policy("<p>")
