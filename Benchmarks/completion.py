#!/usr/bin/env python3
"""The completion report of an invented organisation, beside DuckDB computing the same figures from the same journals.

    Benchmarks/completion.py .build/release/cultura [PEOPLE] [RUNS]

Prints medians in seconds and their ratios: from progress.json as it is read every day, from the journals alone as of
yesterday, and by DuckDB. Needs duckdb from PyPI. Figures are compared by Tests/duckdb-report.py, not here.
"""
import datetime
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parent.parent
spec = importlib.util.spec_from_file_location("duckdb_report", root / "Tests/duckdb-report.py")
peer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(peer)


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else root / ".build/release/cultura").resolve()
    people = sys.argv[2] if len(sys.argv) > 2 else "300"
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    today = datetime.date.today()
    os.environ.update(LANG="C.UTF-8", TZ="UTC")
    with tempfile.TemporaryDirectory() as folder:
        data, out = Path(folder) / "data", Path(folder) / "report.json"
        subprocess.run([program, "demo", data, "--people", people, "--lang", "es", "--curricula", root / "curricula"],
                       check=True, stdout=subprocess.DEVNULL)
        size = sum(path.stat().st_size for path in data.glob("learners/*/journal.jsonl"))
        lessons = peer.lessons_by_path()
        times = {"from progress.json": [], "from the journals": [], "DuckDB": []}
        for _ in range(runs):
            times["from progress.json"].append(peer.report(program, data, today, out)[1])
            times["from the journals"].append(peer.report(program, data, today - datetime.timedelta(days=1), out)[1])
            times["DuckDB"].append(peer.by_duckdb(data, today, lessons)[1])
    print(f"{people} people, {size / 1e6:.0f} MB of journals, medians of {runs}")
    medians = {name: statistics.median(all_) for name, all_ in times.items()}
    for name, median in medians.items():
        print(f"{name:20} {median:7.3f} s   {median / medians['DuckDB']:5.2f} of DuckDB's")


if __name__ == "__main__":
    main()
