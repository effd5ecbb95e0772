/* What the C tests of libmniop share: counting checks, and a rulebook of one small layer. */
#ifndef MNIOP_TEST_CHECK_H
#define MNIOP_TEST_CHECK_H

#include "national.h"
#include <mniop.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int checks, failures;

#define CHECK(condition) check((condition), #condition, __FILE__, __LINE__)

static void check(int holds, const char *text, const char *file, int line)
{
    checks++;
    if (!holds) {
        failures++;
        fprintf(stderr, "%s:%d: failed: %s\n", file, line, text);
    }
}

static int finish(const char *name)
{
    printf("%s: %d checks, %d failed\n", name, checks, failures);
    return failures == 0 ? 0 : 1;
}

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
