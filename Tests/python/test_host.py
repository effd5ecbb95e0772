"""What the library does to the process that loads it: nothing that the host would notice."""

import gc
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import mniop
from conftest import NATIONAL, ROOT, SIGNAL, turns_beside

AS_OF = "2025-01-15"
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def run(program):
    done = subprocess.run(
        [sys.executable, "-c", program, str(ROOT / "scripts")], env=ENVIRONMENT,
        capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_many_threads_share_a_rulebook(small):
    signals = [{**SIGNAL, "id": f"s{n}", "facts": {"age": n % 90}} for n in range(400)]
    alone = [small.assess_json(signal, as_of=AS_OF) for signal in signals]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda signal: small.assess_json(signal, as_of=AS_OF), signals))
    assert together == alone
    assert sum(len(idle) for idle in small._idle.values()) <= 16


def test_closing_never_frees_what_another_thread_uses():
    for _ in range(20):
        rulebook = mniop.load_scripts({"national/a.lua": NATIONAL})
        ended = []

        def work(rulebook=rulebook, ended=ended):
            try:
                while True:
                    rulebook.assess_json(SIGNAL, as_of=AS_OF)
            except ValueError:
                ended.append(True)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.01)
        rulebook.close()
        for thread in threads:
            thread.join()
        assert len(ended) == 4


def test_other_threads_run_during_a_call():
    """The global lock is released: were it not, nothing would be counted during the load."""
    assert turns_beside(lambda: mniop.load(ROOT / "scripts").close()) > 20


def test_no_thread_and_no_signal_handler_is_added():
    program = """
import os, sys
def state():
    with open("/proc/self/status") as file:
        lines = [line.split() for line in file]
    kept = {line[0]: line[1] for line in lines if line[0] in ("Threads:", "SigBlk:", "SigIgn:")}
    caught = next(int(line[1], 16) for line in lines if line[0] == "SigCgt:")
    # The C library catches 32 and 33, which are its own, from the first thread of a process on.
    kept["SigCgt:"] = caught & ~(3 << 31)
    return kept
before, mask = state(), os.umask(0o22)
os.umask(mask)
import locale, mniop
rulebook = mniop.load(sys.argv[1])
rulebook.assess({"id": "s1", "date": "2024-05-14"}, as_of="2025-01-15")
assert state() == before, (before, state())
assert locale.setlocale(locale.LC_ALL) == locale.setlocale(locale.LC_ALL, None)
print(len(before))
"""
    assert run(program) == "4\n"


def test_a_fork_goes_on():
    program = """
import os, sys, mniop
rulebook = mniop.load(sys.argv[1])
signal = {"id": "s1", "date": "2024-05-14"}
before = rulebook.assess_json(signal, as_of="2025-01-15")
child = os.fork()
if child == 0:
    os._exit(0 if rulebook.assess_json(signal, as_of="2025-01-15") == before else 1)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    assert run(program) == "0\n"


def test_nothing_is_said_when_the_process_ends():
    program = """
import sys, mniop
rulebook = mniop.load(sys.argv[1])
rulebook.assess({"id": "s1", "date": "2024-05-14"}, as_of="2025-01-15")
class Late:
    def __del__(self): self.rulebook.digest
late = Late(); late.rulebook = rulebook
sys.modules["late"] = late
"""
    assert run(program) == ""


def test_memory_is_given_back(small):
    def resident():
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")

    def work(count):
        for _ in range(count):
            small.assess(SIGNAL, as_of=AS_OF)
            try:
                small.assess({"id": "s1"}, as_of=AS_OF)
            except mniop.MniopError:
                pass
        gc.collect()

    work(200)
    before = resident()
    work(2000)
    assert resident() - before < 4 << 20
