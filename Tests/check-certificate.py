#!/usr/bin/env python3
"""Checks certificates with another Ed25519 than cultura's: PyPI's `cryptography`.

    Tests/check-certificate.py [path to cultura]

The golden pages are genuine; so is a page that the program makes now, with a key of its own. One changed byte is
refused, wherever it stands in the facts: by this script, and by the program.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

OPENING = b'<script type="application/json" id="certificate">'
root = Path(__file__).resolve().parent.parent
failures = 0


def check(name, passed):
    global failures
    failures += not passed
    print("PASS" if passed else "FAIL", name)


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def verifies(key, signature, message):
    try:
        key.verify(signature, message)
        return True
    except InvalidSignature:
        return False


def read(page):
    before, found, rest = page.rpartition(OPENING)
    return before, json.loads(rest[: rest.index(b"</script>")]) if found else None


def is_genuine(page, key):
    before, data = read(page)
    return (
        bytes.fromhex(data["key"]) == key.public_bytes_raw()
        and verifies(key, bytes.fromhex(data["signature"]), canonical(data["facts"]))
        and hashlib.sha256(canonical(data["list"])).hexdigest() == data["facts"]["list"]
        and verifies(key, bytes.fromhex(data["page"]), b"cultura certificate page\n" + before)
    )


def refuses_every_byte(page, key):
    data = read(page)[1]
    facts, signature = canonical(data["facts"]), bytes.fromhex(data["signature"])
    changed = (facts[:place] + bytes([byte ^ 1]) + facts[place + 1 :] for place, byte in enumerate(facts))
    return len(facts) > 300 and not any(verifies(key, signature, message) for message in changed)


golden = sorted((root / "Tests/CulturaTests/Golden").glob("certificate.*.html"))
check("there are golden pages", len(golden) == 2)
for path in golden:
    page = path.read_bytes()
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(read(page)[1]["key"]))
    check(f"{path.name} is genuine", is_genuine(page, key))
    check(f"{path.name} with one changed byte is not", refuses_every_byte(page, key))

program = Path(sys.argv[1] if len(sys.argv) > 1 else root / ".build/debug/cultura").resolve()
with tempfile.TemporaryDirectory() as work:
    work = Path(work)
    environment = {
        "HOME": str(work),
        "PATH": os.environ["PATH"],
        "CULTURA_DATA": str(work / "data"),
        "CULTURA_CURRICULA": str(root / "Tests/CulturaTests/Curricula"),
        "CULTURA_LANG": "en",
    }

    def cultura(*words, typed=""):
        return subprocess.run(
            [program, *words], input=typed, text=True, capture_output=True, env=environment, timeout=60
        )

    cultura("play", "one-hour", "--learner", "ana", typed="2\n\n1\n\n\n")
    cultura("certificate", "key")
    file = work / "ana.html"
    words = ["--learner", "ana", "--name", "Ana <Pérez> \"Ñ\" </script>", "--issuer", "San & Cía.", "-o", str(file)]
    made = cultura("certificate", "make", "one-hour", *words)
    check("the program makes a page", made.returncode == 0)
    page = file.read_bytes()
    key = load_pem_public_key((work / "data/keys/issuer.pub").read_bytes())
    check("issuer.pub is PEM, whatever stands above it", isinstance(key, Ed25519PublicKey))
    check("the page is genuine", is_genuine(page, key))
    check("the page with one changed byte is not", refuses_every_byte(page, key))
    check("the program accepts it", cultura("certificate", "check", str(file)).returncode == 0)

    start = page.index(b'"facts":', page.rindex(OPENING))
    end = page.index(b'"list":[', start)
    accepted = []
    for place in range(start, end):
        file.write_bytes(page[:place] + bytes([page[place] ^ 1]) + page[place + 1 :])
        if cultura("certificate", "check", str(file)).returncode != 1:
            accepted.append(place)
    check(f"the program refuses it with any of {end - start} bytes changed", end - start > 300 and not accepted)

    lines = re.search(r"<pre>(.*?)</pre>", page.decode(), re.S).group(1)
    lines = re.sub(r"<[^>]*>", "", lines)
    check("the printed code is accepted", cultura("certificate", "check", "--code", typed=lines).returncode == 0)

sys.exit(1 if failures else 0)
