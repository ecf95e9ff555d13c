#!/usr/bin/env bash
# Whether what Tab offers in bash, zsh and fish loads there and offers it.
#
#   Tests/shell-completions.sh [path to cultura] [path to curricula]
#
# One line a check, PASS, FAIL, or SKIP for a shell that is not installed; exit 1 when any failed.
set -u
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/debug/cultura}")
export CULTURA_CURRICULA=$(realpath "${2:-curricula}")
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ ! -x "$program" ]; then echo "FAIL there is no program at $program"; exit 1; fi
mkdir "$work/bin"
ln -s "$program" "$work/bin/cultura"
PATH=$work/bin:$PATH
for shell in bash zsh fish; do cultura --lang en --generate-completion-script $shell >"$work/$shell"; done
cp "$work/zsh" "$work/_cultura"

pass() { echo "PASS $1"; }
fail() { echo "FAIL $1"; failures=$((failures + 1)); }
# offers SHELL LINE WORD…: each of the words is offered, on a line of its own in $work/offered, behind the line.
offers() {
  local shell=$1 line=$2 word; shift 2
  "in_$shell" "$line" >"$work/offered" 2>"$work/err"
  for word; do
    if grep -qx -- "$word" "$work/offered"; then pass "$shell: «$line» offers $word"
    else fail "$shell: «$line» offers $word, not only: $(head -c 300 "$work/offered" | tr '\n' ' ')$(head -c 300 "$work/err")"; fi
  done
}

in_bash() {
  bash --norc --noprofile -c '
    source "$1"
    IFS=" " read -ra COMP_WORDS <<<"$2"
    [ "${2% }" = "$2" ] || COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$2 COMP_POINT=${#2} COMP_TYPE=9
    spec=$(complete -p cultura)
    function=$(sed -n "s/.*-F \([^ ]*\) .*/\1/p" <<<"$spec")
    "$function" cultura "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf "%s\n" "${COMPREPLY[@]}" | sed "s/ *$//"' bash "$work/bash" "$1"
}

# zsh and fish complete on a terminal only: one is made, and what they show there is read back.
in_zsh() {
  on_terminal "zsh -f -i" "unsetopt prompt_cr; fpath=($work \$fpath); autoload -U compinit; compinit -u -d $work/dump; LISTMAX=1000; PS1=" "$1"
}
in_fish() { on_terminal "fish --no-config -i" "source $work/fish; function fish_prompt; end" "$1"; }
on_terminal() {
  python3 - "$work" "$@" <<'END'
import fcntl, os, pty, re, select, struct, sys, termios, time

work, shell, preparation, line = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvpe(shell.split()[0], shell.split(), dict(os.environ, TERM="xterm", HOME=work, XDG_CONFIG_HOME=work))
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 160, 0, 0))


def until(quiet, wanted=b"", limit=30):
    taken, end = b"", time.time() + limit
    while time.time() < end:
        if select.select([terminal], [], [], quiet)[0]:
            taken += os.read(terminal, 65536)
        elif wanted in taken:
            break
    return taken


until(0.5)
# The word comes as output only: as typed it is in two parts.
os.write(terminal, (preparation + "; echo rea''dy\n").encode())
until(0.5, b"ready")
os.write(terminal, line.encode() + b"\t")
shown = until(1.5)
os.write(terminal, b"\t")
shown += until(1.5)
os.kill(pid, 9)
shown = re.sub(rb"\x1b(\[[0-9;?>=]*[A-Za-z]|[()][A-Z0-9]|[=>]|\][^\x07\x1b]*(\x07|\x1b\\))", b" ", shown)
for word in re.split(rb"[\s\x07\x08]+", shown):
    print(word.decode(errors="replace"))
END
}

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null || ! command -v python3 >/dev/null; then echo "SKIP $shell or python3 is not installed"; continue; fi
  if "$shell" -n "$work/$shell"; then pass "$shell: the script can be read"; else fail "$shell: the script can be read"; fi
  offers "$shell" "cultura " play lessons report roster
  offers "$shell" "cultura pl" play
  offers "$shell" "cultura play " order-that-never-came upstream
  offers "$shell" "cultura report " completion
  offers "$shell" "cultura lessons --la" --lang
  offers "$shell" "cultura lessons --lang " es en
done

if [ "$failures" -gt 0 ]; then echo "$failures failed"; exit 1; fi
echo "all passed"
