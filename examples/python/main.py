"""A hospital's program asks libmniop about one patient. The same job as examples/c/main.c.

    python3 main.py SCRIPTS [YYYY-MM-DD]

`make examples` runs it; in the source tree, after `make release`:

    PYTHONPATH=Sources/python python3 examples/python/main.py scripts
"""

import sys

import mniop
from mniop import Minor, Verdict

# One report. What is not set stays unknown, and unknown is not no.
SIGNAL = {
    "id": "visit-1",
    "person": "p-9f2c1a",
    "date": "2024-05-14",
    "actor": {"kind": "hopital", "department": "33"},
    "facts": {
        "age": 16,
        "departement": "33",
        "violence_physique": True,
        "prostitution": "refused",
    },
    "present": ["oit.D2.01", "oit.D5.01", "oit.D5.04"],
}


def print_outcome(labels, outcome):
    print(f"  [{outcome.outcome}] {outcome.label.en}")
    for reason in outcome.because:
        print(f"      because: {labels.get(reason.name, reason.name)}: {reason.text}")
    for title, names in (("under", outcome.basis), ("missing", outcome.missing)):
        if names:
            print(f"      {title}:", "; ".join(labels.get(name, name) for name in names))
    for time in outcome.times:
        end = f"{time.end}, " if time.end else ""
        print(f"      {time.kind}: {end}{time.counted.en}")


def print_questions(answer):
    """A child is heard once, by professionals trained for it: what only the child could say is not
    asked here. An indicator is seen, not asked for."""
    is_child = answer.minor in (Minor.YES, Minor.PRESUMED)
    print("To ask next")
    if is_child:
        print("  Do not question the child. Listen, note the child's words, pass them on.")
    questions = [
        question for question in answer.questions
        if not (is_child and question.kind == "fact" and question.of == "person")
    ]
    for question in questions[:10]:
        how = "to observe" if question.kind == "indicator" else question.of
        print(f"  {question.label.en} ({how}{', sensitive' if question.sensitive else ''})")


def print_answer(labels, answer):
    for number in answer.emergency:
        print(f"Call {number.number}: {number.when.en}")
    print("Sufficient for shelter and support:", "yes" if answer.sufficient else "not yet")
    print(f"Rights, measures and duties as of {answer.as_of}")
    for outcome in answer.outcomes:
        if outcome.outcome != Verdict.NOT_APPLICABLE:
            print_outcome(labels, outcome)
    print_questions(answer)
    for notice in answer.notices:
        print(f"Note: {notice.text.en}")


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(f"usage: {sys.argv[0]} SCRIPTS [YYYY-MM-DD]")
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        with mniop.load(sys.argv[1]) as rulebook:
            # What people read instead of a name.
            labels = {item.id: item.label.en for item in rulebook.indicators + rulebook.facts}
            as_of = sys.argv[2] if len(sys.argv) == 3 else "2024-05-15"
            print_answer(labels, rulebook.assess(SIGNAL, as_of=as_of))
    except mniop.MniopError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
