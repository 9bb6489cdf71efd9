"""The rules of the architecture, read off the code itself."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "ictexplore"
TESTS = ROOT / "tests"

BELOW = {"model", "i18n", "engine", "charts", "export", "reading", "examples"}
"""What lies below whatever a person or a program asks."""

MAY_IMPORT: dict[str, set[str]] = {
    "": set(),
    "model": set(),
    "i18n": {"babel", "model"},
    "examples": set(),
    "engine": {"numpy", "scipy", "model"},
    "store": {"duckdb", "pandas", "pyarrow", "frictionless", "platformdirs", "model"},
    "charts": {"altair", "pandas", "vl_convert", "font_source_sans_pro", "model", "i18n"},
    "address": {"model", "i18n"},
    "reading": {"lxml", "numpy", "model", "i18n", "engine"},
    "intake": {"model", "i18n", "reading", "store"},
    "export": {
        *("altair", "pandas"),
        *("fontTools", "PIL", "pptx", "xlsxwriter"),
        *("model", "i18n", "charts"),
    },
    "takeaway": {*BELOW, "address"},
    "ui": {
        *("streamlit", "starlette", "altair", "pandas", "numpy"),
        *BELOW,
        *("address", "store", "proof", "takeaway", "reading", "intake"),
    },
    "proof": {"model", "i18n", "engine"},
    "cli": {"typer", *BELOW, "address", "store", "proof", "takeaway", "reading", "intake"},
    "__main__": {"cli"},
    "pages": {"streamlit", "starlette", *BELOW, "address", "store", "proof", "takeaway", "ui"},
}
"""What each part may import beside the standard library and itself; "" is the package itself."""

NOT_IN_ENGINE = {
    *("datetime", "io", "os", "pathlib", "random", "shutil", "tempfile", "time", "urllib"),
}
"""Files, clock and chance: the same inputs give the same output."""

WITHOUT_TEST_MODULE: dict[str, str] = {
    "cli/commands.py": "hands options on; the test of each command runs it",
    "cli/output_commands.py": "hands options on; the test of each command runs it",
    "cli/own_commands.py": "hands options on; the test of each command runs it",
    "cli/data_commands.py": "hands options on; the test of each command runs it",
    "cli/options.py": "names of options; tests/cli runs every one",
    "export/view.py": "records alone; tests/export makes them",
    "export/slides/content.py": "records alone; tests/takeaway/slides makes them",
    "export/slides/look.py": "a record and a colour; test_charts draws on both grounds",
    "export/slides/raw.py": "hands elements on; every test of export/slides draws with it",
    **dict.fromkeys(
        (
            *(
                f"export/own_book/{part}.py"
                for part in ("desk", "layout", "formulas", "scenario", "ranking", "values")
            ),
            *(f"export/own_book/{part}.py" for part in ("scores", "method", "write")),
        ),
        "a sheet or its addresses: tests/takeaway/own_index/test_workbook.py recomputes them",
    ),
    **dict.fromkeys(
        (
            *(
                f"takeaway/own_index/slides/{part}.py"
                for part in ("position", "profile", "scenario", "goal", "sure", "method", "words")
            ),
        ),
        "a slide: tests/takeaway/own_index/test_deck.py reads each",
    ),
    "__main__.py": "two lines that start the command line; tests/cli runs them",
    **dict.fromkeys(
        (
            *(
                f"ui/{page}/taken.py"
                for page in (
                    *("analysis", "compare", "evidence", "goal", "plans"),
                    *("profile", "standings", "tray", "trends"),
                )
            ),
            *("ui/analysis/rungs.py", "ui/takeaway/parts.py"),
            *(f"ui/takeaway/{part}.py" for part in ("bar", "template")),
        ),
        "tells what a page shows: tests/pages/test_taken.py asks each page for it",
    ),
    **dict.fromkeys(
        (
            *("ui/cache.py", "ui/frame.py", "ui/menu.py", "ui/overview.py", "ui/page.py"),
            *("ui/ranking.py", "ui/state.py", "ui/style.py"),
            *(
                f"ui/simulator/{part}.py"
                for part in (
                    *("answer", "controls", "live", "obstacle", "rivals"),
                    *("view", "watch"),
                )
            ),
            "ui/present/stage.py",
            *("ui/catalogue.py", "ui/components/file_buttons.py", "ui/query/view.py"),
            *(f"ui/intake/{part}.py" for part in ("bringing", "tables", "taking", "view")),
            *("ui/sheets.py", "ui/tray/view.py", "ui/standings/view.py", "ui/profile/view.py"),
            *(f"ui/{page}/view.py" for page in ("compare", "plans", "trends")),
            *(f"ui/goal/{part}.py" for part in ("cards", "controls", "state", "view")),
            *(f"ui/analysis/{part}.py" for part in ("lost", "neighbours", "sure", "view")),
            *(
                f"ui/own_index/{part}.py"
                for part in (
                    *("data", "goal", "live", "material", "moves", "profile", "ranking", "session"),
                    *("settings", "sure", "taken", "unit", "view", "whatif", "wishes"),
                )
            ),
        ),
        "wires widgets of a page: tests/pages and tests/browser drive it there",
    ),
}
"""Modules that no test module mirrors, each with its reason."""

PAGE_LINES_MAX = 60
MODULE_LINES_MAX = 300

LEFT_OUT = {
    *(".git", ".venv", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"),
    *("build", "dist", "test-results"),
}
MACHINE = re.compile(
    r"(?<![\w.:/-])/(?:home|root|work|Users|opt|tmp)/\w"  # a path of somebody's machine
    r"|(?:index|extra-index)-url"
    r"|\b(?:pypi|pythonhosted|npmjs|deb\.debian)\.(?:org|com)\b",
)


def pages() -> list[Path]:
    return [ROOT / "serve.py", ROOT / "app.py", *sorted((ROOT / "pages").glob("*.py"))]


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def part_of(path: Path) -> str:
    """Return the part a file belongs to: the first name below the package, or ``pages``."""
    if not path.is_relative_to(SOURCE):
        return "pages"
    first = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imported(path: Path) -> Iterator[str]:
    """Yield the dotted name of every module that a file imports, wherever the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            if node.module == "ictexplore":
                yield from (f"ictexplore.{alias.name}" for alias in node.names)
            else:
                yield str(node.module)


