/* Batches: rows do not depend on how the file is cut, and say what assessments say; what is wrong
   is told with its line, and nothing is lost.

     batch                                        checks, with a small rulebook
     batch SCRIPTS FILE AS-OF ROWS METADATA       writes what `mniop batch --purpose essai` does */
#include "small.h"

static const char file[] =
    "\xEF\xBB\xBF{\"id\":\"a1\",\"person\":\"a\",\"date\":\"2024-01-02\",\"present\":[\"g.01\"]}\n"
    "{\"id\":\"a2\",\"person\":\"a\",\"date\":\"2024-01-03\",\"facts\":{\"age\":16}}\r\n"
    "\n"
    "{\"id\":\"b1\",\"date\":\"2024-01-04\",\"facts\":{\"aje\":3},\"emergency\":true}\n"
    "{\"id\":\"b2\",\"date\":\"2024-01-05\",\"language\":\"\xFF\"}\n"
    "{\"id\":\"c1\",\"person\":\"\xC3\xA9\",\"date\":\"2024-01-06\",\"facts\":"
    "{\"plainte_deposee\":true}}\n"
    "{\"id\":\"d1\",\"date\":\"2024-01-07\",\n"
    "{\"id\":\"a3\",\"person\":\"a\",\"date\":\"2024-01-08\"}";
static const size_t file_length = sizeof file - 1;

static mniop_rulebook *rulebook;

static mniop_batch_options options(void)
{
    mniop_batch_options made = MNIOP_BATCH_OPTIONS_INIT;
    made.purpose = "essai";
    made.purpose_length = N;
    made.as_of = "2024-05-14";
    made.as_of_length = N;
    made.file = "f.jsonl";
    made.file_length = N;
    return made;
}

/* What a batch said, call after call. */
typedef struct {
    char *rows, *problems, *rejected;
} told;

static void append(char **text, const char *more, size_t length)
{
    size_t before;
    if (length == 0 && *text != NULL) return;
    before = *text == NULL ? 0 : strlen(*text);
    *text = realloc(*text, before + length + 1);
    memcpy(*text + before, more, length);
    (*text)[before + length] = '\0';
}

static void take(const mniop_batch *batch, told *all)
{
    size_t length = 7, i;
    const char *rows = mniop_batch_rows(batch, &length);
    CHECK(rows != NULL && rows[length] == '\0' && strlen(rows) == length);
    CHECK(length == 0 || rows[length - 1] == '\n');
    append(&all->rows, rows, length);
    for (i = 0; i < mniop_batch_problem_count(batch); i++) {
        const mniop_problem *problem = mniop_batch_problem(batch, i);
        const char *place = mniop_problem_place(problem, &length);
        char line[200];
        append(&all->problems, place, length);
        snprintf(line, sizeof line, " %s %d %d\n", mniop_problem_name(problem, NULL),
                 (int)mniop_problem_line(problem), (int)mniop_problem_column(problem));
        append(&all->problems, line, strlen(line));
        CHECK(mniop_problem_is_error(problem) == 1);
    }
    for (i = 0; i < mniop_batch_rejected_count(batch); i++) {
        const mniop_rejected *rejected = mniop_batch_rejected(batch, i);
        const char *bytes = mniop_rejected_bytes(rejected, &length);
        char line[40];
        snprintf(line, sizeof line, "%d %d ", (int)mniop_rejected_line(rejected),
                 (int)mniop_rejected_is_emergency(rejected));
        append(&all->rejected, line, strlen(line));
        append(&all->rejected, bytes, length);
        append(&all->rejected, "\n", 1);
    }
}

static told run(mniop_batch *batch, const char *bytes, size_t length, size_t piece)
{
    told all = {NULL, NULL, NULL};
    size_t at = 0;
    append(&all.rows, "", 0);
    append(&all.problems, "", 0);
    append(&all.rejected, "", 0);
    while (at < length) {
        size_t count = length - at < piece ? length - at : piece;
        /* A copy of the exact size: one byte read beyond it is found. */
        char *copy = malloc(count);
        memcpy(copy, bytes + at, count);
        CHECK(mniop_batch_add(batch, copy, count, NULL) == MNIOP_OK);
        free(copy);
        take(batch, &all);
        at += count;
    }
    CHECK(mniop_batch_finish(batch, NULL) == MNIOP_OK);
    take(batch, &all);
    return all;
}

