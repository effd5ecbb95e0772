/*
** What the C contract costs: loading the library, and one assessment, step by step.
**
**     bench LIBRARY SCRIPTS SIGNAL.json DATE [once]
**
** Medians of processor time of this thread, so that other work on the machine disturbs them less.
** With "once" only what can be measured once a process is printed, in microseconds of wall time.
** `make bench-bindings` runs it beside the same from Python; `make bench` has Swift's own.
*/
#define _GNU_SOURCE
#include <dlfcn.h>
#include <mniop.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define RUNS 301
#define CALLS 100000

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static int by_value(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void report(const char *what, double *times, size_t count)
{
    qsort(times, count, sizeof *times, by_value);
    printf("  %-44s %9.1f us (%.1f to %.1f)\n", what, times[count / 2], times[0],
           times[count - 1]);
}

static void *library;

/* A function of the library that was opened, with the header's type. */
#define F(name) ((__typeof__(&name))(intptr_t)dlsym(library, #name))

static char *text_of(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1 << 20, 1);
    if (file == NULL || text == NULL || fread(text, 1, (1 << 20) - 1, file) == 0) {
        exit(2);
    }
    fclose(file);
    return text;
}

static void must(mniop_status status)
{
    if (status != MNIOP_OK) {
        fprintf(stderr, "bench: status %d\n", (int)status);
        exit(1);
    }
}

/* Without the hooks of local scripts: what Swift's own benchmark measures. */
static void without_hooks(const mniop_rulebook *rulebook, const mniop_signal *signal,
                          const char *as_of)
{
    static double times[RUNS];
    mniop_worker_options options = MNIOP_WORKER_OPTIONS_INIT;
    mniop_worker *worker = NULL;
    size_t run;
    options.without_hooks = 1;
    must(F(mniop_worker_new)(rulebook, &options, &worker, NULL));
    for (run = 0; run < RUNS; run++) {
        mniop_assessment *answer = NULL;
        double start = now(CLOCK_THREAD_CPUTIME_ID);
        must(F(mniop_worker_assess)(worker, &signal, 1, as_of, MNIOP_NUL, &answer, NULL));
        times[run] = now(CLOCK_THREAD_CPUTIME_ID) - start;
        F(mniop_assessment_free)(&answer);
    }
    F(mniop_worker_free)(&worker);
    report("worker_assess without hooks", times, RUNS);
}

static void one_assessment(const mniop_rulebook *rulebook, const char *json, const char *as_of)
{
    static double parse[RUNS], assess[RUNS], write[RUNS], layout[RUNS], all[RUNS];
    size_t run, length = 0, outcomes = 0, N = MNIOP_NUL;
    mniop_worker *worker = NULL;
    const clockid_t cpu = CLOCK_THREAD_CPUTIME_ID;
    must(F(mniop_worker_new)(rulebook, NULL, &worker, NULL));
    for (run = 0; run < RUNS; run++) {
        mniop_signal *signal = NULL;
        const mniop_signal *signals[1];
        mniop_assessment *answer = NULL;
        const char *text = NULL;
        double t0 = now(cpu), t1, t2, t3, t4;
        must(F(mniop_signal_from_json)(rulebook, json, N, &signal, NULL));
        t1 = now(cpu);
        signals[0] = signal;
        must(F(mniop_worker_assess)(worker, signals, 1, as_of, N, &answer, NULL));
        t2 = now(cpu);
        must(F(mniop_assessment_json)(answer, 0, &text, &length, NULL));
        t3 = now(cpu);
        outcomes = F(mniop_assessment_outcome_count)(answer);
        t4 = now(cpu);
        F(mniop_assessment_free)(&answer);
        F(mniop_signal_free)(&signal);
        parse[run] = t1 - t0;
        assess[run] = t2 - t1;
        write[run] = t3 - t2;
        layout[run] = t4 - t3;
        all[run] = now(cpu) - t0;
    }
    F(mniop_worker_free)(&worker);
    printf("C, one assessment: %zu outcomes, %zu bytes of JSON\n", outcomes, length);
    report("signal_from_json", parse, RUNS);
    report("worker_assess", assess, RUNS);
    {
        mniop_signal *signal = NULL;
        must(F(mniop_signal_from_json)(rulebook, json, N, &signal, NULL));
        without_hooks(rulebook, signal, as_of);
        F(mniop_signal_free)(&signal);
    }
    report("assessment_json", write, RUNS);
    report("first accessor (lays every text out)", layout, RUNS);
    report("all of it, with frees", all, RUNS);
}

int main(int argc, char **argv)
{
    mniop_rulebook *rulebook = NULL;
    mniop_text path;
    double start, opened, loaded;
    int i;
    if (argc < 5) {
        return 2;
    }
    start = now(CLOCK_MONOTONIC);
    library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    opened = now(CLOCK_MONOTONIC);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return 2;
    }
    path.bytes = argv[2];
    path.length = MNIOP_NUL;
    if (argc > 5) {
        printf("%.0f\n", opened - start);
        return 0;
    }
    must(F(mniop_rulebook_load)(&path, 1, NULL, &rulebook, NULL));
    loaded = now(CLOCK_MONOTONIC);
    printf("C: dlopen %.1f ms, rulebook_load %.1f ms (wall time, once)\n", (opened - start) / 1e3,
           (loaded - opened) / 1e3);
    one_assessment(rulebook, text_of(argv[3]), argv[4]);
    {
        mniop_status (*call)(void) = F(mniop_version_number);
        double before = now(CLOCK_THREAD_CPUTIME_ID);
        for (i = 0; i < CALLS; i++) {
            call();
        }
        printf("  %-44s %9.4f us\n", "the smallest call",
               (now(CLOCK_THREAD_CPUTIME_ID) - before) / CALLS);
    }
    F(mniop_rulebook_free)(&rulebook);
    return 0;
}
