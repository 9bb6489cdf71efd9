from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.entries import write_value
from ictexplore.takeaway.own_index.words import say_value
from tests.ui.own_index.conftest import brought, build

VI = translator("vi")


def test_a_value_to_be_edited_reads_back_as_it_was():
    index = build(brought(values="unit,good,bad\nA,1234567,0.5\nB,1000,1\n"))
    assert say_value(index, "good", 1000.0, VI) == "1.000"
    assert write_value(index, "good", 1000.0, VI) == "1000"
    assert write_value(index, "bad", 0.5, VI) == "0,5"
    assert write_value(index, "good", None, VI) == ""
