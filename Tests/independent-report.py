#!/usr/bin/env python3
"""The completion report's figures, computed a second time and in another language.

Reads the journals of a data folder, and roster.jsonl where there is one, checks their chains, and prints
the figures as CSV. It shares nothing with the program but the description of the files, so that the two can
be compared number for number:

    Tests/independent-report.py DATA --assigned order-that-never-came,five-oclock-promise
    Tests/independent-report.py DATA --path employee=order-that-never-came,five-oclock-promise --day 2026-11-22
    cultura report completion --data DATA --format csv -o report.csv
    Tests/independent-report.py DATA --assigned … --compare report.csv

--assigned  the lessons that everyone takes; used only when there is no roster
--path      the lessons of a learning path that the roster assigns; repeatable
--day       the day the report speaks of (default: today); the roster is read as of that day
--compare   print differences to that CSV instead of the figures

Exit: 0 fine, 1 the figures differ, 64 usage, 65 damaged data, 66 no such folder.
"""

import argparse
import csv
import datetime
import hashlib
import json
import math
import os
import re
import sys

SMALLEST_GROUP = 5
COLUMNS = ["department", "lesson", "assigned", "started", "completed", "passed", "firstScore",
           "medianMinutes", "unassigned"]
# Where the report's CSV keeps them; its third column is the lesson's title, which no journal knows.
POSITIONS = [0, 1, 3, 4, 5, 6, 7, 8, 9]
NAMELESS = {"", "sin departamento", "no department", "todas las personas", "everyone"}
LEARNER = re.compile(rb"[a-z0-9][a-z0-9._-]{0,63}")
ENDING = re.compile(rb',"sum":"([0-9a-f]{64})"\}')


class Damaged(Exception):
    pass


def lines_of(path, seed):
    """Every object of a chained file. A last line without its newline is torn and passed over."""
    with open(path, "rb") as file:
        data = file.read()
    lines = data.split(b"\n")[:-1]
    previous = seed.encode()
    sequence = 0
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        ending = ENDING.fullmatch(line[-74:])
        if not ending:
            raise Damaged(f"{path}:{number}: no sum at the end of the line")
        body = line[:-74]
        if hashlib.sha256(previous + body).hexdigest().encode() != ending[1]:
            raise Damaged(f"{path}:{number}: the line does not match its sum")
        previous = ending[1]
        value = json.loads(line)
        sequence += 1
        if value.get("seq") != sequence:
            raise Damaged(f"{path}:{number}: seq {value.get('seq')} where {sequence} belongs")
        yield value


class Lesson:
    """One learner's standing in one lesson: all that the report needs of it."""

    def __init__(self):
        self.first_score = None
        self.milliseconds = None
        self.passed = False
        self.last_day = None     # the day of the last attempt's first ending
        self.attempt = None      # the attempt now open, by number
        self.spent = 0           # milliseconds answering in it, up to its first ending
        self.is_over = False     # whether it has reached one

    def start(self, attempt):
        self.attempt, self.spent, self.is_over = attempt, 0, False

    def answer(self, event):
        if event["attempt"] == self.attempt and not self.is_over:
            self.spent += max(0, event["ms"])

    def complete(self, event):
        # What follows a rewind is new practice: the first score of an attempt stays.
        if event["attempt"] != self.attempt or self.is_over:
            return
        self.is_over = True
        self.last_day = event["day"]
        if self.first_score is None:
            self.first_score, self.milliseconds = event["score"], self.spent
        self.passed = self.passed or event["passed"]


def standing(path, learner):
    """Lesson id to `Lesson`, for one journal."""
    lessons = {}
    for event in lines_of(path, learner):
        if event.get("v") != 1:
            continue
        kind = event["kind"]
        if kind == "started":
            lessons.setdefault(event["lesson"], Lesson()).start(event["attempt"])
        elif kind == "answered" and event["lesson"] in lessons:
            lessons[event["lesson"]].answer(event)
        elif kind == "completed" and event["lesson"] in lessons:
            lessons[event["lesson"]].complete(event)
    return lessons


def journals(data):
    """Learner id to standing, for everyone with a journal."""
    folder = os.path.join(data, "learners")
    result = {}
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        path = os.path.join(folder, name, "journal.jsonl")
        if LEARNER.fullmatch(os.fsencode(name)) and os.path.isfile(path):
            result[name] = standing(path, name)
    return result


def training(line):
    return ("path", line["path"]) if line.get("path") is not None else ("lesson", line["lesson"])


