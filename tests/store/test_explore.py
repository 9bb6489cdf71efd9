import pytest

from ictexplore.store import (
    Store,
    read_context,
    read_edition_table,
    read_editions,
    read_indicators,
    read_mergers,
    read_targets,
    read_trends,
)

NINH_BINH = "37"


def test_a_trend_has_a_row_for_each_edition_and_unit_of_the_family(store: Store) -> None:
    rows = read_trends(store, NINH_BINH)
    of_63 = sum(e.unit_system == "63" for e in read_editions(store))
    assert len(rows) == 1 + of_63 * len(read_mergers(store)[NINH_BINH])
    assert {row.name.vi for row in rows} == {"Hà Nam", "Nam Định", "Ninh Bình"}


def test_figures_are_those_of_the_editions_and_gaps_stay(store: Store) -> None:
    for row in read_trends(store, NINH_BINH):
        standing = read_edition_table(store, row.edition).standing(row.unit)
        assert (row.composite, row.rank) == (standing.composite, standing.rank)
    gaps = [r for r in read_trends(store, NINH_BINH) if r.composite is None and r.rank is None]
    assert ("dti-2021-63", "36") in {(r.edition, r.unit) for r in gaps}


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


def test_the_34_have_their_members_heads_and_their_mean_weighted_by_heads(store: Store) -> None:
    former, today = read_context(store, "63"), read_context(store, "34")
    assert (len(former), len(today)) == (63, 34)
    members = [former[code] for code in read_mergers(store)[NINH_BINH]]
    heads = sum(m.population for m in members)
    assert today[NINH_BINH].population == pytest.approx(heads)
    assert today[NINH_BINH].grdp_per_head == pytest.approx(
        sum(m.population * m.grdp_per_head for m in members) / heads
    )
    assert {c.year for c in (*former.values(), *today.values())} == {2024}
