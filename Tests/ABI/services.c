/* Services: what the host says of places, how the list is read, and what is never told. */
#include "small.h"

static const char more[] =
    "language(1)\n"
    "fact \"departement\" { type = \"code\", fr = \"Département\", en = \"Department\" }\n"
    "service \"guichet\" { fr = \"Guichet\", en = \"Desk\", territory = \"national\",\n"
    "  does = { \"droit_essai\" }, languages = { \"fr\", \"ro\" },\n"
    "  opening = { fr = \"Le matin\", en = \"Mornings\" }, level = \"national\" }\n"
    "service \"bureau\" { fr = \"Bureau\", en = \"Office\", territory = \"national\",\n"
    "  does = { \"droit_essai\" }, level = \"national\" }\n";

static const char local[] =
    "language(1)\n"
    "department \"33\" { fr = \"Gironde\" }\n"
    "service \"33.refuge\" { fr = \"Foyer des Tilleuls\", kind = \"association\",\n"
    "  territory = { \"33\", \"47\" }, does = { \"droit_essai\" }, confidential = true }\n";

static mniop_rulebook *rulebook;
static mniop_worker *worker;

static int is(const char *text, const char *expected)
{
    return text != NULL && strcmp(text, expected) == 0;
}

static mniop_assessment *assess(void)
{
    mniop_signal *signal = NULL;
    mniop_assessment *answer = NULL;
    CHECK(mniop_signal_new(rulebook, "s", N, "2024-05-14", N, &signal, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_bool(signal, "plainte_deposee", N, 1, NULL) == MNIOP_OK);
    CHECK(mniop_signal_set_fact_code(signal, "departement", N, "33", N, NULL) == MNIOP_OK);
    CHECK(mniop_worker_assess(worker, (const mniop_signal *const *)&signal, 1, "2024-05-15", N,
                              &answer, NULL) == MNIOP_OK);
    mniop_signal_free(&signal);
    return answer;
}

static const char *service_at(const mniop_assessment *answer, size_t index)
{
    return mniop_offer_service(mniop_assessment_offer(answer, index), NULL);
}

static void setters(void)
{
    struct {
        mniop_service_options known;
        uint64_t later[2];
    } newer = {MNIOP_SERVICE_OPTIONS_INIT, {0, 0}};
    mniop_service_options said = MNIOP_SERVICE_OPTIONS_INIT;
    mniop_error *error = NULL;
    said.as_of = "2024-05-10";
    said.as_of_length = N;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_INVALID);
    said.knows_places = 1;
    CHECK(mniop_worker_set_service(worker, "guichett", N, &said, &error) == MNIOP_UNKNOWN);
    CHECK(strstr(mniop_error_message(error, MNIOP_LANG_EN, NULL), "guichet") != NULL);
    mniop_error_free(&error);
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_OK);
    said.knows_places = 2;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_INVALID);
    said.knows_places = 1;
    said.places = (uint64_t)-1;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_BAD_VALUE);
    said.places = 0;
    said.opening = 7;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_INVALID);
    said.opening = ((uint64_t)1 << 32) + MNIOP_SERVICE_OPEN;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_INVALID);
    said.opening = MNIOP_SERVICE_CLOSED;
    said.as_of = "2024-02-30";
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_INVALID);
    said.as_of = NULL;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_INVALID);
    said.size = 12;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &said, NULL) == MNIOP_OPTIONS);
    newer.known.size = sizeof newer;
    newer.known.as_of = "2024-05-10";
    newer.known.as_of_length = N;
    newer.known.knows_places = 1;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &newer.known, NULL) == MNIOP_OK);
    newer.later[0] = 1;
    CHECK(mniop_worker_set_service(worker, "guichet", N, &newer.known, NULL) == MNIOP_OPTIONS);
}

static void reading(void)
{
    mniop_assessment *answer = assess();
    const mniop_offer *full;
    CHECK(mniop_assessment_offer_count(answer) == 3);
    CHECK(is(service_at(answer, 0), "bureau") && is(service_at(answer, 2), "guichet"));
    CHECK(mniop_assessment_offer(answer, 3) == NULL);
    CHECK(mniop_offer_is_full(mniop_assessment_offer(answer, 0)) == 0);
    CHECK(is(mniop_offer_said_on(mniop_assessment_offer(answer, 0), NULL), ""));
    full = mniop_assessment_offer(answer, 2);
    CHECK(mniop_offer_is_full(full) == 1 && is(mniop_offer_said_on(full, NULL), "2024-05-10"));
    CHECK(is(mniop_offer_label(full, MNIOP_LANG_EN, NULL), "Desk"));
    CHECK(is(mniop_offer_opening(full, MNIOP_LANG_FR, NULL), "Le matin"));
    CHECK(is(mniop_offer_contact(full, MNIOP_LANG_FR, NULL), ""));
    CHECK(strstr(mniop_offer_because(full, MNIOP_LANG_FR, NULL),
                 "complet, dit par l'hôte le 2024-05-10") != NULL);
    CHECK(mniop_offer_name_count(full, MNIOP_NAMES_LANGUAGES) == 2);
    CHECK(is(mniop_offer_name(full, MNIOP_NAMES_LANGUAGES, 1, NULL), "ro"));
    CHECK(is(mniop_offer_name(full, MNIOP_NAMES_RULES, 0, NULL), "droit_essai"));
    CHECK(mniop_offer_name(full, MNIOP_NAMES_RULES, 1, NULL) == NULL);
    CHECK(mniop_offer_name_count(full, MNIOP_NAMES_FORMS) == 0);
    mniop_assessment_free(&answer);
}