static void forget(told *all)
{
    free(all->rows);
    free(all->problems);
    free(all->rejected);
}

static void pieces(void)
{
    const size_t sizes[] = {1, 2, 7, 64, 4096};
    mniop_batch_options given = options();
    mniop_batch *batch = NULL;
    const char *json = NULL;
    told whole;
    char *metadata = NULL;
    size_t i;
    CHECK(mniop_batch_new(rulebook, &given, &batch, NULL) == MNIOP_OK);
    whole = run(batch, file, file_length, file_length);
    CHECK(strncmp(whole.rows, "{\"person\":\"a\",\"signals\":2,\"minor\":\"yes\","
                  "\"sufficient\":\"yes\",\"forms\":{\"travail\":{\"named\":false,", 78) == 0);
    CHECK(strstr(whole.rows, "\"droit_enfant\":\"open\"}}\n{\"person\":\"\xC3\xA9\"") != NULL);
    CHECK(strcmp(whole.problems, "f.jsonl:4: facts.aje unknown_fact 4 0\n"
                                 "f.jsonl:5 bad_encoding 5 44\n"
                                 "f.jsonl:7 bad_json 7 32\n") == 0);
    CHECK(strncmp(whole.rejected, "4 1 {\"id\":\"b1\"", 14) == 0);
    CHECK(strstr(whole.rejected, "\n5 0 {\"id\":\"b2\",\"date\":\"2024-01-05\",\"language\":"
                                 "\"\xFF\"}\n7 0 {\"id\":\"d1\"") != NULL);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_LINES) == 7);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_SIGNALS) == 4);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_REJECTED) == 3);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_REJECTED_EMERGENCIES) == 1);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_PERSONS) == 3);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_RETURNING) == 1);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_FAILED) == 0);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_SUFFICIENT) == 1);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_LEFT_OUT) == 0);
    CHECK(mniop_batch_count(batch, 0) == 0 && mniop_batch_count(batch, -4) == 0);
    CHECK(mniop_batch_metadata_json(batch, &json, NULL, NULL) == MNIOP_OK);
    append(&metadata, json, strlen(json));
    CHECK(strstr(metadata, "\"purpose\": \"essai\"") != NULL);
    CHECK(strstr(metadata, "\"rejected_emergencies\": 1,") != NULL);
    mniop_batch_free(&batch);
    CHECK(batch == NULL);
    for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        told other;
        CHECK(mniop_batch_new(rulebook, &given, &batch, NULL) == MNIOP_OK);
        other = run(batch, file, file_length, sizes[i]);
        CHECK(strcmp(other.rows, whole.rows) == 0);
        CHECK(strcmp(other.problems, whole.problems) == 0);
        CHECK(strcmp(other.rejected, whole.rejected) == 0);
        CHECK(mniop_batch_metadata_json(batch, &json, NULL, NULL) == MNIOP_OK);
        CHECK(strcmp(json, metadata) == 0);
        mniop_batch_free(&batch);
        forget(&other);
    }
    free(metadata);
    forget(&whole);
}

static void refused(mniop_batch_options given, mniop_status status, const char *place)
{
    mniop_batch *batch = (mniop_batch *)&given;
    mniop_error *error = NULL;
    CHECK(mniop_batch_new(rulebook, &given, &batch, &error) == status && batch == NULL);
    CHECK(strcmp(mniop_problem_place(mniop_error_problem(error, 0), NULL), place) == 0);
    mniop_error_free(&error);
}

