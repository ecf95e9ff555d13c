#!/usr/bin/env python3
"""The completion report's figures, computed by DuckDB in SQL from the same journals.

    Tests/duckdb-report.py [path to cultura] [people]

An invented organisation (`cultura demo`) is reported on by the program, as of today and as of a day half a year ago,
and by one SQL statement over `learners/*/journal.jsonl` and `roster.jsonl`. Number for number they must agree. The
roster of an invented organisation has people who join, move and leave, paths that recur, and exemptions; nobody comes
back, and every assignment is of a path: Tests/independent-report.py knows the rest.

    pip install duckdb

Without DuckDB it says SKIP and exits 0; exit 1 when a figure differs.
"""
import csv
import datetime
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if not importlib.util.find_spec("duckdb"):
    sys.exit(print("SKIP DuckDB is not installed: pip install duckdb"))
import duckdb

root = Path(__file__).resolve().parent.parent
COUNTS = ["assigned", "started", "completed", "passed", "firstScore", "medianMinutes", "unassigned"]

WITHHELD = "withheld"

SQL = """
with journal as (
  select * from read_json($journals, format = 'newline_delimited', filename = true, columns = {
    seq: 'BIGINT', day: 'DATE', kind: 'VARCHAR', lesson: 'VARCHAR', attempt: 'BIGINT', ms: 'BIGINT', score: 'DOUBLE',
    passed: 'BOOLEAN', "of": 'BIGINT', field: 'VARCHAR', now: 'JSON'})
),
events as (
  select regexp_extract(filename, 'learners/([^/]+)/', 1) as learner, * from journal where day <= $day
),
corrections as (
  select learner, "of" as seq,
    max_by(now, seq) filter (where field = 'score') as score, max_by(now, seq) filter (where field = 'passed') as passed
  from events where kind = 'corrected' group by all
),
-- Only an attempt's first ending counts; what follows is practice.
endings as (
  select e.learner, e.lesson, e.attempt, e.seq, e.day, coalesce(cast(c.score as double), e.score) as score,
    coalesce(cast(c.passed as boolean), e.passed) as passed
  from events e left join corrections c using (learner, seq)
  where e.kind = 'completed'
  qualify row_number() over (partition by e.learner, e.lesson, e.attempt order by e.seq) = 1
),
spent as (
  select n.learner, n.lesson, n.attempt, coalesce(sum(a.ms), 0) / 60000.0 as minutes
  from endings n left join events a
    on a.learner = n.learner and a.lesson = n.lesson and a.attempt = n.attempt and a.kind = 'answered' and a.seq < n.seq
  group by all
),
started as (select distinct learner, lesson from events where kind = 'started'),
standing as (
  select learner, lesson, min_by(score, seq) as score, bool_or(passed) as passed, max_by(day, seq) as day,
    min_by(minutes, seq) as minutes
  from endings join spent using (learner, lesson, attempt) group by all
),
roster as (
  select * from read_json($roster, format = 'newline_delimited', columns = {
    seq: 'BIGINT', day: 'DATE', kind: 'VARCHAR', learner: 'VARCHAR', department: 'VARCHAR', "role": 'VARCHAR',
    "from": 'DATE', "on": 'DATE', path: 'VARCHAR', lesson: 'VARCHAR', "to": 'JSON', "every": 'BIGINT', until: 'DATE'})
),
places as (
  select learner, max_by(department, ("from", seq)) filter (where department is not null) as department,
    max_by("role", ("from", seq)) filter (where "role" is not null) as "role"
  from roster where kind in ('joined', 'moved') and "from" <= $day group by all
),
gone as (select distinct learner from roster where kind = 'left' and "on" <= $day),
people as (
  select learner, department, "role" from places where learner not in (select learner from gone)
  union all
  select distinct learner, null, null from events where learner not in (select learner from roster where learner is not null)
),
exempt as (
  select learner, path, lesson from roster
  where kind = 'exempted' and day <= $day and (until is null or until >= $day)
),
given as (
  select p.learner, w.lesson, min(a."every") as "every"
  from people p
  join roster a on a.kind = 'assigned' and a.day <= $day and (
    a."to" ->> 'role' = p."role" or a."to" ->> 'department' = p.department or a."to" ->> 'learner' = p.learner)
  join (select unnest(cast($lessons as json[])) ->> 'path' as path, unnest(cast($lessons as json[])) ->> 'lesson' as lesson) w
    on w.path = a.path
  where not exists (from exempt x where x.learner = p.learner and (x.path = a.path or x.lesson = w.lesson))
  group by all
),
duties as (
  select p.department, g.lesson, s.learner is not null as is_started, t.passed, t.score, t.minutes,
    t.day is not null and (g."every" is null or t.day + cast(g."every" as integer) >= $day) as is_completed
  from given g join people p using (learner)
  left join started s using (learner, lesson) left join standing t using (learner, lesson)
),
others as (
  select p.department, t.lesson, count(*) as unassigned
  from standing t join people p using (learner) left join given g using (learner, lesson)
  where g.learner is null group by all
),
counted as (
  select department, lesson, count(*) as assigned, count(*) filter (where is_started) as started,
    count(*) filter (where is_completed) as completed, count(*) filter (where is_completed and passed) as passed,
    case when count(*) filter (where is_completed) >= 5 then avg(score) filter (where is_completed) end as firstScore,
    case when count(*) filter (where is_completed) >= 5 then median(minutes) filter (where is_completed) end as medianMinutes
  from duties group by all
)
select coalesce(department, ''), lesson, coalesce(assigned, 0), coalesce(started, 0), coalesce(completed, 0),
  coalesce(passed, 0), firstScore, medianMinutes, coalesce(unassigned, 0)
from counted full join others using (department, lesson)
"""


