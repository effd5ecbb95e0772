/* What the C tests of libmniop share: counting checks, and a small national layer of scripts. */
#ifndef MNIOP_TEST_CHECK_H
#define MNIOP_TEST_CHECK_H

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

static const char national[] =
    "language(1)\n"
    "actor \"hopital\" { fr = \"Hôpital\", en = \"Hospital\", source = \"essai\",\n"
    "  must_not = { { fr = \"Ne pas dire\", en = \"Do not say\" } } }\n"
    "actor \"prefecture\" { fr = \"Préfecture\", en = \"Prefecture\" }\n"
    "fact \"age\" { type = \"integer\", kind = \"trait\", fr = \"Âge\", en = \"Age\" }\n"
    "fact \"plainte_deposee\" { type = \"boolean\", kind = \"event\", of = \"file\",\n"
    "  fr = \"Plainte déposée\", en = \"Complaint filed\" }\n"
    "fact \"date_depot_plainte\" { type = \"date\", kind = \"event\", of = \"file\",\n"
    "  fr = \"Date de la plainte\", en = \"Date of the complaint\" }\n"
    "fact \"sexe\" { type = \"code\", kind = \"trait\", values = { \"F\", \"M\", \"X\" },\n"
    "  fr = \"Sexe\", en = \"Sex\" }\n"
    "fact \"acte\" { type = \"codes\", kind = \"state\", complete = false,\n"
    "  values = { \"recruter\", \"heberger\" }, fr = \"Acte\", en = \"Act\" }\n"
    "parameter \"perimetre\" { fr = \"Périmètre\", en = \"Scope\", values = { \"a\", \"b\" },\n"
    "  default = \"a\", why = { fr = \"Essai.\", en = \"Test.\" } }\n"
    "grid \"g\" { fr = \"Grille\", en = \"Grid\", source = \"essai\", grade = \"read\",\n"
    "  profiles = { { id = \"p\", fr = \"P\", en = \"P\" } },\n"
    "  dimensions = { { id = \"D\", fr = \"D\", en = \"D\", method = \"any\" } },\n"
    "  readings = { broad = { fr = \"D\", en = \"D\", when = positive \"g.D\" } } }\n"
    "service \"n17\" { fr = \"Danger\", en = \"Danger\", territory = \"national\",\n"
    "  number = \"17\" }\n"
    "indicator \"g.01\" { fr = \"Signe\", en = \"Sign\", source = \"essai\", grade = \"read\",\n"
    "  seen_by = { hopital = { fr = \"Vu ici\", en = \"Seen here\" } },\n"
    "  counts_as = { { grid = \"g\", dimension = \"D\", profiles = { \"p\" } } } }\n"
    "exploitation \"travail\" { fr = \"Travail\", en = \"Labour\", grids = { \"g\" } }\n"
    "sufficiency { fr = \"Signe\", en = \"Sign\", when = positive \"g.D\" }\n"
    "right \"droit_essai\" { fr = \"Droit d'essai\", en = \"Test right\",\n"
    "  authority = \"prefecture\", since = \"2020-01-01\", basis = { \"Article 1\" },\n"
    "  when = any { fact.plainte_deposee, fact.acte:includes \"recruter\",\n"
    "    fact.sexe:is \"F\", parameter.perimetre:is \"b\" },\n"
    "  act_by = days(10):from \"date_depot_plainte\", grade = \"read\" }\n"
    "right \"droit_enfant\" { fr = \"Droit de l'enfant\", en = \"Child's right\",\n"
    "  authority = \"prefecture\", since = \"2020-01-01\", basis = { \"Article 2\" },\n"
    "  when = fact.age:below(18), grade = \"read\", for_children = true }\n";

#define N MNIOP_NUL

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
