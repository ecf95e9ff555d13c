# The usual targets; see README.md for the two commands that a newcomer needs.
PREFIX ?= /usr/local
DESTDIR ?=
RELEASE = swift build -c release --static-swift-stdlib --product cultura

.PHONY: build test lint release install uninstall clean

build:
	swift build

test:
	scripts/test

lint:
	swift format lint --strict -r Sources Tests Package.swift
	swift run cultura lint curricula

# One file that needs no Swift on the machine it runs on, only libedit.
release:
	$(RELEASE)
	strip -o .build/cultura "$$($(RELEASE) --show-bin-path)/cultura"

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/cultura"
	install -m 755 .build/cultura "$(DESTDIR)$(PREFIX)/bin/cultura"
	cp -R curricula "$(DESTDIR)$(PREFIX)/share/cultura/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/cultura"
	rm -rf "$(DESTDIR)$(PREFIX)/share/cultura"

clean:
	swift package clean
