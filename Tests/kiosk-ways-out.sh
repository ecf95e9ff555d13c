#!/usr/bin/env bash
# Whether a learner at a --kiosk seat can reach anything but lessons: every way out that we know is tried on a real
# terminal, while strace watches for a child process or another program.
#
#   Tests/kiosk-ways-out.sh [path to cultura] [path to curricula]
#
# One line a check, PASS or FAIL; exit 1 when any failed. Where strace is missing or may not trace,
# it says SKIP and exits 0.
set -u
cd "$(dirname "$0")/.."
program=$(realpath "${1:-.build/debug/cultura}")
curricula=$(realpath "${2:-curricula}")
if [ ! -x "$program" ]; then echo "FAIL there is no program at $program"; exit 1; fi
for tool in strace python3; do
  if ! command -v "$tool" >/dev/null; then echo "SKIP $tool is not installed"; exit 0; fi
done
if ! strace -f -qq -o /dev/null true 2>/dev/null; then echo "SKIP strace may not trace here"; exit 0; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
exec 3<<'END'
import os, pty, re, select, subprocess, sys, time

program, curricula, work = sys.argv[1:4]
home, data, trace = (os.path.join(work, name) for name in ("home", "data", "trace"))
os.mkdir(home)
failures = 0


def check(name, passed, detail=""):
    global failures
    print(("PASS " if passed else "FAIL ") + name + ("" if passed or not detail else f": {detail}"), flush=True)
    failures += not passed


def environment(**more):
    return dict(HOME=home, PATH="/usr/bin:/bin", LANG="C.UTF-8", TERM="xterm-256color", CULTURA_LANG="es",
                CULTURA_DATA=data, CULTURA_CURRICULA=curricula, SWIFT_BACKTRACE="enable=no", EDITOR="/bin/sh",
                VISUAL="/bin/sh", SHELL="/bin/sh", PAGER="/bin/sh", **more)


WATCHED = "execve,execveat,fork,vfork,clone,clone3"


def children():
    """The calls that made, or tried to make, a process or another program: all but the first execve and threads."""
    with open(trace, errors="replace") as lines:
        calls = [line.split(maxsplit=1)[1] for line in lines if re.match(r"\d+ +(%s)\(" % WATCHED.replace(",", "|"), line)]
    return [call.strip() for call in calls[1:] if "CLONE_THREAD" not in call]


class Session:
    """The program on a terminal of its own, traced."""

    def __init__(self, arguments, **more):
        self.seen = b""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            os.execvpe("strace", ["strace", "-f", "-qq", "-o", trace, "-e", "trace=" + WATCHED, program] + arguments,
                       environment(**more))

    def take(self, seconds):
        """What comes until nothing has come for so long; None when the program has ended."""
        taken = b""
        while select.select([self.terminal], [], [], seconds)[0]:
            try:
                part = os.read(self.terminal, 65536)
            except OSError:
                part = b""
            if not part:
                return None
            taken += part
        self.seen += taken
        return taken

    def type(self, keys):
        keys = keys.encode() if isinstance(keys, str) else keys
        while keys:
            # Both ways at once: a terminal that nobody reads from takes no more.
            try:
                ready = select.select([], [self.terminal], [], 0.5)[1]
                if ready:
                    keys = keys[os.write(self.terminal, keys[:512]):]
                if self.take(0) is None:
                    return
            except OSError:
                return

    def lives(self):
        """Whether a line typed now is still read by us."""
        self.take(0.25)
        self.type("\x03")
        self.take(0.1)
        self.type("/zzqx\r")
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            taken = self.take(0.2)
            if taken is None:
                return False
            if "«/zzqx»".encode() in self.seen[-2000:]:
                self.seen = b""
                return True
        return False

    def end(self):
        try:
            os.kill(self.pid, 9)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