def lessons_by_path():
    """Every learning path of the curricula, from their own files."""
    lessons = []
    for outline in sorted((root / "curricula").glob("*/curriculum.es.md")):
        path = None
        for line in outline.read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                heading = re.search(r"\{#([a-z0-9-]+) type=path", line)
                path = heading[1] if heading else None
            elif path and (item := re.match(r"- .*\{#([a-z0-9-]+)\}", line)):
                lessons.append({"path": path, "lesson": item[1]})
    return lessons


def report(program, data, day, path):
    start = time.perf_counter()
    subprocess.run([program, "report", "completion", "--format", "json", "--as-of", str(day), "-o", path, "--lang", "es",
                    "--data", data, "--curricula", root / "curricula"], check=True)
    took = time.perf_counter() - start
    rows = {}
    for row in json.loads(path.read_text(encoding="utf-8"))["rows"]:
        # A figure may be kept back although five people stand behind it: where the whole would tell of the others.
        rows[(row["department"] or "", row["lesson"])] = [
            WITHHELD if key in row["withheld"] else row[key] for key in COUNTS]
    return rows, took


def by_duckdb(data, day, lessons):
    start = time.perf_counter()
    found = duckdb.execute(SQL, {
        "journals": f"{data}/learners/*/journal.jsonl", "roster": f"{data}/roster.jsonl", "day": day,
        "lessons": [json.dumps(lesson) for lesson in lessons]}).fetchall()
    return {(row[0], row[1]): list(row[2:]) for row in found}, time.perf_counter() - start


def equal(ours, theirs):
    """Counts to the unit; means and medians as the report rounds them, to one decimal."""
    if ours == WITHHELD:
        return True
    if isinstance(theirs, float) and ours is not None:
        return abs(ours - theirs) <= 0.05 + 1e-9 and abs(ours * 10 - round(ours * 10)) < 1e-9
    return ours == theirs


def differing(ours, theirs):
    """Every figure that is not the same: its row, its name, and what each says."""
    return [
        (key, name, mine, its) for key in sorted(set(ours) | set(theirs))
        for name, mine, its in zip(COUNTS, ours.get(key, [None] * 7), theirs.get(key, [None] * 7)) if not equal(mine, its)]


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else root / ".build/debug/cultura").resolve()
    people = sys.argv[2] if len(sys.argv) > 2 else "120"
    today = datetime.date.today()
    differences = 0
    os.environ.update(LANG="C.UTF-8", TZ="UTC")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        subprocess.run([program, "demo", data, "--people", people, "--lang", "es", "--curricula", root / "curricula"],
                       check=True, stdout=subprocess.DEVNULL)
        for day in [today, today - datetime.timedelta(days=180)]:
            ours, our_time = report(program, data, day, Path(folder) / "report.json")
            theirs, their_time = by_duckdb(data, day, lessons_by_path())
            found = differing(ours, theirs)
            differences += len(found)
            for key, name, mine, its in found:
                print(f"as of {day}, {' / '.join(key)}: {name} is {mine} in the report, {its} in DuckDB")
            # The comparison itself must be able to fail.
            first = min(ours)
            changed = {**ours, first: [ours[first][0] + 1, *ours[first][1:]]}
            if len(differing(changed, theirs)) != len(found) + 1:
                differences += 1
                print("a changed figure goes unnoticed")
            agree = "agree" if not differences else "compared"
            shown = sum(figure != WITHHELD for row in ours.values() for figure in row)
            print(f"as of {day}: {len(ours)} rows, {shown} figures {agree}; "
                  f"DuckDB took {their_time / our_time:.1f} times as long ({our_time:.2f} s, {their_time:.2f} s)")
    print("PASS" if not differences else f"FAIL {differences} figures differ")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
