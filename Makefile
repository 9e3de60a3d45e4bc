# Everything that people and CI do. `make demo` and `make test` need nothing but Debian and a Swift toolchain.

SWIFT  = swift
JURA   = .build/release/jura
BUNDLE = Rules/compiled/rulebase.txt
SHARED_CORPUS = $(or $(JURA_CORPUS),../shared/corpus)

.PHONY: quality browser check-reports screenshots validators manual demo test check setup build golden rules calibrate bench bench-compare instructions format lint corpus help

help:               ## what can be made
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/ —/' | sort

setup:              ## installs what building needs
	@Scripts/setup.sh

build: setup        ## builds the release binary
	$(SWIFT) build -c release --product jura

demo: build         ## analyses Corpus/ into Reports/ and tells where to look
	@$(JURA) check Corpus -o Reports --fail-on never --no-cache
	@echo
	@echo "$$(find Corpus -name '*.txt' -o -name '*.xml' | wc -l) documents of $$(ls Corpus/*/bill.txt | wc -l) invented bills and an example repository in Corpus/ were read."
	@echo "Look at:  Reports/index.html            all bills"
	@echo "          Reports/2027-L133-samlingssteder/bill.txt.html   a bill full of discretion"
	@echo "          Reports/2027-L139-oetilskud/bill.txt.html        one that is ready"
	@echo "Or run:   $(JURA) check Corpus/2027-L133-samlingssteder/bill.txt"

test: setup         ## runs every test
	$(SWIFT) test

check: setup lint   ## what CI checks beside the tests: format, rule base, golden outputs, schemas
	$(SWIFT) build --product jura
	.build/debug/jura rules test Rules
	.build/debug/jura rules compile Rules -o .build/rulebase.txt
	@cmp .build/rulebase.txt $(BUNDLE) && cmp .build/rulebase.image $(BUNDLE:.txt=.image) || { echo "the compiled rule base is not fresh; run: make rules" >&2; exit 1; }
	.build/debug/jura check Corpus -o .build/golden --fail-on never --no-cache
	@Scripts/compare-golden.sh .build/golden Reports
	.build/debug/jura rules quality -o .build/rule-quality.html
	@cmp .build/rule-quality.html Reports/rule-quality.html || { echo "Reports/rule-quality.html is not fresh; run: make golden" >&2; exit 1; }
	@Scripts/validate-reports.py Reports
	.build/debug/jura check Corpus --fail-on never --no-cache -o .build/formats/all.sarif -o .build/formats/all.junit.xml \
		-o .build/formats/all.gitlab.json -o .build/formats/all.json -o .build/formats/all.jsonl
	@Scripts/validate-formats.py .build/formats

rules: setup        ## checks the rule base and compiles it into the binary's form
	$(SWIFT) build --product jura
	.build/debug/jura rules test Rules
	.build/debug/jura rules compile Rules -o $(BUNDLE)

golden: setup       ## writes the reports under Reports/ anew
	$(SWIFT) build --product jura
	.build/debug/jura check Corpus -o Reports --fail-on never --no-cache
	.build/debug/jura rules quality --rules Rules -o Reports/rule-quality.html

quality: build      ## counts what every rule finds in the real corpus and writes Reports/rule-quality.html
	$(JURA) rules quality $(SHARED_CORPUS) --rules Rules -o Reports/rule-quality.html

calibrate: build    ## fits the reference curve to the corpus
	$(JURA) calibrate $(SHARED_CORPUS)/lexdania $(SHARED_CORPUS)/text -o Rules/calibration.yaml --rules Rules

corpus: build       ## reads and measures the real corpus (skipped when it is absent)
	@Scripts/measure-corpus.py $(JURA) $(SHARED_CORPUS)

validators:         ## installs programs that read the formats we write, for the tests to ask
	@Scripts/setup-validators.sh

browser:            ## installs Chromium, axe-core and the HTML checker, for check-reports
	@Scripts/setup-browser.sh

check-reports: build ## looks at every kind of HTML report in a real browser (skipped without one)
	@Scripts/check-reports.sh $(JURA)

screenshots: check-reports ## takes the pictures in Reports/screenshots anew
	@.build/browser/bin/pip install --quiet pillow
	@JURA_CHROMIUM=$${JURA_CHROMIUM:-$$(command -v chromium)} .build/browser/bin/python Scripts/reports/screenshots.py .build/report-pages Reports/screenshots

manual: build       ## writes the man page and the shell completions into .build/share
	@Scripts/generate-manual.py $(JURA) .build/share

bench: build        ## what each stage costs, and all targets of speed against public programs
	$(SWIFT) build -c release --product jura-benchmark
	@.build/release/jura-benchmark $(if $(wildcard $(SHARED_CORPUS)/lexdania),$(wildcard $(SHARED_CORPUS)/lexdania/2012-*.xml),Corpus)
	@Scripts/bench.py $(JURA) $(SHARED_CORPUS)

bench-compare: build ## the change of speed against an earlier commit: make bench-compare REF=v0.1.0
	@Scripts/bench-compare.sh $(JURA) $(SHARED_CORPUS) $(REF)

instructions:       ## fails when a pass over Corpus/ needs a tenth more instructions than the committed figure
	$(SWIFT) build -c release --product jura-benchmark
	@Scripts/instructions.sh .build/release/jura-benchmark

format:             ## formats the sources
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

lint:               ## fails on sources that are not formatted
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
