from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from ictexplore.export.view import Room, Spec, View
from ictexplore.takeaway.material import Material
from ictexplore.ui.takeaway import made
from tests.takeaway.conftest import MakeMaterial

Count = Callable[[], int]


@pytest.fixture
def pictures(monkeypatch: pytest.MonkeyPatch) -> Count:
    """How many pictures were drawn, from now on."""
    drawn = list[View]()

    def draw(view: View, *, scale: int) -> bytes:
        drawn.append(view)
        return bytes(scale)

    monkeypatch.setattr(made, "picture_png", draw)
    monkeypatch.setattr(made, "_KEPT", made.Kept(1000))
    return lambda: len(drawn)


def test_a_view_made_anew_with_equal_content_is_drawn_once(published: View, pictures: Count):
    again = replace(published, draw=lambda _room: ())
    assert made.view_png(published, 2) == made.view_png(again, 2)
    assert pictures() == 1


def test_another_size_or_text_is_another_picture(published: View, pictures: Count):
    made.view_png(published, 2)
    made.view_png(published, 4)
    made.view_png(replace(published, notes=("Giả định.",)), 2)
    assert pictures() == 3


def test_another_chart_is_another_picture_though_all_texts_are_equal(
    published: View, pictures: Count
):
    def draw(_room: Room) -> Sequence[Spec]:
        return ({"mark": "bar"},)

    made.view_png(published, 2)
    made.view_png(replace(published, draw=draw), 2)
    assert pictures() == 2


def test_files_of_equal_scenarios_are_made_once_and_of_no_other(
    make: MakeMaterial, monkeypatch: pytest.MonkeyPatch
):
    asked = list[tuple[Material, str, bytes | None]]()

    def make_file(material: Material, suffix: str, *, template: bytes | None) -> bytes:
        asked.append((material, suffix, template))
        return b"file"

    monkeypatch.setattr(made, "make_file", make_file)
    monkeypatch.setattr(made, "_KEPT", made.Kept(1000))
    for _ in range(2):
        made.unit_file(make(hd_kinh_te_so=7500), ".xlsx")
    assert len(asked) == 1
    made.unit_file(make(hd_kinh_te_so=7600), ".xlsx")
    made.unit_file(make(hd_kinh_te_so=7500), ".csv")
    made.unit_file(make(hd_kinh_te_so=7500), ".xlsx", b"template")
    material = make(hd_kinh_te_so=7500)
    other = replace(material, table=replace(material.table))
    made.unit_file(other, ".xlsx")  # equal in name, of another session
    assert len(asked) == 5


def test_files_of_figures_that_a_session_brought_are_kept_for_nobody(
    make: MakeMaterial, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(made, "make_file", lambda *_, **__: b"file")
    monkeypatch.setattr(made, "_KEPT", made.Kept(1000))
    material = make(hd_kinh_te_so=7500)
    edition = replace(material.table.edition, origin="session")
    own = replace(material, table=replace(material.table, edition=edition))
    assert made.unit_file(own, ".csv") == b"file"
    assert not made._KEPT._files


def test_a_visitors_own_figures_are_kept_for_nobody(published: View, pictures: Count):
    own = replace(published, own_band="BỘ CHỈ SỐ RIÊNG")
    made.view_png(own, 2)
    made.view_png(own, 2)
    made.view_svg(own)
    assert pictures() == 2
    assert not made._KEPT._files