static void wrong_options(void)
{
    mniop_batch_options given = options();
    mniop_parameter choice = {"perimetre", N, "z", N};
    mniop_batch *batch = NULL;
    mniop_error *error = NULL;
    CHECK(mniop_batch_new(rulebook, NULL, &batch, NULL) == MNIOP_INVALID);
    CHECK(mniop_batch_new(rulebook, &given, NULL, NULL) == MNIOP_INVALID);
    given.purpose = NULL;
    refused(given, MNIOP_INVALID, "options.purpose");
    given.purpose = "Jean Martin";
    refused(given, MNIOP_INVALID, "options.purpose");
    given = options();
    given.as_of = "2024-02-30";
    refused(given, MNIOP_INVALID, "options.as_of");
    given = options();
    given.rows = 7;
    refused(given, MNIOP_INVALID, "options.rows");
    given.rows = ((uint64_t)1 << 32) + MNIOP_ROWS_CSV;
    refused(given, MNIOP_INVALID, "options.rows");
    given = options();
    given.size = 12;
    refused(given, MNIOP_OPTIONS, "options");
    given = options();
    given.file = "\xFF";
    refused(given, MNIOP_INVALID, "options.file");
    given = options();
    given.parameters = &choice;
    given.parameter_count = 1;
    refused(given, MNIOP_BAD_VALUE, "parameters.perimetre");
    given = options();
    given.columns = "outcomes.droit_essay";
    given.columns_length = N;
    CHECK(mniop_batch_new(rulebook, &given, &batch, &error) == MNIOP_UNKNOWN);
    CHECK(strstr(mniop_error_message(error, MNIOP_LANG_EN, NULL), "outcomes.droit_essai") != NULL);
    mniop_error_free(&error);
}

static void columns_and_csv(void)
{
    static const char line[] = "{\"id\":\"x\",\"date\":\"2024-01-02\"}\n";
    mniop_batch_options given = options();
    mniop_parameter choice = {"perimetre", N, "b", N};
    mniop_batch *batch = NULL;
    const char *json = NULL;
    size_t length = 0;
    given.columns = "outcomes.droit_essai,signals";
    given.columns_length = N;
    given.rows = MNIOP_ROWS_CSV;
    given.parameters = &choice;
    given.parameter_count = 1;
    CHECK(mniop_batch_new(rulebook, &given, &batch, NULL) == MNIOP_OK);
    CHECK(strcmp(mniop_batch_rows(batch, &length), "") == 0 && length == 0);
    CHECK(mniop_batch_add(batch, NULL, 0, NULL) == MNIOP_OK);
    CHECK(strcmp(mniop_batch_rows(batch, &length), "person,signals,outcomes.droit_essai\n") == 0);
    CHECK(mniop_batch_add(batch, line, N, NULL) == MNIOP_OK);
    CHECK(strcmp(mniop_batch_rows(batch, NULL), "") == 0);
    CHECK(mniop_batch_finish(batch, NULL) == MNIOP_OK);
    CHECK(strcmp(mniop_batch_rows(batch, NULL), "x,1,open\n") == 0);
    CHECK(mniop_batch_metadata_json(batch, &json, &length, NULL) == MNIOP_OK);
    CHECK(strlen(json) == length && strstr(json, "\"perimetre\": \"b\"") != NULL);
    mniop_batch_free(&batch);
}

/* After the end, and where a call is refused, what was made stays. */
static void misuse(void)
{
    mniop_batch_options given = options();
    mniop_batch *batch = NULL;
    mniop_error *error = NULL;
    CHECK(mniop_batch_new(rulebook, &given, &batch, NULL) == MNIOP_OK);
    CHECK(mniop_batch_add(batch, file, file_length, NULL) == MNIOP_OK);
    CHECK(mniop_batch_add(batch, NULL, 3, NULL) == MNIOP_INVALID);
    CHECK(mniop_batch_add(batch, file, (size_t)1 << 31, NULL) == MNIOP_INVALID);
    CHECK(mniop_batch_add((mniop_batch *)rulebook, file, 1, NULL) == MNIOP_MISUSE);
    CHECK(mniop_batch_finish(batch, NULL) == MNIOP_OK);
    CHECK(mniop_batch_problem_count(batch) == 3 && mniop_batch_rejected_count(batch) == 3);
    CHECK(mniop_batch_add(batch, file, 1, &error) == MNIOP_MISUSE);
    CHECK(strcmp(mniop_problem_name(mniop_error_problem(error, 0), NULL), "finished") == 0);
    mniop_error_free(&error);
    CHECK(mniop_batch_finish(batch, NULL) == MNIOP_MISUSE);
    CHECK(mniop_batch_problem_count(batch) == 3);
    CHECK(strstr(mniop_batch_rows(batch, NULL), "\"person\":\"a\"") != NULL);
    CHECK(mniop_batch_problem(batch, 3) == NULL && mniop_batch_problem(batch, (size_t)-1) == NULL);
    CHECK(mniop_batch_rejected(batch, 3) == NULL);
    CHECK(mniop_batch_metadata_json(batch, NULL, NULL, NULL) == MNIOP_INVALID);
    CHECK(mniop_batch_rows((mniop_batch *)rulebook, NULL) == NULL);
    mniop_batch_free(&batch);
}

