from urllib.parse import parse_qs, urlsplit

from ictexplore.address.selection import Choices, Selection
from ictexplore.model import Assumption
from ictexplore.takeaway.link import scenario_link

CHOICES = Choices(
    {"dti-2024-34": "34"},
    {"34": {"Ninh Bình": "37"}},
    lambda _edition, _unit: (),
    lambda _edition, _unit, _assumption: None,
    {},
)
SCENARIO = Selection(
    "dti-2024-34", "37", changes={"hd_kinh_te_so": 7500}, assumption=Assumption("gain", gain=200)
)


def test_a_scenario_opens_in_the_simulator_with_all_it_holds() -> None:
    link = scenario_link(SCENARIO, CHOICES, address="https://host/app/", can_simulate=True)
    parts = urlsplit(link)
    assert parts.path == "/app/mo_phong"
    assert parse_qs(parts.query) == {
        "ky": ["dti-2024-34"],
        "tinh": ["ninh-binh"],
        "doi": ["hd_kinh_te_so-0.75"],
        "doi-thu": ["tang-0.02"],
    }


def test_a_unit_that_can_not_be_simulated_opens_its_profile() -> None:
    selection = Selection("dti-2024-34", "37")
    link = scenario_link(selection, CHOICES, address="", can_simulate=False)
    assert link == "/ho_so?ky=dti-2024-34&tinh=ninh-binh"
