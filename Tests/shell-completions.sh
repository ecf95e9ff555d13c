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

in_fish() { fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$work/fish" "$1" | cut -f 1; }

# zsh completes on a terminal only: one is made, and what it lists is read back.
in_zsh() {
  python3 - "$work" "$1" <<'END'
import os, pty, re, select, sys, time
work, line = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvpe("zsh", ["zsh", "-f", "-i"], dict(os.environ, TERM="dumb", PS1="", COLUMNS="80", HOME=work))
def take(seconds):
    taken = b""
    while select.select([terminal], [], [], seconds)[0]:
        try:
            taken += os.read(terminal, 65536)
        except OSError:
            break
    return taken
os.write(terminal, (f"unsetopt zle prompt_cr; fpath=({work} $fpath); autoload -U compinit; compinit -u -d {work}/dump; "
                    "setopt zle; PS1=; LISTMAX=0; zstyle ':completion:*' list-grouped no; "
                    "zstyle ':completion:*' list-packed no; echo ready\n").encode())
seen = b""
end = time.time() + 20
while b"ready\r\n" not in seen and time.time() < end:
    seen += take(0.2)
os.write(terminal, line.encode() + b"\t\t")
shown = take(2.5)
os.kill(pid, 9)
for word in re.split(rb"[\s\x07\x1b]+", shown):
    print(word.decode(errors="replace"))
END
}

for shell in bash zsh fish; do
  if ! command -v "$shell" >/dev/null; then echo "SKIP $shell is not installed"; continue; fi
  if "$shell" -n "$work/$shell"; then pass "$shell: the script can be read"; else fail "$shell: the script can be read"; fi
  offers "$shell" "cultura " play lessons report roster
  offers "$shell" "cultura pl" play
  offers "$shell" "cultura play or" order-that-never-came
  offers "$shell" "cultura report " completion
  offers "$shell" "cultura lessons --la" --lang
  offers "$shell" "cultura lessons --lang " es en
done

if [ "$failures" -gt 0 ]; then echo "$failures failed"; exit 1; fi
echo "all passed"
