# libmniop. The two commands that a newcomer needs:
#
#   make run       installs what is missing, builds, and assesses the example signals: two of them
#                  in words on the terminal, all of them in JSON
#   make test      installs what is missing, and runs every test
#
# and: make release (dist/), make bench, make sanitize, make fuzz (SECONDS=60), make example
# (examples/c), make format, make clean; make install, packages and other languages: see
# Sources/packaging/packaging.mk.

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
# other linker, gold, leaves names of Swift types in the table of dynamic symbols. Without the
# module of regular expressions, which every file imports unasked, it is 1.4 MB smaller: what needs
# that module does not compile here.
release_flags := -c release -Xswiftc -static-stdlib -Xswiftc -use-ld=lld \
    -Xswiftc -Xfrontend -Xswiftc -disable-implicit-string-processing-module-import
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

test: setup lint swift-test abi-test script-test sanitize
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
	@# Freed handles are found out in a debug build alone.
	$(CC) -std=c99 $(strict_c) Tests/ABI/freed.c -o $(objects)/freed \
	    $(debug)/libMniopDynamic.so -Wl,-rpath,$(abspath $(debug))
	$(objects)/freed
	$(SWIFT) build --product mniop
	sh Tests/ABI/batch.sh $(debug)/mniop $(objects)/batch $(scripts) \
	    examples/batch/signals.jsonl $(as_of)

# Optimised: every scenario, and twenty answers and four catalogues, take minutes in a debug build.
script-test:
	$(SWIFT) build $(release_flags) --product mniop
	$(optimal)/mniop check $(scripts)
	$(optimal)/mniop test $(scripts)
	sh Tests/CLI/determinism.sh $(optimal)/mniop $(scripts) $(signals)
	sh Tests/CLI/bad_input.sh $(optimal)/mniop $(scripts)
	sh Tests/CLI/why.sh $(optimal)/mniop $(scripts)
	sh Tests/CLI/authors.sh $(optimal)/mniop $(scripts)
	sh Tests/CLI/batch.sh $(optimal)/mniop $(scripts) $(signals)

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
	@set -e; for name in nulls contract introspection cards services batch threads; do \
	    $(CC) -std=c99 -pthread $(strict_c) Tests/ABI/$$name.c -o $(objects)/$$name \
	        $(library) -Wl,-rpath,$(abspath $(dir $(library))); \
	    $(objects)/$$name; \
	done
	$(CC) -std=c99 $(strict_c) examples/c/main.c -o $(objects)/example \
	    $(library) -Wl,-rpath,$(abspath $(dir $(library)))
	$(objects)/example $(scripts) $(as_of) > $(objects)/example.txt
	@$(MAKE) --no-print-directory host-test attacks endurance fuzz-replay library=$(library)
	@grep -q 'because' $(objects)/example.txt && grep -q 'To ask next' $(objects)/example.txt

