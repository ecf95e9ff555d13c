#!/usr/bin/env bash
# Plays lessons as a dozen people would, then has the completion report's figures computed a second time from the
# journals by Tests/independent-report.py, which shares no code with the program: they must agree number for number.
#
#   Tests/compare-reports.sh [path to cultura]
#
# One line a check, PASS or FAIL; exit 1 when any failed. Where Python is missing, it says SKIP and exits 0.
set -u
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/debug/cultura}")
failures=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data="$work/data"
export CULTURA_CURRICULA="$PWD/curricula/service-culture" LANG=C.UTF-8 TZ=UTC

pass() { echo "PASS $1"; }
fail() { echo "FAIL $1"; failures=$((failures + 1)); }
# check NAME COMMAND…: the command's exit code decides; what it said is shown when it failed.
check() {
  local name=$1; shift
  if "$@" >"$work/said" 2>&1; then pass "$name"; else fail "$name"; cat "$work/said"; fi
}

if [ ! -x "$program" ]; then echo "FAIL there is no program at $program"; exit 1; fi
if ! command -v python3 >/dev/null; then echo "SKIP python3 is not installed"; exit 0; fi

# The learning path that everyone takes, the curriculum's first, and three lessons of it that the same answer, given
# often enough, brings to an end.
path=$(sed -n '/type=path/,$p' curricula/service-culture/curriculum.es.md | sed '2,${/^## /,$d}' \
  | sed -n 's/^- .*{#\([a-z0-9-]*\)}.*/\1/p' | paste -sd,)
lessons=(order-that-never-came five-oclock-promise customer-beside-me)
for lesson in "${lessons[@]}"; do check "$lesson is on the learning path" grep -q "$lesson" <<<"$path"; done

# play LEARNER LESSON ANSWER COUNT: the same answer COUNT times, Enter after each for the pages that are only read;
# enough of them end any lesson.
play() {
  local lines=""
  for _ in $(seq "$4"); do lines+="$3"$'\n\n'; done
  printf '%s' "$lines" | "$program" play "$2" --plain --lang es --learner "$1" --data "$data" >/dev/null 2>&1
}

# Fourteen people: some finish all, some one, some stop halfway, one takes a lesson twice, one never starts.
for n in 1 2 3 4 5 6 7; do play "all$n" "${lessons[0]}" "$((n % 4 + 1))" 14; done
for n in 1 2 3 4 5 6; do play "all$n" "${lessons[1]}" "$((n % 3 + 1))" 14; done
for n in 1 2 3; do play "all$n" "${lessons[2]}" "$n" 14; done
for n in 1 2 3; do play "half$n" "${lessons[0]}" "$n" 2; done
play half1 "${lessons[2]}" 2 1
play twice "${lessons[0]}" 1 14
play twice "${lessons[0]}" 3 14
play outsider "${lessons[1]}" 2 14
# A script answers in no time: the journals are sealed anew as if each answer had taken up to four minutes.
python3 - "$data" <<'PYTHON'
import hashlib, os, re, sys
learners = os.path.join(sys.argv[1], "learners")
for learner in sorted(os.listdir(learners)):
    folder = os.path.join(learners, learner)
    previous, sealed, taken = learner, [], 7919 * (len(learner) + ord(learner[-1]))
    for line in open(os.path.join(folder, "journal.jsonl"), encoding="utf-8", newline="\n"):
        taken = taken * 48271 % 2147483647
        body = re.sub(r'"ms":\d+', f'"ms":{taken % 240000}', line[:line.rindex(',"sum":')])
        previous = hashlib.sha256((previous + body).encode()).hexdigest()
        sealed.append(body + f',"sum":"{previous}"}}\n')
    open(os.path.join(folder, "journal.jsonl"), "w", encoding="utf-8", newline="\n").writelines(sealed)
    if os.path.exists(os.path.join(folder, "progress.json")):
        os.remove(os.path.join(folder, "progress.json"))
PYTHON

check "everything that was played verifies" "$program" verify --data "$data"
completed=$(cat "$data"/learners/*/journal.jsonl | grep -c '"kind":"completed"')
check "lessons were finished ($completed times) and left unfinished" \
  test "$completed" -ge 15 -a "$completed" -lt "$(cat "$data"/learners/*/journal.jsonl | grep -c '"kind":"started"')"

# compare NAME LANGUAGE ARGUMENTS…: the program's CSV against the figures computed again.
compare() {
  local name=$1 language=$2; shift 2
  "$program" report completion --format csv --lang "$language" --data "$data" -o "$work/report.csv" 2>"$work/err" \
    || { fail "$name: the report"; cat "$work/err"; return; }
  check "$name" python3 Tests/independent-report.py "$data" "$@" --compare "$work/report.csv"
}

compare "without a roster, in Spanish" es --assigned "$path"
compare "without a roster, in English" en --assigned "$path"

# A roster: departments large and small, one with a name a spreadsheet would run, people who moved, left, never
# started; a path and a lesson assigned, one exemption, one assignment to a department.
python3 - "$data/roster.jsonl" "${lessons[@]}" <<'PYTHON'
import hashlib, json, sys
path, lessons = sys.argv[1], sys.argv[2:]
lines, previous = [], "roster"

def add(kind, **fields):
    global previous
    day = "2026-01-02"
    head = {"v": 1, "seq": len(lines) + 1, "at": f"{day}T12:00:00.000Z", "day": day, "off": 0, "kind": kind}
    body = json.dumps({**head, **fields}, separators=(",", ":"), ensure_ascii=False)[:-1]
    previous = hashlib.sha256((previous + body).encode()).hexdigest()
    lines.append(body + f',"sum":"{previous}"}}\n')

