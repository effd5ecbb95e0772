# libmniop. The two commands that a newcomer needs:
#
#   make run       installs what is missing, builds, and assesses the example signals: two of them
#                  in words on the terminal, all of them in JSON
#   make test      installs what is missing, and runs every test
#
# and: make release (dist/), make bench, make example (examples/c), make format, make clean;
# make install, and packages and other languages: see Sources/packaging/packaging.mk.

SWIFT ?= swift
CC    = gcc
CXX   = g++
STRIP ?= strip

version := 0.1.0
soname  := libmniop.so.0
scripts := scripts
as_of   := 2025-01-15
signals := $(sort $(wildcard examples/signals/*.json))
# What `make run` shows in words.
in_words := examples/signals/hopital-urgences.json examples/signals/taxi-fiche.json

debug   := .build/debug
optimal := .build/release
objects := .build/abi

# Without Foundation and with Swift's library inside, the library needs no Swift on the host. The
# other linker, gold, leaves names of Swift types in the table of dynamic symbols.
release_flags := -c release -Xswiftc -static-stdlib -Xswiftc -use-ld=lld
strict_c      := -Wall -Wextra -pedantic -Werror -IInclude
# A crash must end a pipeline, not hold it for a backtrace.
export SWIFT_BACKTRACE := enable=no

.PHONY: run test release bench example format setup swift-test abi-test script-test lint clean
.PHONY: exports-test
# Swift builds wait for each other anyway.
.NOTPARALLEL:

run: setup
	$(SWIFT) build $(release_flags) --product mniop
	@$(optimal)/mniop assess $(signals) --scripts $(scripts) --as-of $(as_of) --format json \
	    > .build/answers.jsonl
	$(optimal)/mniop assess $(in_words) --scripts $(scripts) --as-of $(as_of) --format text
	@echo
	@echo "$$(wc -l < .build/answers.jsonl) persons of examples/signals assessed:" \
	    '.build/answers.jsonl. To read another one:'
	@echo '  $(optimal)/mniop assess examples/signals/urgence-enfermee.json --as-of $(as_of)'

test: setup lint swift-test abi-test script-test
	@echo 'All tests passed.'

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

swift-test:
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel

# The C tests, the header as C99, C11 and C++17, and the C example, against the debug library.
abi-test:
	$(SWIFT) build --product MniopDynamic
	$(MAKE) --no-print-directory c-tests library=$(debug)/libMniopDynamic.so
	$(SWIFT) build --product mniop

# Optimised: every scenario, and twenty answers and four catalogues, take minutes in a debug build.
script-test:
	$(SWIFT) build $(release_flags) --product mniop
	$(optimal)/mniop check $(scripts)
	$(optimal)/mniop test $(scripts)
	sh Tests/CLI/determinism.sh $(optimal)/mniop $(scripts) $(signals)
	sh Tests/CLI/bad_input.sh $(optimal)/mniop $(scripts)
	sh Tests/CLI/why.sh $(optimal)/mniop $(scripts)

# Builds and runs the C programs against $(library).
.PHONY: c-tests
c-tests:
	@mkdir -p $(objects)
	$(CC) -std=c11 $(strict_c) -c Tests/ABI/layout.c -o $(objects)/layout.o
	@set -e; for standard in c99 c11; do \
	    $(CC) -std=$$standard $(strict_c) Tests/ABI/header_twice.c -o $(objects)/header_$$standard \
	        $(library) -Wl,-rpath,$(abspath $(dir $(library))); \
	    $(objects)/header_$$standard; \
	done
	$(CXX) -std=c++17 $(strict_c) Tests/ABI/header.cpp -o $(objects)/header_cpp \
	    $(library) -Wl,-rpath,$(abspath $(dir $(library)))
	$(objects)/header_cpp
	@set -e; for name in nulls contract cards threads; do \
	    $(CC) -std=c99 -pthread $(strict_c) Tests/ABI/$$name.c -o $(objects)/$$name \
	        $(library) -Wl,-rpath,$(abspath $(dir $(library))); \
	    $(objects)/$$name; \
	done
	$(CC) -std=c99 $(strict_c) examples/c/main.c -o $(objects)/example \
	    $(library) -Wl,-rpath,$(abspath $(dir $(library)))
	$(objects)/example $(scripts) $(as_of) > $(objects)/example.txt
	@grep -q 'because' $(objects)/example.txt && grep -q 'To ask next' $(objects)/example.txt

example: setup
	$(SWIFT) build --product MniopDynamic
	@mkdir -p $(objects)
	$(CC) -std=c99 $(strict_c) examples/c/main.c -o $(objects)/example \
	    $(debug)/libMniopDynamic.so -Wl,-rpath,$(abspath $(debug))
	$(objects)/example $(scripts) $(as_of)

# The version script and the soname are given here and not in Package.swift, where such flags
# would forbid other packages to depend on this one.
release: setup
	$(SWIFT) build $(release_flags) --product mniop
	$(SWIFT) build $(release_flags) --product MniopDynamic \
	    -Xlinker --version-script=$(CURDIR)/Sources/MniopABI/mniop.map -Xlinker -soname=$(soname)
	rm -rf dist && mkdir dist
	$(STRIP) -o dist/libmniop.so.$(version) $(optimal)/libMniopDynamic.so
	ln -s libmniop.so.$(version) dist/$(soname)
	ln -s $(soname) dist/libmniop.so
	$(STRIP) -o dist/mniop $(optimal)/mniop
	$(MAKE) --no-print-directory exports-test
	$(MAKE) --no-print-directory c-tests library=dist/libmniop.so
	@ls -l dist

# What leaves dist/: only the header's functions, no Swift library needed, the right soname.
exports-test:
	sh Tests/ABI/exports.sh dist/libmniop.so.$(version) $(soname)

bench: setup
	$(SWIFT) build $(release_flags) --product mniop-bench
	$(optimal)/mniop-bench

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

clean:
	rm -rf .build dist

# What Debian and Ubuntu must have beside Swift: installed as root or through sudo, else named.
setup:
	@sh .ci/setup

include Sources/packaging/packaging.mk
