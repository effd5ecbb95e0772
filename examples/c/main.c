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

static void print_names(const char *title, const mniop_outcome *outcome, mniop_code names)
{
    size_t i, count = mniop_outcome_name_count(outcome, names);
    if (count > 0) {
        printf("      %s:", title);
    }
    for (i = 0; i < count; i++) {
        printf("%s %s", i == 0 ? "" : ",", mniop_outcome_name(outcome, names, i, NULL));
    }
    if (count > 0) {
        printf("\n");
    }
}

static void print_outcome(const mniop_outcome *outcome)
{
    size_t i;
    printf("  [%s] %s\n", mniop_code_word(mniop_outcome_verdict(outcome)),
           mniop_outcome_label(outcome, MNIOP_LANG_EN, NULL));
    for (i = 0; i < mniop_outcome_reason_count(outcome); i++) {
        const mniop_reason *reason = mniop_outcome_reason(outcome, i);
        printf("      because %s is %s\n", mniop_reason_name(reason, NULL),
               mniop_reason_value(reason, NULL));
    }
    print_names("under", outcome, MNIOP_NAMES_BASIS);
    print_names("missing", outcome, MNIOP_NAMES_MISSING);
    for (i = 0; i < mniop_outcome_time_count(outcome); i++) {
        const mniop_time *time = mniop_outcome_time(outcome, i);
        const char *end = mniop_time_end(time, NULL);
        printf("      %s: %s%s%s\n", mniop_code_word(mniop_time_kind(time)), end,
               end[0] == '\0' ? "" : ", ", mniop_time_counted(time, MNIOP_LANG_EN, NULL));
    }
}

static void print(const mniop_assessment *answer)
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
            print_outcome(outcome);
        }
    }
    printf("To ask next\n");
    for (i = 0; i < mniop_assessment_question_count(answer) && i < 10; i++) {
        const mniop_question *question = mniop_assessment_question(answer, i);
        printf("  %s (%s, of the %s%s)\n", mniop_question_label(question, MNIOP_LANG_EN, NULL),
               mniop_question_name(question, NULL),
               mniop_code_word(mniop_question_of(question)),
               mniop_question_is_sensitive(question) ? ", sensitive" : "");
    }
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

    /* The answer outlives all that it was made of. */
    mniop_signal_free(&signal);
    mniop_worker_free(&worker);
    mniop_rulebook_free(&rulebook);
    print(answer);
    mniop_assessment_free(&answer);
    return 0;
}
