"""The offline what-if for tests: made of names, written, and opened with the network off."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from ictexplore.model import HOLD, Assumption, Scenario
from ictexplore.store import Store, read_edition_table, read_unit_sources
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.offline import make_offline
from tests.figures import code_of


@dataclass(frozen=True)
class Wanted:
    """A scenario by the names of its edition and unit, and the language of the file."""

    edition: str = "dti-2024-34"
    unit: str = "Ninh Bình"
    language: str = "vi"
    assumption: Assumption = HOLD
    changes: dict[str, int] = field(default_factory=dict)

    def read(self, store: Store) -> Material:
        """Return what the file is made of."""
        table = read_edition_table(store, self.edition)
        code, earlier = code_of(table, self.unit), table.edition.comparable_with
        return Material(
            table,
            Scenario(self.edition, code, self.changes, self.assumption),
            read_edition_table(store, earlier) if earlier else None,
            read_unit_sources(store, self.edition, code),
            self.language,
            f"/mo_phong?ky={self.edition}",
            date(2026, 11, 25),
        )


def write(folder: Path, material: Material) -> Path:
    """Write the file and return where it is."""
    path = folder / "what-if.html"
    path.write_bytes(make_offline(material))
    return path


def open_alone(page: Page, path: Path) -> list[str]:
    """Open a file from the disk, the network off; return what the page asks for, now and later."""
    asked: list[str] = []

    def record(route: Route) -> None:
        asked.append(route.request.url)
        route.continue_()

    page.context.set_offline(True)
    page.route("**/*", record)
    page.goto(path.as_uri())
    return asked


def open_moving(page: Page, folder: Path, material: Material) -> list[str]:
    """Write and open the file, wait until its ranking moves; return what it asks for."""
    asked = open_alone(page, write(folder, material))
    expect(page.locator(".live-ranking > div > svg")).to_be_visible()
    return asked
