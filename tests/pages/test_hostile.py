"""What a person or an address writes stays a text: on every page, in every file, in file names.

Ways in: every parameter of every page, the names in an own index, what is said of a table, SQL.
Ways out: HTML, labels and other texts that Streamlit reads as Markdown, SVG, CSV, workbooks,
slides, offline pages, what is copied. No such text is SQL either: `tests/store` tries that.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from lxml import html as lxml_html
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from ictexplore.export.picture import picture_svg
from ictexplore.export.text_table import view_html, view_markdown, view_tsv
from ictexplore.export.view import View
from ictexplore.takeaway.files import file_stem, make_file
from ictexplore.takeaway.material import Material
from ictexplore.ui import parameters
from ictexplore.ui.own_index.brought import Brought, File
from ictexplore.ui.page import PAGES
from ictexplore.ui.takeaway import bar
from tests.pages.brought import field, look_at, press
from tests.pages.conftest import OpenApp, shown
from tests.reading.official import official_rows
from tests.reading.official import page as result_page

TAG = "<img src=x onerror=alert(1)>"
LINK = "[x](javascript:alert(1))"
FORMULA = '=HYPERLINK("http://evil.example";"x")'
HOSTILE = f"{FORMULA}{TAG}{LINK}**b** :red[r] $e$ {{given}} %s ';drop table units--"
NAMES = (
    f"=1+1{TAG}",
    f"@SUM(A1){LINK}",
    "-2+3 **b** :red[r] {0.__class__}",
    "../../etc/passwd ';drop table units--",
    "+cmd|' /C calc'!A0 \u202eexe",
)
PARAMETERS = (
    *("ky", "tinh", "ngon-ngu", "doi", "doi-thu", "kich-ban", "xem", "chi-so", "vung", "tim"),
    *("xep", "muon", "toi-da", "cong-suc", "phan", "tang", "so-voi", "muc", "bang", "loc", "sql"),
    *("so-lieu", "don-vi", "gia-tri", "dat-hang", "muc-tran", "suc", "chuan-hoa", "thang"),
    *("trong-so", "tong-hop", "cap-duoi", "thieu"),
)
READ_AS_MARKDOWN = ("label", "help", "body", "placeholder", "tooltip")
SAID_AS_IT_STANDS = {"text_area", "html", "bidi_component", "code"}
"""Elements whose texts are no Markdown; `shown` reads the HTML."""


def elements(block: Any) -> Iterator[Any]:
    for child in getattr(block, "children", {}).values():
        yield child
        yield from elements(child)


def markdown(app: AppTest) -> str:
    """Return every text of a page that a browser reads as Markdown."""
    found = []
    for element in elements(app._tree):
        proto = getattr(element, "proto", None)
        if proto is None or element.type in SAID_AS_IT_STANDS:
            continue
        names = proto.DESCRIPTOR.fields_by_name
        found += [str(getattr(proto, name)) for name in READ_AS_MARKDOWN if name in names]
    return "\n".join(found)


def assert_harmless(app: AppTest) -> None:
    assert not app.exception, app.exception
    page = shown(app)
    assert TAG not in page
    assert not re.search(r"""<a[^>]+href=["']?javascript:""", page)
    told = markdown(app)
    assert LINK not in told
    assert TAG not in told
    assert ":red[r]" not in told


@pytest.mark.parametrize("path", sorted(PAGES.values()))
def test_no_parameter_of_any_page_becomes_markup(
    open_app: OpenApp, path: str, monkeypatch: pytest.MonkeyPatch
):
    asked, read = set(), parameters.echo.read_values
    monkeypatch.setattr(parameters.echo, "read_values", lambda n: asked.add(n) or read(n))
    address = {name.replace("-", "_"): HOSTILE for name in PARAMETERS}
    address["kich_ban"] = f"{LINK}{TAG}~dti-2024-34~ninh-binh~hd_kinh_te_so-0.75"
    assert_harmless(open_app(path, **address))
    assert asked <= set(PARAMETERS)


