/* JSON behind a few C functions: the system's simdjson, with bounds, and no exception that
   crosses.

   A document becomes a flat list of nodes in document order: a container stands before what it
   holds, an object's keys and values alternate. */
#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a parse ended with. */
enum {
    MNIOP_JSON_OK = 0,
    MNIOP_JSON_MEMORY = 1,
    MNIOP_JSON_TOO_LARGE = 2,  /* more bytes than the limit */
    MNIOP_JSON_TOO_DEEP = 3,   /* more nesting than the limit */
    MNIOP_JSON_TOO_MANY = 4,   /* more nodes than the limit */
    MNIOP_JSON_EMPTY = 5,      /* nothing but white space */
    MNIOP_JSON_ENCODING = 6,   /* not UTF-8 */
    MNIOP_JSON_STRING = 7,     /* a wrong escape, a lone surrogate, a raw control character */
    MNIOP_JSON_UNCLOSED = 8,   /* a string without its closing quote */
    MNIOP_JSON_NUMBER = 9,     /* a number that is not JSON, or out of every range */
    MNIOP_JSON_WORD = 10,      /* something like true, false, null, and not it */
    MNIOP_JSON_SYNTAX = 11,
    MNIOP_JSON_INTERNAL = 12   /* a defect of ours or of simdjson */
};

enum {
    MNIOP_JSON_NULL = 0,
    MNIOP_JSON_BOOLEAN = 1,
    MNIOP_JSON_INTEGER = 2,
    MNIOP_JSON_LARGE = 3,  /* an integer beyond int64_t: no value is given */
    MNIOP_JSON_REAL = 4,   /* no format of ours holds one: no value is given */
    MNIOP_JSON_TEXT = 5,
    MNIOP_JSON_ARRAY = 6,
    MNIOP_JSON_OBJECT = 7
};

typedef struct mniop_json_node {
    int32_t kind;
    uint32_t count;      /* text: bytes; array: items; object: keys */
    int64_t integer;     /* integer, boolean: the value; array, object: index after its last node */
    const uint8_t *text; /* text only; not closed by a NUL */
} mniop_json_node;

typedef struct mniop_json_limits {
    size_t bytes; /* of one document */
    size_t nodes; /* of one document */
    size_t depth; /* of nesting */
} mniop_json_limits;

typedef struct mniop_json mniop_json;

/* A parser, to be used by one thread at a time. NULL where memory does not suffice. */
mniop_json *mniop_json_new(const mniop_json_limits *limits);
void mniop_json_free(mniop_json *parser);

/* Parses one document; `bytes` is copied. The nodes and their texts are borrowed until the next
   parse. */
int mniop_json_parse(mniop_json *parser, const uint8_t *bytes, size_t length);
const mniop_json_node *mniop_json_nodes(const mniop_json *parser, size_t *count);

/* Where the last parse failed: a byte offset, or -1 where it is not known. */
int64_t mniop_json_error_offset(const mniop_json *parser);

/* Offset of the first place where `word` stands, or `length`. Lines are cut with it. */
size_t mniop_json_find(const uint8_t *bytes, size_t length, const uint8_t *word, size_t size);

#ifdef __cplusplus
}
#endif

#endif
