from ictexplore.address.selection import Selection
from ictexplore.i18n import translator
from ictexplore.model import Assumption, EditionTable
from ictexplore.ui.tray.entries import Entry
from ictexplore.ui.tray.rows import cells, find_kept, find_reference
from tests.figures import code_of

VI = translator("vi")


def test_each_scenario_has_the_outcome_of_the_simulator(dti34: EditionTable):
    unit = code_of(dti34, "Ninh Bình")
    gain = Assumption("gain", gain=200)
    moved = Entry("A", Selection("dti-2024-34", unit, changes={"hd_kinh_te_so": 7500}))
    amid = Entry("B", Selection("dti-2024-34", unit, assumption=gain), is_reference=True)
    kept = find_kept([moved, amid], VI)
    assert [(k.position.composite, k.position.rank.best) for k in kept] == [(7561, 8), (7223, 19)]
    assert kept[0].told == "Hoạt động kinh tế số 0,7500"
    assert kept[1].told == "các tỉnh khác đều tăng 0,0200"
    assert kept[0].scope == "Ninh Bình, DTI 2024 (34)"
    reference = find_reference(kept, dti34, unit)
    assert reference == kept[1].position
    # 0,7561 − 0,7223, and from place 19 to 8.
    assert cells(kept[0].position, reference, 34, VI) == (
        *("0,7561", "+0,0338", "8/34", "▲ tăng 11 bậc"),
    )
    assert find_reference(kept[:1], dti34, unit).rank.best == 12
