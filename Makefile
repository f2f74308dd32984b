# What people and CI run. Two commands do all the set-up: `make demo` and `make test`.

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
BUILD = build
CLEAN = env -u RECRAFT_API_TOKEN -u RECRAFT_API_KEY -u RECRAFT_BASE_URL
OTHER_PYTHONS ?= 3.10 3.11 3.12 3.13

.PHONY: help setup demo lab test test-pythons check smoke bench clean

help:                  ## show this
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## ?/  make \1\t/' | expand -t 22

setup: $(VENV)/.user   ## install what notebooks need: a .venv, libcairo, the background model

demo: setup            ## run the quickstart notebook on the sandbox and write it with its pictures
	@mkdir -p $(BUILD)
	@$(CLEAN) $(BIN)/jupyter nbconvert --log-level ERROR --to notebook --execute \
		--ExecutePreprocessor.store_widget_state=False \
		--ExecutePreprocessor.extra_arguments=--IPKernelApp.log_level=40 --output-dir $(BUILD) notebooks/01_quickstart.ipynb
	@$(BIN)/jupyter nbconvert --log-level ERROR --to html --output-dir $(BUILD) $(BUILD)/01_quickstart.ipynb
	@echo "Executed notebook: $(CURDIR)/$(BUILD)/01_quickstart.ipynb"
	@echo "Page with the pictures: $(CURDIR)/$(BUILD)/01_quickstart.html"

lab: setup             ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab $(if $(filter 0,$(shell id -u)),--allow-root) notebooks/01_quickstart.ipynb

test: $(VENV)/.developer ## install what the tests need and run them all
	$(CLEAN) $(BIN)/python -m pytest -n 2 --dist loadgroup

test-pythons:          ## run the tests without a browser on every Python from 3.10 to 3.13 that is here
	@.ci/each-python $(OTHER_PYTHONS)

check: $(VENV)/.developer ## formatting, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

smoke:                 ## install the built wheel in a clean environment and use it
	@.ci/smoke $(PYTHON)

bench: $(VENV)/.developer ## measure, side by side in one run
	@for script in tests/benchmarks/bench_*.py; do echo; echo "== $$script"; $(CLEAN) $(BIN)/python $$script || exit 1; done

clean:                 ## remove what the other commands made
	rm -rf $(VENV) .venv-* $(BUILD) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

$(VENV)/.user: pyproject.toml binder/apt.txt
	@$(PYTHON) -c 'import sys; assert sys.version_info >= (3, 10), "Python 3.10 or newer is needed: make PYTHON=python3.12"'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || .ci/apt-install python3-venv
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable '.[sandbox,widgets]' --group notebook
	@$(BIN)/python -c 'import cairosvg' 2>/dev/null || .ci/apt-install $$(cat binder/apt.txt)
	@$(BIN)/python -m recraft_jupyter.sandbox install-models || true
	@touch $@

$(VENV)/.developer: $(VENV)/.user
	@.ci/apt-install chromium curl fonts-dejavu-core libatomic1 openssl
	@$(BIN)/python -m pip install --quiet --group dev
	@touch $@
