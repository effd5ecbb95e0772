/* What a rulebook says of itself: lists, names, versions of rules; and the host's log. */
#include "small.h"

static int is(const char *text, const char *expected)
{
    return text != NULL && strcmp(text, expected) == 0;
}

/* The index of an entry, as a host finds it; the count of the list where it is not there. */
static size_t find(const mniop_rulebook *rulebook, mniop_code list, const char *id)
{
    size_t index = 0;
    while (index < mniop_rulebook_count(rulebook, list)
           && !is(mniop_rulebook_id(rulebook, list, index, NULL), id))
        index++;
    return index;
}

static void lists(const mniop_rulebook *rulebook)
{
    size_t sex = find(rulebook, MNIOP_LIST_FACTS, "sexe"), length = 0;
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_GRIDS) == 1);
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_EXPLOITATIONS) == 1);
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_PARAMETERS) == 1);
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_SERVICES) == 1);
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_DOCUMENTS) == 0);
    CHECK(is(mniop_rulebook_label(rulebook, MNIOP_LIST_GRIDS, 0, MNIOP_LANG_EN, NULL), "Grid"));
    CHECK(is(mniop_rulebook_layer(rulebook, MNIOP_LIST_FACTS, sex, NULL), "national"));
    CHECK(is(mniop_rulebook_layer(rulebook, MNIOP_LIST_LAYERS, 0, &length), "") && length == 0);
    CHECK(is(mniop_rulebook_source(rulebook, MNIOP_LIST_FACTS, 0, NULL), "national/essai.lua:5"));
    CHECK(mniop_rulebook_layer(rulebook, MNIOP_LIST_FACTS, 99, &length) == NULL && length == 0);
    CHECK(mniop_rulebook_source(rulebook, 12345, 0, NULL) == NULL);
}

static void names(const mniop_rulebook *rulebook)
{
    size_t sex = find(rulebook, MNIOP_LIST_FACTS, "sexe");
    CHECK(mniop_rulebook_name_count(rulebook, MNIOP_LIST_FACTS, sex, MNIOP_NAMES_VALUES) == 3);
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_FACTS, sex, MNIOP_NAMES_VALUES, 1, NULL),
             "M"));
    CHECK(mniop_rulebook_name(rulebook, MNIOP_LIST_FACTS, sex, MNIOP_NAMES_VALUES, 3, NULL)
          == NULL);
    CHECK(mniop_rulebook_name_count(rulebook, MNIOP_LIST_FACTS, 0, MNIOP_NAMES_VALUES) == 0);
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_PARAMETERS, 0, MNIOP_NAMES_VALUES, 0, NULL),
             "a"));
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_GRIDS, 0, MNIOP_NAMES_DIMENSIONS, 0, NULL),
             "D"));
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_GRIDS, 0, MNIOP_NAMES_PROFILES, 0, NULL),
             "p"));
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_GRIDS, 0, MNIOP_NAMES_READINGS, 0, NULL),
             "broad"));
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_INDICATORS, 0, MNIOP_NAMES_ACTORS, 0, NULL),
             "hopital"));
    CHECK(mniop_rulebook_name_count(rulebook, MNIOP_LIST_INDICATORS, 0, MNIOP_NAMES_GRIDS) == 1);
    CHECK(is(mniop_rulebook_name(rulebook, MNIOP_LIST_EXPLOITATIONS, 0, MNIOP_NAMES_GRIDS, 0,
                                 NULL), "g"));
    CHECK(mniop_rulebook_name_count(rulebook, MNIOP_LIST_FACTS, sex, MNIOP_NAMES_GRIDS) == 0);
    CHECK(mniop_rulebook_name_count(NULL, MNIOP_LIST_FACTS, sex, MNIOP_NAMES_VALUES) == 0);
}

