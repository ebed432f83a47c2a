# `make demo` and `make test` do all the set-up themselves on a machine with Python 3.11+, make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO_DB := build/demo.db
CHROMIUM ?= /usr/bin/chromium
INSTALLED := $(VENV)/.installed
DEVELOPED := $(VENV)/.developed

.PHONY: demo test test-browser check format docs eval bench bench-queries soak clean

demo: $(INSTALLED)  ## build a database from seeds/ and show the dispute about South Africa from both sides
	@mkdir -p build && rm -f $(DEMO_DB) $(DEMO_DB)-wal $(DEMO_DB)-shm
	@$(BIN)/claims --db $(DEMO_DB) ingest seeds
	@$(BIN)/claims --db $(DEMO_DB) show --country ZA

test: $(DEVELOPED)  ## run the tests, on SQLite and on a real PostgreSQL
	$(BIN)/python -m pytest -n 2 --dist worksteal

test-browser: $(DEVELOPED)  ## read the pages of `claims serve` in a real browser, on both databases
	@test -x $(CHROMIUM) || { test "$$(id -u)" = 0 && apt-get -qq update && apt-get -qq install --yes chromium > /dev/null; } \
		|| { echo "make test-browser needs a browser: install the package chromium, or name one with CHROMIUM=..." >&2; exit 1; }
	CLAIMSDB_TEST_BROWSER=1 CHROMIUM=$(CHROMIUM) $(BIN)/python -m pytest tests/browser

check: $(DEVELOPED)  ## format, lint, strict types, import contract, migrations, generated docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@mkdir -p build && rm -f build/check.db*
	CLAIMSDB_URL=build/check.db $(BIN)/alembic upgrade head
	CLAIMSDB_URL=build/check.db $(BIN)/alembic check
	$(BIN)/python scripts/make_docs.py --check

format: $(DEVELOPED)  ## put the code into its one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(DEVELOPED)  ## write the generated pages of docs/ and the picture in the README
	$(BIN)/python scripts/make_docs.py

bench: $(DEVELOPED)  ## measure pairing and resolution at scale; takes half an hour, not part of CI
	$(BIN)/python -m benchmarks.pairing build/bench --explain
	$(BIN)/python -m benchmarks.pairing build/bench --postgresql
	$(BIN)/python -m benchmarks.resolution build/bench

soak: $(DEVELOPED)  ## 10,000 articles, two workers, killed three times: the same rows in little memory; takes an hour
	$(BIN)/python -m benchmarks.soak build/soak

bench-queries: $(DEVELOPED)  ## measure questions, loading, commands and pages at a million claims; not part of CI
	$(BIN)/python -m benchmarks.queries build/bench
	$(BIN)/python -m benchmarks.queries build/bench --postgresql
	$(BIN)/python -m benchmarks.waiting build/bench
	$(BIN)/python -m benchmarks.waiting build/bench --postgresql

eval: $(INSTALLED)  ## measure on the gold sets; fails when a metric falls below its floor
	$(BIN)/claims eval all --floors tests/gold/floors.toml

clean:  ## remove everything that make has made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claimsdb needs Python 3.11 or newer; try make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(INSTALLED): $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(DEVELOPED): $(INSTALLED) pyproject.toml
	$(BIN)/python -m pip install --quiet --editable '.[postgres,web]' --group dev
	@touch $@
