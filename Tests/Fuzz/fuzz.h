/* What the fuzz targets of libmniop share: libFuzzer's entry point, a small rulebook made once,
   and checks that end the process, which is how libFuzzer is told of a finding. */
#ifndef MNIOP_FUZZ_H
#define MNIOP_FUZZ_H

#include "../ABI/national.h"
#include <mniop.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MUST(condition) must((condition), #condition, __FILE__, __LINE__)

static inline void must(int holds, const char *text, const char *file, int line)
{
    if (holds) return;
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, text);
    abort();
}

/* The national layer of check.h and, where `local` is not NULL, one script of department 33. */
static inline mniop_rulebook *rulebook_with(const char *local, size_t length)
{
    mniop_script scripts[2] = {
        { "national/essai.lua", MNIOP_NUL, national, MNIOP_NUL },
        { "departements/33/essai.lua", MNIOP_NUL, local, length },
    };
    mniop_load_options limits = MNIOP_LOAD_OPTIONS_INIT;
    /* Small, so that a run takes milliseconds; what ends at a limit is a finding all the same. */
    limits.instructions = 200000;
    limits.memory_bytes = 4u << 20;
    mniop_rulebook *rulebook = NULL;
    mniop_error *error = NULL;
    mniop_status status = mniop_rulebook_from_scripts(scripts, local == NULL ? 1 : 2, &limits,
                                                      &rulebook, &error);
    if (status != MNIOP_OK)
        fprintf(stderr, "%s\n", mniop_error_message(error, MNIOP_LANG_EN, NULL));
    /* Whatever a local script says, the national layer loads. */
    MUST(status == MNIOP_OK);
    return rulebook;
}

/* Every text is well formed: NUL-terminated where its length says. The length by its address, as
   the call that gives the text may come after it. */
static inline void read_text(const char *text, const size_t *length)
{
    MUST(text != NULL && text[*length] == '\0' && strlen(text) == *length);
}

/* Reads an error as a host would, in both languages, and frees it. */
static inline void read_error(mniop_error **error)
{
    if (*error == NULL) return;
    size_t length = 0;
    for (size_t i = 0; i < mniop_error_problem_count(*error); i++) {
        const mniop_problem *problem = mniop_error_problem(*error, i);
        read_text(mniop_problem_text(problem, MNIOP_LANG_FR, &length), &length);
        read_text(mniop_problem_text(problem, MNIOP_LANG_EN, &length), &length);
        read_text(mniop_problem_place(problem, &length), &length);
    }
    mniop_error_free(error);
}

/* Reads an answer as a host would, and frees it. */
static inline void read_assessment(mniop_assessment **assessment)
{
    const char *json = NULL;
    size_t length = 0;
    MUST(mniop_assessment_json(*assessment, 0, &json, &length, NULL) == MNIOP_OK);
    read_text(json, &length);
    for (size_t i = 0; i < mniop_assessment_outcome_count(*assessment); i++) {
        const mniop_outcome *outcome = mniop_assessment_outcome(*assessment, i);
        read_text(mniop_outcome_id(outcome, &length), &length);
        MUST(mniop_outcome_verdict(outcome) != 0);
    }
    mniop_assessment_free(assessment);
}

#endif
