/* Hostile scripts, each in the place of a local one: refused or stopped under a name of its own,
   the national answer whole, and the host alive. Prints what each family came to, and how long the
   longest attack held its thread at the default limits: to read, not to pass or fail by.

   A file of attacks has, for each: a line "== NAME | CODE", where CODE is the name of the problem
   to expect or `harmless`, and the script's text up to the next such line.

   usage: attacks FILE... */
#define _GNU_SOURCE
#include "check.h"
#include "national.h"
#include <time.h>

enum { most_bytes = 1 << 20 };

typedef struct tally {
    size_t tried, refused, stopped, harmless;
    double longest;
    char slowest[80];
} tally;

static double milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static mniop_assessment *assess(const mniop_rulebook *rulebook)
{
    static const char report[] =
        "{\"format\":1,\"id\":\"s\",\"date\":\"2025-01-10\","
        "\"actor\":{\"kind\":\"hopital\",\"department\":\"33\"},"
        "\"facts\":{\"plainte_deposee\":true,\"age\":20},\"present\":[\"g.01\"]}";
    mniop_signal *signal = NULL;
    mniop_worker *worker = NULL;
    mniop_assessment *assessment = NULL;
    const mniop_signal *signals[1];
    mniop_signal_from_json(rulebook, report, N, &signal, NULL);
    mniop_worker_new(rulebook, NULL, &worker, NULL);
    signals[0] = signal;
    mniop_worker_assess(worker, signals, 1, "2025-01-15", N, &assessment, NULL);
    mniop_worker_free(&worker);
    mniop_signal_free(&signal);
    return assessment;
}

/* The national right stands open beside whatever was loaded. */
static int national_is_whole(const mniop_assessment *assessment)
{
    const mniop_outcome *right = mniop_assessment_find(assessment, "droit_essai", N);
    return mniop_outcome_verdict(right) == MNIOP_OUTCOME_OPEN
           && mniop_outcome_time_count(right) == 1
           && mniop_assessment_is_sufficient(assessment) == 1;
}

/* Whether a problem of the load or a notice of the answer has this name; else says what there
   is. */
static int has_problem(const mniop_rulebook *rulebook, const mniop_assessment *assessment,
                       const char *code, const char *name)
{
    size_t i, count = mniop_rulebook_problem_count(rulebook), errors = 0;
    for (i = 0; i < count; i++) {
        const mniop_problem *problem = mniop_rulebook_problem(rulebook, i);
        errors += (size_t)mniop_problem_is_error(problem);
        if (strcmp(mniop_problem_name(problem, NULL), code) == 0) return 1;
    }
    for (i = 0; i < mniop_assessment_notice_count(assessment); i++) {
        const mniop_notice *notice = mniop_assessment_notice(assessment, i);
        const char *text = mniop_notice_name(notice, NULL);
        errors += strncmp(text, "hook", 4) == 0;
        if (strcmp(text, code) == 0) return 1;
    }
    if (strcmp(code, "harmless") == 0 && errors == 0) return 1;
    fprintf(stderr, "%s: wanted %s, got %zu problems\n", name, code, count);
    for (i = 0; i < count && i < 3; i++) {
        const mniop_problem *problem = mniop_rulebook_problem(rulebook, i);
        fprintf(stderr, "  %s: %s\n", mniop_problem_name(problem, NULL),
                mniop_problem_text(problem, MNIOP_LANG_EN, NULL));
    }
    for (i = 0; i < mniop_assessment_notice_count(assessment); i++) {
        const mniop_notice *notice = mniop_assessment_notice(assessment, i);
        fprintf(stderr, "  notice %s: %s\n", mniop_notice_name(notice, NULL),
                mniop_notice_text(notice, MNIOP_LANG_EN, NULL));
    }
    return 0;
}

static void attack(const char *name, const char *code, const char *text, size_t length,
                   tally *result)
{
    static char local[most_bytes + 64];
    int start = sprintf(local, "language(1)\n");
    mniop_script scripts[4] = {
        { "national/essai.lua", MNIOP_NUL, national, MNIOP_NUL },
        { "departements/33/attaque.lua", MNIOP_NUL, local, 0 },
        { "departements/33/clav.lua", MNIOP_NUL,
          "language(1)\ndepartment \"33\" { fr = \"Gironde\" }\n", MNIOP_NUL },
        { "departements/40/voisin.lua", MNIOP_NUL,
          "language(1)\ndepartment \"40\" { fr = \"Landes\" }\n", MNIOP_NUL },
    };
    mniop_rulebook *rulebook = NULL;
    mniop_assessment *assessment;
    double before, taken;
    /* Bytecode must come first to be taken for it. */
    if (length > 0 && text[0] == '\x1b') start = 0;
    memcpy(local + start, text, length);
    scripts[1].length = (size_t)start + length;
    before = milliseconds();
    CHECK(mniop_rulebook_from_scripts(scripts, 4, NULL, &rulebook, NULL) == MNIOP_OK);
    assessment = assess(rulebook);
    taken = milliseconds() - before;
    CHECK(has_problem(rulebook, assessment, code, name));
    CHECK(national_is_whole(assessment));
    mniop_assessment_free(&assessment);
    mniop_rulebook_free(&rulebook);

    result->tried++;
    if (strcmp(code, "script_too_long") == 0 || strcmp(code, "script_too_large") == 0
        || strcmp(code, "hook_failed") == 0) {
        result->stopped++;
    } else if (strcmp(code, "harmless") == 0) {
        result->harmless++;
    } else {
        result->refused++;
    }
    if (taken > result->longest) {
        result->longest = taken;
        snprintf(result->slowest, sizeof result->slowest, "%s", name);
    }
}

/* Cuts a file into its attacks. */
static void family(const char *path)
{
    static char bytes[most_bytes];
    tally result = { 0, 0, 0, 0, 0, "" };
    FILE *file = fopen(path, "rb");
    size_t length = file == NULL ? 0 : fread(bytes, 1, most_bytes - 1, file);
    char *at = bytes;
    if (file != NULL) fclose(file);
    bytes[length] = '\0';
    CHECK(length > 0);
    while (at < bytes + length) {
        char name[80] = "", code[40] = "";
        char *line = strchr(at, '\n'), *next;
        CHECK(line != NULL && sscanf(at, "== %79[^|] | %39s", name, code) == 2);
        if (line == NULL || code[0] == '\0') return;
        next = memmem(line, (size_t)(bytes + length - line), "\n== ", 4);
        next = next == NULL ? bytes + length : next + 1;
        attack(name, code, line + 1, (size_t)(next - line) - 1, &result);
        at = next;
    }
    printf("%s: %zu attacks: %zu refused, %zu stopped, %zu harmless; longest %.0f ms (%s)\n", path,
           result.tried, result.refused, result.stopped, result.harmless, result.longest,
           result.slowest);
}

int main(int count, char **paths)
{
    int i;
    for (i = 1; i < count; i++) family(paths[i]);
    CHECK(count > 1);
    return finish("attacks");
}
