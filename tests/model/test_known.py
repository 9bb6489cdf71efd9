from ictexplore.model import Known, KnownFramework
from tests.engine.conftest import edition_table, framework


def test_what_is_known_is_found_by_its_code():
    chosen = framework({"a": 1})
    table = edition_table(chosen, {"north": {"composite": 8000, "rank": 1, "a": 8000}})
    own = KnownFramework(chosen, 2024, 2025, ())
    known = Known((table.edition,), (own,), {}, {}, {})
    assert known.edition(table.edition.code) is table.edition
    assert known.framework(chosen.code) is own
    assert known.of_index(chosen.index) == (own,)
    assert (known.edition("x"), known.framework("x"), known.of_index("x")) == (None, None, ())
