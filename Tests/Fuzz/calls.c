/* Any bytes as a sequence of calls on a few handles, in any order, with texts cut out of the input:
   each call gives a status, and nothing else happens. */
#include "fuzz.h"

enum { slots = 3 };

typedef struct program {
    const uint8_t *at;
    size_t left;
    mniop_rulebook *rulebook[slots];
    mniop_worker *worker[slots];
    mniop_signal *signal[slots];
    mniop_assessment *assessment[slots];
    mniop_card *card[slots];
} program;

static uint8_t byte(program *p)
{
    if (p->left == 0) return 0;
    p->left--;
    return *p->at++;
}

/* A known name, or bytes of the input: copied, so that reading beyond them is found. The caller
   frees. NULL now and then, with a length that may not be 0. */
static char *text(program *p, size_t *length)
{
    static const char *const known[] = {
        "age", "plainte_deposee", "date_depot_plainte", "sexe", "acte", "F", "recruter", "g.01",
        "hopital", "prefecture", "33", "2025-01-10", "2024-02-29", "droit_essai", "s", "",
    };
    uint8_t choice = byte(p);
    if (choice < 200) {
        const char *name = known[choice % (sizeof known / sizeof *known)];
        *length = strlen(name);
        char *copy = malloc(*length + 1);
        MUST(copy != NULL);
        memcpy(copy, name, *length + 1);
        if (choice & 64) *length = MNIOP_NUL;
        return copy;
    }
    if (choice < 204) {
        *length = choice & 1 ? 0 : choice;
        return NULL;
    }
    *length = byte(p) % 32;
    if (*length > p->left) *length = p->left;
    char *copy = malloc(*length > 0 ? *length : 1);
    MUST(copy != NULL);
    if (*length > 0) memcpy(copy, p->at, *length);
    p->at += *length;
    p->left -= *length;
    return copy;
}

/* One setter of a signal. */
static void set(program *p, mniop_signal *signal, mniop_error **error)
{
    size_t n = 0, m = 0;
    char *name = text(p, &n), *value = text(p, &m);
    mniop_text codes[1] = { { value, m } };
    int32_t number = (int32_t)byte(p) - 128;
    switch (byte(p) % 13) {
    case 0: mniop_signal_set_person(signal, name, n, error); break;
    case 1: mniop_signal_set_actor(signal, name, n, value, m, NULL, 0, error); break;
    case 2: mniop_signal_set_fact_bool(signal, name, n, number, error); break;
    case 3: mniop_signal_set_fact_int(signal, name, n, (int64_t)number << 56, error); break;
    case 4: mniop_signal_set_fact_int(signal, name, n, number, error); break;
    case 5: mniop_signal_set_fact_date(signal, name, n, value, m, error); break;
    case 6: mniop_signal_set_fact_code(signal, name, n, value, m, error); break;
    case 7: mniop_signal_set_fact_codes(signal, name, n, codes, byte(p) % 2, error); break;
    case 8: mniop_signal_set_fact_unknown(signal, name, n, 701 + byte(p) % 3, error); break;
    case 9: mniop_signal_add_present(signal, name, n, error); break;
    case 10: mniop_signal_add_absent(signal, name, n, error); break;
    case 11: mniop_signal_set_consent(signal, 711 + byte(p) % 5, error); break;
    default: mniop_signal_set_emergency(signal, number, error); break;
    }
    free(name);
    free(value);
}

static void assess(program *p, size_t slot, mniop_error **error)
{
    const mniop_signal *signals[slots] = { p->signal[0], p->signal[1], p->signal[2] };
    size_t n = 0;
    char *date = text(p, &n);
    mniop_assessment_free(&p->assessment[slot]);
    mniop_worker_assess(p->worker[slot], signals, byte(p) % (slots + 1), date, n,
                        &p->assessment[slot], error);
    free(date);
}

static void explain(program *p, size_t slot, mniop_error **error)
{
    const char *json = NULL;
    size_t n = 0, length = 0;
    char *rule = text(p, &n);
    mniop_status status = mniop_assessment_explain_json(p->assessment[slot], rule, n,
                                                        byte(p) & 1, &json, &length, error);
    if (status == MNIOP_OK) read_text(json, &length);
    free(rule);
}

static void step(program *p, mniop_error **error)
{
    size_t slot = byte(p) % slots, n = 0, m = 0;
    mniop_rulebook *rulebook = p->rulebook[slot];
    char *a = NULL, *b = NULL;
    switch (byte(p) % 12) {
    case 0:
        if (rulebook == NULL) p->rulebook[slot] = mniop_rulebook_retain(p->rulebook[0]);
        break;
    case 1: if (slot > 0) mniop_rulebook_free(&p->rulebook[slot]); break;
    case 2:
        mniop_worker_free(&p->worker[slot]);
        mniop_worker_new(rulebook, NULL, &p->worker[slot], error);
        break;
    case 3:
        a = text(p, &n);
        b = text(p, &m);
        mniop_signal_free(&p->signal[slot]);
        mniop_signal_new(rulebook, a, n, b, m, &p->signal[slot], error);
        break;
    case 4:
    case 5:
    case 6: set(p, p->signal[slot], error); break;
    case 7: assess(p, slot, error); break;
    case 8: explain(p, slot, error); break;
    case 9:
        a = text(p, &n);
        mniop_card_free(&p->card[slot]);
        mniop_card_new(rulebook, a, n, &p->card[slot], error);
        mniop_sign_text(mniop_card_sign(p->card[slot], byte(p)), 900 + byte(p) % 4, &m);
        break;
    case 10:
        if (p->assessment[slot] != NULL) read_assessment(&p->assessment[slot]);
        break;
    default:
        mniop_rulebook_label(rulebook, 600 + byte(p) % 8, byte(p), MNIOP_LANG_EN, &m);
        mniop_rulebook_fact_type(rulebook, byte(p));
        break;
    }
    free(a);
    free(b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static mniop_rulebook *shared;
    if (shared == NULL) shared = rulebook_with(NULL, 0);
    program p = { data, size, { 0 }, { 0 }, { 0 }, { 0 }, { 0 } };
    p.rulebook[0] = shared;
    while (p.left > 0) {
        mniop_error *error = NULL;
        step(&p, &error);
        read_error(&error);
    }
    for (size_t slot = 0; slot < slots; slot++) {
        mniop_assessment_free(&p.assessment[slot]);
        mniop_signal_free(&p.signal[slot]);
        mniop_worker_free(&p.worker[slot]);
        mniop_card_free(&p.card[slot]);
        if (slot > 0) mniop_rulebook_free(&p.rulebook[slot]);
    }
    return 0;
}