def imported_parts(path: Path) -> Iterator[str]:
    """Yield third-party packages and the project's own parts; leave out the standard library."""
    for name in imported(path):
        top, *below = name.split(".")
        if top == "ictexplore":
            yield below[0] if below else ""
        elif top not in sys.stdlib_module_names:
            yield top


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_each_part_imports_what_the_table_allows() -> None:
    wrong = [
        f"{shown(path)} imports {name}"
        for path in [*modules(), *pages()]
        for name in imported_parts(path)
        if name != part_of(path) and name not in MAY_IMPORT[part_of(path)]
    ]
    assert wrong == []


def test_streamlit_and_duckdb_have_one_home_each() -> None:
    homes = {
        name: {part_of(path) for path in [*modules(), *pages()] if name in imported_parts(path)}
        for name in ("streamlit", "duckdb")
    }
    assert homes["streamlit"] <= {"ui", "pages"}
    assert homes["duckdb"] <= {"store"}


def test_engine_touches_no_file_and_no_clock() -> None:
    engine = [path for path in modules() if part_of(path) == "engine"]
    wrong = [
        f"{shown(path)} imports {name}"
        for path in engine
        for name in imported(path)
        if name.split(".")[0] in NOT_IN_ENGINE
    ]
    wrong += [
        f"{shown(path)}:{node.lineno} opens a file"
        for path in engine
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "open"
    ]
    assert wrong == []


def test_tests_mirror_the_package() -> None:
    missing = []
    for path in modules():
        relative = path.relative_to(SOURCE)
        mirror = TESTS / relative.with_name(f"test_{relative.name}")
        if path.name == "__init__.py" or relative.as_posix() in WITHOUT_TEST_MODULE:
            continue
        if not mirror.exists():
            missing.append(f"{shown(path)} has no {shown(mirror)}")
    assert missing == []


def test_reasons_name_modules_that_exist_and_have_no_test_module() -> None:
    for name in WITHOUT_TEST_MODULE:
        path = SOURCE / name
        assert path.exists()
        assert not (TESTS / name).with_name(f"test_{path.name}").exists()


def test_pages_are_thin() -> None:
    lengths = {shown(page): len(page.read_text(encoding="utf-8").splitlines()) for page in pages()}
    assert {page: n for page, n in lengths.items() if n > PAGE_LINES_MAX} == {}


def test_every_page_is_tested() -> None:
    tests = "\n".join(
        path.read_text(encoding="utf-8")
        for path in TESTS.rglob("test_*.py")
        if path != Path(__file__)
    )
    assert [shown(page) for page in pages() if page.name not in tests] == []


def test_modules_are_short() -> None:
    written = [path for path in SOURCE.rglob("*") if path.suffix in {".py", ".sql", ".js", ".css"}]
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in written}
    assert {path: n for path, n in lengths.items() if n > MODULE_LINES_MAX} == {}


def project_files() -> Iterator[Path]:
    for top in ROOT.iterdir():
        if top.is_file():
            yield top
        elif top.name not in LEFT_OUT:
            yield from (path for path in top.rglob("*") if path.is_file() and not is_built(path))


def is_built(path: Path) -> bool:
    """Whether Python or its packaging made the file."""
    return any(part == "__pycache__" or part.endswith(".egg-info") for part in path.parts)


def test_no_file_names_a_machine_or_a_registry() -> None:
    wrong = []
    for path in project_files():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:  # a picture
            continue
        wrong += [f"{shown(path)}:{n}" for n, line in enumerate(lines, 1) if MACHINE.search(line)]
    assert wrong == []
