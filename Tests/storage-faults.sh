#!/usr/bin/env bash
# What a learner meets when the disk fails: the real program, with the system calls of its journal made to fail.
#
#   Tests/storage-faults.sh [path to cultura] [path to curricula]
#
# One line a check, PASS or FAIL; exit 1 when any failed. Where strace is missing or may not trace,
# it says SKIP and exits 0.
set -u
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/debug/cultura}")
curricula=$(realpath "${2:-curricula}")
lesson=order-that-never-came
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

pass() { echo "PASS $1"; }
fail() { echo "FAIL $1"; failures=$((failures + 1)); }
# check NAME COMMAND…: the command's exit code decides.
check() { local name=$1; shift; if "$@"; then pass "$name"; else fail "$name"; fi; }

if [ ! -x "$program" ]; then echo "FAIL there is no program at $program"; exit 1; fi
if ! command -v strace >/dev/null; then echo "SKIP strace is not installed"; exit 0; fi
if ! strace -f -qq -o /dev/null -e inject=getpid:error=EPERM true 2>/dev/null; then
  echo "SKIP strace may not trace here"
  exit 0
fi

# play DATA [WRAPPER…]: answers with the first choice, over and over; code in $code, transcript in $work/out, $work/err.
play() {
  local data=$1; shift
  # Through a pipe, so that a limit on file sizes does not reach the transcript.
  printf '1\n1\n1\n1\n1\n1\n' | "$@" "$program" play "$lesson" --plain --data "$data" --learner ana \
    --curricula "$curricula" --lang es 2>"$work/err" | cat >"$work/out"
  code=${PIPESTATUS[1]}
}

# inject DATA CALL FAULT: plays with one fault on the journal itself.
inject() {
  play "$1" strace -f -qq -o "$work/trace" -P "$1/learners/ana/journal.jsonl" -e "trace=$2" -e "inject=$2:$3"
}

lines() { if [ -f "$1" ]; then wc -l <"$1"; else echo 0; fi; }
verified() { "$program" verify --data "$1" >/dev/null 2>&1; }
# is_prefix A B: every byte of A begins B.
is_prefix() { cmp -s -n "$(stat -c %s "$1")" "$1" "$2"; }

# The same answers, undisturbed, are what the others are measured by: after[n] lines stand after the nth write.
mkdir -m 700 "$work/whole"
journal="$work/whole/learners/ana/journal.jsonl"
play "$work/whole" strace -f -qq -o "$work/trace" -P "$journal" -e trace=write
feedback=$(wc -c <"$work/out")
after=(0)
bytes=0
for size in $(sed -nE 's/^.*write\(.* = ([0-9]+)$/\1/p' "$work/trace"); do
  bytes=$((bytes + size))
  after+=("$(head -c "$bytes" "$journal" | wc -l)")
done
check "undisturbed, every answer is one write of whole lines (${after[*]})" \
  test "${#after[@]}" -ge 4 -a "$bytes" -eq "$(stat -c %s "$journal" 2>/dev/null || echo 0)"
check "and its chain holds" verified "$work/whole"
if [ "$failures" -gt 0 ]; then
  echo "exit code $code; what it said:"
  tail -n 5 "$work/out"
  tail -n 5 "$work/err"
  exit 1
fi

# fault NAME CALL FAULT WRITES: a disk error at one call, after so many writes. Their lines stay, the answer is not
# acknowledged, and the program says so.
fault() {
  local name=$1 data="$work/$2-$4" call=$2 how=$3 kept=${after[$4]}
  local journal="$data/learners/ana/journal.jsonl"
  inject "$data" "$call" "$how"
  check "$name: exit 74 (was $code)" test "$code" -eq 74
  check "$name: a sentence on standard error" test -s "$work/err"
  check "$name: no trace of the program's insides" \
    test -z "$(grep -E 'StorageError|Fatal|errno|Swift' "$work/err" "$work/out")"
  check "$name: what follows is not shown" test "$(wc -c <"$work/out")" -lt "$feedback"
  cp "$journal" "$work/left"
  check "$name: $kept lines are in the journal (are $(lines "$journal"))" test "$(lines "$journal")" -eq "$kept"
  check "$name: the chain holds" verified "$data"
  play "$data"
  check "$name: the next session goes on (exit $code)" test "$code" -eq 0 -o "$code" -eq 1
  check "$name: and keeps every earlier line" is_prefix "$work/left" "$journal"
  check "$name: and adds to them" test "$(lines "$journal")" -gt "$kept"
}

for n in 1 2 3; do
  fault "disk full at write $n" write "error=ENOSPC:when=$n" $((n - 1))
done
# The line of a failed sync may be on disk or not; here the kernel still has it.
for n in 1 2 3; do
  fault "device error at sync $n" fdatasync "error=EIO:when=$n" "$n"
done

# killed NAME N: SIGKILL just before the Nth write; every line acknowledged until then is there.
killed() {
  local name=$1 data="$work/kill-$2" n=$2
  local journal="$data/learners/ana/journal.jsonl"
  # The shell's own word about the killed child is none of ours.
  inject "$data" write "signal=KILL:when=$n" 2>/dev/null
  check "$name: the process died (exit $code)" test "$code" -ge 128
  local left
  left=$(lines "$journal")
  check "$name: ${after[n - 1]} lines or ${after[n]} are there (are $left)" \
    test "$left" -ge "${after[n - 1]}" -a "$left" -le "${after[n]}"
  check "$name: the chain holds" verified "$data"
  if [ -f "$journal" ]; then cp "$journal" "$work/left"; else : >"$work/left"; fi
  play "$data"
  check "$name: the lock died with it (exit $code)" test "$code" -eq 0 -o "$code" -eq 1
  check "$name: the next session keeps every line" is_prefix "$work/left" "$journal"
}

for n in 1 2 3; do
  killed "killed at write $n" "$n"
done

# A file that may not grow: the write is cut short in the middle of a line.
data="$work/short"
journal="$data/learners/ana/journal.jsonl"
play "$data" bash -c 'trap "" XFSZ; ulimit -f 1; exec "$@"' limited
if [ "$(stat -c %s "$journal")" -eq 1024 ]; then
  check "a write cut short: exit 74 (was $code)" test "$code" -eq 74
  cp "$journal" "$work/left"
  play "$data"
  check "a write cut short: the next session goes on (exit $code)" test "$code" -eq 0 -o "$code" -eq 1
  # What was cut off, put back behind the whole lines, is the file as it was left.
  torn=("$data"/learners/ana/journal.torn-*)
  whole=$((1024 - $(stat -c %s "${torn[0]}" 2>/dev/null || echo 0)))
  check "a write cut short: the torn part is kept apart, to the byte" \
    bash -c 'cmp -s <(head -c "$1" "$2"; cat "$3") "$4"' cmp "$whole" "$journal" "${torn[0]}" "$work/left"
  check "a write cut short: the chain holds" verified "$data"
else
  fail "a write cut short: the journal stopped at $(stat -c %s "$journal") bytes, not at the limit of 1024"
fi

if [ "$failures" -gt 0 ]; then echo "$failures failed"; exit 1; fi
echo "all passed"
