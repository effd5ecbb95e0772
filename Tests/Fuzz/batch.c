/* Any bytes as a file of signals, in any pieces: every line is taken or rejected, and where the
   file is cut changes nothing. The first byte: the form of rows, and the size of pieces. */
#include "fuzz.h"

typedef struct {
    char *bytes;
    size_t length;
} text;

static void append(text *to, const char *bytes, size_t length)
{
    to->bytes = realloc(to->bytes, to->length + length + 1);
    MUST(to->bytes != NULL);
    memcpy(to->bytes + to->length, bytes, length);
    to->length += length;
}

/* All that the last call made, in one text. */
static void take(const mniop_batch *batch, size_t size, text *all)
{
    size_t length = 0;
    const char *rows = mniop_batch_rows(batch, &length);
    read_text(rows, &length);
    MUST(length == 0 || rows[length - 1] == '\n');
    append(all, rows, length);
    for (size_t i = 0; i < mniop_batch_problem_count(batch); i++) {
        const mniop_problem *problem = mniop_batch_problem(batch, i);
        const char *place = mniop_problem_place(problem, &length);
        read_text(place, &length);
        append(all, place, length);
        read_text(mniop_problem_text(problem, MNIOP_LANG_FR, &length), &length);
        MUST(mniop_problem_line(problem) > 0 && mniop_problem_line(problem) <= size);
    }
    for (size_t i = 0; i < mniop_batch_rejected_count(batch); i++) {
        const mniop_rejected *rejected = mniop_batch_rejected(batch, i);
        const char *bytes = mniop_rejected_bytes(rejected, &length);
        MUST(bytes != NULL && bytes[length] == '\0' && mniop_rejected_line(rejected) > 0);
        append(all, bytes, length);
    }
}

static text run(const mniop_rulebook *rulebook, uint64_t rows, const uint8_t *data, size_t size,
                size_t piece)
{
    mniop_batch_options options = MNIOP_BATCH_OPTIONS_INIT;
    options.purpose = "essai";
    options.as_of = "2025-01-15";
    options.purpose_length = options.as_of_length = MNIOP_NUL;
    options.rows = rows;
    mniop_batch *batch = NULL;
    text all = { NULL, 0 };
    MUST(mniop_batch_new(rulebook, &options, &batch, NULL) == MNIOP_OK);
    for (size_t at = 0; at < size; at += piece) {
        size_t count = size - at < piece ? size - at : piece;
        char *copy = malloc(count);
        MUST(copy != NULL);
        memcpy(copy, data + at, count);
        MUST(mniop_batch_add(batch, copy, count, NULL) == MNIOP_OK);
        free(copy);
        take(batch, size, &all);
    }
    MUST(mniop_batch_finish(batch, NULL) == MNIOP_OK);
    take(batch, size, &all);
    MUST(mniop_batch_count(batch, MNIOP_COUNT_LINES)
         == mniop_batch_count(batch, MNIOP_COUNT_SIGNALS)
                + mniop_batch_count(batch, MNIOP_COUNT_REJECTED));
    MUST(mniop_batch_count(batch, MNIOP_COUNT_FAILED) == 0);
    const char *json = NULL;
    size_t length = 0;
    MUST(mniop_batch_metadata_json(batch, &json, &length, NULL) == MNIOP_OK);
    read_text(json, &length);
    append(&all, json, length);
    mniop_batch_free(&batch);
    return all;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static mniop_rulebook *rulebook;
    if (rulebook == NULL) rulebook = rulebook_with(NULL, 0);
    if (size == 0) return 0;
    uint64_t rows = data[0] & 1 ? MNIOP_ROWS_CSV : MNIOP_ROWS_JSONL;
    text whole = run(rulebook, rows, data + 1, size - 1, size);
    text cut = run(rulebook, rows, data + 1, size - 1, (size_t)(data[0] >> 1) + 1);
    /* Calls that make nothing add nothing: the order of what is made is the file's. */
    MUST(whole.length == cut.length && memcmp(whole.bytes, cut.bytes, cut.length) == 0);
    free(whole.bytes);
    free(cut.bytes);
    return 0;
}
