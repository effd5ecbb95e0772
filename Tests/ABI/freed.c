/* In a debug build a handle that was freed, freed twice, or never was one, is a status. Against a
   release library this program is undefined: it is run by `make abi-test` alone. */
#include "small.h"

static void use_after_free(const mniop_rulebook *rulebook)
{
    mniop_signal *signal = NULL, *copy;
    mniop_error *error = NULL, *error_copy;
    CHECK(mniop_signal_new(rulebook, "s", N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    copy = signal;
    mniop_signal_free(&signal);
    CHECK(signal == NULL);
    CHECK(mniop_signal_set_emergency(copy, 1, &error) == MNIOP_MISUSE);
    CHECK(strstr(mniop_error_message(error, MNIOP_LANG_EN, NULL), "freed") != NULL);
    mniop_signal_free(&copy); /* a second time: nothing happens */
    error_copy = error;
    mniop_error_free(&error);
    CHECK(mniop_error_problem_count(error_copy) == 0);
    CHECK(mniop_error_message(error_copy, MNIOP_LANG_FR, NULL) == NULL);
    mniop_error_free(&error_copy);
}

static void borrowed_after_free(const mniop_rulebook *rulebook)
{
    mniop_signal *signal = NULL;
    mniop_worker *worker = NULL;
    mniop_assessment *answer = NULL;
    const mniop_signal *signals[1];
    const mniop_outcome *outcome;
    CHECK(mniop_signal_new(rulebook, "s", N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    CHECK(mniop_worker_new(rulebook, NULL, &worker, NULL) == MNIOP_OK);
    signals[0] = signal;
    CHECK(mniop_worker_assess(worker, signals, 1, "2024-05-14", N, &answer, NULL) == MNIOP_OK);
    outcome = mniop_assessment_outcome(answer, 0);
    CHECK(outcome != NULL && outcome == mniop_assessment_outcome(answer, 0));
    CHECK(mniop_outcome_kind(outcome) == MNIOP_KIND_RIGHT);
    mniop_assessment_free(&answer);
    CHECK(mniop_outcome_kind(outcome) == 0);
    CHECK(mniop_outcome_id(outcome, NULL) == NULL);
    mniop_signal_free(&signal);
    CHECK(mniop_worker_assess(worker, signals, 1, "2024-05-14", N, &answer, NULL)
          == MNIOP_MISUSE);
    mniop_worker_free(&worker);
}

/* What a call on a batch made goes with the next call. */
static void batch_after_free(const mniop_rulebook *rulebook)
{
    static const char bad[] = "{\"id\":\"x\"}\n";
    mniop_batch_options options = MNIOP_BATCH_OPTIONS_INIT;
    mniop_batch *batch = NULL, *copy;
    const mniop_problem *problem;
    const mniop_rejected *rejected;
    options.purpose = "essai";
    options.purpose_length = N;
    options.as_of = "2024-05-14";
    options.as_of_length = N;
    CHECK(mniop_batch_new(rulebook, &options, &batch, NULL) == MNIOP_OK);
    copy = batch;
    CHECK(mniop_batch_add(batch, bad, N, NULL) == MNIOP_OK);
    CHECK(mniop_batch_finish(batch, NULL) == MNIOP_OK);
    problem = mniop_batch_problem(batch, 0);
    rejected = mniop_batch_rejected(batch, 0);
    CHECK(mniop_problem_line(problem) == 1 && mniop_rejected_line(rejected) == 1);
    CHECK(problem == mniop_batch_problem(batch, 0));
    mniop_batch_free(&batch);
    CHECK(batch == NULL);
    CHECK(mniop_problem_line(problem) == 0 && mniop_rejected_bytes(rejected, NULL) == NULL);
    CHECK(mniop_batch_add(copy, bad, N, NULL) == MNIOP_MISUSE);
    CHECK(mniop_batch_rows(copy, NULL) == NULL && mniop_batch_count(copy, 661) == 0);
    mniop_batch_free(&copy); /* a second time: nothing happens */
}

static void never_a_handle(const mniop_rulebook *rulebook)
{
    char text[64] = "not a handle";
    mniop_worker *wrong_kind = (mniop_worker *)rulebook, *wild = (mniop_worker *)(void *)text;
    mniop_assessment *answer = NULL;
    CHECK(mniop_worker_assess(wrong_kind, NULL, 0, "2024-05-14", N, &answer, NULL)
          == MNIOP_MISUSE);
    CHECK(mniop_worker_assess(wild, NULL, 0, "2024-05-14", N, &answer, NULL) == MNIOP_MISUSE);
    mniop_worker_free(&wild);
    CHECK(wild != NULL); /* not ours to free */
    mniop_worker_free(&wrong_kind);
    CHECK(wrong_kind != NULL && mniop_rulebook_count(rulebook, MNIOP_LIST_FACTS) == 5);
}

static void owners(mniop_rulebook *rulebook)
{
    mniop_rulebook *other = mniop_rulebook_retain(rulebook), *copy = other;
    CHECK(mniop_rulebook_count(other, MNIOP_LIST_FACTS) == 5);
    mniop_rulebook_free(&other);
    CHECK(mniop_rulebook_count(copy, MNIOP_LIST_FACTS) == 0);
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_FACTS) == 5);
}

int main(void)
{
    mniop_rulebook *rulebook = load_national();
    use_after_free(rulebook);
    borrowed_after_free(rulebook);
    batch_after_free(rulebook);
    never_a_handle(rulebook);
    owners(rulebook);
    mniop_rulebook_free(&rulebook);
    return finish("freed");
}
