#!/usr/bin/env python3
"""From exec to the first prompt, on a real terminal, beside sqlite3, bash and python3 in the same run.

    Benchmarks/first-prompt.py .build/release/cultura [RUNS]

Prints medians and p99 in milliseconds and each peer's ratio. The runs take turns, so that a machine whose
speed drifts is fair to all of them.
"""
import os
import pty
import statistics
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def first_prompt(argv, prompt, environment):
    """Seconds until `prompt` comes up (or, without one, until the program ends)."""
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe(argv[0], argv, environment)
    seen = b""
    try:
        while prompt is None or prompt not in seen:
            part = os.read(terminal, 65536)
            if not part:
                break
            seen += part
    except OSError:
        pass
    elapsed = time.perf_counter() - start
    os.close(terminal)
    try:
        os.kill(pid, 9)
    except ProcessLookupError:
        pass
    os.waitpid(pid, 0)
    if prompt is not None and prompt not in seen:
        sys.exit(f"{argv[0]} showed no prompt: {seen[-300:]!r}")
    return elapsed


def main():
    cultura = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/cultura")
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    data = tempfile.mkdtemp()
    environment = dict(os.environ, LANG="C.UTF-8", TERM="xterm-256color", PS1="bash> ", CULTURA_LANG="es", CULTURA_DATA=data,
                       CULTURA_CURRICULA=os.path.join(ROOT, "curricula"))
    programs = {
        "cultura": ([cultura], "›".encode()),
        "sqlite3": (["sqlite3", ":memory:"], b"sqlite>"),
        "bash": (["bash", "--norc", "--noprofile", "-i"], b"bash> "),
        "python3 -c pass": (["/usr/bin/python3", "-c", "pass"], None),
        "true": (["/bin/true"], None),
    }
    times = {name: [] for name in programs}
    for run in range(runs + 1):
        for name, (argv, prompt) in programs.items():
            elapsed = first_prompt(argv, prompt, environment)
            if run > 0:
                times[name].append(elapsed * 1000)
    ours = statistics.median(times["cultura"])
    for name, values in times.items():
        values.sort()
        median = statistics.median(values)
        print(f"{name:16} median {median:7.2f} ms   p99 {values[int(len(values) * 0.99)]:7.2f} ms   "
              f"cultura is {ours / median:5.2f} times")


main()