def own_index() -> Brought:
    def table(*rows: tuple[str, ...]) -> bytes:
        text = io.StringIO()
        csv.writer(text).writerows(rows)
        return text.getvalue().encode()

    framework = table(
        ("code", "parent", "level", "direction", "weight", "name"),
        ("all", "", "2", "1", "", NAMES[0]),
        ("good", "all", "1", "1", "1", NAMES[1]),
        ("bad", "all", "1", "-1", "1", NAMES[2]),
    )
    units = zip(NAMES, ("1", "5", "9", "4", "2"), ("3", "2", "8", "1", "7"), strict=True)
    values = table(("unit", "good", "bad"), *units)
    files = {"framework": (f"{NAMES[3]}.csv", framework), "values": (f"{LINK}.csv", values)}
    return Brought({part: File(*file) for part, file in files.items()})


Taken = list[tuple[View, Material | None]]


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> Taken:
    """What the pages opened after it offer to take away."""
    found: Taken = []

    def record(_page, make_view, make_material, *_rest) -> None:
        if make_view is not None:
            found.append((make_view(), make_material() if make_material else None))

    monkeypatch.setattr(bar, "_show_button", record)
    return found


@pytest.mark.parametrize("section", ["xep-hang", "ho-so", "gia-dinh", "muc-tieu", "chac-chan"])
def test_names_of_an_own_index_stay_names(open_app: OpenApp, taken: Taken, section: str):
    app = open_app("pages/bo_chi_so.py", phan=section, don_vi="1", gia_tri="1-7", don_gian="1")
    app.session_state["ictexplore.own.brought"] = own_index()
    taken.clear()
    app.run()
    assert_harmless(app)
    assert "=1+1" in shown(app)
    assert_view_harmless(taken[-1][0])


def assert_view_harmless(view: View) -> None:
    assert re.fullmatch(r"[a-z0-9_-]+", view.stem)
    drawn = ET.fromstring(picture_svg(view))  # noqa: S314
    assert not [e for e in drawn.iter() if e.tag.endswith(("script", "foreignObject"))]
    assert not [e for e in drawn.iter() if any("javascript:" in v for v in e.attrib.values())]
    assert_page_harmless(view_html(view))
    assert LINK not in view_markdown(view)
    assert TAG not in view_markdown(view)
    assert_cells_harmless(view_tsv(view), "\t")


def assert_page_harmless(text: str) -> None:
    page = lxml_html.fromstring(text)
    assert not page.xpath("//*[@onerror] | //img[@src='x'] | //a[starts-with(@href,'javascript:')]")


def assert_cells_harmless(text: str, mark: str) -> None:
    for row in csv.reader(io.StringIO(text), delimiter=mark):
        for cell in row:
            assert not re.match(r"[=@]|[+-](?!\d+([.,]\d+)?$)", cell), cell


def test_what_is_said_of_a_table_stays_a_text_in_every_file(open_app: OpenApp, taken: Taken, dti34):
    app = open_app("pages/nhap_bang.py")
    look_at(app, result_page(official_rows(dti34)).decode())
    field(app, "publisher").set_value(HOSTILE)
    press(app, "Đưa vào phiên này")
    assert_harmless(app)
    taken.clear()
    app.switch_page("pages/mo_phong.py").run()
    assert_harmless(app)
    view, material = taken[-1]
    assert material is not None
    assert_view_harmless(view)
    assert re.fullmatch(r"[a-z0-9_-]+", file_stem(material))
    assert_page_harmless(make_file(material, ".html").decode())
    assert_cells_harmless(make_file(material, ".csv").decode("utf-8-sig"), ",")
    assert_workbook_harmless(make_file(material, ".xlsx"))
    with zipfile.ZipFile(io.BytesIO(make_file(material, ".pptx"))) as slides:
        for name in slides.namelist():
            if name.endswith((".xml", ".rels")):
                assert b"javascript:" not in re.sub(rb"<a:t>[^<]*</a:t>", b"", slides.read(name))


def assert_workbook_harmless(content: bytes) -> None:
    book = load_workbook(io.BytesIO(content))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert not (cell.data_type == "f" and "evil.example" in str(cell.value))
                assert not (cell.hyperlink and "javascript:" in str(cell.hyperlink.target))


@pytest.mark.parametrize("name", NAMES)
def test_columns_and_values_of_a_query_stay_texts(open_app: OpenApp, name: str):
    quoted = name.replace('"', '""').replace("'", "''")
    sql = f"""select '{quoted}' as "{name.replace('"', '""')}", 1 as n"""
    app = open_app("pages/truy_van.py", sql=sql)
    assert_harmless(app)
    assert '<div class="ix-sql-error"' not in shown(app)