static void versions(const mniop_rulebook *rulebook)
{
    size_t rule = find(rulebook, MNIOP_LIST_RULES, "droit_essai"), length = 9;
    const mniop_rule_version *version = mniop_rulebook_version(rulebook, rule, 0);
    CHECK(mniop_rulebook_rule_kind(rulebook, rule) == MNIOP_KIND_RIGHT);
    CHECK(mniop_rulebook_rule_kind(rulebook, 99) == 0);
    CHECK(mniop_rulebook_version_count(rulebook, rule) == 1);
    CHECK(mniop_rulebook_version(rulebook, rule, 1) == NULL);
    CHECK(is(mniop_rule_version_since(version, NULL), "2020-01-01"));
    CHECK(is(mniop_rule_version_last(version, &length), "") && length == 0);
    CHECK(mniop_rule_version_is_in_force(version) == 1);
    CHECK(mniop_rule_version_grade(version) == MNIOP_GRADE_READ);
    CHECK(mniop_rule_version_status(version) == 0);
    CHECK(strncmp(mniop_rule_version_source(version, NULL), "national/essai.lua:", 19) == 0);
    CHECK(mniop_rule_version_name_count(version, MNIOP_NAMES_BASIS) == 1);
    CHECK(is(mniop_rule_version_name(version, MNIOP_NAMES_BASIS, 0, NULL), "Article 1"));
    CHECK(mniop_rule_version_name(version, MNIOP_NAMES_BASIS, 1, NULL) == NULL);
    CHECK(mniop_rule_version_name_count(version, MNIOP_NAMES_OWED_BY) == 0);
    CHECK(mniop_rule_version_since((const mniop_rule_version *)rulebook, NULL) == NULL);
}

/* What the log was told. */
static struct {
    int problems, hooks;
    const mniop_rulebook *rulebook;
    mniop_worker *worker;
    mniop_status inside;
} told;

static void hear(void *context, const mniop_problem *problem)
{
    mniop_assessment *answer = NULL;
    CHECK(context == &told);
    CHECK(mniop_problem_text(problem, MNIOP_LANG_EN, NULL) != NULL);
    if (strncmp(mniop_problem_name(problem, NULL), "hook_", 5) != 0) {
        told.problems++;
        return;
    }
    told.hooks++;
    /* The value of the case that the function put into its error is not told. */
    CHECK(strstr(mniop_problem_text(problem, MNIOP_LANG_EN, NULL), "97") == NULL);
    /* The library may be called, but not the worker that is at work. */
    CHECK(mniop_rulebook_count(told.rulebook, MNIOP_LIST_FACTS) == 5);
    told.inside = mniop_worker_assess(told.worker, NULL, 0, "2024-05-14", N, &answer, NULL);
    CHECK(answer == NULL);
}

static mniop_rulebook *load_logged(const char *local)
{
    mniop_script scripts[2] = {
        { "national/essai.lua", MNIOP_NUL, national, MNIOP_NUL },
        { "departements/33/essai.lua", MNIOP_NUL, local, MNIOP_NUL },
    };
    mniop_load_options options = MNIOP_LOAD_OPTIONS_INIT;
    mniop_rulebook *rulebook = NULL;
    options.log = hear;
    options.log_context = &told;
    CHECK(mniop_rulebook_from_scripts(scripts, 2, &options, &rulebook, NULL) == MNIOP_OK);
    return rulebook;
}

static void log_of_hooks(void)
{
    static const char failing[] =
        "language(1)\n"
        "department \"33\" { fr = \"Gironde\", en = \"Gironde\", scheme = \"CLAV\" }\n"
        "on_assessment(function(case) error(\"age \" .. case:fact(\"age\")) end)\n";
    mniop_rulebook *rulebook = load_logged(failing);
    mniop_worker_options options = MNIOP_WORKER_OPTIONS_INIT;
    mniop_signal *signal = NULL;
    mniop_assessment *answer = NULL;
    const mniop_signal *signals[1];
    options.log = hear;
    options.log_context = &told;
    told.rulebook = rulebook;
    CHECK(mniop_worker_new(rulebook, &options, &told.worker, NULL) == MNIOP_OK);
    CHECK(mniop_signal_new(rulebook, "s", N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_actor(signal, "hopital", N, "33", N, NULL, 0, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_int(signal, "age", N, 97, NULL) == MNIOP_OK);
    signals[0] = signal;
    CHECK(mniop_worker_assess(told.worker, signals, 1, "2024-05-14", N, &answer, NULL)
          == MNIOP_OK);
    CHECK(told.hooks == 1 && told.inside == MNIOP_MISUSE);
    mniop_assessment_free(&answer);
    mniop_signal_free(&signal);
    mniop_worker_free(&told.worker);
    mniop_rulebook_free(&rulebook);
}

static void log_of_loads(void)
{
    mniop_rulebook *rulebook = load_logged("language(1)\nnothing = 1\n");
    CHECK(told.problems >= 1);
    CHECK((size_t)told.problems == mniop_rulebook_problem_count(rulebook));
    mniop_rulebook_free(&rulebook);
}

int main(void)
{
    mniop_rulebook *rulebook = load_national();
    lists(rulebook);
    names(rulebook);
    versions(rulebook);
    mniop_rulebook_free(&rulebook);
    log_of_loads();
    log_of_hooks();
    return finish("introspection");
}
