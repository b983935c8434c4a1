# Everything installs itself into this directory; needs make, git and Python >= 3.11 with pip.
.DEFAULT_GOAL := help
.PHONY: help install java chromium console console-check demo stop up down test check static unit smoke bench pictures chaos lock secrets openapi

BIN := .venv/bin
CODE := libs services cli tests deploy
FIGURES ?= all

help: ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 16

install: ## Python packages into .venv
	@deploy/setup/install.sh

java:
	@deploy/setup/install_java.sh

chromium:
	@deploy/setup/install_chromium.sh

console: install ## the web console, built into console/dist when its sources are newer
	@$(BIN)/python -m tritally.console build

console-check: install ## lint, types and unit tests of the console
	@$(BIN)/python -m tritally.console check

demo: install ## a running stack with its console, a hardware wholesaler's month and two weeks of a real shop
	@$(BIN)/tritally demo

stop down: install ## stop the stack; its data stays
	@$(BIN)/tritally down

up: install ## start the stack with the data it has
	@$(BIN)/tritally up --detach

check: install ## lint, format, types, import walls and unit tests, under a minute
	@mkdir -p .cache; $(BIN)/mypy $(CODE) >.cache/mypy.txt 2>&1 & types=$$!; \
	$(BIN)/ruff check $(CODE) && $(BIN)/ruff format --check $(CODE) && $(BIN)/lint-imports \
	  && $(BIN)/pytest -q -m "not servers"; passed=$$?; \
	wait $$types; typed=$$?; cat .cache/mypy.txt; exit $$((passed + typed))

static: install
	@$(BIN)/ruff check $(CODE)
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/lint-imports
	@$(BIN)/mypy $(CODE)

test: static java chromium console-check console smoke ## everything, on real PostgreSQL and Apache Kafka
	@$(BIN)/pytest

smoke: install ## fresh state, demo data, batch audit, all invariants; one JSON line last
	@$(BIN)/tritally smoke

bench: install java ## speed; FIGURES=batch_audit,single_audit for some
	@$(BIN)/python -m tests.bench --figures "$(FIGURES)"

pictures: install ## pictures of every page of the running demo into docs/pictures
	@$(BIN)/python -m tests.browser.pictures

chaos: install java ## processes and servers killed under load, then all invariants
	@$(BIN)/pytest tests/chaos

lock: install ## requirements.lock from the pyproject files
	@uv lock --quiet
	@uv export --quiet --all-packages --all-groups --format requirements-txt --no-emit-index-url --no-header -o requirements.lock

openapi: install ## what the services say over HTTP, for the types of the console
	@$(BIN)/python deploy/setup/export_openapi.py

secrets: install ## .env for docker compose, with generated passwords
	@$(BIN)/python deploy/setup/make_env.py