def add_to_stays(stays, line):
    """The next line about one learner: stays are [first day, line of arriving, moves, last day, HR's own start]."""
    kind = line["kind"]
    if kind == "returned" and stays and stays[-1][3] and line["from"] <= stays[-1][3]:
        stays[-1][3] = None     # back by the day of leaving: never left
    elif kind in ("joined", "returned"):
        stays.append([line["from"], line, [], None, line.get("start")])
    elif stays and kind == "left":
        stays[-1][3] = line["on"]
    elif stays and kind == "moved":
        start = line.get("start")
        if start and (stays[-1][4] is None if len(stays) == 1 else stays[-2][3] and start > stays[-2][3]):
            stays[-1][0], stays[-1][4] = start, None
        elif start:
            stays[-1][4] = start
        stays[-1][2].append(line)


def member_of(stays, day):
    """Department, role and whether active, on that day; None before the first stay."""
    begun = sorted(stays, key=lambda stay: stay[0])
    current = [place for place, stay in enumerate(begun) if stay[0] <= day]
    if not current:
        return None
    first, arrival, moves, last, _ = begun[current[-1]]
    following = begun[current[-1] + 1][0] if current[-1] + 1 < len(begun) else None
    department, role = arrival["department"], arrival.get("role") or ""
    for move in sorted(moves, key=lambda move: (max(move["from"], first), move["seq"])):
        holds = max(move["from"], first)
        if holds <= day and (following is None or holds < following):
            department = move.get("department") or department
            role = move["role"] if move.get("role") is not None else role
    return {"department": department, "role": role, "active": last is None or max(last, first) > day}


def roster(path, day, paths):
    """Learner id to (department, is active, assigned lesson ids, how long each counts), on that day."""
    stays, assignments, exemptions = {}, [], {}
    for line in lines_of(path, "roster"):
        if line.get("v") != 1:
            continue
        kind = line["kind"]
        if kind in ("joined", "returned", "moved", "left"):
            add_to_stays(stays.setdefault(line["learner"], []), line)
        elif kind == "assigned" and line["day"] <= day:
            assignments.append(line)
        elif kind == "withdrawn" and line["day"] <= day:
            assignments = [it for it in assignments if (training(it), it["to"]) != (training(line), line["to"])]
        elif kind == "exempted" and line["day"] <= day:
            # A later exemption from the same replaces the earlier one.
            exemptions[(line["learner"], training(line))] = line
    exemptions = [line for line in exemptions.values() if (line.get("until") or day) >= day]
    members = {}
    for learner, theirs in stays.items():
        if member := member_of(theirs, day):
            members[learner] = {"learner": learner, **member}
    result = {}
    for learner, member in members.items():
        exempt = {training(line) for line in exemptions if line["learner"] == learner}
        # Of several lines that assign the same to the same audience, the last counts.
        latest = {}
        for line in assignments:
            if any(line["to"].get(key) == member[key] for key in ("learner", "department", "role")):
                latest.setdefault(training(line), {})[json.dumps(line["to"])] = line
        given = {}
        for (kind, name), lines in latest.items():
            if (kind, name) in exempt:
                continue
            if kind == "path" and name not in paths:
                sys.exit(usage(f"the roster assigns the path {name}; name its lessons with --path {name}=…"))
            periods = [line["every"] for line in lines.values() if line.get("every") is not None]
            for lesson in paths[name] if kind == "path" else [name]:
                if ("lesson", lesson) not in exempt:
                    given[lesson] = min(periods + ([given[lesson]] if given.get(lesson) else []), default=None)
        result[learner] = (member["department"], member["active"], given)
    return result


def rounded(value):
    """One decimal, half away from zero, as a spreadsheet would write it."""
    tenths = math.floor(value * 10)
    if value * 10 - tenths >= 0.5:
        tenths += 1
    return f"{tenths // 10}.{tenths % 10}"


def mean(values):
    # A plain sum from the lowest up; sum() rounds differently from Python 3.12 on.
    total = 0.0
    for value in sorted(values):
        total += value
    return total / len(values)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def shown(counts):
    """The departments whose figure may be shown: five people or more, and what the total hides is nobody or five.

    Else whoever has the figure over everyone could tell those of the few left out.
    """
    visible = sorted((count, name == "", name) for name, count in counts.items() if count >= SMALLEST_GROUP)
    hidden = sum(counts.values()) - sum(count for count, _, _ in visible)
    while 0 < hidden < SMALLEST_GROUP and visible:
        hidden += visible.pop(0)[0]
    return {name for _, _, name in visible}


def figure(values, compute, is_shown):
    """Empty where it would describe too few people."""
    return rounded(compute(values)) if is_shown else ""


def counts(lesson, every, day):
    """Whether a lesson was completed, and not too long ago where it recurs."""
    if lesson is None or lesson.first_score is None:
        return False
    last = datetime.date.fromisoformat(lesson.last_day)
    return every is None or last + datetime.timedelta(days=every) >= datetime.date.fromisoformat(day)


