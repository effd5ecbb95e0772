# Installing and packaging, and everything that other languages see. Included by the Makefile.
#
#   make install PREFIX=/usr/local DESTDIR=    make uninstall
#   make deb, make wheel                       packages, in dist/packages
#   make examples                              the C example in every language, compared
#   make python-test, make abi-check, make old-binary-test, make bench-bindings
#   make package-test                          all of these tests, and the packages in a bare Debian
#
# What is in dist/ is installed as it is; an empty dist/ is filled by `make release`.

PREFIX     ?= /usr/local
LIBDIR     ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
BINDIR     ?= $(PREFIX)/bin
DESTDIR    ?=
# Where the command looks for it: beside its own folder.
scriptsdir := $(PREFIX)/share/mniop/scripts

packaging   := Sources/packaging
dist_so     := dist/libmniop.so.$(version)
lua_scripts := $(shell find $(scripts) -type f \( -name '*.lua' -o -name '*.md' \) | LC_ALL=C sort)

$(dist_so) dist/mniop &:
	$(MAKE) release

.PHONY: install uninstall install-test

install: $(dist_so) dist/mniop
	install -d "$(DESTDIR)$(LIBDIR)/pkgconfig" "$(DESTDIR)$(LIBDIR)/cmake/mniop" \
	    "$(DESTDIR)$(INCLUDEDIR)" "$(DESTDIR)$(BINDIR)"
	install -m 644 $(dist_so) "$(DESTDIR)$(LIBDIR)/libmniop.so.$(version)"
	ln -sf libmniop.so.$(version) "$(DESTDIR)$(LIBDIR)/$(soname)"
	ln -sf $(soname) "$(DESTDIR)$(LIBDIR)/libmniop.so"
	install -m 644 Include/mniop.h "$(DESTDIR)$(INCLUDEDIR)/mniop.h"
	install -m 755 dist/mniop "$(DESTDIR)$(BINDIR)/mniop"
	@sh $(packaging)/fill.sh $(packaging)/mniop.pc.in "$(DESTDIR)$(LIBDIR)/pkgconfig/mniop.pc" \
	    "$(PREFIX)" "$(LIBDIR)" "$(INCLUDEDIR)" $(version) $(soname)
	@set -e; for name in mniopConfig mniopConfigVersion; do \
	    sh $(packaging)/fill.sh $(packaging)/$$name.cmake.in \
	        "$(DESTDIR)$(LIBDIR)/cmake/mniop/$$name.cmake" \
	        "$(PREFIX)" "$(LIBDIR)" "$(INCLUDEDIR)" $(version) $(soname); \
	done
	@set -e; for file in $(lua_scripts:$(scripts)/%=%); do \
	    install -D -m 644 "$(scripts)/$$file" "$(DESTDIR)$(scriptsdir)/$$file"; \
	done
	@# Programs find a library of /usr/local only once the loader's cache knows it.
	@if [ -z "$(DESTDIR)" ] && [ "$$(id -u)" = 0 ]; then ldconfig || true; fi

# Of the scripts' folder only what was installed: a protocol that somebody added there stays.
uninstall:
	rm -f "$(DESTDIR)$(LIBDIR)/libmniop.so" "$(DESTDIR)$(LIBDIR)/$(soname)" \
	    "$(DESTDIR)$(LIBDIR)/libmniop.so.$(version)" "$(DESTDIR)$(INCLUDEDIR)/mniop.h" \
	    "$(DESTDIR)$(LIBDIR)/pkgconfig/mniop.pc" "$(DESTDIR)$(BINDIR)/mniop"
	rm -rf "$(DESTDIR)$(LIBDIR)/cmake/mniop"
	@set -e; for file in $(lua_scripts:$(scripts)/%=%); do \
	    rm -f "$(DESTDIR)$(scriptsdir)/$$file"; \
	done
	@if [ -d "$(DESTDIR)$(PREFIX)/share/mniop" ]; then \
	    find "$(DESTDIR)$(PREFIX)/share/mniop" -depth -type d -empty -delete; \
	fi

