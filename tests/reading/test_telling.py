from ictexplore.model import Finding
from ictexplore.reading.telling import doubt, error, note, tell


def test_findings_say_how_grave_they_are_and_where() -> None:
    assert error("tables.no_header") == Finding("error", "tables.no_header", {}, None, None)
    assert doubt("tables.scale", (None, 2), scale=100) == Finding(
        "doubt", "tables.scale", {"scale": 100}, None, 2
    )
    assert note("tables.scale", (3, None), scale=100).line == 3
    assert tell("note", "tables.scale", (3, 2), scale=100).column == 2
