"""The link that reopens a scenario, on whatever machine the app stands."""

from __future__ import annotations

from urllib.parse import urlencode

from ictexplore.address.selection import Choices, Selection, write_address

SIMULATED_PAGE, PUBLISHED_PAGE = "mo_phong", "ho_so"


def scenario_link(
    selection: Selection, choices: Choices, *, address: str, can_simulate: bool
) -> str:
    """Return where the selection is shown: in the simulator, or the profile where it can't be.

    ``address`` is where the app is found, ``https://host``; without it the link begins at the page.
    """
    page = SIMULATED_PAGE if can_simulate else PUBLISHED_PAGE
    query = urlencode(write_address(selection, choices), doseq=True)
    return f"{address.rstrip('/')}/{page}?{query}"
