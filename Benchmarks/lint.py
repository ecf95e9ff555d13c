#!/usr/bin/env python3
"""`cultura lint` on generated lessons, beside PyYAML's C loader and cmark on as many bytes in the same run.

    Benchmarks/lint.py .build/release/cultura [LESSONS] [RUNS]

Prints medians in processor seconds, megabytes a second, the ratio to each peer, and what twice as many lessons cost:
2 is linear. Needs python3-yaml (with libyaml) and cmark; a peer that is not there is left out.
"""
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SCENES = 10
WORDS = ("la llamada llega tarde y Ana espera una hora en la puerta de la oficina mientras alguien busca el dato que "
         "falta en la hoja del turno de noche nadie contesta el banco cierra a las cinco hoy mañana el camión sale "
         "con seis cajas para la sala nueva donde los niños duermen la siesta").split()
OUTLINE = """---
id: generated
lang: es
title: Generado
languages: es
---

## Cuando algo falla {#axes type=axes}

- te haces cargo / evades {#responsibility}

## Comportamientos {#behaviours type=behaviours}

- se hace cargo {#O1} `axis:responsibility`
"""


def sentence(chance, least=6, most=14):
    words = [chance.choice(WORDS) for _ in range(chance.randint(least, most))]
    return " ".join(words).capitalize() + "."


def lesson(number):
    chance = random.Random(number)
    text = [f"---\nid: lesson-{number}\nlang: es\ntitle: La lección {number}\n"
            "meter: trust 2/5 Confianza de Ana\nshuffle: yes\n---\n"]
    for scene in range(1, SCENES):
        text.append(f"\n## Escena {scene} {{#s{scene}}}\n\n" + sentence(chance) + " " + sentence(chance) + "\n")
        if scene > 1:
            text.append(f"\n`if:n{scene - 1}` {sentence(chance)}\n\n`if:!n{scene - 1} trust<3` {sentence(chance)}\n")
        text.append("\n¿Qué haces?\n\n")
        for choice in range(4):
            tags = [f"+O1 3 pts trust+1 note:n{scene}", "-O1 0 pts trust-1", "0 pts", "+O1 1 pts"][choice]
            text.append(f"- [{'x' if choice == 0 else ' '}] **{choice}.** {sentence(chance, 9, 10)} {{#c{choice}}}\n"
                        f"  `{tags}`\n  {sentence(chance)}\n  > {sentence(chance)} {sentence(chance)}\n")
        following = f"s{scene + 1}" if scene + 1 < SCENES else "end"
        text.append(f"\n? {sentence(chance)}\n\n-> {following}\n")
    text.append(f"\n## Final {{#end type=ending outcome=good}}\n\n{sentence(chance)}\n\n`if:n{SCENES - 1}` "
                f"{sentence(chance)}\n\n> {sentence(chance)}\n")
    return "".join(text)


def as_yaml(text):
    """The same lines as a document of nested lists, quoted where they must be: about as many bytes."""
    lines = []
    for line in text.split("\n"):
        if line.startswith("## "):
            lines.append(f"- title: '{line[3:]}'\n  text:")
        elif line.strip() and lines:
            lines.append("  - '" + line.strip().replace("'", "''") + "'")
    return "\n".join(lines) + "\n"


def spent():
    """Processor seconds of this process and of those it waited for: what else the machine does is left out."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def measured(action):
    start = spent()
    action()
    return spent() - start


def run(command):
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def main():
    cultura = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/cultura")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    folder = tempfile.mkdtemp()
    programs, size = {}, 0
    for name, lessons in (("half", count // 2), ("whole", count), ("twice", count * 2)):
        home = os.path.join(folder, name)
        os.mkdir(home)
        with open(os.path.join(home, "curriculum.es.md"), "w") as file:
            file.write(OUTLINE)
        texts = [lesson(number) for number in range(lessons)]
        for number, text in enumerate(texts):
            with open(os.path.join(home, f"lesson-{number}.es.md"), "w") as file:
                file.write(text)
        programs[f"cultura lint, {lessons} lessons"] = lambda home=home: run([cultura, "lint", home])
        if name == "whole":
            size = sum(len(text.encode()) for text in texts)
            paths = [os.path.join(home, f"lesson-{number}.es.md") for number in range(lessons)]
            if shutil.which("cmark"):
                programs["cmark, the same bytes"] = lambda: run(["cmark", *paths])
            documents = [as_yaml(text) for text in texts]
            # Cut to the same number of bytes.
            excess = sum(len(document.encode()) for document in documents) / size
            documents = documents[:max(1, round(len(documents) / excess))]
            try:
                import yaml
                loader = yaml.CSafeLoader
                programs["PyYAML CSafeLoader"] = lambda: [yaml.load(document, loader) for document in documents]
            except (ImportError, AttributeError):
                print("PyYAML with libyaml is not here")
    times = {name: [] for name in programs}
    for _ in range(runs):
        for name, action in programs.items():
            times[name].append(measured(action))
    shutil.rmtree(folder)
    medians = {name: statistics.median(values) for name, values in times.items()}
    half, whole, twice = [medians[name] for name in medians if name.startswith("cultura")]
    print(f"{count} lessons, {count * SCENES} scenes, {size / 1e6:.1f} MB, {runs} runs")
    for name, median in medians.items():
        own = name.startswith("cultura")
        speed = "" if own and median is not whole else f"{size / 1e6 / median:7.1f} MB/s"
        ratio = "" if own else f"   cultura takes {whole / median:.2f} times as long"
        print(f"{name:30} {median:7.2f} s {speed}{ratio}")
    print(f"twice the lessons: {whole / half:.2f} and {twice / whole:.2f} times as long")


main()