PASTE = "\x1b[200~%s\x1b[201~"
WAYS = {
    "ESC x, the editor's own commands": "\x1bxbind -v\r",
    "ESC X": "\x1bX!sh\r",
    "ESC :": "\x1b:!sh\r",
    "ESC v": "\x1bv",
    "ESC ESC v": "\x1b\x1bv",
    "ESC !": "\x1b!",
    "vi's v after Escape": "ls\x1bv",
    "vi's ZZ and :sh": "\x1bZZ:sh\r",
    "^X ^E": "ls\x18\x05",
    "^X ^V": "\x18\x16",
    "^X !": "\x18!",
    "^O": "ls\x0f",
    "^T": "ls\x14",
    "^_ and ^]": "\x1f\x1dv",
    "^V ^Z": "\x16\x1a",
    "^Z": "\x1a",
    "^Z in the middle of a line": "ls\x1a",
    "^\\": "\x1c",
    "^C": "\x03",
    "^Y and ^S and ^Q": "\x19\x13\x11",
    "!": "!\r",
    "!sh": "!sh\r",
    "!!": "!!\r",
    "/!sh": "/!sh\r",
    "\\! sh": "\\! sh\r",
    "|sh": "|sh\r",
    "help | sh": "ayuda | sh\r",
    "`sh`": "`sh`\r",
    "$(sh)": "$(sh)\r",
    "$EDITOR": "$EDITOR\r",
    ":!sh": ":!sh\r",
    ":e and :r": ":e /etc/passwd\r:r !sh\r",
    "; sh and && sh": "; sh\r&& sh\r",
    "& and bg and fg": "&\rbg\rfg\rjobs\r",
    "exec sh": "exec sh\r",
    "source and .": "source /etc/passwd\r. /etc/passwd\r",
    "system and os.system": "system('sh')\rimport os; os.system('sh')\r",
    ".shell as in sqlite3": ".shell sh\r.system sh\r.read /etc/passwd\r",
    "libedit's words": "bind -v\recho\rhistory\rtelltc\rsettc\rsetty -a\redit on\r",
    "> a file": "ayuda > way-out\r> way-out\r",
    "-o a file": "progreso -o way-out\r/lecciones -o way-out\rprogress --output=way-out\r",
    "a path for a lesson": "../../../../etc/passwd\r/play /etc/passwd\r%s\r" % os.path.join(curricula, "README.md"),
    "a path for a term": "glosario ../../../../etc/passwd\r",
    "a path for a language": "/lang ../../../../etc/passwd\r",
    "what HR and trainers do": "report completion\rroster show\rverify\rpreview x\rnew lesson x\rimport /etc/passwd\r",
    "global options": "--data /tmp shell\rshell --learner beto\r",
    "Tab, on paths too": "\t\t~/\t\t/etc/\t\t",
    "^R": "\x12sh\r",
    "function and arrow keys": "\x1bOP\x1b[11~\x1b[24~\x1b[A\x1b[B\x1b[5~\x1b[6~\x1b[Z",
    "mouse reports": "\x1b[M !!\x1b[<0;1;1M\x1b[?1000h",
    "a paste of commands": PASTE % "!sh\r\n$(sh)\n|sh\n",
    "a paste of escape codes": PASTE % "\x1b]52;c;c2g=\x07\x1b]0;sh\x07\x1b[21t\x1bP$q\"p\x1b\\\x1b[6n\x1b[0c",
    "a paste within a paste": PASTE % (PASTE % "sh"),
    "a paste without an end": "\x1b[200~sh\n",
    "escape codes typed": "\x1b]52;c;c2g=\x07\x1b[6n\x1b[c\x1bPsh\x1b\\\x1b^sh\x1b\\",
    "a very long line": "sh;" * 5500 + "\r",
    "NUL and control bytes": bytes(range(1, 4)) + b"\0sh\0\x05\x06\x0e\x10\r",
    "invalid UTF-8": b"\xff\xfe\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80sh\r",
    "C1 controls and overrides": "\x9bsh\x90\x9d\u202esh\u2066\r",
}