/* A line of 17 MiB between two that are whole. */
static void a_long_line(void)
{
    static const char line[] = "{\"id\":\"x\",\"date\":\"2024-01-02\"}\n";
    const size_t count = sizeof line - 1, more = (size_t)17 << 20;
    mniop_batch_options given = options();
    mniop_batch *batch = NULL;
    char *bytes = malloc(2 * count + more + 1);
    told all;
    memcpy(bytes, line, count);
    memset(bytes + count, 'x', more);
    bytes[count + more] = '\n';
    memcpy(bytes + count + more + 1, line, count);
    given.columns = "signals";
    given.columns_length = N;
    CHECK(mniop_batch_new(rulebook, &given, &batch, NULL) == MNIOP_OK);
    all = run(batch, bytes, 2 * count + more + 1, 1 << 20);
    CHECK(strcmp(all.problems, "f.jsonl:2 line_too_long 2 0\n") == 0);
    CHECK(strcmp(all.rejected, "2 0 \n") == 0);
    CHECK(strcmp(all.rows, "{\"person\":\"x\",\"signals\":1}\n") == 0);
    CHECK(mniop_batch_count(batch, MNIOP_COUNT_LINES) == 3);
    mniop_batch_free(&batch);
    forget(&all);
    free(bytes);
}

static char *read_all(const char *path, size_t *length)
{
    FILE *input = fopen(path, "rb");
    char *bytes = NULL;
    *length = 0;
    while (input != NULL && !feof(input) && !ferror(input)) {
        bytes = realloc(bytes, *length + 65536);
        *length += fread(bytes + *length, 1, 65536, input);
    }
    if (input != NULL) fclose(input);
    return bytes;
}

static void write_all(const char *path, const char *text)
{
    FILE *output = fopen(path, "wb");
    CHECK(output != NULL && fputs(text, output) >= 0 && fclose(output) == 0);
}

/* Writes what the command line writes, which is the same in pieces of any size. */
static int command(char **argument)
{
    const size_t sizes[] = {4096, 7, 1};
    mniop_batch_options given = options();
    mniop_text scripts = {NULL, N};
    mniop_batch *batch = NULL;
    const char *json = NULL;
    size_t length, i;
    char *bytes = read_all(argument[1], &length);
    told all = {NULL, NULL, NULL};
    scripts.bytes = argument[0];
    given.as_of = argument[2];
    CHECK(mniop_rulebook_load(&scripts, 1, NULL, &rulebook, NULL) == MNIOP_OK);
    for (i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        told other;
        CHECK(mniop_batch_new(rulebook, &given, &batch, NULL) == MNIOP_OK);
        other = run(batch, bytes, length, sizes[i]);
        if (i == 0) {
            all = other;
            CHECK(mniop_batch_metadata_json(batch, &json, NULL, NULL) == MNIOP_OK);
            write_all(argument[3], all.rows);
            write_all(argument[4], json);
        } else {
            CHECK(strcmp(all.rows, other.rows) == 0);
            CHECK(strcmp(all.problems, other.problems) == 0);
            CHECK(strcmp(all.rejected, other.rejected) == 0);
            forget(&other);
        }
        mniop_batch_free(&batch);
    }
    forget(&all);
    free(bytes);
    mniop_rulebook_free(&rulebook);
    return failures != 0;
}

int main(int count, char **argument)
{
    if (count == 6) return command(argument + 1);
    rulebook = load_national();
    pieces();
    wrong_options();
    columns_and_csv();
    misuse();
    a_long_line();
    mniop_rulebook_free(&rulebook);
    return finish("batch");
}
