import pytest

from ictexplore.store import Store, read_context, read_mergers

NINH_BINH = "37"


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