# The C example built from an installed tree, through pkg-config and CMake, as a stranger would.
install-test: $(dist_so) dist/mniop
	sh Tests/Packaging/install.sh $(as_of)

# Packages, in dist/packages. `make deb-test` installs the Debian ones in a bare Debian, in which
# there is no Swift, and does the main job there: it needs root, debootstrap and a mirror.
.PHONY: deb deb-test

deb: $(dist_so) dist/mniop
	sh $(packaging)/deb.sh $(version) $(soname) dist/packages

deb-test: deb
	sh Tests/Packaging/deb.sh $(as_of)

# Python. The library that is tested is $(library): dist/'s, or the debug one in `make test`.
PYTHON ?= python3
library ?= dist/libmniop.so

.PHONY: python-test

python-test: $(library)
	@if $(PYTHON) -c 'import sys, pytest; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then \
	    PYTHONPATH=Sources/python PYTHONDONTWRITEBYTECODE=1 MNIOP_LIBRARY=$(abspath $(library)) \
	        $(PYTHON) -m pytest -q -p no:cacheprovider Tests/python; \
	else \
	    echo 'python-test: skipped: Python 3.10 or later with pytest is not here'; \
	fi

dist/libmniop.so: $(dist_so)

# The date of the archive is that of the commit, so that one commit gives the same bytes.
.PHONY: wheel wheel-test

wheel: $(dist_so)
	SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || echo 0)} \
	    $(PYTHON) $(packaging)/wheel.py $(version) $(dist_so) $(scripts) dist/packages

wheel-test: wheel dist/mniop
	sh Tests/Packaging/wheel.sh $(as_of)

# The same program in C, C++, Python, Rust and Java: built, run and compared.
.PHONY: examples

examples: $(library)
	PYTHON=$(PYTHON) sh Tests/Examples/examples.sh $(library) $(scripts) $(as_of)

# The part of `make test` that is here: with the debug library, which abi-test builds.
.PHONY: bindings-test
test: bindings-test
bindings-test: abi-test
	$(MAKE) --no-print-directory python-test library=$(debug)/libMniopDynamic.so
	$(MAKE) --no-print-directory examples library=$(debug)/libMniopDynamic.so

# The ABI, by libabigail: `make abi-dump` after a release, or once a change was looked at.
.PHONY: abi-check abi-dump
abi-check:
	sh Tests/ABI/abi.sh check $(soname)

abi-dump:
	sh Tests/ABI/abi.sh dump $(soname)

# make old-binary-test [since=COMMIT]
.PHONY: old-binary-test
old-binary-test: $(dist_so)
	sh Tests/ABI/old_binary.sh $(dist_so) $(soname) $(scripts) $(as_of) $(since)

# Size, load time, and the cost of an assessment through C and through Python, of dist/'s library.
# The case that `make bench` calls a usual report: its "assess" is the Swift call of the same.
bench_case := Tests/ABI/usual.json
bench_date := 2024-06-01

.PHONY: bench-bindings
bench-bindings: $(dist_so)
	@mkdir -p .build/examples
	@$(CC) -std=c11 -O2 -Wall -Wextra -Werror -IInclude Tests/ABI/bench.c -o .build/examples/bench
	@sh Tests/Packaging/facts.sh $(abspath $(dist_so)) .build/examples/bench $(scripts) \
	    $(bench_case) $(bench_date)
	@.build/examples/bench $(abspath $(dist_so)) $(scripts) $(bench_case) $(bench_date)
	@PYTHONPATH=Sources/python MNIOP_LIBRARY=$(abspath $(dist_so)) $(PYTHON) \
	    Tests/python/bench.py $(scripts) $(bench_case) $(bench_date)

# Before a release. As root, with debootstrap, patchelf and abigail-tools.
.PHONY: package-test
package-test: install-test python-test examples abi-check old-binary-test deb-test wheel-test
