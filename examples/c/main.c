/*
** A hospital's program asks libmniop about one patient.
**
**     main SCRIPTS [YYYY-MM-DD]
**
** SCRIPTS is the folder of the protocols, the date that of the law to apply. Build and run it with
** `make example`, or see the README for the compiler's line.
*/
#include <mniop.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints what is wrong, frees the error, and ends the program: enough for an example. */
static void must(mniop_status status, mniop_error **error)
{
    size_t i;
    if (status == MNIOP_OK) {
        return;
    }
    for (i = 0; i < mniop_error_problem_count(*error); i++) {
        const mniop_problem *problem = mniop_error_problem(*error, i);
        fprintf(stderr, "%s: %s\n", mniop_problem_place(problem, NULL),
                mniop_problem_text(problem, MNIOP_LANG_EN, NULL));
    }
    mniop_error_free(error);
    exit(1);
}

/* One report. What is not set stays unknown, and unknown is not no. */
static mniop_signal *fill(const mniop_rulebook *rulebook)
{
    static const char *const seen[] = {"oit.D2.01", "oit.D5.01", "oit.D5.04"};
    mniop_signal *signal = NULL;
    mniop_error *error = NULL;
    size_t i;

    must(mniop_signal_new(rulebook, "visit-1", MNIOP_NUL, "2024-05-14", MNIOP_NUL, &signal,
                          &error), &error);
    must(mniop_signal_set_person(signal, "p-9f2c1a", MNIOP_NUL, &error), &error);
    must(mniop_signal_set_actor(signal, "hopital", MNIOP_NUL, "33", MNIOP_NUL, NULL, 0, &error),
         &error);
    must(mniop_signal_set_fact_int(signal, "age", MNIOP_NUL, 16, &error), &error);
    must(mniop_signal_set_fact_code(signal, "departement", MNIOP_NUL, "33", MNIOP_NUL, &error),
         &error);
    must(mniop_signal_set_fact_bool(signal, "violence_physique", MNIOP_NUL, 1, &error), &error);
    must(mniop_signal_set_fact_unknown(signal, "prostitution", MNIOP_NUL, MNIOP_UNKNOWN_REFUSED,
                                       &error), &error);
    for (i = 0; i < sizeof seen / sizeof seen[0]; i++) {
        must(mniop_signal_add_present(signal, seen[i], MNIOP_NUL, &error), &error);
    }
    return signal;
}

/* What people read instead of a name: the label of the fact or the indicator, else the name. */
static const char *label(const mniop_rulebook *rulebook, const char *name)
{
    static const mniop_code lists[] = {MNIOP_LIST_FACTS, MNIOP_LIST_INDICATORS};
    size_t list, i;
    for (list = 0; list < sizeof lists / sizeof lists[0]; list++) {
        for (i = 0; i < mniop_rulebook_count(rulebook, lists[list]); i++) {
            if (strcmp(mniop_rulebook_id(rulebook, lists[list], i, NULL), name) == 0) {
                return mniop_rulebook_label(rulebook, lists[list], i, MNIOP_LANG_EN, NULL);
            }
        }
    }
    return name;
}

static void print_names(const char *title, const mniop_rulebook *rulebook,
                        const mniop_outcome *outcome, mniop_code names)
{
    size_t i, count = mniop_outcome_name_count(outcome, names);
    if (count > 0) {
        printf("      %s:", title);
    }
    for (i = 0; i < count; i++) {
        printf("%s %s", i == 0 ? "" : ";",
               label(rulebook, mniop_outcome_name(outcome, names, i, NULL)));
    }
    if (count > 0) {
        printf("\n");
    }
}

static void print_outcome(const mniop_rulebook *rulebook, const mniop_outcome *outcome)
{
    size_t i;
    printf("  [%s] %s\n", mniop_code_word(mniop_outcome_verdict(outcome)),
           mniop_outcome_label(outcome, MNIOP_LANG_EN, NULL));
    for (i = 0; i < mniop_outcome_reason_count(outcome); i++) {
        const mniop_reason *reason = mniop_outcome_reason(outcome, i);
        printf("      because: %s: %s\n", label(rulebook, mniop_reason_name(reason, NULL)),
               mniop_reason_value(reason, NULL));
    }
    print_names("under", rulebook, outcome, MNIOP_NAMES_BASIS);
    print_names("missing", rulebook, outcome, MNIOP_NAMES_MISSING);
    for (i = 0; i < mniop_outcome_time_count(outcome); i++) {
        const mniop_time *time = mniop_outcome_time(outcome, i);
        const char *end = mniop_time_end(time, NULL);
        printf("      %s: %s%s%s\n", mniop_code_word(mniop_time_kind(time)), end,
               end[0] == '\0' ? "" : ", ", mniop_time_counted(time, MNIOP_LANG_EN, NULL));
    }
}

