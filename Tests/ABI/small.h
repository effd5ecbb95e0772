/* A rulebook of one small national layer, for tests that need no more. */
#ifndef MNIOP_TEST_SMALL_H
#define MNIOP_TEST_SMALL_H

#include "check.h"
#include "national.h"

static mniop_rulebook *load_national(void)
{
    mniop_script script = {"national/essai.lua", N, national, N};
    mniop_rulebook *rulebook = NULL;
    mniop_error *error = NULL;
    if (mniop_rulebook_from_scripts(&script, 1, NULL, &rulebook, &error) != MNIOP_OK) {
        size_t i;
        for (i = 0; i < mniop_error_problem_count(error); i++) {
            const mniop_problem *problem = mniop_error_problem(error, i);
            fprintf(stderr, "%s: %s\n", mniop_problem_place(problem, NULL),
                    mniop_problem_text(problem, MNIOP_LANG_EN, NULL));
        }
        exit(1); /* nothing else can be tested */
    }
    return rulebook;
}

#endif
