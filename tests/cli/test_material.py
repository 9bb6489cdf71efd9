from datetime import date

import pytest

from ictexplore.cli.material import Question, gather_material
from ictexplore.model import Assumption, PlaceGoal
from ictexplore.store import Store, read_edition_table


def test_what_is_published_is_gathered(store: Store) -> None:
    table = read_edition_table(store, "dti-2024-34")
    material = gather_material(store, table, "37", Question(), language="vi")
    assert material.link == "/mo_phong?ky=dti-2024-34&tinh=ninh-binh"
    assert material.outcome.is_simulated is False
    assert [source.code for source in material.sources] == ["dti-gov-2024"]
    assert material.made == date.today()  # noqa: DTZ011 -- as on this machine
    assert (material.earlier, material.goal, material.answer) == (None, None, None)


def test_the_link_reopens_the_scenario_where_the_app_is_found(store: Store) -> None:
    table = read_edition_table(store, "dti-2023-63")
    rivals = Assumption("own", composites={"46": 7500})
    question = Question({"hd_kinh_te_so": 7500, "residual": 9000}, rivals, PlaceGoal(10))
    material = gather_material(
        store, table, "37", question, language="en", address="https://so.tinh.vn/"
    )
    assert material.link == (
        "https://so.tinh.vn/mo_phong?ky=dti-2023-63&tinh=ninh-binh&ngon-ngu=en"
        "&doi=hd_kinh_te_so-0.75&doi=residual-0.9&doi-thu=thua-thien-hue-0.75"
    )
    assert material.scenario.assumption == rivals
    assert material.answer is not None


def test_the_earlier_edition_comes_along(store: Store) -> None:
    table = read_edition_table(store, "dti-2023-63")
    material = gather_material(store, table, "37", Question(), language="vi")
    assert material.earlier is not None
    assert material.earlier.edition.code == "dti-2022-63"


@pytest.mark.parametrize("unit", ["66", "46"])
def test_what_can_not_be_simulated_links_to_its_profile(store: Store, unit: str) -> None:
    table = read_edition_table(store, "mic_egov-2018-63")
    material = gather_material(store, table, unit, Question(), language="vi")
    assert material.link.startswith("/ho_so?ky=mic_egov-2018-63&tinh=")
    assert material.sources
