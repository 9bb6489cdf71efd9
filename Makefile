# Two commands for a fresh machine: `make run` and `make test`. Both install what they need into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
PINS := $(VENV)/pins.txt
RUNNABLE := $(VENV)/.runnable
INSTALLED := $(VENV)/.installed
BUSY := echo 'Đang cài đặt, mất vài phút… (Installing, this takes some minutes …)'
# Twice the workers of the cores this is tested on: browser tests wait for their pages. loadscope
# keeps what a module shares in one of them; in the order of the folders the browser's come early.
PYTEST_ARGS ?= -n 4 --dist loadscope --no-loadscope-reorder
# Hundreds of processes are started: each would compile the package anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test suite lint check audit bench screenshots browser office nginx clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: $(RUNNABLE) ## Install what is needed and start the app; elsewhere with PORT=8600
	$(BIN)/streamlit run serve.py $(if $(PORT),--server.port=$(PORT))

test: browser office nginx $(INSTALLED) ## Install what tests need and run every check
	@$(MAKE) --no-print-directory --jobs=3 lint check suite

suite:
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(INSTALLED) ## Check style, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: $(INSTALLED) ## Validate the data and recompute every edition
	$(BIN)/python -m ictexplore check

audit: $(INSTALLED) ## List licences, look for known faults anew; offline with ADVISORIES=all.zip of osv.dev
	$(BIN)/python tests/licences.py
	$(BIN)/python tests/advisories.py
ifdef ADVISORIES
	$(BIN)/python tests/advisories.py $(ADVISORIES)
else
	$(PIP) pip-audit
	@# --strict: what couldn't be looked up is no good news.
	$(BIN)/pip-audit --strict --local --skip-editable
endif

bench: $(INSTALLED) browser ## Measure the engine and the pages beside others (11 minutes)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --requirement requirements.txt --requirement bench/requirements.txt
	$(BIN)/python bench

screenshots: $(INSTALLED) browser ## Photograph the running app's pages
	$(BIN)/python bench/screenshots.py

clean: ## Remove the environment and every cache
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find src -name '*.egg-info' -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo 'Python 3.11 or newer is needed. Name one with: make PYTHON=python3.11'; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null \
	  || { rm -rf $(VENV); \
	       echo 'No virtual environment could be made. On Debian: apt-get install python3-venv'; exit 1; }

# Without the package itself: pip takes no constraint on a folder.
$(PINS): requirements.txt | $(BIN)/python
	@sed '/^-e/d' requirements.txt > $@

# The app alone, in the versions of requirements.txt; what only tests need is left out.
$(RUNNABLE): $(PINS) pyproject.toml
	@$(BUSY)
	$(PIP) --constraint $(PINS) --editable .
	@touch $@

$(INSTALLED): requirements.txt $(PINS) pyproject.toml
	@$(BUSY)
	$(PIP) --requirement requirements.txt
	@touch $(RUNNABLE) $@

# The one without windows needs half the time for a page; any other does as well.
browser:
	@if command -v chromium-headless-shell >/dev/null; then exit 0; fi; \
	if [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
	  $(BUSY); apt-get update -qq; \
	  for name in chromium-headless-shell chromium; do \
	    if command -v $$name >/dev/null; then exit 0; fi; \
	    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$name && exit 0; \
	  done; \
	fi; \
	for name in chromium chromium-browser google-chrome google-chrome-stable; do \
	  if command -v $$name >/dev/null; then exit 0; fi; \
	done; \
	echo 'No Chromium found, so the browser tests are skipped. As root: apt-get install chromium'

# Opens the slides and recalculates the workbooks; Liberation Sans is as wide as their Arial.
office:
	@if command -v soffice >/dev/null || command -v libreoffice >/dev/null; then exit 0; fi; \
	if [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
	  $(BUSY); apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	    libreoffice-calc libreoffice-impress fonts-liberation; \
	else \
	  echo 'No LibreOffice found, so its tests are skipped. As root: apt-get install libreoffice-calc libreoffice-impress'; \
	fi

# Stands before two processes of the app, as on a server; a test starts one of its own, so the
# one that Debian starts is stopped again.
nginx:
	@if command -v nginx >/dev/null || [ -x /usr/sbin/nginx ]; then exit 0; fi; \
	if [ "$$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then \
	  $(BUSY); apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends nginx && \
	  { systemctl disable --now nginx || service nginx stop; } >/dev/null 2>&1 || true; \
	else \
	  echo 'No nginx found, so its test is skipped. As root: apt-get install nginx'; \
	fi