def trials(place, session):
    for name, keys in WAYS.items():
        session.type(keys)
        if name == "a paste without an end":
            time.sleep(3.2)
        if not session.lives():
            check(f"{place}: {name}", False, f"the session did not go on after {session.seen[-200:]!r}")
            return
        found = children()
        check(f"{place}: {name}", not found, "; ".join(found))


KIOSK = ["--kiosk", "--learner", "ana"]
# What ~/.editrc would do to a session that reads it.
with open(os.path.join(home, ".editrc"), "w") as file:
    file.write('bind "^T" vi-histedit\nbind "^O" ed-command\n')

session = Session(["--learner", "eva", "shell"])
session.take(1.5)
session.type("ls\x14")
session.take(1.5)
session.end()
check("the watch works: without --kiosk, a key that ~/.editrc binds to an editor starts one", bool(children()))

session = Session(KIOSK + ["shell"], EDITRC=os.path.join(home, ".editrc"))
session.take(1.5)
trials("home", session)
session.end()

session = Session(KIOSK + ["play", "order-that-never-came"])
session.take(1.5)
trials("a lesson", session)
session.end()

# Without an editor the terminal's own line discipline is at work, job control and all.
session = Session(KIOSK + ["shell", "--plain"])
session.take(1.5)
for name, keys in {"^Z": "\x1a", "^\\": "\x1c", "^C": "\x03", "!sh": "!sh\r", "^Z in a line": "ls\x1a\r"}.items():
    session.type(keys)
    alive = session.lives()
    found = children()
    check(f"plain: {name}", alive and not found, "; ".join(found) or "the session did not go on")
session.end()

REFUSED = {
    "report": ["report", "completion"], "roster": ["roster", "show"], "verify": ["verify"], "preview": ["preview", "x"],
    "print": ["print", "x"], "new": ["new", "lesson", "x"], "pulse open": ["pulse", "open", "w"],
    "certificate make": ["certificate", "make", "x"], "an unknown command": ["sh"],
    "a lesson by its path": ["play", os.path.join(curricula, "README.md")],
    "-o": ["progress", "-o", "way-out"], "--output=": ["progress", "--output=way-out"],
    "a second --learner": ["--learner", "beto", "shell"], "a second --learner=": ["--learner=beto", "shell"],
    "behind --": ["--", "roster", "show"],
}
for name, arguments in REFUSED.items():
    run = subprocess.run(["strace", "-f", "-qq", "-o", trace, "-e", "trace=" + WATCHED, program] + KIOSK + arguments,
                         env=environment(), cwd=home, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    check(f"refused with 77 and a sentence: {name}", run.returncode == 77 and "--kiosk" in run.stderr and not run.stdout
          and not children(), f"{run.returncode} {run.stderr!r}")
run = subprocess.run([program] + KIOSK + ["shell"], env=environment(SSH_ORIGINAL_COMMAND="--learner beto shell"),
                     stdin=subprocess.DEVNULL, capture_output=True, text=True)
check("refused with 77 and a sentence: what an SSH client asks for", run.returncode == 77 and "llave" in run.stderr
      and not run.stdout, f"{run.returncode} {run.stderr!r}")
run = subprocess.run([program, "--kiosk", "shell"], env=environment(), stdin=subprocess.DEVNULL, capture_output=True)
check("without --learner, nobody's session", run.returncode == 64, f"{run.returncode}")

check("nothing was written outside the data folder", sorted(os.listdir(home)) == [".editrc"], str(os.listdir(home)))
learners = sorted(os.listdir(os.path.join(data, "learners")))
check("nobody else's session was opened", learners == ["ana", "eva"], str(learners))
print(f"{len(WAYS)} ways out of a session, {len(REFUSED) + 1} of the command line" if failures == 0
      else f"{failures} failed")
sys.exit(failures > 0)
END
python3 /dev/fd/3 "$program" "$curricula" "$work"
