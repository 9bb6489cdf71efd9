"""What a unit was made of, or became part of."""

from ictexplore.engine.kin import find_counterpart, find_kin, former_units
from ictexplore.store import Store, read_editions, read_mergers


def test_members_and_successor_are_each_others(store: Store) -> None:
    mergers = read_mergers(store)
    assert find_kin("34", "37", mergers) == ("35", "36", "37")  # Hà Nam, Nam Định, Ninh Bình
    assert find_kin("63", "36", mergers) == ("37",)
    # 24 is Bắc Ninh now and was Bắc Giang.
    assert find_kin("34", "24", mergers) == ("24", "27")
    assert former_units("34", "24", mergers) == ("24", "27")
    assert former_units("63", "24", mergers) == ("24",)


def test_the_counterpart_is_of_the_same_year_where_there_is_one(store: Store) -> None:
    editions = read_editions(store)
    by_code = {e.code: e for e in editions}
    told = {
        code: find_counterpart(by_code[code], editions).code
        for code in ("dti-2024-34", "dti-2024-63", "dti-2022-63", "ict_index-2020-63")
    }
    assert told == {
        "dti-2024-34": "dti-2024-63",
        "dti-2024-63": "dti-2024-34",
        "dti-2022-63": "dti-2024-34",
        "ict_index-2020-63": "dti-2024-34",
    }
