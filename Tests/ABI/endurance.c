/* Memory after many assessments and many errors is memory after a few: nothing is kept, lost or
   left to grow.

   usage: endurance ASSESSMENTS ERRORS */
#include "check.h"
#include "national.h"
#include <malloc.h>

static const char report[] =
    "{\"format\":1,\"id\":\"s\",\"date\":\"2025-01-10\","
    "\"actor\":{\"kind\":\"hopital\",\"department\":\"33\"},"
    "\"facts\":{\"plainte_deposee\":true,\"age\":20},\"present\":[\"g.01\"]}";

/* Raises an error in Lua in every hook, beneath a pcall and above it. */
static const char local[] =
    "language(1)\n"
    "department \"33\" { fr = \"Gironde\", en = \"Gironde\", scheme = \"CLAV\" }\n"
    "on_assessment(function(case)\n"
    "  pcall(function() error({ case:fact(\"age\") }) end)\n"
    "  local nothing = case:fact(\"age\") .. {}\n"
    "end)\n";

static size_t bytes_in_use(void) { return mallinfo2().uordblks; }

static mniop_rulebook *load(void)
{
    mniop_script scripts[2] = {
        { "national/essai.lua", MNIOP_NUL, national, MNIOP_NUL },
        { "departements/33/essai.lua", MNIOP_NUL, local, MNIOP_NUL },
    };
    mniop_rulebook *rulebook = NULL;
    CHECK(mniop_rulebook_from_scripts(scripts, 2, NULL, &rulebook, NULL) == MNIOP_OK);
    return rulebook;
}

/* One answer, read as JSON; 1 where everything went well. */
static int assess(const mniop_rulebook *rulebook, mniop_worker *worker)
{
    mniop_signal *signal = NULL;
    mniop_assessment *assessment = NULL;
    const mniop_signal *signals[1];
    const char *json = NULL;
    int well;
    mniop_signal_from_json(rulebook, report, N, &signal, NULL);
    signals[0] = signal;
    mniop_worker_assess(worker, signals, 1, "2025-01-15", N, &assessment, NULL);
    well = mniop_assessment_json(assessment, 0, &json, NULL, NULL) == MNIOP_OK;
    mniop_assessment_free(&assessment);
    mniop_signal_free(&signal);
    return well;
}

/* Errors of every source: JSON, a setter, a script that does not load, a script at its limit. */
static int fail(const mniop_rulebook *rulebook, mniop_signal *signal, size_t number)
{
    static const char *const bad[] = { "x = = 1", "error({})", "while true do end",
                                       "local t = {} while true do t[#t + 1] = { 1 } end" };
    mniop_script script = { "national/essai.lua", MNIOP_NUL, NULL, MNIOP_NUL };
    mniop_load_options limits = MNIOP_LOAD_OPTIONS_INIT;
    mniop_rulebook *none = NULL;
    mniop_signal *unread = NULL;
    mniop_error *error = NULL;
    mniop_status status;
    limits.instructions = 10000;
    limits.memory_bytes = 1 << 20;
    if (number % 4 == 0) {
        status = mniop_signal_from_json(rulebook, "{\"facts\":{\"agee\":1}}", N, &unread, &error);
    } else if (number % 4 == 1) {
        status = mniop_signal_set_fact_bool(signal, "plainte", N, 1, &error);
    } else {
        script.bytes = bad[number / 4 % (sizeof bad / sizeof *bad)];
        status = mniop_rulebook_from_scripts(&script, 1, &limits, &none, &error);
    }
    mniop_error_free(&error);
    return status != MNIOP_OK && none == NULL && unread == NULL;
}

int main(int count, char **arguments)
{
    size_t assessments = count == 3 ? strtoul(arguments[1], NULL, 10) : 0;
    size_t errors = count == 3 ? strtoul(arguments[2], NULL, 10) : 0;
    size_t few = 1000, i, well = 0, failed = 0, before, after;
    mniop_rulebook *rulebook = load();
    mniop_worker *worker = NULL;
    mniop_signal *signal = NULL;
    if (assessments < few || errors < few) {
        fprintf(stderr, "usage: endurance ASSESSMENTS ERRORS, each at least %zu\n", few);
        return 2;
    }
    CHECK(mniop_worker_new(rulebook, NULL, &worker, NULL) == MNIOP_OK);
    CHECK(mniop_signal_new(rulebook, "s", N, "2025-01-10", N, &signal, NULL) == MNIOP_OK);

    for (i = 0; i < few; i++) well += (size_t)assess(rulebook, worker);
    before = bytes_in_use();
    for (i = few; i < assessments; i++) well += (size_t)assess(rulebook, worker);
    after = bytes_in_use();
    printf("endurance: %zu bytes in use after %zu assessments, %zu after %zu\n", before, few, after,
           assessments);
    CHECK(well == assessments && after == before);

    for (i = 0; i < few; i++) failed += (size_t)fail(rulebook, signal, i);
    before = bytes_in_use();
    for (i = few; i < errors; i++) failed += (size_t)fail(rulebook, signal, i);
    after = bytes_in_use();
    printf("endurance: %zu bytes in use after %zu errors, %zu after %zu\n", before, few, after,
           errors);
    CHECK(failed == errors && after == before);

    mniop_signal_free(&signal);
    mniop_worker_free(&worker);
    mniop_rulebook_free(&rulebook);
    return finish("endurance");
}
