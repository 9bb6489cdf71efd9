"""What is shipped to learn from: real figures, digit by digit those of the bundled data."""

import csv
import io
import math

import pytest

from ictexplore.engine.own_index.build import build_index
from ictexplore.examples import OWN_INDEX, OWN_INDEX_TEMPLATES, own_index_file
from ictexplore.model import EditionTable
from ictexplore.model.own_index import OwnSettings
from ictexplore.reading.own_index.files import OwnFiles, read_files
from ictexplore.reading.own_index.sheet import read_sheet


def read(names: tuple[str, ...]) -> OwnFiles:
    return read_files(*(read_sheet(own_index_file(name), name) for name in names))


def test_the_figures_are_the_published_ones(dti34: EditionTable):
    rows = list(csv.DictReader(io.StringIO(own_index_file("values.csv").decode("utf-8"))))
    assert len(rows) == 21
    standings = {standing.unit.name.vi: standing for standing in dti34.standings}
    for row in rows:
        standing = standings[row.pop("unit")]
        published = {code: f"{s.value / 10_000:.4f}" for code, s in standing.dimensions.items()}
        assert row == published


def test_weights_and_names_are_those_of_the_official_framework(dti34: EditionTable):
    nodes = {node.code: node for node in read(OWN_INDEX).framework.indicators}
    official = dti34.framework.dimensions
    assert {code: node.weight for code, node in nodes.items()} == {
        d.code: d.points for d in official
    }
    assert {code: node.name for code, node in nodes.items()} == {
        d.code: d.name.vi for d in official
    }


def test_on_posts_of_0_and_1_the_index_is_the_published_composite(dti34: EditionTable):
    files = read(OWN_INDEX)
    settings = OwnSettings(normalisation="goalposts", scale=(0, 1), goalposts=files.goalposts)
    index = build_index(files.framework, settings, files.values)
    published = {s.unit.name.vi: s.composite.value for s in dti34.standings if s.composite}
    for unit, score in zip(index.units, index.composite.tolist(), strict=True):
        assert score * 10_000 == pytest.approx(published[unit], abs=1)
    assert index.notices == ()


def test_every_step_can_be_tried_on_it():
    files = read(OWN_INDEX)
    for settings in (
        OwnSettings(),
        OwnSettings(normalisation="zscore", missing="mean"),
        OwnSettings(normalisation="prank", missing="none"),
        OwnSettings(weights="pca"),
        OwnSettings(scale=(1, 100), top="geometric", lower="harmonic"),
    ):
        index = build_index(files.framework, settings, files.values)
        composites = index.composite.tolist()
        above = [sum(c > own + 1e-9 for c in composites) for own in composites]
        assert index.places.tolist() == [1 + count for count in above]
        assert index.notices == ()


def test_templates_are_in_order_and_hold_no_figure():
    files = read(OWN_INDEX_TEMPLATES)
    assert all(map(math.isnan, files.values.cells))
    assert {node.direction for node in files.framework.indicators} == {1, -1}
    assert files.notices == ()


def test_sources_are_told_beside_the_figures():
    told = own_index_file("README.md").decode("utf-8")
    assert "dti-gov-2024" in told
    assert [name for name in (*OWN_INDEX, *OWN_INDEX_TEMPLATES) if f"`{name}`" not in told] == []
