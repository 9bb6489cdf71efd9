"""One unit against the others."""

from ictexplore.engine.profile import Profile, build_profile
from ictexplore.store import Store, read_published_means
from tests.engine.test_sheet import load


def profile(store: Store, edition: str, unit: str, earlier: str | None = None) -> Profile:
    before = load(store, earlier) if earlier else None
    means = read_published_means(store, edition)
    return build_profile(load(store, edition), unit, before, means)


def test_what_stands_out_is_told_by_the_gap_to_the_overall_rank(store: Store) -> None:
    nghe_an = profile(store, "dti-2024-34", "40")
    # Ranked 13 overall. 24 and 19 of 34 share first place in awareness and institutions.
    assert [(x.measure.code, x.gap) for x in nghe_an.strengths] == [
        ("an_toan_thong_tin", 13 - 1),
        ("hd_xa_hoi_so", 13 - 8),
        ("ha_tang_so", 13 - 9),
    ]
    assert [(x.measure.code, x.gap) for x in nghe_an.weaknesses] == [
        ("hd_kinh_te_so", 13 - 31),
        ("hd_chinh_quyen_so", 13 - 28),
    ]
    assert (nghe_an.region_rank, nghe_an.region_units) == (4, 5)


def test_the_past_is_the_last_comparable_edition(store: Store) -> None:
    composite = profile(store, "dti-2023-63", "40", "dti-2022-63").composite
    assert composite is not None
    assert composite.earlier.score is not None
    assert (composite.earlier.score.value, composite.earlier.rank) == (5049, 52)


def test_a_published_mean_stands_in_where_scores_are_missing(store: Store) -> None:
    composite = profile(store, "dti-2021-63", "40").composite
    assert composite is not None
    assert composite.national == 4014
    assert composite.region is None


def test_of_an_unknown_unit_nothing_is_said(store: Store) -> None:
    nothing = profile(store, "ict_index-2020-63", "40")
    assert (nothing.strengths, nothing.weaknesses, nothing.region_rank) == ((), (), None)
