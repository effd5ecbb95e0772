/* The contract of Include/mniop.h: statuses, errors, options, texts, lifetimes. */
#include "small.h"

static mniop_rulebook *rulebook;

static int is(const char *text, const char *expected)
{
    return text != NULL && strcmp(text, expected) == 0;
}

static int starts(const char *text, const char *prefix)
{
    return text != NULL && strncmp(text, prefix, strlen(prefix)) == 0;
}

/* Whether the text holds the other one; a missing text holds nothing. */
static int holds(const char *text, const char *part)
{
    return text != NULL && strstr(text, part) != NULL;
}

static mniop_signal *new_signal(const char *id)
{
    mniop_signal *signal = NULL;
    CHECK(mniop_signal_new(rulebook, id, N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    return signal;
}

static void versions(void)
{
    CHECK(mniop_version_number() == MNIOP_VERSION_NUMBER);
    CHECK(strncmp(mniop_version_string(), MNIOP_VERSION " (Lua 5.4.", 15) == 0);
    CHECK(mniop_abi_version() == MNIOP_ABI_VERSION);
    CHECK(mniop_language_version() == MNIOP_LANGUAGE_VERSION);
    CHECK(mniop_format_version() == MNIOP_FORMAT_VERSION);
}

static void introspection(void)
{
    size_t length = 0;
    mniop_rulebook *second;
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_FACTS) == 5);
    CHECK(is(mniop_rulebook_id(rulebook, MNIOP_LIST_FACTS, 0, &length), "age") && length == 3);
    CHECK(mniop_rulebook_fact_type(rulebook, 0) == MNIOP_TYPE_INTEGER);
    CHECK(is(mniop_rulebook_label(rulebook, MNIOP_LIST_RULES, 0, MNIOP_LANG_EN, NULL),
             "Test right"));
    CHECK(is(mniop_rulebook_label(rulebook, MNIOP_LIST_FACTS, 0, 12345, &length), "Âge"));
    CHECK(length == 4);
    CHECK(mniop_rulebook_digest(rulebook, &length) != NULL && length == 64);
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_UNAVAILABLE) == 0);
    second = mniop_rulebook_retain(rulebook);
    mniop_rulebook_free(&second);
    CHECK(second == NULL && mniop_rulebook_count(rulebook, MNIOP_LIST_LAYERS) == 1);
}

