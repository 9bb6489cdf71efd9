"""A real nginx made from the very example in docs/deploy, in front of app processes."""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.browser.server import ROOT, free_port

EXAMPLE = ROOT / "docs" / "deploy" / "nginx.conf"
START_SECONDS = 20
_AROUND = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/start.log;
events {{}}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{example}
}}
"""


def find_nginx() -> str:
    """Return the installed nginx; without one the test that asks is skipped."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found is None:
        reason = "no nginx on the path"
        if os.environ.get("ICTEXPLORE_REQUIRE_NGINX") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@dataclass(frozen=True)
class Proxy:
    """A running nginx, its address, and the example's log."""

    process: subprocess.Popen[bytes]
    url: str
    log: Path

    @classmethod
    def start(cls, folder: Path, apps: Sequence[str]) -> Self:
        """Start nginx before the apps' addresses, the example's own ones put in their place."""
        port = free_port()
        config = folder / "nginx.conf"
        text = adapt(EXAMPLE.read_text(encoding="utf-8"), folder, port, apps)
        config.write_text(_AROUND.format(folder=folder, example=text), encoding="utf-8")
        write_certificate(folder)
        process = subprocess.Popen([find_nginx(), "-c", str(config), "-p", str(folder)])
        proxy = cls(process, f"https://127.0.0.1:{port}", folder / "ictexplore.log")
        proxy.wait()
        return proxy

    def wait(self) -> None:
        """Wait until it answers."""
        deadline = time.monotonic() + START_SECONDS
        while self.process.poll() is None and time.monotonic() < deadline:
            with suppress(OSError):
                fetch(f"{self.url}/_stcore/health")
                return
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.05)
        pytest.fail("nginx did not start")

    def stop(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait()


def fetch(url: str) -> bytes:
    """Return what an address answers, whoever signed its certificate."""
    with urlopen(url, timeout=2, context=ssl._create_unverified_context()) as answer:  # noqa: S310, S323
        body: bytes = answer.read()
        return body


def adapt(example: str, folder: Path, port: int, apps: Sequence[str]) -> str:
    """Return the example at other ports and with other files; nothing else is changed."""
    changes = {
        r"listen +80;": f"listen 127.0.0.1:{free_port()};",
        r"listen +443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        r"127\.0\.0\.1:8501": urlsplit(apps[0]).netloc,
        r"127\.0\.0\.1:8502": urlsplit(apps[1]).netloc,
        r"/etc/ssl/(certs|private)": str(folder),
        r"/var/log/nginx": str(folder),
    }
    for pattern, new in changes.items():
        example, count = re.subn(pattern, new, example)
        assert count, f"the example has no {pattern}"
    return example


def write_certificate(folder: Path) -> None:
    """Write a certificate for this machine, good for an hour."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "ictexplore")])
    now = datetime.now(UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(pem, plain, serialization.NoEncryption())
    (folder / "ictexplore.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "ictexplore.key").write_bytes(secret)
