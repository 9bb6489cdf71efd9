"""Licences of what ships, and the search for known faults without a network."""

from __future__ import annotations

import json
import zipfile
from importlib.metadata import version as version_of
from pathlib import Path

import pytest

from tests.advisories import BUNDLED, bundled_advisories, find_faults, key_of, main, read_dump
from tests.licences import LIST, ROOT, Package, find_packages, list_text

PINNED = [
    line
    for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    if "==" in line
]

FIXED = [{"introduced": "0"}, {"fixed": "2.0"}]
LAST = [{"introduced": "1.5"}, {"last_affected": "1.9"}]
TWICE = [{"introduced": "2.0"}, {"fixed": "2.1"}, {"introduced": "0"}, {"fixed": "1.5"}]
"""Two spells, the later one told first, as PYSEC-2023-192 does."""


def test_everything_that_ships_has_a_licence_that_is_allowed():
    assert [each for each in find_packages() if not each.is_allowed] == []


def test_the_list_in_the_documents_names_what_is_asked_for():
    """What that brings along isn't pinned: `make audit` lists it as it is installed."""
    listed = LIST.read_text(encoding="utf-8").splitlines()
    asked = {key_of(line.split("==")[0]) for line in PINNED}
    found = [each for each in find_packages() if each.name in asked]
    assert len(found) > 15
    assert [each for each in found if f"| {each.name} | {each.licence} |" not in listed] == []
    assert list_text().splitlines()[:6] == listed[:6]


@pytest.mark.parametrize(
    ("licence", "is_allowed"),
    [
        ("MIT", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR Apache-2.0) AND BSD-3-Clause", True),
        ("AGPL-3.0-only", False),
        ("?", False),
    ],
)
def test_one_alternative_of_each_part_has_to_be_allowed(licence: str, *, is_allowed: bool):
    assert Package("a", licence).is_allowed is is_allowed


def test_nothing_that_ships_is_named_by_the_bundled_list():
    ships = {each.name: version_of(each.name) for each in find_packages()}
    assert list(find_faults(bundled_advisories(), ships)) == []


def test_the_bundled_list_was_made_for_everything_pinned_that_ships():
    pinned = {key_of(line.split("==")[0]) for line in PINNED}
    new = sorted(pinned & {each.name for each in find_packages()} - set(BUNDLED["looked_for"]))
    todo = "look for it in the `sources` of tests/advisories.toml, add its name and faults there"
    assert not new, f"{', '.join(new)}: {todo}"
    assert set(BUNDLED["faults"]) <= set(BUNDLED["looked_for"])


@pytest.mark.parametrize("document", ["README.md", "docs/threat-model.md"])
def test_the_documents_say_how_old_the_bundled_list_is(document: str):
    newest = BUNDLED["newest"]
    told = f"{newest.day}/{newest.month}/{newest.year}"
    assert told in (ROOT / document).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "version", "found"),
    [
        ("streamlit", "1.36.0", ["GHSA-rxff-vr5r-8cj5"]),
        ("streamlit", "1.37.0", []),
        ("urllib3", "2.0.6", ["PYSEC-2023-212", "GHSA-34jh-p97f-mpxf"]),
        ("urllib3", "1.26.18", ["GHSA-34jh-p97f-mpxf"]),
    ],
)
def test_the_bundled_list_finds_an_old_version(name: str, version: str, found: list[str]):
    faults = find_faults(bundled_advisories(), {name: version})
    assert list(faults) == [(name, version, advisory) for advisory in found]


def test_alone_the_search_uses_the_bundled_list(capsys: pytest.CaptureFixture[str]):
    assert main(None) == 0
    assert f" 0 known faults (bundled list, nothing after {BUNDLED['newest']})" in (
        capsys.readouterr().out
    )


@pytest.mark.parametrize(
    ("version", "affected", "is_found"),
    [
        ("1.9.9", {"ranges": [{"type": "ECOSYSTEM", "events": FIXED}]}, True),
        ("2.0", {"ranges": [{"type": "ECOSYSTEM", "events": FIXED}]}, False),
        ("1.4", {"ranges": [{"type": "ECOSYSTEM", "events": LAST}]}, False),
        ("1.9", {"ranges": [{"type": "ECOSYSTEM", "events": LAST}]}, True),
        ("1.10", {"ranges": [{"type": "ECOSYSTEM", "events": LAST}]}, False),
        ("1.4", {"ranges": [{"type": "ECOSYSTEM", "events": TWICE}]}, True),
        ("1.5", {"ranges": [{"type": "ECOSYSTEM", "events": TWICE}]}, False),
        ("2.0.5", {"ranges": [{"type": "ECOSYSTEM", "events": TWICE}]}, True),
        ("2.1", {"ranges": [{"type": "ECOSYSTEM", "events": TWICE}]}, False),
        ("3.0", {"versions": ["3.0"]}, True),
        ("3.0", {"ranges": [{"type": "GIT", "events": FIXED}]}, False),
    ],
)
def test_a_fault_is_found_by_version(
    tmp_path: Path, version: str, affected: dict[str, object], *, is_found: bool
):
    package = {"name": "Some.Package", "ecosystem": "PyPI"}
    advisory = {"id": "PYSEC-1", "affected": [{"package": package, **affected}]}
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as dump:
        dump.writestr("PYSEC-1.json", json.dumps(advisory))
        dump.writestr("PYSEC-2.json", json.dumps({**advisory, "withdrawn": "2026-01-01"}))
    found = list(find_faults(read_dump(tmp_path / "all.zip"), {"some-package": version}))
    assert found == ([("some-package", version, "PYSEC-1")] if is_found else [])


def test_an_empty_dump_is_no_good_news(tmp_path: Path):
    zipfile.ZipFile(tmp_path / "all.zip", "w").close()
    with pytest.raises(ValueError, match="no advisories"):
        list(read_dump(tmp_path / "all.zip"))