for n in range(1, 8):
    add("joined", learner=f"all{n}", department="Almacén", role="employee", **{"from": "2026-01-01"})
for n in range(1, 4):
    add("joined", learner=f"half{n}", department="=Mesa", role="employee", **{"from": "2026-01-01"})
add("joined", learner="twice", department="Finanzas", role="manager", **{"from": "2026-01-01"})
add("joined", learner="absent", department="Finanzas", role="employee", **{"from": "2026-01-01"})
add("moved", learner="half3", department="Almacén", **{"from": "2026-01-05"})
add("left", learner="all7", on="2026-01-06")
add("moved", learner="all6", role="manager", **{"from": "2999-01-01"})
add("assigned", path="employee", to={"role": "employee"}, due="2999-12-31")
add("assigned", lesson=lessons[0], to={"department": "Finanzas"}, due="2999-12-31")
add("assigned", lesson=lessons[2], to={"learner": "twice"}, due="2999-12-31")
add("exempted", learner="all1", lesson=lessons[1], reason="done elsewhere")
add("exempted", learner="all2", lesson=lessons[1], reason="on leave", until="2026-01-31")
open(path, "w", encoding="utf-8").writelines(lines)
PYTHON
check "the roster verifies" "$program" verify --data "$data"
compare "with a roster, in Spanish" es --path "employee=$path"
compare "with a roster, in English" en --path "employee=$path"
check "departments are told apart (=Mesa is neutralised)" grep -q "^'=Mesa," "$work/report.csv"

# Derived files are only that: where a session writes them, the figures are the same.
for learner in "$data"/learners/*/; do
  "$program" --plain --lang es --learner "$(basename "$learner")" --data "$data" </dev/null >/dev/null 2>&1
done
check "progress.json is written anew" test "$(ls "$data"/learners/*/progress.json | wc -l)" -ge 12
compare "from progress.json" es --path "employee=$path"

# A roster that the program writes itself: imported, changed, with people who left, came back and moved, an assignment
# that recurs, exemptions that ended. Two people completed so long ago that it no longer counts.
rm "$data/roster.jsonl" "$data"/learners/*/progress.json
people() { printf 'id,department,role,site,start,leave\n%s\n' "$1" >"$work/people.csv"; }
import() {
  "$program" roster import "$work/people.csv" --yes --lang en --data "$data" "$@" >"$work/said" 2>&1 \
    || { fail "the roster is imported"; cat "$work/said"; }
}
rows="$(for n in 1 2 3 4 5 6 7; do echo "all$n,Almacén,employee,Norte,2024-01-0$n,"; done)
half1,=Mesa,employee,,2024-02-01,
half2,=Mesa,employee,,2024-02-01,2024-03-01
half3,=Mesa,employee,,2024-02-01,
twice,Finanzas,manager,,2024-02-01,
soon,Finanzas,manager,,2999-01-01,"
people "$rows"; import
people "$(sed 's/^all6,Almacén/all6,Finanzas/; s/2024-03-01/2025-03-01/; /^twice/d' <<<"$rows")"; import --departures
people "$(sed 's/2024-03-01//; s/^twice,Finanzas/twice,Almacén/' <<<"$rows")"; import
check "a second import of the same file changes nothing" \
  sh -c '"$0" roster import "$1" --yes --lang en --data "$2" 2>&1 | grep -q "nothing to change"' \
  "$program" "$work/people.csv" "$data"
assign() { "$program" "$@" --lang en --data "$data" >"$work/said" 2>&1 || { fail "$*"; cat "$work/said"; }; }
assign assign employee --role employee
assign assign "${lessons[0]}" --department Almacén --due 30d --every 365d
assign assign "${lessons[2]}" --learner half3 --due 30d
assign assign "${lessons[2]}" --department Almacén --due 30d
assign assign "${lessons[2]}" --department Almacén --withdraw
assign exempt employee --learner all1 --learner all2 --reason "done elsewhere"
assign exempt employee --learner all2 --reason "not so" --until 2024-01-01
assign exempt "${lessons[1]}" --learner all3 --reason "on leave" --until 2999-01-01
python3 - "$data" all3 twice <<'PYTHON'
import datetime, hashlib, os, re, sys
for learner in sys.argv[2:]:
    path = os.path.join(sys.argv[1], "learners", learner, "journal.jsonl")
    previous, sealed = learner, []
    for line in open(path, encoding="utf-8", newline="\n"):
        earlier = lambda m: m[1] + str(datetime.date.fromisoformat(m[2]) - datetime.timedelta(days=400))
        body = re.sub(r'("at":"|"day":")(\d{4}-\d\d-\d\d)', earlier, line[:line.rindex(',"sum":')])
        previous = hashlib.sha256((previous + body).encode()).hexdigest()
        sealed.append(body + f',"sum":"{previous}"}}\n')
    open(path, "w", encoding="utf-8", newline="\n").writelines(sealed)
PYTHON
check "the imported roster verifies" "$program" verify --data "$data"
compare "with an imported roster and lessons that recur" es --path "employee=$path"
check "a completion of long ago no longer counts" \
  sh -c 'test "$("$0" "$1" --path "$2" | grep -c "^Almacén,$3,8,8,6,")" -eq 1' \
  Tests/independent-report.py "$data" "employee=$path" "${lessons[0]}"

# The comparison itself must be able to fail.
sed 's/,1,/,2,/' "$work/report.csv" >"$work/wrong.csv"
if python3 Tests/independent-report.py "$data" --path "employee=$path" --compare "$work/wrong.csv" >/dev/null 2>&1; then
  fail "a changed figure is noticed"
else
  pass "a changed figure is noticed"
fi

if [ "$failures" -gt 0 ]; then echo "$failures failed"; exit 1; fi
echo "all passed"
