# The usual targets; see README.md for the two commands that a newcomer needs.
PREFIX ?= /usr/local
DESTDIR ?=
# What completions say about commands is said in this language.
CULTURA_LANG ?= es
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
COMPLETE = .build/cultura --lang $(CULTURA_LANG) --generate-completion-script
RELEASE = swift build -c release --static-swift-stdlib --product cultura

.PHONY: build test lint release completions install uninstall clean

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

completions: release
	$(COMPLETE) bash > .build/cultura.bash
	$(COMPLETE) zsh > .build/_cultura
	$(COMPLETE) fish > .build/cultura.fish

install: release completions
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/cultura" \
	  "$(BASH_COMPLETIONS)" "$(ZSH_COMPLETIONS)" "$(FISH_COMPLETIONS)"
	install -m 644 .build/cultura.bash "$(BASH_COMPLETIONS)/cultura"
	install -m 644 .build/_cultura "$(ZSH_COMPLETIONS)/_cultura"
	install -m 644 .build/cultura.fish "$(FISH_COMPLETIONS)/cultura.fish"
	install -m 755 .build/cultura "$(DESTDIR)$(PREFIX)/bin/cultura"
	cp -R curricula "$(DESTDIR)$(PREFIX)/share/cultura/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/cultura" "$(BASH_COMPLETIONS)/cultura" "$(ZSH_COMPLETIONS)/_cultura" \
	  "$(FISH_COMPLETIONS)/cultura.fish"
	rm -rf "$(DESTDIR)$(PREFIX)/share/cultura"

clean:
	swift package clean
