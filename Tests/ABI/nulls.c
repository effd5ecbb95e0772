/* Every function takes NULL for every pointer, and any index, and says so or gives nothing. */
#include "small.h"

static void free_nothing(void)
{
    mniop_error *error = NULL;
    mniop_rulebook *rulebook = NULL;
    mniop_worker *worker = NULL;
    mniop_signal *signal = NULL;
    mniop_assessment *assessment = NULL;
    mniop_card *card = NULL;
    mniop_batch *batch = NULL;
    mniop_error_free(NULL);
    mniop_error_free(&error);
    mniop_rulebook_free(NULL);
    mniop_rulebook_free(&rulebook);
    mniop_worker_free(NULL);
    mniop_worker_free(&worker);
    mniop_signal_free(NULL);
    mniop_signal_free(&signal);
    mniop_assessment_free(NULL);
    mniop_assessment_free(&assessment);
    mniop_card_free(NULL);
    mniop_card_free(&card);
    mniop_batch_free(NULL);
    mniop_batch_free(&batch);
}

static void calls(void)
{
    const mniop_status invalid = MNIOP_INVALID;
    CHECK(mniop_rulebook_load(NULL, 0, NULL, NULL, NULL) == invalid);
    CHECK(mniop_rulebook_load(NULL, 3, NULL, NULL, NULL) == invalid);
    CHECK(mniop_rulebook_from_scripts(NULL, 0, NULL, NULL, NULL) == invalid);
    CHECK(mniop_rulebook_from_scripts(NULL, 9, NULL, NULL, NULL) == invalid);
    CHECK(mniop_rulebook_retain(NULL) == NULL);
    CHECK(mniop_worker_new(NULL, NULL, NULL, NULL) == invalid);
    CHECK(mniop_worker_set_service(NULL, NULL, 0, NULL, NULL) == invalid);
    CHECK(mniop_worker_set_services_json(NULL, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_new(NULL, NULL, 0, NULL, 0, NULL, NULL) == invalid);
    CHECK(mniop_signal_from_json(NULL, NULL, 0, NULL, NULL) == invalid);
    CHECK(mniop_signal_set_person(NULL, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_actor(NULL, NULL, 0, NULL, 0, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_fact_bool(NULL, NULL, 0, 0, NULL) == invalid);
    CHECK(mniop_signal_set_fact_int(NULL, NULL, 0, 0, NULL) == invalid);
    CHECK(mniop_signal_set_fact_date(NULL, NULL, 0, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_fact_code(NULL, NULL, 0, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_fact_codes(NULL, NULL, 0, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_fact_unknown(NULL, NULL, 0, 0, NULL) == invalid);
    CHECK(mniop_signal_add_present(NULL, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_add_absent(NULL, NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_emergency(NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_consent(NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_interpreter(NULL, 0, NULL) == invalid);
    CHECK(mniop_signal_set_exploiter_present(NULL, 0, NULL) == invalid);
    CHECK(mniop_worker_assess(NULL, NULL, 0, NULL, 0, NULL, NULL) == invalid);
    CHECK(mniop_assessment_json(NULL, 0, NULL, NULL, NULL) == invalid);
    CHECK(mniop_assessment_explain_json(NULL, NULL, 0, 0, NULL, NULL, NULL) == invalid);
    CHECK(mniop_card_new(NULL, NULL, 0, NULL, NULL) == invalid);
    CHECK(mniop_batch_new(NULL, NULL, NULL, NULL) == invalid);
    CHECK(mniop_batch_add(NULL, NULL, 0, NULL) == invalid);
    CHECK(mniop_batch_finish(NULL, NULL) == invalid);
    CHECK(mniop_batch_metadata_json(NULL, NULL, NULL, NULL) == invalid);
}

static void errors_and_rulebooks(void)
{
    CHECK(mniop_error_status(NULL) == MNIOP_OK);
    CHECK(mniop_error_problem_count(NULL) == 0 && mniop_error_problem(NULL, 0) == NULL);
    CHECK(mniop_error_message(NULL, MNIOP_LANG_FR, NULL) == NULL);
    CHECK(mniop_error_is_emergency(NULL) == 0);
    CHECK(mniop_problem_name(NULL, NULL) == NULL && mniop_problem_place(NULL, NULL) == NULL);
    CHECK(mniop_problem_text(NULL, 0, NULL) == NULL && mniop_problem_is_error(NULL) == 0);
    CHECK(mniop_problem_line(NULL) == 0 && mniop_problem_column(NULL) == 0);
    CHECK(mniop_rulebook_problem_count(NULL) == 0 && mniop_rulebook_problem(NULL, 0) == NULL);
    CHECK(mniop_rulebook_digest(NULL, NULL) == NULL);
    CHECK(mniop_rulebook_count(NULL, MNIOP_LIST_FACTS) == 0);
    CHECK(mniop_rulebook_id(NULL, MNIOP_LIST_FACTS, 0, NULL) == NULL);
    CHECK(mniop_rulebook_label(NULL, MNIOP_LIST_FACTS, 0, MNIOP_LANG_FR, NULL) == NULL);
    CHECK(mniop_rulebook_fact_type(NULL, 0) == 0);
}

static void answers(void)
{
    size_t length = 7;
    CHECK(mniop_assessment_person(NULL, &length) == NULL && length == 0);
    CHECK(mniop_assessment_as_of(NULL, NULL) == NULL);
    CHECK(mniop_assessment_is_sufficient(NULL) == 0 && mniop_assessment_minor(NULL) == 0);
    CHECK(mniop_assessment_number_count(NULL) == 0 && mniop_assessment_number(NULL, 0) == NULL);
    CHECK(mniop_assessment_notice_count(NULL) == 0 && mniop_assessment_notice(NULL, 0) == NULL);
    CHECK(mniop_assessment_reason_count(NULL) == 0 && mniop_assessment_reason(NULL, 0) == NULL);
    CHECK(mniop_assessment_outcome_count(NULL) == 0);
    CHECK(mniop_assessment_outcome(NULL, 0) == NULL);
    CHECK(mniop_assessment_find(NULL, NULL, 0) == NULL);
    CHECK(mniop_assessment_question_count(NULL) == 0);
    CHECK(mniop_assessment_question(NULL, 0) == NULL);
    CHECK(mniop_number_digits(NULL, NULL) == NULL && mniop_number_when(NULL, 0, NULL) == NULL);
    CHECK(mniop_notice_name(NULL, NULL) == NULL && mniop_notice_text(NULL, 0, NULL) == NULL);
    CHECK(mniop_reason_name(NULL, NULL) == NULL && mniop_reason_value(NULL, NULL) == NULL);
    CHECK(mniop_outcome_kind(NULL) == 0 && mniop_outcome_verdict(NULL) == 0);
    CHECK(mniop_outcome_status(NULL) == 0);
    CHECK(mniop_outcome_state(NULL) == 0 && mniop_outcome_urgency(NULL) == 0);
    CHECK(mniop_outcome_grade(NULL) == 0 && mniop_outcome_id(NULL, NULL) == NULL);
    CHECK(mniop_outcome_label(NULL, 0, NULL) == NULL);
    CHECK(mniop_outcome_authority(NULL, NULL) == NULL);
    CHECK(mniop_outcome_layer(NULL, NULL) == NULL && mniop_outcome_source(NULL, NULL) == NULL);
    CHECK(mniop_outcome_reason_count(NULL) == 0 && mniop_outcome_reason(NULL, 0) == NULL);
    CHECK(mniop_outcome_name_count(NULL, MNIOP_NAMES_BASIS) == 0);
    CHECK(mniop_outcome_name(NULL, MNIOP_NAMES_BASIS, 0, NULL) == NULL);
    CHECK(mniop_outcome_time_count(NULL) == 0 && mniop_outcome_time(NULL, 0) == NULL);
    CHECK(mniop_time_kind(NULL) == 0 && mniop_time_start(NULL, NULL) == NULL);
    CHECK(mniop_time_end(NULL, NULL) == NULL && mniop_time_counted(NULL, 0, NULL) == NULL);
    CHECK(mniop_time_has_passed(NULL) == 0);
    CHECK(mniop_assessment_offer_count(NULL) == 0 && mniop_assessment_offer(NULL, 0) == NULL);
    CHECK(mniop_offer_service(NULL, NULL) == NULL && mniop_offer_label(NULL, 0, NULL) == NULL);
    CHECK(mniop_offer_contact(NULL, 0, NULL) == NULL && mniop_offer_opening(NULL, 0, NULL) == NULL);
    CHECK(mniop_offer_because(NULL, 0, NULL) == NULL && mniop_offer_is_full(NULL) == 0);
    CHECK(mniop_offer_said_on(NULL, NULL) == NULL);
    CHECK(mniop_offer_name_count(NULL, MNIOP_NAMES_RULES) == 0);
    CHECK(mniop_offer_name(NULL, MNIOP_NAMES_LANGUAGES, 0, NULL) == NULL);
    CHECK(mniop_question_kind(NULL) == 0 && mniop_question_of(NULL) == 0);
    CHECK(mniop_question_name(NULL, NULL) == NULL && mniop_question_label(NULL, 0, NULL) == NULL);
    CHECK(mniop_question_is_sensitive(NULL) == 0 && mniop_question_settles_count(NULL) == 0);
    CHECK(mniop_question_settles(NULL, 0, NULL) == NULL);
    CHECK(mniop_question_asker_count(NULL) == 0 && mniop_question_asker(NULL, 0, NULL) == NULL);
}

static void cards(void)
{
    CHECK(mniop_card_actor(NULL, NULL) == NULL && mniop_card_label(NULL, 0, NULL) == NULL);
    CHECK(mniop_card_sign_count(NULL) == 0 && mniop_card_sign(NULL, 0) == NULL);
    CHECK(mniop_card_must_not_count(NULL) == 0 && mniop_card_must_not(NULL, 0, 0, NULL) == NULL);
    CHECK(mniop_card_source(NULL, NULL) == NULL);
    CHECK(mniop_card_number_count(NULL) == 0 && mniop_card_number(NULL, 0) == NULL);
    CHECK(mniop_sign_indicator(NULL, NULL) == NULL && mniop_sign_text(NULL, 0, NULL) == NULL);
    CHECK(mniop_sign_name_count(NULL, MNIOP_NAMES_FORMS) == 0);
    CHECK(mniop_sign_name(NULL, MNIOP_NAMES_FORMS, 0, NULL) == NULL);
}

static void batches(void)
{
    size_t length = 7;
    CHECK(mniop_batch_rows(NULL, &length) == NULL && length == 0);
    CHECK(mniop_batch_problem_count(NULL) == 0 && mniop_batch_problem(NULL, 0) == NULL);
    CHECK(mniop_batch_rejected_count(NULL) == 0 && mniop_batch_rejected(NULL, 0) == NULL);
    CHECK(mniop_rejected_line(NULL) == 0 && mniop_rejected_is_emergency(NULL) == 0);
    CHECK(mniop_rejected_bytes(NULL, &length) == NULL && length == 0);
    CHECK(mniop_batch_count(NULL, MNIOP_COUNT_LINES) == 0);
}

/* Out of range, and past what Swift's Int holds. */
static void indices(void)
{
    const size_t wild[] = {1000000, (size_t)-1, ((size_t)-1) / 2, ((size_t)-1) / 2 + 1};
    mniop_rulebook *rulebook = load_national();
    mniop_card *card = NULL;
    size_t i;
    CHECK(mniop_card_new(rulebook, "hopital", N, &card, NULL) == MNIOP_OK);
    for (i = 0; i < sizeof wild / sizeof wild[0]; i++) {
        CHECK(mniop_rulebook_id(rulebook, MNIOP_LIST_FACTS, wild[i], NULL) == NULL);
        CHECK(mniop_rulebook_fact_type(rulebook, wild[i]) == 0);
        CHECK(mniop_rulebook_problem(rulebook, wild[i]) == NULL);
        CHECK(mniop_card_sign(card, wild[i]) == NULL);
        CHECK(mniop_card_must_not(card, wild[i], MNIOP_LANG_FR, NULL) == NULL);
        CHECK(mniop_card_number(card, wild[i]) == NULL);
        CHECK(mniop_sign_name(mniop_card_sign(card, 0), MNIOP_NAMES_FORMS, wild[i], NULL)
              == NULL);
    }
    CHECK(mniop_rulebook_count(rulebook, 0) == 0 && mniop_rulebook_count(rulebook, -9) == 0);
    CHECK(strcmp(mniop_code_word(0), "") == 0 && strcmp(mniop_code_word(-1), "") == 0);
    CHECK(mniop_sign_name_count(mniop_card_sign(card, 0), 0) == 0);
    mniop_card_free(&card);
    CHECK(card == NULL);
    mniop_rulebook_free(&rulebook);
    CHECK(rulebook == NULL);
}

int main(void)
{
    free_nothing();
    calls();
    errors_and_rulebooks();
    answers();
    cards();
    batches();
    indices();
    return finish("nulls");
}
