from ictexplore.store import RANK_PLANS, Store, read_indicators, read_rank_targets, read_targets


def test_every_target_and_indicator_is_read(store: Store) -> None:
    targets, indicators = read_targets(store), read_indicators(store)
    assert (len(targets), len(indicators)) == (34, 44)
    ranks = {t.measure: (t.value, t.comparator, t.year) for t in targets if t.measure}
    assert ranks == {
        "chinh_quyen_so": (25, "<=", 2025),
        "kinh_te_so": (30, "<=", 2025),
        "xa_hoi_so": (30, "<=", 2025),
    }
    assert all(t.set_in is not None and t.set_in <= t.year for t in targets)
    assert all(i.set_in is None for i in indicators)


def test_the_ranks_a_plan_allows(store: Store) -> None:
    assert set(RANK_PLANS) == {"tay-ninh-2025"}
    allowed = {"chinh_quyen_so": 25, "kinh_te_so": 30, "xa_hoi_so": 30}
    assert read_rank_targets(store, "tay-ninh-2025") == allowed
