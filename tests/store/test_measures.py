from ictexplore.model import Printed
from ictexplore.store import (
    Store,
    read_measures,
    read_published,
    read_published_means,
    read_tiles,
)


def test_measures_come_in_printed_order_with_those_without_points(store: Store) -> None:
    measures = read_measures(store, "ict_index-2020-63")
    assert [m.code for m in measures[:4]] == ["composite", "htkt", "htnl", "udcntt"]
    points = {m.code: m.points for m in measures}
    assert (points["htkt"], points["htkt_cqnn"], points["sxkd"]) == (1, None, 0)


def test_figures_in_use_with_score_rank_or_both(store: Store) -> None:
    published = read_published(store, "ict_index-2020-63")
    assert published["composite"]["36"] == (Printed(5410, 3), 11)
    assert published["composite"]["49"] == (None, 28)
    assert "40" not in published["composite"]


def test_low_confidence_is_absent(store: Store) -> None:
    # A rank of Hà Giang in 2020 comes from an article that doesn't name the year of the index.
    assert "02" not in read_published(store, "dti-2020-63")["composite"]
    assert read_published_means(store, "dti-2020-63") == {"composite": Printed(3026)}


def test_tiles_and_archipelagos(store: Store) -> None:
    for system in ("34", "63"):
        tiles = read_tiles(store, system)
        assert len(tiles) == int(system) + 2
        assert list(tiles["name_vi"][tiles["is_island"]]) == ["Hoàng Sa", "Trường Sa"]
        assert list(tiles["unit_code"][tiles["is_island"]]) == ["48", "56"]
