from collections import Counter
from dataclasses import replace

import pytest

from ictexplore.store import Store, read_tiles
from ictexplore.ui.standings.options import Options, find_regions
from ictexplore.ui.standings.tiles import find_classes, find_legend, shows_ranks, tile_rows
from tests.ui.standings.conftest import Read


def test_classes_and_what_they_span(read: Read):
    ranking = read("dti-2024-34")
    classes = find_classes(ranking, "composite")
    assert sorted(Counter(classes.values()).values()) == [6, 7, 7, 7, 7]
    assert find_legend(ranking, "composite", classes)[4] == "0,7651–0,8241"
    assert classes["01"] == 4  # Hà Nội


def test_where_more_ranks_than_scores_are_known_the_map_shows_ranks(read: Read):
    ranking = read("ict_index-2020-63")
    assert shows_ranks(ranking, "composite")
    assert not shows_ranks(read("dti-2022-63"), "composite")
    classes = find_classes(ranking, "composite")
    assert len(classes) == 11
    assert classes["48"] == 4  # Đà Nẵng, first
    legend = find_legend(ranking, "composite", classes)
    assert legend[4] == "hạng 1–2"


@pytest.mark.parametrize("edition", ["dti-2024-34", "dti-2022-63", "mic_egov-2016-63"])
def test_tiles_carry_figures_and_archipelagos_none(
    store: Store, read: Read, default: Options, edition: str
):
    ranking = read(edition)
    options = replace(default, measure=ranking.sheet.measures[0].code)
    system = ranking.sheet.table.edition.unit_system
    frame = tile_rows(ranking, options, "40", read_tiles(store, system))
    islands = frame[frame.is_island]
    assert list(islands.klass) == [-1, -1]
    assert list(islands.detail) == [
        f"thuộc {name}; không có số liệu riêng" for name in ("Đà Nẵng", "Khánh Hòa")
    ]
    assert list(frame.unit_code[frame.is_selected]) == ["40"]
    assert "0,0000" not in " ".join(frame.detail)


def test_a_region_leaves_the_others_pale(store: Store, read: Read, default: Options):
    ranking = read("dti-2024-34")
    region = find_regions(ranking.sheet)["bac-trung-bo"]
    frame = tile_rows(ranking, replace(default, region=region), "40", read_tiles(store, "34"))
    assert set(frame.unit_code[~frame.is_dimmed]) == {"38", "40", "42", "44", "46"}
