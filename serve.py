"""The app as it is served: with safe headers, a plain word where a page fails, a one-line log.

``streamlit run serve.py``. What is on the screen is `app.py` and `pages/`.
"""

from pathlib import Path

from starlette.middleware import Middleware
from streamlit.starlette import App

from ictexplore.ui.serving.failure import show_failure
from ictexplore.ui.serving.front import front_routes
from ictexplore.ui.serving.headers import SafeHeaders
from ictexplore.ui.serving.log import set_up_log
from ictexplore.ui.serving.processes import UploadsElsewhere, log_life
from ictexplore.ui.serving.returning import Returning

set_up_log()
app = App(
    "app.py",
    routes=front_routes(Path(__file__).with_name("pages")),
    middleware=[Middleware(SafeHeaders), Middleware(UploadsElsewhere), Middleware(Returning)],
    on_script_error=show_failure,
    lifespan=log_life,
)
