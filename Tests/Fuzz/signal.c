/* Any bytes as a signal: refused with every problem, or assessed. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static mniop_rulebook *rulebook;
    static mniop_worker *worker;
    if (rulebook == NULL) {
        rulebook = rulebook_with(NULL, 0);
        MUST(mniop_worker_new(rulebook, NULL, &worker, NULL) == MNIOP_OK);
    }

    /* A copy of the exact size: one byte read beyond it is found. */
    char *json = malloc(size > 0 ? size : 1);
    MUST(json != NULL);
    if (size > 0) memcpy(json, data, size);
    mniop_signal *signal = NULL;
    mniop_error *error = NULL;
    mniop_status status = mniop_signal_from_json(rulebook, json, size, &signal, &error);
    free(json);
    MUST((status == MNIOP_OK) == (signal != NULL) && (status == MNIOP_OK) == (error == NULL));
    MUST(status == MNIOP_OK || mniop_error_problem_count(error) > 0);
    read_error(&error);
    if (signal == NULL) return 0;

    const mniop_signal *signals[1] = { signal };
    mniop_assessment *assessment = NULL;
    status = mniop_worker_assess(worker, signals, 1, "2025-01-15", MNIOP_NUL, &assessment, &error);
    MUST(status != MNIOP_INTERNAL);
    read_error(&error);
    if (assessment != NULL) read_assessment(&assessment);
    mniop_signal_free(&signal);
    return 0;
}
