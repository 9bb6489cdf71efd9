"""Ninh Bình in the newest edition, with digital economy at 0.75: 0.7561, from 12 to 8."""

from __future__ import annotations

from datetime import date

import pytest

from ictexplore.charts.live import live_spec
from ictexplore.engine.places import published_places
from ictexplore.export.offline.drawing import draw_live
from ictexplore.export.offline.page import Offline
from ictexplore.model import HOLD, EditionTable
from ictexplore.takeaway.motion import find_motion
from tests.figures import code_of, move

CHANGES = {"hd_kinh_te_so": 7500}


@pytest.fixture
def offline(dti34: EditionTable) -> Offline:
    unit = code_of(dti34, "Ninh Bình")
    motion = find_motion(dti34, unit, HOLD, None, language="vi")
    spec = live_spec(dti34, motion, published_places(dti34), language="vi")
    return Offline(
        table=dti34,
        motion=motion,
        outcome=move(dti34, unit, **CHANGES),
        drawing=draw_live(spec, {"double": "2 * composite"}, CHANGES),
        sources=(dti34.edition.source,),
        language="vi",
        link="https://chuyendoiso.example/mo_phong?ky=dti-2024-34&tinh=ninh-binh",
        made=date(2026, 11, 25),
    )
