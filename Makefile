# `make` or `make help` lists what there is. Everything lives in .venv; nothing else on the machine is touched.

.DEFAULT_GOAL := help
.PHONY: help setup test lint format soak demo bench lock clean

BIN := .venv/bin
READY := .venv/.ready
RUNS := .venv/.runs
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
TESTS ?= -n 4 --dist worksteal

help:  ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

setup: $(READY)  ## make .venv with everything in it

test: lint  ## every check that CI runs: lint, types, layers, tests on SQLite and PostgreSQL
	$(BIN)/pytest $(TESTS)

lint: $(READY)  ## ruff, mypy --strict, import-linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@$(BIN)/lint-imports >.venv/layers.txt || { cat .venv/layers.txt; exit 1; }; tail -n 1 .venv/layers.txt

format: $(READY)  ## let ruff put the code into shape
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

soak: $(READY)  ## the long tests: processes killed at every point, thousands of turns
	$(BIN)/pytest -m soak --hypothesis-profile soak

demo: $(RUNS)  ## a seeded salon, the app on port 8000, phones to play with on port 8001; RESET=1 begins anew
	$(BIN)/bellhop demo $(if $(RESET),--reset)

bench: $(READY)  ## the measurements of docs/benchmarks.md
	$(BIN)/python -m bench

lock: $(READY)  ## after a change of dependencies (needs uv)
	uv lock
	uv export --frozen --quiet --all-extras --all-groups --no-hashes --no-emit-project --no-header --no-annotate \
		--format requirements-txt --output-file constraints.txt

clean:  ## remove .venv and all caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis dist

# uv where it is installed, otherwise venv and pip; the same versions either way.
# Debian's python3 may lack ensurepip: then the machine's own pip fills the environment.
# What the program needs is there in half the time of what its checks need, so the demo waits for the former only.
$(READY): pyproject.toml uv.lock constraints.txt
	$(call install,--all-groups,[dev])
	@touch $(RUNS) $@

$(RUNS): pyproject.toml uv.lock constraints.txt
	$(call install,--no-dev --inexact)
	@touch $@

# $(1): what uv is told; $(2): which extras pip installs
define install
	@set -e; if command -v uv >/dev/null; then \
		uv sync --locked --quiet $(1) $(if $(PYTHON),--python $(PYTHON)); \
	elif [ -z "$(PYTHON)" ]; then \
		echo "Bellhop needs Python 3.11 or newer; none was found. Install it, or name it: make PYTHON=/path/to/python3" >&2; exit 1; \
	else \
		[ -x $(BIN)/python ] || $(PYTHON) -m venv .venv >/dev/null 2>&1 || $(PYTHON) -m venv --clear --without-pip .venv; \
		[ -x $(BIN)/pip ] || $(PYTHON) -m pip --quiet --python $(BIN)/python install pip; \
		$(BIN)/python -m pip install --quiet --upgrade pip; \
		$(BIN)/python -m pip install --quiet --no-compile --constraint constraints.txt --editable '.$(2)'; \
	fi
endef
