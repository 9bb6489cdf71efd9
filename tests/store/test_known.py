from ictexplore.store import Store, read_known


def test_all_that_tables_are_recognised_by(store: Store) -> None:
    known = read_known(store)
    assert [f.framework.code for f in known.of_index("dti")] == ["dti-2024", "dti-2021", "dti-2020"]
    newest = known.framework("dti-2024")
    assert newest is not None
    assert (newest.first_year, newest.last_year) == (2024, 2024)
    assert [m.code for m in newest.measures][:2] == ["composite", "chinh_quyen_so"]
    assert [len(known.units[s]) for s in ("34", "63")] == [34, 63]
    assert known.units["34"][0].name.vi == "An Giang"
    assert known.names["63"]["Thừa Thiên Huế"] == "46"
    assert known.successors["02"] == "08"
    edition = known.edition("dti-2024-34")
    assert edition is not None
    assert edition.origin == "bundled"
    assert known.edition("dti-2030-34") is None
    assert known.framework("x") is None
