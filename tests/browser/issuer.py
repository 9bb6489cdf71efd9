"""An organisation's sign-in as OpenID Connect has it, small and on this machine."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT = "ictexplore"


@dataclass
class Issuer:
    """Whoever comes is signed in as ``email`` at once; ``url`` is where."""

    server: ThreadingHTTPServer
    email: str = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    @classmethod
    def start(cls) -> Self:
        issuer = cls(ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler))
        key = RSAKey.generate_key(2048, parameters={"kid": "one"})
        issuer.server.RequestHandlerClass = _handler(issuer, key)
        Thread(target=issuer.server.serve_forever, daemon=True).start()
        return issuer

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def secrets(self, app: str, access: str) -> str:
        """Return Streamlit's secrets for an app at an address."""
        return (
            f'[auth]\nredirect_uri = "{app}/oauth2callback"\ncookie_secret = "{"s" * 32}"\n'
            f'client_id = "{CLIENT}"\nclient_secret = "{"c" * 32}"\n'
            f'server_metadata_url = "{self.url}/.well-known/openid-configuration"\n'
            f"[access]\n{access}\n"
        )


def _handler(issuer: Issuer, key: RSAKey) -> type[BaseHTTPRequestHandler]:
    nonces: dict[str, str] = {}

    def metadata() -> dict[str, Any]:
        return {
            "issuer": issuer.url,
            "authorization_endpoint": f"{issuer.url}/authorize",
            "token_endpoint": f"{issuer.url}/token",
            "jwks_uri": f"{issuer.url}/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def token(code: str) -> dict[str, Any]:
        now = int(time.time())
        claims = {
            "iss": issuer.url,
            "aud": CLIENT,
            "sub": issuer.email,
            "email": issuer.email,
            "email_verified": True,
            "iat": now,
            "exp": now + 600,
            "nonce": nonces[code],
        }
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, claims, key)
        return {"access_token": "a", "token_type": "Bearer", "id_token": signed}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, asked = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
            if path == "/authorize":
                code = f"code{len(nonces)}"
                nonces[code] = asked["nonce"][0]
                back = urlencode({"code": code, "state": asked["state"][0]})
                self.send_response(302)
                self.send_header("Location", f"{asked['redirect_uri'][0]}?{back}")
                self.end_headers()
            elif path == "/keys":
                self._answer({"keys": [key.as_dict(private=False)]})
            else:
                self._answer(metadata())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._answer(token(parse_qs(body)["code"][0]))

        def _answer(self, data: dict[str, Any]) -> None:
            body = json.dumps(data).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: object) -> None:
            """Say nothing among the tests."""

    return Handler
