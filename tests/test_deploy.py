"""The examples in docs/deploy name what exists, and the services' manager understands them."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import streamlit as st
from streamlit import config

from ictexplore.ui.intake import bringing
from ictexplore.ui.own_index import data as own_index
from ictexplore.ui.takeaway import template

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "docs" / "deploy"
UNIT = (DEPLOY / "ictexplore@.service").read_text(encoding="utf-8")
SETTINGS = dict(
    line.split("=", 1)
    for line in (DEPLOY / "ictexplore.env").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)
HOME = "/srv/ictexplore"
STOP_MAX_S = 30


def unit() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read_string(UNIT)
    return read


def test_the_service_starts_what_is_here_and_ends_in_bounded_time():
    service = unit()["Service"]
    program, *words = shlex.split(service["ExecStart"])
    assert program == f"{HOME}/.venv/bin/streamlit"
    assert shutil.which("streamlit", path=str(Path(os.sys.executable).parent))
    assert words == ["run", "serve.py", "--server.port=%i"]
    assert service["WorkingDirectory"] == HOME
    assert (ROOT / words[1]).exists()
    assert service["KillSignal"] == "SIGTERM"
    assert int(service["TimeoutStopSec"]) <= STOP_MAX_S


def test_the_service_may_write_where_the_settings_say():
    service = unit()["Service"]
    assert SETTINGS["ICTEXPLORE_CACHE"] == f"/var/cache/{service['CacheDirectory']}"
    assert SETTINGS["ICTEXPLORE_OWN_DATA"] == f"/var/lib/{service['StateDirectory']}"
    assert service["ProtectSystem"] == "strict"


def test_systemd_understands_the_service(tmp_path: Path):
    """Where there is no systemd the tests above read the file alone."""
    copy = tmp_path / "ictexplore@8501.service"
    settings = DEPLOY / "ictexplore.env"
    program = Path(os.sys.executable).parent / "streamlit"
    text = UNIT.replace(f"{HOME}/.venv/bin/streamlit", str(program)).replace(HOME, str(ROOT))
    text = text.replace("/etc/ictexplore/ictexplore.env", str(settings))
    copy.write_text(text.replace("User=ictexplore", "User=root"), encoding="utf-8")
    asked = [shutil.which("systemd-analyze") or "true", "verify", "--man=no", str(copy)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    told = [line for line in done.stderr.splitlines() if "ictexplore@8501" in line]
    assert told == []


def test_every_setting_is_one_that_something_reads():
    options = {option.env_var for option in config.get_config_options().values()}
    source = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "src" / "ictexplore").rglob("*.py")
    )
    for name in SETTINGS:
        assert name in options or f'"{name}"' in source


def test_nginx_and_the_service_name_the_same_places():
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    ports = re.findall(r"server 127\.0\.0\.1:(\d+)", text)
    assert len(ports) == 2
    assert f"enable --now {' '.join(f'ictexplore@{port}' for port in ports)}" in UNIT
    assert SETTINGS["STREAMLIT_SERVER_ADDRESS"] == "127.0.0.1"
    assert f"server_name         {SETTINGS['STREAMLIT_BROWSER_SERVER_ADDRESS']};" in text
    size = int(re.search(r"client_max_body_size (\d+)m", text)[1])
    assert size == st.get_option("server.maxUploadSize") + 1


def test_uploads_end_at_the_largest_size_that_a_page_asks_for():
    assert st.get_option("server.maxUploadSize") == max(
        own_index.FILE_MAX_MB, bringing.UPLOAD_MAX_MB, template.SIZE_MAX_MB
    )


def test_the_settings_in_the_tree_are_the_safe_ones():
    assert st.get_option("server.enableXsrfProtection")
    assert st.get_option("server.enableCORS")
    assert not st.get_option("server.enableAgentApi")
    assert not st.get_option("server.enableStaticServing")
    assert not st.get_option("browser.gatherUsageStats")
    assert st.get_option("client.showErrorDetails") == "none"
