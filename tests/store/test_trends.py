from ictexplore.store import (
    Store,
    read_edition_table,
    read_editions,
    read_mergers,
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
