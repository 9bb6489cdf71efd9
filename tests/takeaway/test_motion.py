from ictexplore.model import HOLD, Assumption, EditionTable
from ictexplore.takeaway.motion import find_motion
from tests.takeaway.conftest import NINH_BINH


def test_rivals_that_stand_still_are_not_spoken_of(dti34: EditionTable) -> None:
    motion = find_motion(dti34, NINH_BINH, HOLD, None, language="vi")
    assert (motion.assumption, motion.is_assumed, motion.field) == ("", False, dti34)


def test_rivals_are_where_they_are_assumed(dti34: EditionTable) -> None:
    motion = find_motion(dti34, NINH_BINH, Assumption("gain", gain=200), None, language="vi")
    assert motion.is_assumed
    hue, moved = dti34.standing("46").composite, motion.field.standing("46").composite
    assert hue is not None
    assert moved is not None
    assert moved.value == hue.value + 200
