#!/usr/bin/env bash
# A training host as docs/deployment.md sets it up, tried with a real sshd on the loopback: one account, one key a
# learner, each with its forced command.
#
#   Tests/kiosk-ssh.sh [path to cultura] [path to curricula]
#
# One line a check, PASS or FAIL; exit 1 when any failed. Where there is no OpenSSH server, it says SKIP and exits 0.
set -u
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/sbin:/usr/local/sbin
program=$(realpath "${1:-.build/debug/cultura}")
curricula=$(realpath "${2:-curricula}")
failures=0
pass() { echo "PASS $1"; }
fail() { echo "FAIL $1"; failures=$((failures + 1)); }
# check NAME COMMAND…: the command's exit code decides.
check() { local name=$1; shift; if "$@"; then pass "$name"; else fail "$name"; fi; }

if [ ! -x "$program" ]; then echo "FAIL there is no program at $program"; exit 1; fi
for tool in sshd ssh ssh-keygen; do
  if ! command -v "$tool" >/dev/null; then echo "SKIP $tool is not installed"; exit 0; fi
done

work=$(mktemp -d)
server=
stop() { [ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"; }
trap stop EXIT
data=$work/data
for name in host ana beto; do ssh-keygen -q -t ed25519 -N '' -f "$work/$name"; done
for name in ana beto; do
  echo "restrict,pty,command=\"$program --kiosk --learner $name --data $data --curricula $curricula --lang es shell\"" \
    "$(cat "$work/$name.pub")"
done >"$work/authorized_keys"
[ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd

start() {
  port=$((20000 + RANDOM % 20000))
  cat >"$work/sshd_config" <<END
Port $port
ListenAddress 127.0.0.1
HostKey $work/host
AuthorizedKeysFile $work/authorized_keys
PidFile none
# The keys lie in a folder for trials.
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin forced-commands-only
AcceptEnv LANG LC_*
Subsystem sftp internal-sftp
END
  "$(command -v sshd)" -D -e -f "$work/sshd_config" 2>>"$work/log" &
  server=$!
  for _ in $(seq 50); do
    kill -0 "$server" 2>/dev/null || return 1
    if grep -q "listening on 127.0.0.1 port $port" "$work/log"; then return 0; fi
    sleep 0.1
  done
  return 1
}
start || start || { cat "$work/log"; fail "sshd does not start"; exit 1; }

options=(-F none -o BatchMode=yes -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o LogLevel=ERROR
  -o "UserKnownHostsFile=$work/known_hosts")
# enter LEARNER [WORDS…]: with that learner's key; code in $code, what was said in $work/out and $work/err.
enter() {
  local who=$1; shift
  timeout 60 ssh "${options[@]}" -i "$work/$who" -p "$port" "$(id -un)@127.0.0.1" "$@" >"$work/out" 2>"$work/err"
  code=$?
}
learners() { ls "$data/learners" 2>/dev/null | xargs; }
lines() { wc -l <"$data/learners/$1/journal.jsonl"; }
says() { grep -q -- "$1" "$work/out" "$work/err"; }

# A terminal is what a person who just types ssh gets.
enter ana -tt < <(printf '1\n1\npausa\nsalir\n')
check "ana's key opens ana's session (exit $code)" test "$code" -eq 0 -a "$(learners)" = ana
check "and a lesson is played in it" says "paso 2 de"
answered=$(lines ana)
check "and her answer is on record ($answered lines)" test "$answered" -ge 2
enter beto -tt < <(printf 'progreso\nsalir\n')
check "beto's key opens beto's (exit $code)" test "$code" -eq 0 -a "$(learners)" = "ana beto"
check "and knows nothing of ana's" test "$(lines beto)" -eq 0

refused() {
  local name=$1; shift
  enter ana "$@" </dev/null
  check "$name: refused with 77 (was $code)" test "$code" -eq 77
  check "$name: a sentence says why" says "no se ejecutó"
  check "$name: nothing is told" test ! -s "$work/out"
}
refused "an HR command" report completion
refused "the roster" roster show
refused "another learner" -- --learner beto shell
refused "another program" /bin/sh -i
refused "a line for a shell" 'bash -c "id > /tmp/cultura-way-out"'
check "no program of theirs ran" test ! -e /tmp/cultura-way-out
check "what is refused leaves no trace" test "$(lines ana)" -eq "$answered" -a "$(lines beto)" -eq 0
enter ana -tt /bin/sh </dev/null
check "a shell on a terminal is refused with 77 (was $code)" test "$code" -eq 77
timeout 20 scp "${options[@]}" -i "$work/ana" -P "$port" "$(id -un)@127.0.0.1:$data/learners/beto/journal.jsonl" \
  "$work/taken" >/dev/null 2>&1
check "scp takes nothing away" test $? -ne 0 -a ! -e "$work/taken"
echo "get $data/learners/beto/journal.jsonl $work/taken" >"$work/batch"
timeout 20 sftp "${options[@]}" -i "$work/ana" -P "$port" -b "$work/batch" "$(id -un)@127.0.0.1" >/dev/null 2>&1
check "sftp takes nothing away" test $? -ne 0 -a ! -e "$work/taken"
enter ana -W "127.0.0.1:$port" </dev/null
check "no connection is forwarded (exit $code)" test "$code" -ne 0
CULTURA_DATA=$work/other enter ana -tt -o SendEnv=CULTURA_DATA < <(echo salir)
check "the client's environment does not move the data" test "$code" -eq 0 -a ! -e "$work/other"

# Whoever holds the session is named to a second one; a cut connection lets go of it and loses nothing.
mkfifo "$work/keys"
ssh "${options[@]}" -i "$work/ana" -p "$port" -tt "$(id -un)@127.0.0.1" <"$work/keys" >"$work/first" 2>&1 &
client=$!
exec 4>"$work/keys"
printf '\n' >&4
for _ in $(seq 100); do grep -q 'paso 2 de' "$work/first" && break; sleep 0.1; done
printf '1\n' >&4
for _ in $(seq 100); do [ "$(lines ana)" -gt "$answered" ] && break; sleep 0.1; done
enter ana -tt < <(echo salir)
check "a second session of one learner is told who has the first (exit $code)" test "$code" -eq 75
kill -9 "$client"
wait "$client" 2>/dev/null
exec 4>&-
for _ in $(seq 100); do
  enter ana -tt < <(printf '\nsalir\n')
  [ "$code" -eq 75 ] || break
  sleep 0.1
done
check "a cut connection lets go of the session (exit $code)" test "$code" -eq 0
check "and loses no answer" test "$(lines ana)" -gt "$answered"
check "and the lesson goes on from there" says "paso 3 de"
verified() { "$program" verify --data "$data" &>/dev/null; }
check "HR, as the same account, can verify it all" verified

if [ "$failures" -gt 0 ]; then echo "$failures failed"; exit 1; fi
echo "all passed"
