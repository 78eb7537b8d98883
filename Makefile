# make demo   play with the whole service in a browser, without a Telegram account
# make tour   walk through it in the terminal, step by step
# make test   every test, with the coverage gates          make check   everything else that we prove
# make test-fast   while you write: what needs no browser and nothing that lives or breaks
# make fix    form and imports, put right
# make bench  measure it beside the bot that one would otherwise write (a quarter of an hour)
# make sbom   a list of all that runs (CycloneDX), in buurtbot.cdx.json
# Each target sets up what it needs, in .venv. PYTHON=python3.12 picks the Python to make it with.

VENV ?= .venv
BIN := $(VENV)/bin
UV ?= uv
SBOM ?= buurtbot.cdx.json
PACKAGES := buurtbot handlers geo config
PYTHONS := $(or $(PYTHON),python3.12 python3.11 python3.13 python3.14 python3)
# With extras: one written without them was once resolved anew, without a hash.
UV_LOCK := pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-strip-extras --no-emit-index-url --no-header --quiet --upgrade
# A hundred processes start in a run of the tests: what is compiled once is kept for the others.
unexport PYTHONDONTWRITEBYTECODE
CORES := $(shell getconf _NPROCESSORS_ONLN 2> /dev/null || echo 1)
.DEFAULT_GOAL := help
.PHONY: help demo demo-reset tour test test-fast check check-types check-tests check-form check-rules fix audit sbom pictures read-aloud talk-pictures bench bench-geo bench-surge bench-care bench-days bench-desk bench-start screen-report screen-train need-report need-train lock setup setup-dev browser clean

help:
	@sed -n '/^# /s/^# //p;/^$$/q' Makefile

demo: setup
	@$(BIN)/python -m buurtbot demo

demo-reset: setup
	@$(BIN)/python -m buurtbot demo --reset

tour: setup
	@$(BIN)/python -m buurtbot tour

# In the order of the tree: the folders with the longest scenes come first, so that none comes last.
# Two more than there are cores: a scene with a browser or a service of its own mostly waits. All
# together they take half an hour, of which the processor eight minutes: with one more than there
# are, two cores stood still half of the time. Never more than six: each takes up to a GB of memory.
WORKERS := $(shell expr $(CORES) + 2)
test: setup-dev browser
	@$(BIN)/python -m pytest --quiet -n $(WORKERS) --maxprocesses 6 --dist loadfile \
		--no-loadscope-reorder -p tests.covered $(WITHOUT_BROWSER)

# By folder: a new test is in it by where it stands. No gate: a part does not cover the whole.
FAST := tests/config tests/domain tests/geo tests/handlers tests/outbox tests/services \
	--ignore=tests/geo/streets
test-fast: setup-dev
	@$(BIN)/python -m pytest --quiet -n auto --maxprocesses 4 --dist loadfile $(FAST)

fix: setup-dev
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format --quiet .

# Four that do not wait for each other, the longest first; on a machine with one core one by one.
CHECKS := check-types check-tests check-form check-rules
check: setup-dev
	@$(MAKE) --no-print-directory -j $(CORES) $(CHECKS)
	@echo "All checks passed."

check-types:
	@$(BIN)/mypy --no-error-summary

# Finding every test compiles them all, once: what runs them next need not.
check-tests:
	@$(BIN)/python -m pytest --quiet --quiet --collect-only > $(VENV)/tests.txt || { \
		cat $(VENV)/tests.txt; exit 1; }
	@$(BIN)/python -m pytest --quiet --no-header tests/test_house_rules.py tests/docker \
		tests/dependencies

check-form:
	@$(BIN)/ruff format --check --quiet . || { echo "Not formatted: make fix"; exit 1; }
	@$(BIN)/ruff check --quiet .

check-rules:
	@$(BIN)/lint-imports --no-logo > $(VENV)/imports.txt || { cat $(VENV)/imports.txt; exit 1; }
	@$(BIN)/vulture $(PACKAGES) tests/vulture_allow.py
	@$(BIN)/python -m config.words.check_texts
	@$(BIN)/python -m tests.dependencies.audit

# Has anything in the lock a known vulnerability? A part of `make check`.
audit: setup-dev
	@$(BIN)/python -m tests.dependencies.audit

sbom: setup-dev
	@$(BIN)/python -m cyclonedx_py requirements --output-reproducible --pyproject pyproject.toml -o $(SBOM) \
		requirements.lock
	@echo "Everything that runs, as CycloneDX: $(SBOM)"

# The pictures of the README, taken anew from the running demo.
pictures: setup-dev browser
	@BUURTBOT_PICTURES=tests/browser/pictures $(BIN)/python -m pytest --quiet tests/browser

# Ratios within one run: a match on real streets beside the bare search in Redis.
bench-geo: setup-dev
	@$(BIN)/python -m tests.bench.streets

# Every text for who is in danger, played in two languages: pictures to read aloud, in .shots.
read-aloud: setup-dev browser
	@$(BIN)/python -m tests.browser.crises .shots

# The longest talks, played in free words: the pictures of config/locales/README.md.
talk-pictures: setup-dev browser
	@$(BIN)/python -m tests.browser.talks tests/browser/pictures

# A surge: who hears when, what a core gives, whether anything is lost.
bench-surge: setup-dev
	@$(BIN)/python -m tests.bench.surge

# A cry among a hundred others: when it is queued, and when it is in the staff group.
bench-care: setup-dev
	@$(BIN)/python -m tests.bench.cries

# How soon a worker sees a page of the web desk, into buurtbot/README.md.
bench-desk: setup-dev
	@$(BIN)/python -m tests.bench.desk --write

