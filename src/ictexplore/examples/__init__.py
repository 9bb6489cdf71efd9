"""Worked examples and templates that people download; real figures with their source."""

from __future__ import annotations

from importlib.resources import files

OWN_INDEX = ("framework.csv", "values.csv", "goalposts.csv")
"""The worked example of an own index: 21 units by the dimensions of DTI 2024."""

OWN_INDEX_TEMPLATES = ("framework_template.csv", "values_template.csv", "goalposts_template.csv")
"""The same three files to fill in, without figures."""


def own_index_file(name: str) -> bytes:
    """Return one of the files of an own index that come with the package."""
    return files(__package__).joinpath("own_index", name).read_bytes()