static void errors(void)
{
    mniop_signal *signal = new_signal("s");
    mniop_error *error = NULL;
    CHECK(mniop_signal_set_fact_int(signal, "agee", N, 4, &error) == MNIOP_UNKNOWN);
    CHECK(mniop_error_status(error) == MNIOP_UNKNOWN && mniop_error_problem_count(error) == 1);
    CHECK(is(mniop_problem_name(mniop_error_problem(error, 0), NULL), "unknown_fact"));
    CHECK(is(mniop_problem_place(mniop_error_problem(error, 0), NULL), "facts.agee"));
    CHECK(holds(mniop_error_message(error, MNIOP_LANG_EN, NULL), "\"age\""));
    CHECK(mniop_problem_is_error(mniop_error_problem(error, 0)) == 1);
    CHECK(mniop_error_problem(error, 1) == NULL);
    mniop_error_free(&error);
    CHECK(error == NULL);
    mniop_error_free(&error);

    /* A value is never in a message: it may be written to a log. */
    CHECK(mniop_signal_set_fact_code(signal, "sexe", N, "tresprive", N, &error)
          == MNIOP_BAD_VALUE);
    CHECK(!holds(mniop_error_message(error, MNIOP_LANG_FR, NULL), "tresprive"));
    mniop_error_free(&error);

    CHECK(mniop_signal_set_fact_bool(signal, "age", N, 1, NULL) == MNIOP_BAD_VALUE);
    CHECK(mniop_signal_set_fact_bool(signal, "plainte_deposee", N, 2, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_fact_int(signal, "age", N, -1, NULL) == MNIOP_BAD_VALUE);
    CHECK(mniop_signal_set_fact_int(signal, "age", N, INT64_MAX, NULL) == MNIOP_BAD_VALUE);
    CHECK(mniop_signal_set_fact_int(signal, "age", N, INT64_MIN, NULL) == MNIOP_BAD_VALUE);
    CHECK(mniop_signal_set_fact_date(signal, "date_depot_plainte", N, "2024-02-30", N, NULL)
          == MNIOP_INVALID);
    CHECK(mniop_signal_set_fact_unknown(signal, "age", N, MNIOP_CONSENT_GIVEN, NULL)
          == MNIOP_INVALID);
    CHECK(mniop_signal_add_present(signal, "g.02", N, NULL) == MNIOP_UNKNOWN);
    CHECK(mniop_signal_set_actor(signal, "hopitale", N, NULL, 0, NULL, 0, NULL)
          == MNIOP_UNKNOWN);
    CHECK(mniop_signal_set_actor(signal, "hopital", N, "99", N, NULL, 0, NULL)
          == MNIOP_BAD_VALUE);
    CHECK(mniop_signal_set_consent(signal, 0, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_interpreter(signal, 720, NULL) == MNIOP_INVALID);

    /* The error is overwritten on success too. */
    error = (mniop_error *)&rulebook;
    CHECK(mniop_signal_set_fact_int(signal, "age", N, 16, &error) == MNIOP_OK && error == NULL);
    mniop_signal_free(&signal);
}

static void texts(void)
{
    static const char nul_inside[] = "a\0b";
    static const char *const broken[] = {"\xff", "\xc3", "\xed\xa0\x80", "\xf5\x80\x80\x80",
                                         "a\nb", "\x1b[31m", "\xc2\x9b", "\xe2\x80\xae"};
    mniop_signal *signal = new_signal("s");
    size_t i;
    for (i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        CHECK(mniop_signal_set_person(signal, broken[i], N, NULL) == MNIOP_INVALID);
        CHECK(mniop_signal_set_fact_int(signal, broken[i], N, 1, NULL) == MNIOP_INVALID);
        CHECK(mniop_signal_add_absent(signal, broken[i], N, NULL) == MNIOP_INVALID);
    }
    CHECK(mniop_signal_set_person(signal, "p", (size_t)-2, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_person(signal, "p", ((size_t)-1) / 2, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_person(signal, "", 0, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_person(signal, NULL, 3, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_person(signal, nul_inside, 3, NULL) == MNIOP_INVALID);
    CHECK(mniop_signal_set_fact_int(signal, "age-and-more", 3, 16, NULL) == MNIOP_OK);
    mniop_signal_free(&signal);
}

static void options(void)
{
    struct {
        mniop_load_options known;
        uint64_t later[2];
    } newer = {MNIOP_LOAD_OPTIONS_INIT, {0, 0}};
    mniop_script script = {"national/essai.lua", N, national, N};
    mniop_load_options load = MNIOP_LOAD_OPTIONS_INIT;
    mniop_worker_options work = MNIOP_WORKER_OPTIONS_INIT;
    mniop_parameter parameter = {"perimetre", N, "b", N};
    mniop_rulebook *loaded = NULL;
    mniop_worker *worker = NULL;

    load.size = sizeof(size_t); /* an older caller that had no limit yet */
    CHECK(mniop_rulebook_from_scripts(&script, 1, &load, &loaded, NULL) == MNIOP_OK);
    mniop_rulebook_free(&loaded);
    newer.known.size = sizeof newer; /* a newer caller that asks for nothing new */
    CHECK(mniop_rulebook_from_scripts(&script, 1, &newer.known, &loaded, NULL) == MNIOP_OK);
    mniop_rulebook_free(&loaded);
    newer.later[1] = 1;
    CHECK(mniop_rulebook_from_scripts(&script, 1, &newer.known, &loaded, NULL) == MNIOP_OPTIONS);
    CHECK(loaded == NULL);
    load.size = 0;
    CHECK(mniop_rulebook_from_scripts(&script, 1, &load, &loaded, NULL) == MNIOP_OPTIONS);
    load.size = 13;
    CHECK(mniop_rulebook_from_scripts(&script, 1, &load, &loaded, NULL) == MNIOP_OPTIONS);
    load.size = (size_t)-1;
    CHECK(mniop_rulebook_from_scripts(&script, 1, &load, &loaded, NULL) == MNIOP_OPTIONS);
    load.size = sizeof load;
    load.source_bytes = 16;
    CHECK(mniop_rulebook_from_scripts(&script, 1, &load, &loaded, NULL) == MNIOP_BAD_SCRIPT);

    work.parameters = &parameter;
    work.parameter_count = 1;
    CHECK(mniop_worker_new(rulebook, &work, &worker, NULL) == MNIOP_OK);
    mniop_worker_free(&worker);
    parameter.value = "c";
    CHECK(mniop_worker_new(rulebook, &work, &worker, NULL) == MNIOP_BAD_VALUE);
    parameter.name = "perimetr";
    CHECK(mniop_worker_new(rulebook, &work, &worker, NULL) == MNIOP_UNKNOWN);
    work.parameters = NULL;
    CHECK(mniop_worker_new(rulebook, &work, &worker, NULL) == MNIOP_INVALID);
    work.parameter_count = 0;
    work.without_hooks = 2;
    CHECK(mniop_worker_new(rulebook, &work, &worker, NULL) == MNIOP_INVALID);
}

static void scripts(void)
{
    mniop_text nowhere = {"/nonexistent/mniop", N};
    mniop_script broken = {"national/a.lua", N, "language(1)\nright \"x\" {", N};
    mniop_script local[2] = {{"national/essai.lua", N, national, N},
                             {"departements/33/clav.lua", N,
                              "language(1)\ndepartment \"33\" { fr = \"Gironde\" }\n"
                              "fact \"33.x\" { type = \"nothing\", fr = \"x\" }\n", N}};
    mniop_rulebook *loaded = NULL;
    mniop_error *error = NULL;
    mniop_signal *signal = NULL;

    CHECK(mniop_rulebook_load(&nowhere, 1, NULL, &loaded, &error) == MNIOP_UNREADABLE);
    CHECK(is(mniop_problem_place(mniop_error_problem(error, 0), NULL), "/nonexistent/mniop"));
    mniop_error_free(&error);
    CHECK(mniop_rulebook_from_scripts(&broken, 1, NULL, &loaded, &error) == MNIOP_BAD_SCRIPT);
    CHECK(starts(mniop_error_message(error, MNIOP_LANG_FR, NULL), "national/a.lua:2"));
    mniop_error_free(&error);

    /* A local layer that is wrong is left out, and said; its names are no error in a signal. */
    CHECK(mniop_rulebook_from_scripts(local, 2, NULL, &loaded, NULL) == MNIOP_OK);
    CHECK(mniop_rulebook_problem_count(loaded) > 0);
    CHECK(starts(mniop_problem_place(mniop_rulebook_problem(loaded, 0), NULL),
                 "departements/33/clav.lua:3"));
    CHECK(mniop_problem_line(mniop_rulebook_problem(loaded, 0)) == 3);
    CHECK(is(mniop_rulebook_id(loaded, MNIOP_LIST_UNAVAILABLE, 0, NULL), "33"));
    CHECK(mniop_signal_new(loaded, "s", N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_bool(signal, "33.x", N, 1, NULL) == MNIOP_OK);
    mniop_rulebook_free(&loaded);
    mniop_signal_free(&signal);
}

static void json_signals(void)
{
    static const char good[] =
        "{\"id\":\"j\",\"person\":\"p\",\"date\":\"2024-05-14\",\"facts\":{\"age\":16},"
        "\"present\":[\"g.01\"]}";
    static const char *const bad[] = {
        "", "{", "[]", "null", "12", "{\"id\":\"j\"}", "{\"id\":\"j\",\"date\":\"2024-02-30\"}",
        "{\"id\":\"j\",\"date\":\"2024-05-14\",\"fact\":{}}",
        "{\"id\":\"j\",\"date\":\"2024-05-14\",\"facts\":{\"agee\":1}}", "\xff\xfe{}"};
    mniop_signal *signal = NULL;
    mniop_error *error = NULL;
    size_t i;
    CHECK(mniop_signal_from_json(rulebook, good, N, &signal, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_code(signal, "sexe", N, "F", N, NULL) == MNIOP_OK);
    mniop_signal_free(&signal);
    for (i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        CHECK(mniop_signal_from_json(rulebook, bad[i], N, &signal, &error) == MNIOP_BAD_SIGNAL);
        CHECK(signal == NULL && mniop_error_problem_count(error) > 0);
        mniop_error_free(&error);
    }
    CHECK(mniop_signal_from_json(rulebook,
                                 "{\"id\":\"j\",\"date\":\"2024-05-14\",\"emergency\":true,"
                                 "\"facts\":{\"agee\":1}}", N, &signal, &error)
          == MNIOP_BAD_SIGNAL);
    CHECK(mniop_error_is_emergency(error) == 1);
    mniop_error_free(&error);
}

/* One rule with its reasoning: after the rulebook and the signals were freed, too. */
static void explanations(const mniop_assessment *answer)
{
    const char *json = NULL, *again = NULL, *pretty = NULL;
    mniop_error *error = NULL;
    size_t length = 0;

    CHECK(mniop_assessment_explain_json(answer, "droit_essai", N, 0, &json, &length, NULL)
          == MNIOP_OK);
    CHECK(starts(json, "{\"format\":1,\"person\":\"p\",") && strlen(json) == length);
    CHECK(holds(json, "\"id\":\"droit_essai\"") && holds(json, "\"outcome\":\"open\""));
    CHECK(holds(json, "\"state\":\"true\"") && holds(json, "\"signals\":[\"a\"]"));
    CHECK(holds(json, "\"changes\":{\"whole\":true,"));
    CHECK(mniop_assessment_explain_json(answer, "droit_essai", N, 0, &again, NULL, NULL)
          == MNIOP_OK && again == json);
    CHECK(mniop_assessment_explain_json(answer, "droit_essai", N, 1, &pretty, NULL, NULL)
          == MNIOP_OK && starts(pretty, "{\n  \"format\": 1,"));
    CHECK(mniop_assessment_explain_json(answer, "droit_essay", N, 0, &json, &length, &error)
          == MNIOP_UNKNOWN && json == NULL && length == 0);
    CHECK(holds(mniop_error_message(error, MNIOP_LANG_EN, NULL), "droit_essai"));
    mniop_error_free(&error);
    CHECK(mniop_assessment_explain_json(answer, NULL, N, 0, &json, NULL, NULL)
          == MNIOP_INVALID);
    CHECK(mniop_assessment_explain_json(answer, "droit_essai", N, 2, &json, NULL, NULL)
          == MNIOP_INVALID);
    CHECK(mniop_assessment_explain_json(answer, "droit_essai", N, 0, NULL, NULL, NULL)
          == MNIOP_INVALID);
}

/* An answer outlives its worker, its rulebook and its signals, whatever the order of freeing. */
static void answers(void)
{
    mniop_text acts[2] = {{"recruter", N}, {"heberger", N}};
    mniop_rulebook *own = load_national();
    mniop_worker *worker = NULL;
    mniop_signal *signal = NULL;
    mniop_assessment *answer = NULL;
    const mniop_signal *list[2];
    const mniop_outcome *outcome;
    const char *json = NULL, *again = NULL, *pretty = NULL;
    size_t length = 0;

    CHECK(mniop_worker_new(own, NULL, &worker, NULL) == MNIOP_OK);
    CHECK(mniop_signal_new(own, "a", N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_person(signal, "p", N, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_actor(signal, "hopital", N, "33", N, NULL, 0, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_int(signal, "age", N, 16, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_codes(signal, "acte", N, acts, 2, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_date(signal, "date_depot_plainte", N, "2024-05-10", N, NULL)
          == MNIOP_OK);
    CHECK(mniop_signal_add_present(signal, "g.01", N, NULL) == MNIOP_OK);
    list[0] = list[1] = signal;
    CHECK(mniop_worker_assess(worker, list, 2, "2024-05-15", N, &answer, NULL) == MNIOP_OK);
    mniop_rulebook_free(&own);
    mniop_signal_free(&signal);
    mniop_worker_free(&worker);

    CHECK(is(mniop_assessment_person(answer, NULL), "p"));
    CHECK(is(mniop_assessment_as_of(answer, NULL), "2024-05-15"));
    CHECK(mniop_assessment_is_sufficient(answer) == 1);
    CHECK(is(mniop_reason_value(mniop_assessment_reason(answer, 0), NULL), "present"));
    CHECK(mniop_assessment_minor(answer) == MNIOP_MINOR_YES);
    CHECK(mniop_assessment_find(answer, "nothing", N) == NULL);
    outcome = mniop_assessment_find(answer, "droit_essai", N);
    CHECK(mniop_outcome_kind(outcome) == MNIOP_KIND_RIGHT);
    CHECK(mniop_outcome_verdict(outcome) == MNIOP_OUTCOME_OPEN);
    CHECK(mniop_outcome_grade(outcome) == MNIOP_GRADE_READ);
    CHECK(is(mniop_outcome_name(outcome, MNIOP_NAMES_BASIS, 0, NULL), "Article 1"));
    CHECK(is(mniop_reason_name(mniop_outcome_reason(outcome, 0), NULL), "acte"));
    CHECK(is(mniop_time_end(mniop_outcome_time(outcome, 0), NULL), "2024-05-20"));
    CHECK(starts(mniop_outcome_source(outcome, NULL), "national/essai.lua:"));

    CHECK(mniop_assessment_json(answer, 0, &json, &length, NULL) == MNIOP_OK);
    CHECK(starts(json, "{\"format\":1,") && strlen(json) == length);
    CHECK(mniop_assessment_json(answer, 1, &pretty, NULL, NULL) == MNIOP_OK);
    CHECK(mniop_assessment_json(answer, 0, &again, NULL, NULL) == MNIOP_OK && again == json);
    CHECK(mniop_assessment_json(answer, 2, &json, NULL, NULL) == MNIOP_INVALID && json == NULL);
    explanations(answer);
    mniop_assessment_free(&answer);
}

static void cases(void)
{
    mniop_worker *worker = NULL;
    mniop_assessment *answer = NULL;
    mniop_signal *one = new_signal("one"), *other = new_signal("other");
    const mniop_signal *list[2];
    CHECK(mniop_worker_new(rulebook, NULL, &worker, NULL) == MNIOP_OK);
    CHECK(mniop_worker_assess(worker, NULL, 0, "2024-05-15", N, &answer, NULL)
          == MNIOP_BAD_CASE);
    list[0] = one;
    list[1] = other;
    CHECK(mniop_worker_assess(worker, list, 2, "2024-05-15", N, &answer, NULL)
          == MNIOP_BAD_CASE);
    CHECK(mniop_worker_assess(worker, list, 1, "15/05/2024", N, &answer, NULL)
          == MNIOP_INVALID);
    list[1] = NULL;
    CHECK(mniop_worker_assess(worker, list, 2, "2024-05-15", N, &answer, NULL)
          == MNIOP_INVALID);
    list[0] = (const mniop_signal *)rulebook; /* a handle of another kind */
    CHECK(mniop_worker_assess(worker, list, 1, "2024-05-15", N, &answer, NULL)
          == MNIOP_MISUSE);
    CHECK(mniop_assessment_person((const mniop_assessment *)worker, NULL) == NULL);

    /* Too much kept of an adult who refuses. */
    CHECK(mniop_signal_set_fact_int(one, "age", N, 30, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_consent(one, MNIOP_CONSENT_REFUSED, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_bool(one, "plainte_deposee", N, 1, NULL) == MNIOP_OK);
    list[0] = one;
    CHECK(mniop_worker_assess(worker, list, 1, "2024-05-15", N, &answer, NULL)
          == MNIOP_BAD_SIGNAL);
    CHECK(answer == NULL);
    CHECK(mniop_signal_set_emergency(other, 1, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_interpreter(other, MNIOP_INTERPRETER_COMPANION, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_exploiter_present(other, 1, NULL) == MNIOP_OK);
    list[0] = other;
    CHECK(mniop_worker_assess(worker, list, 1, "2024-05-15", N, &answer, NULL) == MNIOP_OK);
    CHECK(mniop_assessment_is_sufficient(answer) == 1);
    CHECK(mniop_assessment_notice_count(answer) >= 2);
    mniop_assessment_free(&answer);
    mniop_signal_free(&one);
    mniop_signal_free(&other);
    mniop_worker_free(&worker);
}

int main(void)
{
    rulebook = load_national();
    versions();
    introspection();
    errors();
    texts();
    options();
    scripts();
    json_signals();
    answers();
    cases();
    mniop_rulebook_free(&rulebook);
    return finish("contract");
}