# Our network beside the bot that one would otherwise write. BENCH=--quick: in four minutes.
bench: setup-dev
	@$(BIN)/python -m tests.bench.beside $(BENCH)

# What a day of what neighbours do together costs Redis, for 1,000 people. DAYS=--write: into buurtbot/README.md.
bench-days: setup-dev
	@$(BIN)/python -m tests.bench.days $(DAYS)

# What a start costs, beside importing the libraries it uses.
bench-start: setup-dev
	@$(BIN)/python -m tests.bench.start

# How well the screening does on texts that nobody tuned on: figures, into config/README.md.
screen-report: setup-dev
	@$(BIN)/python -m tests.care.report

# Learn the weights of the screening anew, after its texts changed. One thread: the same bytes each time.
screen-train: setup-dev
	@OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m tests.care.train

# The same of reading what somebody needs. One thread: the same rounding whatever the machine, and sooner done.
need-report: setup-dev
	@$(BIN)/python -m tests.meaning.report

need-train: setup-dev
	@OMP_NUM_THREADS=1 $(BIN)/python -m tests.meaning.train

# The newest versions that pyproject.toml allows. What runs is a part of what is tested: dev first.
lock:
	@command -v $(UV) > /dev/null || { echo "make lock needs uv: pipx install uv"; exit 1; }
	@$(UV) $(UV_LOCK) --extra dev --output-file requirements-dev.lock
	@$(UV) $(UV_LOCK) -c requirements-dev.lock --extra demo --extra streets \
		--output-file requirements-demo.lock
	@$(UV) $(UV_LOCK) -c requirements-dev.lock --output-file requirements.lock

clean:
	rm -rf $(VENV) .venv-ci .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find $(PACKAGES) tests -name __pycache__ -prune -exec rm -rf {} +

# -- set-up: nothing is done twice; a changed lock installs again

setup: $(VENV)/.ready
setup-dev: $(VENV)/.ready-dev

$(VENV)/.ready: requirements-demo.lock requirements-dev.lock pyproject.toml | $(VENV)/.made
	@$(call install,requirements-demo.lock)
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock pyproject.toml | $(VENV)/.made
	@$(call install,requirements-dev.lock)
	@touch $(VENV)/.ready $@

# Nothing is resolved here: what is installed is what the lock names, whatever was released since.
# Compiled when first imported: most of it never is, and that is a third of the time.
PIP_INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-compile

# First the pip of the lock: it takes half the time of the one that came with Python.
define install
echo "Installing what $(1) names (about a minute the first time) ..."; \
sed -n '/^pip==/,/^[^ ]/{/^pip==/p;/^ .*--hash/p;}' requirements-dev.lock > $(VENV)/pip.txt; \
{ $(PIP_INSTALL) --require-hashes -r $(VENV)/pip.txt && $(PIP_INSTALL) --require-hashes -r $(1); } || { \
	echo "The installation failed; the reason is above."; exit 1; }; \
$(PIP_INSTALL) --no-build-isolation -e . || exit 1; \
$(BIN)/python -m pip check --disable-pip-version-check > $(VENV)/fits.txt || { \
	cat $(VENV)/fits.txt; \
	echo "What is installed does not fit together. An old environment? make clean, and again."; \
	exit 1; }
endef

NEW_ENOUGH = sys.exit(sys.version_info < (3, 11))

$(VENV)/.made:
	@$(BIN)/python -c 'import pip, sys; $(NEW_ENOUGH)' 2> /dev/null && touch $@ && exit 0; \
	for python in $(PYTHONS); do \
		"$$python" -c 'import sys; $(NEW_ENOUGH)' 2> /dev/null || continue; \
		if ! "$$python" -c 'import ensurepip' 2> /dev/null; then lacking=$$python; continue; fi; \
		rm -rf $(VENV) && "$$python" -m venv $(VENV) && touch $@ && exit 0; \
	done; \
	if [ -n "$$lacking" ]; then \
		version=$$("$$lacking" -c 'import sys; print("%d.%d" % sys.version_info[:2])'); \
		echo "Python $$version lacks its venv module. Debian, Ubuntu: apt install python$$version-venv"; \
	else \
		echo "buurtbot needs Python 3.11 or newer; none was found. If you have one elsewhere:"; \
		echo "make demo PYTHON=/path/to/python3.12"; \
	fi; exit 1

# -- the pages are tested in Chromium; BUURTBOT_NO_BROWSER=1 leaves those tests out

WITHOUT_BROWSER = $(if $(BUURTBOT_NO_BROWSER),-m "not browser")
HAS_CHROMIUM = command -v chromium || command -v chromium-browser || command -v google-chrome \
	|| command -v google-chrome-stable
HAS_SHELL = command -v chromium-headless-shell || command -v chrome-headless-shell
APT = DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends

# The shell is Chromium without a window: of the same pages it takes half of the processor.
browser:
	@test -n "$(BUURTBOT_NO_BROWSER)" && exit 0; { $(HAS_SHELL); } > /dev/null && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
		echo "Installing Chromium, for the tests of the pages ..."; \
		$(APT) install chromium-headless-shell > /dev/null 2>&1 && exit 0; \
		{ $(HAS_CHROMIUM); } > /dev/null && exit 0; \
		$(APT) update && { $(APT) install chromium-headless-shell > /dev/null 2>&1 \
			|| $(APT) install chromium > /dev/null; } && exit 0; \
	fi; \
	{ $(HAS_CHROMIUM); } > /dev/null && exit 0; \
	echo "The tests of the pages will fail: there is no Chromium. Install it (Debian: apt install"; \
	echo "chromium), or leave those tests out: make test BUURTBOT_NO_BROWSER=1"
