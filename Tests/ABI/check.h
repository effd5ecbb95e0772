/* What the C tests of libmniop share: counting checks. */
#ifndef MNIOP_TEST_CHECK_H
#define MNIOP_TEST_CHECK_H

#include <mniop.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N MNIOP_NUL

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

#endif
