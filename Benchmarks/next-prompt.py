#!/usr/bin/env python3
"""From Enter to the next prompt, on a real terminal, beside sqlite3 and bash in the same run.

    Benchmarks/next-prompt.py .build/cultura [ROUNDS]

In cultura the answer to a scene is on disk by then, and its feedback and the next scene are on the screen. sqlite3 is
asked for a constant, and to insert a row into a file; bash for nothing (`true`). The programs take turns, so that a
machine whose speed drifts is fair to all of them. Prints medians and p99 in milliseconds.
"""
import os
import pty
import select
import statistics
import sys
import tempfile
import time

SCENES = 40


def lesson():
    """A long one, of choices whose answers bring consequences, feedback and evidence."""
    scenes = []
    for number in range(1, SCENES + 1):
        scenes.append(f"""
## Escena {number} {{#s{number}}}

Jueves, 16:40. Suena el teléfono y nadie más contesta en el área a esta hora de la tarde.

**Nélida (directora):** «Mañana abro y no tengo ni una cuna. ¿Con quién hablo que pueda hacer algo?»

¿Qué le dices?

- [x] «Conmigo. **La llamo a las cinco**, con lo que sepa.» {{#me}} `2 pts trust+1` -> s{number + 1}
  La oyes buscar un lápiz. «A las cinco. ¿Su nombre?»
  > Das un nombre y una hora: lo que sí depende de ti.
- [ ] «Con Logística. **Ellos le dirán** qué pasó con su pedido.» {{#them}} `0 pts trust-1` -> s{number + 1}
  > Un área no contesta el teléfono a las cinco.
""")
    return f"""---
id: long
lang: es
title: Una tarde larga
minutes: 20
meter: trust 2/5 Confianza
---
{"".join(scenes)}
## Fin {{#s{SCENES + 1} type=ending outcome=good}}

Se acabó la tarde.
"""


class Program:
    def __init__(self, argv, prompt, line, environment):
        self.prompt, self.line = prompt, line
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execvpe(argv[0], argv, environment)
        self.until_prompt()

    def until_prompt(self):
        seen = b""
        while self.prompt not in seen:
            if not select.select([self.terminal], [], [], 20)[0]:
                sys.exit(f"no prompt after {seen[-300:]!r}")
            seen += os.read(self.terminal, 65536)
        return time.perf_counter()

    def enter(self):
        """Milliseconds from Enter to the next prompt; the line stands there already."""
        os.write(self.terminal, self.line)
        while select.select([self.terminal], [], [], 0.02)[0]:
            os.read(self.terminal, 65536)
        start = time.perf_counter()
        os.write(self.terminal, b"\r")
        return (self.until_prompt() - start) * 1000

    def end(self):
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def main():
    cultura = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/cultura")
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    times = {}
    for number in range(rounds):
        work = tempfile.mkdtemp()
        with open(os.path.join(work, "long.es.md"), "w") as file:
            file.write(lesson())
        base = dict(os.environ, LANG="C.UTF-8", TERM="xterm-256color", PS1="bash> ", HOME=work)
        own = dict(base, CULTURA_LANG="es", CULTURA_DATA=os.path.join(work, "data"), CULTURA_CURRICULA=work)
        file = os.path.join(work, "file.db")
        programs = {
            "cultura, answer on disk": Program([cultura, "play", "long"], "›".encode(), b"1", own),
            "sqlite3, select": Program(["sqlite3", ":memory:"], b"sqlite>", b"select 1;", base),
            "sqlite3, insert on disk": Program(
                ["sqlite3", "-cmd", "create table t(x);", file], b"sqlite>", b"insert into t values(1);", base),
            "bash, true": Program(["bash", "--norc", "--noprofile", "-i"], b"bash> ", b"true", base),
        }
        # The first answers warm the machine up, and the last scene is none.
        for answer in range(SCENES - 1):
            for name, program in programs.items():
                elapsed = program.enter()
                if answer >= 3:
                    times.setdefault(name, []).append(elapsed)
        for program in programs.values():
            program.end()
    for name, values in times.items():
        values.sort()
        print(f"{name:24} median {statistics.median(values):6.2f} ms   p99 {values[int(len(values) * 0.99)]:6.2f} ms   "
              f"({len(values)} times)")


main()
