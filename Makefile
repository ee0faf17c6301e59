# Everything a developer or an operator of one machine needs. `make help` lists it.
PORT ?= 8080
DATA ?= $(CURDIR)/data
DEMO ?= 1

.DEFAULT_GOAL := help
.PHONY: run reset test ordeal bench format contract dependencies help

run: ## build what changed and start everything at http://localhost:8080 (PORT=, DATA=; DEMO=0 without the demo)
	@PORT="$(PORT)" DATA="$(DATA)" DEMO="$(DEMO)" exec scripts/run

reset: ## empty the data folder, so that the next start is a first one
	@DATA="$(DATA)" scripts/reset

test: ## run every check and test there is; the last line says how many passed
	@scripts/test

ordeal: ## kill it ROUNDS times (50), cut it off, fill its disk, bring back a backup (docs/operations.md)
	@scripts/ordeal "$(or $(ROUNDS),50)"

bench: ## measure a fresh instance against the database alone, with one, ten and a hundred districts (docs/performance.md)
	@scripts/bench

format: ## bring all code into the agreed form
	@scripts/format

contract: ## write openapi.yaml and the frontend's client anew from the code
	@scripts/contract

dependencies: ## list what the product is made of, as CycloneDX, in backend/target and frontend/target
	@scripts/dependencies

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
