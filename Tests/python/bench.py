"""What Python adds to the C contract: bench.py SCRIPTS SIGNAL.json DATE.

Medians of processor time of this thread, as in Tests/ABI/bench.c: `make bench-bindings`.
"""

import json
import sys
import time
from pathlib import Path

import mniop
from mniop._decode import decode
from mniop._library import library

RUNS = 301


def report(what, work, runs=RUNS, calls=1):
    times = []
    for _ in range(runs):
        start = time.thread_time_ns()
        for _ in range(calls):
            work()
        times.append((time.thread_time_ns() - start) / 1e3 / calls)
    times.sort()
    print(f"  {what:44} {times[runs // 2]:9.1f} us ({times[0]:.1f} to {times[-1]:.1f})")


def main():
    scripts, path, as_of = sys.argv[1:]
    signal = Path(path).read_text(encoding="utf-8")
    start = time.perf_counter()
    library()
    opened = time.perf_counter()
    rulebook = mniop.load(scripts)
    loaded = time.perf_counter()
    print(f"Python: library {(opened - start) * 1e3:.1f} ms, "
          f"load {(loaded - opened) * 1e3:.1f} ms (wall time, once)")
    text = rulebook.assess_json(signal, as_of=as_of)
    content = json.loads(text)
    print("Python, one assessment")
    report("assess_json: all of it as a text", lambda: rulebook.assess_json(signal, as_of=as_of))
    report("assess: all of it as dataclasses", lambda: rulebook.assess(signal, as_of=as_of))
    report("  of which json.loads", lambda: json.loads(text))
    report("  of which dataclasses", lambda: decode(mniop.Assessment, content))
    number = library().version_number
    report("the smallest call", number, calls=1000)


if __name__ == "__main__":
    main()