/* The place behind a confidential service is in no answer, however the host speaks of it. */
static void never_told(void)
{
    static const char *const words[] = {"Tilleuls", "47", "12"};
    mniop_service_options said = MNIOP_SERVICE_OPTIONS_INIT;
    mniop_assessment *answer;
    const char *json = NULL;
    size_t i, j;
    said.as_of = "2024-05-10";
    said.as_of_length = N;
    said.knows_places = 1;
    said.places = 12;
    CHECK(mniop_worker_set_service(worker, "33.refuge", N, &said, NULL) == MNIOP_OK);
    answer = assess();
    CHECK(mniop_assessment_json(answer, 0, &json, NULL, NULL) == MNIOP_OK);
    for (j = 0; j < sizeof words / sizeof words[0]; j++) {
        const char *list = json == NULL ? NULL : strstr(json, "\"services\"");
        CHECK(list != NULL && strstr(list, words[j]) == NULL);
        for (i = 0; i < mniop_assessment_offer_count(answer); i++) {
            const mniop_offer *offer = mniop_assessment_offer(answer, i);
            CHECK(strstr(mniop_offer_label(offer, MNIOP_LANG_FR, NULL), words[j]) == NULL);
            CHECK(strstr(mniop_offer_because(offer, MNIOP_LANG_EN, NULL), words[j]) == NULL);
        }
    }
    mniop_assessment_free(&answer);
}

static void json_setter(void)
{
    mniop_error *error = NULL;
    mniop_assessment *answer;
    CHECK(mniop_worker_set_services_json(worker, "{\"guichet\": {\"places\": -1}}", N, &error)
          == MNIOP_BAD_VALUE);
    CHECK(mniop_error_problem_count(error) == 2);
    mniop_error_free(&error);
    CHECK(mniop_worker_set_services_json(worker, "{", N, NULL) == MNIOP_BAD_VALUE);
    CHECK(mniop_worker_set_services_json(worker, NULL, 3, NULL) == MNIOP_INVALID);
    answer = assess(); /* nothing was changed by what was wrong */
    CHECK(is(service_at(answer, 2), "guichet"));
    mniop_assessment_free(&answer);
    CHECK(mniop_worker_set_services_json(
              worker, "{\"bureau\": {\"places\": 0, \"open\": true, \"as_of\": \"2024-05-15\"}}",
              N, NULL) == MNIOP_OK);
    answer = assess();
    CHECK(is(service_at(answer, 0), "guichet") && is(service_at(answer, 2), "bureau"));
    mniop_assessment_free(&answer);
    CHECK(mniop_worker_set_service(worker, "bureau", N, NULL, NULL) == MNIOP_OK);
    answer = assess();
    CHECK(mniop_offer_is_full(mniop_assessment_offer(answer, 0)) == 0);
    CHECK(mniop_offer_is_full(mniop_assessment_offer(answer, 1)) == 0);
    mniop_assessment_free(&answer);
}

/* A service is known by the scripts alone. */
static void none_declared(void)
{
    mniop_service_options said = MNIOP_SERVICE_OPTIONS_INIT;
    mniop_rulebook *plain = load_national();
    mniop_worker *other = NULL;
    said.as_of = "2024-05-10";
    said.as_of_length = N;
    said.opening = MNIOP_SERVICE_OPEN;
    CHECK(mniop_worker_new(plain, NULL, &other, NULL) == MNIOP_OK);
    CHECK(mniop_worker_set_service(other, "guichet", N, &said, NULL) == MNIOP_UNKNOWN);
    CHECK(mniop_worker_set_service(other, "guichet", N, NULL, NULL) == MNIOP_UNKNOWN);
    CHECK(mniop_worker_set_service(other, "n17", N, &said, NULL) == MNIOP_OK);
    mniop_worker_free(&other);
    mniop_rulebook_free(&plain);
}

int main(void)
{
    mniop_script scripts[] = {
        {"national/essai.lua", N, national, N},
        {"national/services.lua", N, more, N},
        {"departements/33/a.lua", N, local, N},
    };
    CHECK(mniop_rulebook_from_scripts(scripts, 3, NULL, &rulebook, NULL) == MNIOP_OK);
    CHECK(mniop_worker_new(rulebook, NULL, &worker, NULL) == MNIOP_OK);
    setters();
    reading();
    never_told();
    json_setter();
    none_declared();
    mniop_worker_free(&worker);
    mniop_rulebook_free(&rulebook);
    return finish("services");
}
