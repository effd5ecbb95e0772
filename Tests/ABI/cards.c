/* Actors' cards, as Include/mniop.h promises them. */
#include "small.h"

static mniop_rulebook *rulebook;

static int is(const char *text, const char *expected)
{
    return text != NULL && strcmp(text, expected) == 0;
}

/* Whether the text holds the other one; a missing text holds nothing. */
static int holds(const char *text, const char *part)
{
    return text != NULL && strstr(text, part) != NULL;
}

/* A card outlives its rulebook. */
static void cards(void)
{
    mniop_rulebook *own = load_national();
    mniop_card *card = NULL;
    mniop_error *error = NULL;
    const mniop_sign *sign;
    size_t length = 0;

    CHECK(mniop_card_new(own, "hopita", N, &card, &error) == MNIOP_UNKNOWN && card == NULL);
    CHECK(holds(mniop_error_message(error, MNIOP_LANG_EN, NULL), "\"hopital\""));
    mniop_error_free(&error);
    CHECK(mniop_card_new(own, NULL, 3, &card, NULL) == MNIOP_INVALID);
    CHECK(mniop_card_new(own, "\xff", N, &card, NULL) == MNIOP_INVALID);
    CHECK(mniop_card_new((const mniop_rulebook *)rulebook, "hopital", N, NULL, NULL)
          == MNIOP_INVALID);
    CHECK(mniop_card_new(own, "hopital", N, &card, &error) == MNIOP_OK && error == NULL);
    CHECK(mniop_rulebook_digest((const mniop_rulebook *)card, NULL) == NULL);
    mniop_rulebook_free(&own);

    CHECK(is(mniop_card_actor(card, &length), "hopital") && length == 7);
    CHECK(is(mniop_card_label(card, MNIOP_LANG_EN, NULL), "Hospital"));
    CHECK(mniop_card_sign_count(card) == 1 && mniop_card_sign(card, 1) == NULL);
    sign = mniop_card_sign(card, 0);
    CHECK(is(mniop_sign_indicator(sign, NULL), "g.01"));
    CHECK(is(mniop_sign_text(sign, MNIOP_LANG_FR, &length), "Vu ici") && length == 6);
    CHECK(is(mniop_sign_text(sign, MNIOP_LANG_EN, NULL), "Seen here"));
    CHECK(mniop_sign_name_count(sign, MNIOP_NAMES_FORMS) == 1);
    CHECK(is(mniop_sign_name(sign, MNIOP_NAMES_FORMS, 0, NULL), "travail"));
    CHECK(is(mniop_sign_name(sign, MNIOP_NAMES_GRIDS, 0, NULL), "g"));
    CHECK(mniop_sign_name(sign, MNIOP_NAMES_BASIS, 0, NULL) == NULL);
    CHECK(mniop_card_must_not_count(card) == 1);
    CHECK(is(mniop_card_must_not(card, 0, MNIOP_LANG_EN, NULL), "Do not say"));
    CHECK(is(mniop_card_source(card, NULL), "essai"));
    CHECK(mniop_card_number_count(card) == 1);
    CHECK(is(mniop_number_digits(mniop_card_number(card, 0), NULL), "17"));
    mniop_card_free(&card);

    /* Every kind of actor has a card; this one was given nothing to see. */
    CHECK(mniop_rulebook_count(rulebook, MNIOP_LIST_ACTORS) == 2);
    CHECK(mniop_card_new(rulebook, mniop_rulebook_id(rulebook, MNIOP_LIST_ACTORS, 1, NULL), N,
                         &card, NULL)
          == MNIOP_OK);
    CHECK(mniop_card_sign_count(card) == 0 && is(mniop_card_source(card, NULL), ""));
    mniop_card_free(&card);
}

int main(void)
{
    rulebook = load_national();
    cards();
    mniop_rulebook_free(&rulebook);
    return finish("cards");
}