# Inside a host with locales, rounding, threads and a Lua of its own; with Debian's package
# `locales`, three locales are made for it.
locales := de_DE.UTF-8 tr_TR.UTF-8 fr_FR.ISO-8859-1
.PHONY: host-test
host-test:
	@mkdir -p $(objects)/locales
	@set -e; for name in $(locales); do \
	    [ -d $(objects)/locales/$$name ] || localedef -c -i $${name%.*} -f $${name#*.} \
	        $(objects)/locales/$$name; \
	done
	$(CC) -std=c11 $(strict_c) -pthread $$(pkg-config --cflags lua5.4) Tests/ABI/host.c \
	    -o $(objects)/host $(library) -Wl,-rpath,$(abspath $(dir $(library))) -ldl -llua5.4 -lm
	LOCPATH=$(abspath $(objects))/locales $(objects)/host $(library) $(scripts)

# Hostile scripts, what became of them, and how long the longest one took.
.PHONY: attacks
attacks:
	$(CC) -std=c11 $(strict_c) Tests/ABI/attacks.c -o $(objects)/attacks \
	    $(library) -Wl,-rpath,$(abspath $(dir $(library)))
	$(objects)/attacks $(wildcard Tests/Attacks/*.txt)

# Memory stays what it was. The figures of SECURITY.md: make release, then
#   make endurance library=dist/libmniop.so assessments=1000000 errors=100000
assessments := 5000
errors      := 2000
.PHONY: endurance
endurance:
	$(CC) -std=c11 $(strict_c) Tests/ABI/endurance.c -o $(objects)/endurance \
	    $(library) -Wl,-rpath,$(abspath $(dir $(library)))
	@# What a thread keeps of freed memory for its next calls counts as in use: none is kept here.
	GLIBC_TUNABLES=glibc.malloc.tcache_count=0 $(objects)/endurance $(assessments) $(errors)

# Kept inputs of the fuzz targets: seeds, and everything that once was a finding.
.PHONY: fuzz-replay
fuzz-replay:
	@set -e; for target in $(fuzz_targets); do \
	    $(CC) -std=c11 $(strict_c) Tests/Fuzz/replay.c Tests/Fuzz/$$target.c \
	        -o $(objects)/replay-$$target $(library) -Wl,-rpath,$(abspath $(dir $(library))); \
	    $(objects)/replay-$$target Tests/Fuzz/seeds/$$target/* \
	        $$(find Tests/Fuzz/crashes -path "*/$$target/*" -type f | sort); \
	done

# The library under AddressSanitizer, with the coverage that libFuzzer reads. LeakSanitizer is for
# scripts only, where all is freed: it does not see the pointers that Swift keeps in enums with
# spare bits.
coverage := edge,trace-cmp,pc-table,inline-8bit-counters
clang     = $(dir $(realpath $(shell command -v $(SWIFT))))clang -fuse-ld=lld
# The toolchain's ThreadSanitizer refers to libdispatch.
swift_libraries = $(dir $(realpath $(shell command -v $(SWIFT))))../lib/swift/linux
.PHONY: asan-library tsan-library sanitize
asan-library: setup
	$(SWIFT) build -c release -Xswiftc -static-stdlib --scratch-path .build-asan \
	    --product MniopDynamic --sanitize=address -Xswiftc -sanitize-coverage=$(coverage) \
	    -Xcc -fsanitize-coverage=$(coverage)

tsan-library: setup
	$(SWIFT) build -c release -Xswiftc -static-stdlib --scratch-path .build-tsan \
	    --product MniopDynamic --sanitize=thread

# The Swift tests of what input reaches. They run beside each other, so that ThreadSanitizer has
# something to see: make sanitize-tests sanitizer=thread.
sanitizer    := address
input_suites := LuaSandboxTests|MniopABITests|MniopExchangeTests|HostileTests|AllocationTests
.PHONY: sanitize-tests
sanitize-tests: setup
	$(SWIFT) build --build-tests --sanitize=$(sanitizer) --scratch-path .build-$(sanitizer)
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --sanitize=$(sanitizer) \
	    --scratch-path .build-$(sanitizer) --filter '$(input_suites)'

# The C tests under both sanitizers, and one under valgrind.
asan := .build-asan/release/libMniopDynamic.so
tsan := .build-tsan/release/libMniopDynamic.so
sanitize: asan-library tsan-library sanitize-tests
	@mkdir -p $(objects)
	@set -e; for name in nulls contract introspection cards batch threads; do \
	    $(clang) -fsanitize=address -std=c99 -pthread $(strict_c) Tests/ABI/$$name.c \
	        -o $(objects)/asan-$$name $(asan) -Wl,-rpath,$(abspath $(dir $(asan))); \
	    ASAN_OPTIONS=detect_leaks=0 $(objects)/asan-$$name; \
	done
	ASAN_OPTIONS=detect_leaks=0 $(MAKE) --no-print-directory attacks fuzz-replay library=$(asan) \
	    CC='$(clang) -fsanitize=address'
	$(clang) -fsanitize=thread -std=c99 -pthread $(strict_c) Tests/ABI/threads.c \
	    -o $(objects)/tsan-threads $(tsan) -Wl,-rpath,$(abspath $(dir $(tsan))) \
	    -L$(swift_libraries) -ldispatch -lBlocksRuntime -Wl,-rpath,$(swift_libraries)
	$(objects)/tsan-threads
	$(SWIFT) build --product MniopDynamic
	@# Stripped: valgrind 3.19 cannot read what Swift writes for debuggers.
	@mkdir -p $(objects)/plain
	$(STRIP) -g -o $(objects)/plain/libMniopDynamic.so $(debug)/libMniopDynamic.so
	$(CC) -std=c99 $(strict_c) Tests/ABI/contract.c -o $(objects)/plain/contract \
	    $(objects)/plain/libMniopDynamic.so -Wl,-rpath,$(abspath $(objects))/plain
	valgrind -q --error-exitcode=1 $(objects)/plain/contract

# libFuzzer, SECONDS for each target. Stops at a finding, which it keeps in Tests/Fuzz/crashes and
# `make test` replays.
SECONDS      ?= 60
fuzz_targets := signal script calls batch
.PHONY: fuzz
fuzz: asan-library
	@set -e; for target in $(fuzz_targets); do \
	    mkdir -p .build-asan/corpus/$$target Tests/Fuzz/crashes/$$target; \
	    $(clang) -g -O1 -std=c11 $(strict_c) -fsanitize=fuzzer,address Tests/Fuzz/$$target.c \
	        -o .build-asan/fuzz-$$target $(asan) -Wl,-rpath,$(abspath $(dir $(asan))); \
	    words=; leaks=0; \
	    if [ -f Tests/Fuzz/$$target.dict ]; then words=-dict=Tests/Fuzz/$$target.dict; fi; \
	    if [ $$target = script ]; then leaks=1; fi; \
	    ASAN_OPTIONS=detect_leaks=$$leaks .build-asan/fuzz-$$target $$words \
	        -max_total_time=$(SECONDS) -max_len=4096 -timeout=20 -rss_limit_mb=3000 \
	        -print_final_stats=1 -artifact_prefix=Tests/Fuzz/crashes/$$target/ \
	        .build-asan/corpus/$$target Tests/Fuzz/seeds/$$target; \
	done

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