def report(people, day):
    """Rows by department and lesson; people as (department, is active, lesson to period, standing)."""
    tallies = {}
    for department, is_active, assigned, lessons in people:
        if not is_active:
            continue
        for name in set(assigned) | set(lessons):
            tally = tallies.setdefault((department or "", name), {
                "assigned": 0, "started": 0, "completed": 0, "passed": 0, "unassigned": 0,
                "scores": [], "minutes": []})
            lesson = lessons.get(name)
            is_completed = counts(lesson, assigned.get(name), day)
            if name not in assigned:
                tally["unassigned"] += is_completed
                continue
            tally["assigned"] += 1
            tally["started"] += lesson is not None
            if is_completed:
                tally["completed"] += 1
                tally["passed"] += lesson.passed
                tally["scores"].append(float(lesson.first_score))
                tally["minutes"].append(lesson.milliseconds / 60000)
    rows = {}
    by_lesson = {}
    for (department, name), tally in tallies.items():
        # Scores and minutes have the same people behind them.
        by_lesson.setdefault(name, {})[department] = len(tally["scores"])
    visible = {name: shown(counts) for name, counts in by_lesson.items()}
    for (department, name), tally in tallies.items():
        is_shown = department in visible[name]
        if tally["assigned"] or tally["unassigned"]:
            rows[(department, name)] = [
                department, name, str(tally["assigned"]), str(tally["started"]), str(tally["completed"]),
                str(tally["passed"]), figure(tally["scores"], mean, is_shown),
                figure(tally["minutes"], median, is_shown),
                str(tally["unassigned"])]
    return rows


def read_report(path):
    """The same rows, from what `cultura report completion --format csv` wrote."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    rows = {}
    for line in table[1:]:
        row = [line[position] for position in POSITIONS]
        # The apostrophe that keeps a spreadsheet from running the text.
        if re.match(r"'\s*[-=+@\uff1d\uff0b\uff0d\uff20]", row[0]):
            row[0] = row[0][1:]
        row[0] = "" if row[0] in NAMELESS else row[0]
        rows[(row[0], row[1])] = row
    return rows


def compare(ours, theirs):
    """How many cells or rows differ, each said on standard output."""
    differences = 0
    for key in sorted(set(ours) | set(theirs)):
        name = f"{key[0] or '(no department)'} / {key[1]}"
        if key not in theirs:
            print(f"{name}: missing in the report")
        elif key not in ours:
            print(f"{name}: only in the report")
        elif ours[key] != theirs[key]:
            for column, mine, its in zip(COLUMNS, ours[key], theirs[key]):
                if mine != its:
                    print(f"{name}: {column} is {mine or 'empty'} here, {its or 'empty'} in the report")
        else:
            continue
        differences += 1
    return differences


def usage(message):
    print(f"independent-report: {message}", file=sys.stderr)
    return 64


class Parser(argparse.ArgumentParser):
    def error(self, message):
        sys.exit(usage(message))


def main():
    parser = Parser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--assigned", default="")
    parser.add_argument("--path", action="append", default=[])
    parser.add_argument("--day", default=datetime.date.today().isoformat())
    parser.add_argument("--compare")
    options = parser.parse_args()
    if not os.path.isdir(options.data):
        print(f"independent-report: no such folder: {options.data}", file=sys.stderr)
        return 66
    paths = {}
    for text in options.path:
        name, equals, lessons = text.partition("=")
        if not equals:
            return usage(f"--path wants NAME=LESSON,LESSON…, not {text}")
        paths[name] = [lesson for lesson in lessons.split(",") if lesson]
    try:
        standings = journals(options.data)
        file = os.path.join(options.data, "roster.jsonl")
        if os.path.isfile(file):
            members = roster(file, options.day, paths)
            people = [
                (*members.get(name, (None, True, {})), standings.get(name, {}))
                for name in sorted(set(members) | set(standings))]
        else:
            everyone = {lesson: None for lesson in options.assigned.split(",") if lesson}
            people = [(None, True, everyone, lessons) for lessons in standings.values()]
    except (Damaged, ValueError, KeyError) as error:
        print(f"independent-report: {error}", file=sys.stderr)
        return 65
    rows = report(people, options.day)
    if options.compare:
        theirs = read_report(options.compare)
        if differences := compare(rows, theirs):
            print(f"{differences} of {len(set(rows) | set(theirs))} rows differ")
            return 1
        print(f"{len(rows)} rows agree")
        return 0
    writer = csv.writer(sys.stdout, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for key in sorted(rows, key=lambda key: (key[0] == "", key)):
        writer.writerow(rows[key])
    return 0


if __name__ == "__main__":
    sys.exit(main())
