"""The licences of what the app runs on: ``python tests/licences.py`` writes the list anew."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
LIST = ROOT / "docs" / "LICENCES.md"
ALLOWED = {
    *("MIT", "MIT-0", "MIT-CMU", "HPND", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Zlib"),
    *("Apache-2.0", "PSF-2.0", "Python-2.0", "CNRI-Python", "Unlicense", "CC0-1.0", "OFL-1.1"),
    "Artistic-1.0-Perl",
    "MPL-2.0",  # of single files: nothing of ours becomes it
}
SAME = {
    "MIT License": "MIT",
    "The MIT License (MIT)": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "BSD 3-Clause License": "BSD-3-Clause",
    "BSD-3": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "ISC License (ISCL)": "ISC",
}
"""How packages word what has one name."""
CHOSEN = {
    "font-source-sans-pro": "OFL-1.1",
    "protobuf": "BSD-3-Clause",
    "text-unidecode": "Artistic-1.0-Perl",  # offered beside the GPL
}
"""Package → the licence taken of several it offers, or the one its metadata leave out."""

_HEAD = """\
# Giấy phép của những gói mà ứng dụng dùng khi chạy

Lập bằng `make audit` từ siêu dữ liệu của các gói đã cài; một kiểm tra so với danh sách được phép
(`tests/licences.py`). Không có GPL, LGPL hay AGPL.

| gói | giấy phép |
|---|---|
"""


@dataclass(frozen=True, order=True)
class Package:
    """A package and its licence as an SPDX expression; versions are in requirements.txt."""

    name: str
    licence: str

    @property
    def is_allowed(self) -> bool:
        """Whether one of the alternatives, in each of the parts, may be used."""
        parts = re.split(r"\s+AND\s+", self.licence.replace("(", "").replace(")", ""))
        return all(ALLOWED & set(re.split(r"\s+OR\s+", part)) for part in parts)


def find_packages() -> list[Package]:
    """Return what the app needs, sign-in included, and what that needs, as installed here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["sign-in"]]
    found: dict[str, Package] = {}
    waiting = [(Requirement(line).name, "") for line in named]
    seen = set()
    while waiting:
        name, extra = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if (key, extra) in seen:
            continue
        seen.add((key, extra))
        try:
            installed = distribution(name)
        except PackageNotFoundError:  # for another system or version of Python
            continue
        found[key] = Package(key, CHOSEN.get(key) or licence_of(name))
        for line in installed.requires or ():
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                waiting += [(needed.name, each) for each in ("", *needed.extras)]
    return sorted(found.values())


def licence_of(name: str) -> str:
    """Return what a package says of itself: expression, classifier, or the word it uses."""
    told = distribution(name).metadata
    if expression := told.get("License-Expression"):
        return expression
    all_of = told.get_all("Classifier") or ()
    classifiers = [c.rpartition(" :: ")[2] for c in all_of if c.startswith("License ::")]
    own_word = (told.get("License") or "?").splitlines()[0]
    words = [c for c in classifiers if c != "OSI Approved"] or [own_word]
    return " OR ".join(SAME.get(word, word) for word in words)


def list_text() -> str:
    """Return the list as it stands in the documents."""
    return _HEAD + "".join(f"| {each.name} | {each.licence} |\n" for each in find_packages())


if __name__ == "__main__":
    LIST.write_text(list_text(), encoding="utf-8")
