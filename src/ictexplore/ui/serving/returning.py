"""Whoever had to sign in comes back to the page they asked for, not to the start page."""

from __future__ import annotations

from http.cookies import SimpleCookie
from urllib.parse import quote, unquote, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOGIN, CALLBACK = "/auth/login", "/oauth2callback"
COOKIE = "ictexplore_return"
_SECONDS = 600
_LENGTH_MAX = 3000
"""A browser keeps about four thousand characters of a cookie."""


def own_address(referrer: str, host: str) -> str:
    """Return path and query of the page that was left; empty unless it is a page of this host."""
    parts = urlsplit(referrer)
    address = f"{parts.path}?{parts.query}" if parts.query else parts.path
    is_own = parts.netloc == host and len(quote(address)) <= _LENGTH_MAX
    return address if is_own and _is_local(address) else ""


def _is_local(address: str) -> bool:
    """Whether a browser takes it for a page here: another host's begins with two strokes."""
    return (
        address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    )


def kept_address(cookies: str) -> str:
    """Return what `own_address` gave, from a request's cookies; whoever wrote them."""
    kept = SimpleCookie(cookies).get(COOKIE)
    address = unquote(kept.value) if kept else ""
    return address if _is_local(address) else ""


class Returning:
    """Keep the address when a visitor leaves to sign in, and lead back to it afterwards."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does; only the two redirects of a sign-in are added to."""
        path = scope.get("path", "")
        if scope["type"] != "http" or not path.endswith((LOGIN, CALLBACK)):
            await self._app(scope, receive, send)
            return
        asked = Headers(scope=scope)
        is_secure = "; Secure" * (asked.get("x-forwarded-proto", scope.get("scheme")) == "https")

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if path.endswith(LOGIN):
                    left = own_address(asked.get("referer", ""), asked.get("host", ""))
                    headers.append("Set-Cookie", _cookie(left, _SECONDS) + is_secure)
                elif address := kept_address(asked.get("cookie", "")):
                    headers["Location"] = address
                    headers.append("Set-Cookie", _cookie("", 0) + is_secure)
            await send(message)

        await self._app(scope, receive, sending)


def _cookie(address: str, seconds: int) -> str:
    return f"{COOKIE}={quote(address)}; Max-Age={seconds}; Path=/; HttpOnly; SameSite=Lax"
