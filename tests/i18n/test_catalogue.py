"""The catalogues: both complete, well written, and nothing visible outside of them."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from ictexplore.i18n import LANGUAGES, shorten, translator
from ictexplore.i18n.catalogue import GIVEN_MAX, OWN, catalogue, replaced_key
from ictexplore.model import IctexploreError, ProblemsError, Text

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "ictexplore"
FOLDER = SOURCE / "i18n"

BUILT_KEYS = {
    "common.index_": "one text an index, picked by the index's code",
    OWN: "said in place of another text, which its key names, where a table is somebody's own",
    "rivals.kind_": "one text a kind of assumption, picked by the kind",
    "ownpage.column_": "one text a column of a brought table, picked by the column's name",
    "tables.title_": "one text an index, picked by the index's code",
    "tables.taken_": "one text an origin, picked by whose edition it is",
    **{
        f"import.{part}_": "one text a role, a form, a state or a heading of the report"
        for part in ("column", "row", "form", "findings", "head", "state")
    },
    "check.kind_": "one text a kind of figure",
    "menu.": "one text a page, picked by the page's name in ui/frame.py",
    "error.score_": "parse_score puts the reason after it",
}
"""Beginnings of keys that code completes at run time, each with its reason."""

WORDED_CODE = {
    "i18n": "search folds Đ, which Unicode does not decompose",
}
"""Parts of the package that may hold Vietnamese letters, each with its reason."""

AREAS = sorted(path.stem for path in (FOLDER / "vi").glob("*.toml"))
KEY = re.compile(rf"(?:{'|'.join(AREAS)})\.[a-z0-9_]+")
NOT_KEYS = re.compile(r".*\.(?:css|csv|html|js|json|py|sql|toml|parquet|duckdb)")

each_language = pytest.mark.parametrize("language", LANGUAGES)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def code_files() -> list[Path]:
    pages = [ROOT / "app.py", *(ROOT / "pages").glob("*.py")]
    return [*SOURCE.rglob("*.py"), *(page for page in pages if page.exists())]


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield each string of a module with its line, docstrings left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in prose and isinstance(node.value, str):
            yield node.lineno, node.value


def strings_in_code() -> set[str]:
    return {text for path in code_files() for _, text in strings(path)}


def test_areas_are_the_same_in_every_language() -> None:
    assert AREAS
    for language in LANGUAGES:
        assert sorted(path.name for path in (FOLDER / language).iterdir()) == [
            f"{area}.toml" for area in AREAS
        ]


def test_keys_are_the_same_in_every_language() -> None:
    vi, en = catalogue("vi").keys(), catalogue("en").keys()
    assert vi - en == set()
    assert en - vi == set()


def test_placeholders_are_the_same_in_every_language() -> None:
    vi, en = catalogue("vi"), catalogue("en")
    differing = {
        key: (placeholders(vi[key]), placeholders(en[key]))
        for key in vi.keys() & en.keys()
        if placeholders(vi[key]) != placeholders(en[key])
    }
    assert differing == {}


@each_language
def test_every_entry_is_a_flat_named_text(language: str) -> None:
    wrong = {
        key: text
        for key, text in catalogue(language).items()
        if not (isinstance(text, str) and text and re.fullmatch(r"[a-z]+\.[a-z][a-z0-9_]*", key))
    }
    assert wrong == {}


@each_language
def test_placeholders_are_plain_names(language: str) -> None:
    wrong = {
        key: text
        for key, text in catalogue(language).items()
        for _, name, form, conversion in Formatter().parse(text)
        if name is not None and (not name.isidentifier() or form or conversion)
    }
    assert wrong == {}


@each_language
def test_texts_hold_no_markup_and_no_stray_spaces(language: str) -> None:
    stray = re.compile(r"^\s|\s$|\s\s|[^\S \n]|\s[,.;:!?)»”]|[(«“]\s|</?[a-zA-Z!]|&\w+;")
    wrong = {key: text for key, text in catalogue(language).items() if stray.search(text)}
    assert wrong == {}


@each_language
def test_letters_are_composed(language: str) -> None:
    # A letter and a combining mark look alike on screen but neither search nor align alike.
    wrong = {
        key: text
        for key, text in catalogue(language).items()
        if not unicodedata.is_normalized("NFC", text)
    }
    assert wrong == {}


def about_published(text: str) -> bool:
    return re.search("công bố|publish", text, re.IGNORECASE) is not None


@each_language
def test_what_is_said_of_an_own_table_stands_in_for_a_text_and_never_calls_it_published(
    language: str,
) -> None:
    texts = catalogue(language)
    own = {key: text for key, text in texts.items() if key.startswith(OWN)}
    replaced = {key: texts[replaced_key(key)] for key in own}
    assert {key for key in own if placeholders(own[key]) != placeholders(replaced[key])} == set()
    denied = ("deck.method_scenario", "workbook.reading_colours")  # «không phải kết quả công bố»
    assert {
        key
        for key, text in own.items()
        if about_published(text) and replaced_key(key) not in denied
    } == set()
    assert translator(language, "session")("tray.published") == own["own.tray__published"]
    assert translator(language)("tray.published") == texts["tray.published"]


def is_vietnamese(text: str) -> bool:
    return any(c.isalpha() and not c.isascii() for c in text)


def test_english_texts_are_english() -> None:
    found = {key for key, text in catalogue("en").items() if is_vietnamese(text)}
    assert found == set()


def test_every_key_in_code_has_a_text() -> None:
    keys = {text for text in strings_in_code() if KEY.fullmatch(text) and not NOT_KEYS.match(text)}
    built = {key for key in keys if key in BUILT_KEYS}
    assert keys - built - catalogue("vi").keys() == set()


def keys_in_queries() -> set[str]:
    """The checks on the data name the sentence that tells what they found."""
    texts = (path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.sql"))
    return {key for text in texts for key in KEY.findall(text)}


def test_every_text_is_used() -> None:
    used = strings_in_code() | keys_in_queries()
    unused = {
        key
        for key in catalogue("vi")
        if key not in used and not any(key.startswith(start) for start in BUILT_KEYS)
    }
    assert unused == set()


def test_every_beginning_of_a_built_key_is_in_code() -> None:
    assert BUILT_KEYS.keys() - strings_in_code() == set()


def test_what_shows_things_to_people_takes_every_word_from_the_catalogues() -> None:
    worded = [SOURCE / part for part in WORDED_CODE]
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in code_files()
        if not any(path.is_relative_to(part) for part in worded)
        for line, text in strings(path)
        if is_vietnamese(text)
    ]
    assert wrong == []


def test_a_text_is_worded_with_its_values() -> None:
    assert translator("vi")("common.points", points="31,8") == "31,8 điểm"
    assert translator("en")("common.points", points="31.8") == "31.8 points"


def test_a_name_reads_in_the_language_and_a_list_by_commas() -> None:
    error = IctexploreError(
        "error.ambiguous_unit",
        given="hue",
        candidates=(Text(vi="Huế", en="Hue"), "Thừa Thiên Huế"),
    )
    assert translator("vi").word(error).count("Huế, Thừa Thiên Huế") == 1
    assert translator("en").word(error).count("Hue, Thừa Thiên Huế") == 1


def test_several_problems_are_a_line_each() -> None:
    typed = IctexploreError("error.score_range", given="2"), IctexploreError("error.goal_missing")
    t = translator("en")
    assert t.word(ProblemsError(typed)) == f"{t.word(typed[0])}\n{t.word(typed[1])}"


def test_what_a_person_typed_is_never_read_as_a_placeholder() -> None:
    error = IctexploreError("error.score_range", given="{known.__class__}")
    assert "{known.__class__}" in translator("vi").word(error)


def test_unknown_key_or_missing_value_is_a_mistake_of_the_program() -> None:
    t = translator("en")
    with pytest.raises(KeyError, match=r"no text 'error\.nothing' in the 'en' catalogue"):
        t("error.nothing")
    with pytest.raises(KeyError, match="points"):
        t("common.points")


def test_unknown_language_is_named_with_those_that_exist() -> None:
    with pytest.raises(IctexploreError) as caught:
        translator("fr" * 100)
    assert caught.value.key == "error.unknown_language"
    assert caught.value.values["known"] == LANGUAGES


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("0,75", "0,75"),
        ("  two \n\t lines\0 ", "two lines"),
        ("x" * GIVEN_MAX, "x" * GIVEN_MAX),
        ("x" * (GIVEN_MAX + 1), "x" * (GIVEN_MAX - 1) + "…"),
        ("x" + " " * 10_000, "x…"),
        ("", ""),
    ],
)
def test_what_a_person_typed_is_quoted_short(given: str, shown: str) -> None:
    assert shorten(given) == shown
