/* A rulebook serves many threads; a worker that two threads use at once is a status, no crash. */
#include "small.h"

#include <pthread.h>

#define THREADS 4
#define ROUNDS 200

static mniop_rulebook *rulebook;
static mniop_worker *shared_worker;
static mniop_signal *shared_signal;
static mniop_batch *shared_batch;
static char first[1 << 16];

typedef struct {
    size_t answered, refused, wrong;
} tally;

static void assess(mniop_worker *worker, tally *result)
{
    const mniop_signal *list[1];
    mniop_assessment *answer = NULL;
    const char *json = NULL;
    mniop_status status;
    list[0] = shared_signal;
    status = mniop_worker_assess(worker, list, 1, "2024-05-15", N, &answer, NULL);
    if (status == MNIOP_MISUSE && answer == NULL) {
        result->refused++;
    } else if (status == MNIOP_OK
               && mniop_assessment_json(answer, 0, &json, NULL, NULL) == MNIOP_OK
               && strcmp(json, first) == 0) {
        result->answered++;
    } else {
        result->wrong++;
    }
    mniop_assessment_free(&answer);
}

/* Each thread has a worker of its own: every call is answered, with the same bytes. */
static void *own_worker(void *argument)
{
    mniop_worker *worker = NULL;
    size_t i;
    mniop_worker_new(rulebook, NULL, &worker, NULL);
    for (i = 0; i < ROUNDS; i++) {
        assess(worker, argument);
    }
    mniop_worker_free(&worker);
    return NULL;
}

/* All threads use one worker: calls are answered or refused, never mixed. */
static void *one_worker(void *argument)
{
    size_t i;
    for (i = 0; i < ROUNDS; i++) {
        assess(shared_worker, argument);
    }
    return NULL;
}

/* All threads add to one batch, and look at it: a line is added whole or refused. */
static void *one_batch(void *argument)
{
    static const char line[] = "{\"id\":\"a\",\"date\":\"2024-05-14\"}\n";
    tally *result = argument;
    size_t i;
    for (i = 0; i < ROUNDS; i++) {
        size_t length = 0;
        mniop_status status = mniop_batch_add(shared_batch, line, N, NULL);
        const char *rows = mniop_batch_rows(shared_batch, &length);
        result->answered += status == MNIOP_OK;
        result->refused += status == MNIOP_MISUSE;
        /* The rows are not read: the next call, of another thread, takes them away. */
        result->wrong += rows == NULL && length != 0;
        mniop_batch_count(shared_batch, MNIOP_COUNT_LINES);
    }
    return NULL;
}

static tally run(void *(*body)(void *))
{
    pthread_t threads[THREADS];
    tally results[THREADS], sum = {0, 0, 0};
    size_t i;
    memset(results, 0, sizeof results);
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, body, &results[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        sum.answered += results[i].answered;
        sum.refused += results[i].refused;
        sum.wrong += results[i].wrong;
    }
    return sum;
}

static void batches(void)
{
    mniop_batch_options options = MNIOP_BATCH_OPTIONS_INIT;
    tally result;
    options.purpose = "essai";
    options.purpose_length = N;
    options.as_of = "2024-05-15";
    options.as_of_length = N;
    CHECK(mniop_batch_new(rulebook, &options, &shared_batch, NULL) == MNIOP_OK);
    result = run(one_batch);
    CHECK(result.answered + result.refused == THREADS * ROUNDS && result.wrong == 0);
    CHECK(result.answered > 0 && mniop_batch_finish(shared_batch, NULL) == MNIOP_OK);
    CHECK(mniop_batch_count(shared_batch, MNIOP_COUNT_SIGNALS) == result.answered);
    CHECK(mniop_batch_count(shared_batch, MNIOP_COUNT_REJECTED) == 0);
    mniop_batch_free(&shared_batch);
}

int main(void)
{
    mniop_assessment *answer = NULL;
    const mniop_signal *list[1];
    const char *json = NULL;
    size_t length = 0;
    tally result;

    rulebook = load_national();
    CHECK(mniop_worker_new(rulebook, NULL, &shared_worker, NULL) == MNIOP_OK);
    CHECK(mniop_signal_new(rulebook, "a", N, "2024-05-14", N, &shared_signal, NULL) == MNIOP_OK);
    CHECK(mniop_signal_add_present(shared_signal, "g.01", N, NULL) == MNIOP_OK);
    list[0] = shared_signal;
    CHECK(mniop_worker_assess(shared_worker, list, 1, "2024-05-15", N, &answer, NULL)
          == MNIOP_OK);
    CHECK(mniop_assessment_json(answer, 0, &json, &length, NULL) == MNIOP_OK);
    CHECK(length < sizeof first);
    if (json != NULL && length < sizeof first) {
        memcpy(first, json, length + 1);
    }

    result = run(own_worker);
    CHECK(result.answered == THREADS * ROUNDS && result.refused == 0 && result.wrong == 0);
    result = run(one_worker);
    CHECK(result.answered + result.refused == THREADS * ROUNDS && result.wrong == 0);
    CHECK(result.answered > 0);
    batches();

    mniop_assessment_free(&answer);
    mniop_signal_free(&shared_signal);
    mniop_worker_free(&shared_worker);
    mniop_rulebook_free(&rulebook);
    return finish("threads");
}
