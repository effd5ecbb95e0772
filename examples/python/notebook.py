"""Several persons at once: a table of what stands open for each, and a chart.

    PYTHONPATH=Sources/python python3 examples/python/notebook.py [CHART.svg]

Cells begin with `# %%`: editors that know notebooks run them one by one. Nothing but the package is
needed; the chart is written by hand, in SVG.
"""

# %% What is read: the scripts that ship, and the synthetic signals of examples/signals.
import json
import sys
from collections import Counter
from html import escape
from pathlib import Path

import mniop
from mniop import Verdict

AS_OF = "2025-01-15"
here = Path(__file__).resolve().parent if "__file__" in globals() else Path("examples/python")
rulebook = mniop.load()

persons = {}
for path in sorted((here.parent / "signals").glob("*.json")):
    content = json.loads(path.read_text(encoding="utf-8"))
    for signal in content if isinstance(content, list) else [content]:
        persons.setdefault(signal.get("person", signal["id"]), []).append(signal)

# %% One answer a person. A person whose signals are refused is told, and the others go on.
answers = {}
for person, signals in persons.items():
    try:
        answers[person] = rulebook.assess(signals, as_of=AS_OF)
    except mniop.MniopError as error:
        print(f"{person}: {error}", file=sys.stderr)

# %% The table. What is incomplete is not closed: something is still to be asked.
SHOWN = [Verdict.OPEN, Verdict.DISCRETIONARY, Verdict.INCOMPLETE, Verdict.CLOSED]
counts = {
    person: Counter(right.outcome for right in answer.rights)
    for person, answer in answers.items()
}
heading = ["person", "forms", "enough", *SHOWN, "ask first"]
rows = [
    [
        person,
        ", ".join(form.form for form in answer.exploitation) or "none yet",
        "yes" if answer.sufficient else "not yet",
        *(str(counts[person][verdict]) for verdict in SHOWN),
        answer.questions[0].label.en if answer.questions else "",
    ]
    for person, answer in answers.items()
]
widths = [max(len(row[column]) for row in [heading, *rows]) for column in range(len(heading))]
for row in [heading, *rows]:
    print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())

# %% What is worth asking of most persons?
asked = Counter(
    (question.ask, question.label.en)
    for answer in answers.values() for question in answer.questions[:10]
)
print("\nMost often among the ten first questions:")
for (ask, label), count in sorted(asked.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"  {count:2} of {len(answers)}  {label}")

# %% The chart: rights of each person by how they stand.
COLOURS = {
    Verdict.OPEN: "#1b7837", Verdict.DISCRETIONARY: "#7fbf7b", Verdict.INCOMPLETE: "#dfc27d",
    Verdict.CLOSED: "#bdbdbd",
}
LEFT, SCALE, STEP = 130, 7, 24


def chart(counts):
    """Bars from left to right, a person a line. The colours differ in grey too."""
    height = STEP * (len(counts) + 2)
    width = LEFT + SCALE * max(sum(count[v] for v in SHOWN) for count in counts.values()) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="12">',
        f"<title>Rights of {len(counts)} persons as of {AS_OF}</title>",
    ]
    for number, verdict in enumerate(SHOWN):
        x = LEFT + 110 * number
        parts.append(f'<rect x="{x}" y="6" width="12" height="12" fill="{COLOURS[verdict]}"/>')
        parts.append(f'<text x="{x + 16}" y="16">{verdict}</text>')
    for line, (person, count) in enumerate(counts.items(), start=1):
        y, x = STEP * line + 8, LEFT
        parts.append(f'<text x="4" y="{y + 12}">{escape(person)}</text>')
        for verdict in SHOWN:
            wide = SCALE * count[verdict]
            parts.append(
                f'<rect x="{x}" y="{y}" width="{wide}" height="16" fill="{COLOURS[verdict]}">'
                f"<title>{verdict}: {count[verdict]}</title></rect>")
            x += wide
    return "\n".join([*parts, "</svg>", ""])


target = Path(sys.argv[1] if len(sys.argv) > 1 else "rights.svg")
target.write_text(chart(counts), encoding="utf-8")
print(f"\nThe chart is in {target}.")
