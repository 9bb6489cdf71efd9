"""What the server tells every browser about what a page of this app may do."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ictexplore.i18n import LANGUAGES
from ictexplore.ui.serving.front import front_html

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def inline_hashes(html: str) -> tuple[str, ...]:
    """Return the policy's names for the scripts written out in a page."""
    digests = (sha256(script.encode()).digest() for script in _INLINE.findall(html))
    return tuple(f"'sha256-{b64encode(digest).decode()}'" for digest in digests)


def security_policy(page: str) -> str:
    """Return the content security policy of a page; scripts are the same in every language.

    Nothing comes from another machine and no script stands in the page but Streamlit's own one
    line and where the server is, named by their hashes. What is opened beside that, and for what:

    - ``blob:`` scripts: Streamlit loads the JavaScript of this app's parts from memory;
    - ``unsafe-eval``: Vega compiles the expressions of a chart;
    - ``unsafe-inline`` styles: Streamlit and this app write style elements at run time;
    - ``data:`` and ``blob:`` pictures: marks in style sheets, charts copied as pictures.
    """
    scripts = " ".join(("'self'", "blob:", "'unsafe-eval'", *inline_hashes(page)))
    rules = {
        "default-src": "'none'",
        "script-src": scripts,
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self'",
        "worker-src": "'none'",
        "frame-src": "'none'",
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


def safe_headers() -> dict[str, str]:
    """Return the headers of every answer, by name."""
    return {
        "Content-Security-Policy": security_policy(front_html(LANGUAGES[0])),
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


class SafeHeaders:
    """Put the headers on every answer, whatever made it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._headers = safe_headers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does, with the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, sending)