/* A child is heard once, by professionals trained for it: what only the child could say is not
** asked here. An indicator is seen, not asked for. */
static void print_questions(const mniop_assessment *answer)
{
    mniop_code minor = mniop_assessment_minor(answer);
    int is_child = minor == MNIOP_MINOR_YES || minor == MNIOP_MINOR_PRESUMED;
    size_t i, shown = 0;

    printf("To ask next\n");
    if (is_child) {
        printf("  Do not question the child. Listen, note the child's words, pass them on.\n");
    }
    for (i = 0; i < mniop_assessment_question_count(answer) && shown < 10; i++) {
        const mniop_question *question = mniop_assessment_question(answer, i);
        int is_seen = mniop_question_kind(question) == MNIOP_ASK_INDICATOR;
        if (is_child && !is_seen && mniop_question_of(question) == MNIOP_OF_PERSON) {
            continue;
        }
        printf("  %s (%s%s)\n", mniop_question_label(question, MNIOP_LANG_EN, NULL),
               is_seen ? "to observe" : mniop_code_word(mniop_question_of(question)),
               mniop_question_is_sensitive(question) ? ", sensitive" : "");
        shown++;
    }
}

static void print(const mniop_rulebook *rulebook, const mniop_assessment *answer)
{
    size_t i;
    for (i = 0; i < mniop_assessment_number_count(answer); i++) {
        const mniop_number *number = mniop_assessment_number(answer, i);
        printf("Call %s: %s\n", mniop_number_digits(number, NULL),
               mniop_number_when(number, MNIOP_LANG_EN, NULL));
    }
    printf("Sufficient for shelter and support: %s\n",
           mniop_assessment_is_sufficient(answer) ? "yes" : "not yet");
    printf("Rights, measures and duties as of %s\n", mniop_assessment_as_of(answer, NULL));
    for (i = 0; i < mniop_assessment_outcome_count(answer); i++) {
        const mniop_outcome *outcome = mniop_assessment_outcome(answer, i);
        if (mniop_outcome_verdict(outcome) != MNIOP_OUTCOME_NOT_APPLICABLE) {
            print_outcome(rulebook, outcome);
        }
    }
    print_questions(answer);
    for (i = 0; i < mniop_assessment_notice_count(answer); i++) {
        const mniop_notice *notice = mniop_assessment_notice(answer, i);
        printf("Note: %s\n", mniop_notice_text(notice, MNIOP_LANG_EN, NULL));
    }
}

int main(int argc, char **argv)
{
    mniop_rulebook *rulebook = NULL;
    mniop_worker *worker = NULL;
    mniop_assessment *answer = NULL;
    mniop_error *error = NULL;
    mniop_signal *signal;
    const mniop_signal *signals[1];
    mniop_text path;

    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: %s SCRIPTS [YYYY-MM-DD]\n", argv[0]);
        return 2;
    }
    path.bytes = argv[1];
    path.length = MNIOP_NUL;
    must(mniop_rulebook_load(&path, 1, NULL, &rulebook, &error), &error);
    must(mniop_worker_new(rulebook, NULL, &worker, &error), &error);

    signal = fill(rulebook);
    signals[0] = signal;
    must(mniop_worker_assess(worker, signals, 1, argc == 3 ? argv[2] : "2024-05-15", MNIOP_NUL,
                             &answer, &error), &error);

    /* The answer outlives all that it was made of; the rulebook stays for its labels. */
    mniop_signal_free(&signal);
    mniop_worker_free(&worker);
    print(rulebook, answer);
    mniop_assessment_free(&answer);
    mniop_rulebook_free(&rulebook);
    return 0;
}
