"""What every test shares."""

import os

from hypothesis import settings

# No deadline: a shared machine may stall for a moment. Continuous integration tries the same
# examples each time; a person's runs look for new ones.
settings.register_profile("person", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "person")
