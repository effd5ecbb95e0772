/* Any bytes as a local script: the national layer loads, and its answer is the same or better. */
#include "fuzz.h"

static const char report[] =
    "{\"format\":1,\"id\":\"s\",\"date\":\"2025-01-10\","
    "\"actor\":{\"kind\":\"hopital\",\"department\":\"33\"},"
    "\"facts\":{\"plainte_deposee\":true,\"age\":20},\"present\":[\"g.01\"]}";

static mniop_assessment *assess(const mniop_rulebook *rulebook)
{
    mniop_signal *signal = NULL;
    mniop_worker *worker = NULL;
    mniop_assessment *assessment = NULL;
    MUST(mniop_signal_from_json(rulebook, report, MNIOP_NUL, &signal, NULL) == MNIOP_OK);
    MUST(mniop_worker_new(rulebook, NULL, &worker, NULL) == MNIOP_OK);
    const mniop_signal *signals[1] = { signal };
    MUST(mniop_worker_assess(worker, signals, 1, "2025-01-15", MNIOP_NUL, &assessment, NULL)
         == MNIOP_OK);
    mniop_signal_free(&signal);
    mniop_worker_free(&worker);
    return assessment;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = malloc(size > 0 ? size : 1);
    MUST(text != NULL);
    if (size > 0) memcpy(text, data, size);
    mniop_rulebook *rulebook = rulebook_with(text, size);
    free(text);
    for (size_t i = 0; i < mniop_rulebook_problem_count(rulebook); i++) {
        size_t length = 0;
        const mniop_problem *problem = mniop_rulebook_problem(rulebook, i);
        read_text(mniop_problem_text(problem, MNIOP_LANG_FR, &length), &length);
        read_text(mniop_problem_place(problem, &length), &length);
    }

    mniop_assessment *assessment = assess(rulebook);
    MUST(mniop_assessment_is_sufficient(assessment) == 1);
    const mniop_outcome *right = mniop_assessment_find(assessment, "droit_essai", MNIOP_NUL);
    MUST(mniop_outcome_verdict(right) == MNIOP_OUTCOME_OPEN);
    MUST(mniop_outcome_time_count(right) == 1);
    read_assessment(&assessment);
    mniop_rulebook_free(&rulebook);
    return 0;
}
