"""An official table brought into a session by AppTest, as a visitor does it."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

PAGE = "pages/nhap_bang.py"
NEXT = "dti-2025-34"
SOURCE = "Sở Khoa học và Công nghệ <b>"


def press(app: AppTest, label: str) -> AppTest:
    (button,) = [b for b in app.button if b.label == label]
    return button.click().run()


def field(app: AppTest, name: str):
    (found,) = [f for f in app.text_input if f.key.startswith(f"intake-{name}.")]
    return found


def paste(app: AppTest, table: str) -> AppTest:
    app.text_area[0].set_value(table)
    return press(app, "Đọc bảng")


def look_at(app: AppTest, table: str, edition: str = NEXT) -> AppTest:
    """Paste a table and name its edition."""
    if app.text_area:
        paste(app, table)
    else:
        paste(app.switch_page(PAGE).run(), table)
    return field(app, "edition").set_value(edition).run()


def bring(app: AppTest, table: str, edition: str = NEXT) -> AppTest:
    """Bring a table without doubts into the session."""
    look_at(app, table, edition)
    field(app, "publisher").set_value(SOURCE)
    press(app, "Đưa vào phiên này")
    assert not app.exception, app.exception
    return app
