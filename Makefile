# Everything a newcomer needs, with Python 3.11 or later and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHARED ?= ../shared
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test check format eval bench corpus-check schema clean

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@

help: ## what there is
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(READY) ## code the sample articles into a desk and print the events with their evidence
	$(BIN)/dragoman demo

test: $(READY) ## run the tests
	$(BIN)/python -m pytest

check: $(READY) ## formatting, lint, types, layers, the corpus
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m training.corpus_check

format: $(READY) ## format and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

corpus-check: $(READY) ## grammar, offsets and codes of the training corpus, and its balance
	$(BIN)/python -m training.corpus_check --balance

eval: $(READY) ## score the program on the development sets of SHARED (default ../shared)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check scipy
	$(BIN)/python -m eval.run --shared $(SHARED)

bench: $(READY) ## sentences per second, end to end and for the encoder alone, and peak memory
	$(BIN)/python -m bench.speed

clean: ## remove the virtual environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis desk
