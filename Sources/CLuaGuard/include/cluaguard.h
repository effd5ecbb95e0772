/* A bounded, deterministic Lua behind a C interface that never raises.

   Every call that can raise a Lua error runs inside lua_pcall, in this target: a Lua error is a
   longjmp, and one that crosses a Swift frame corrupts that frame. Lua never calls back into
   Swift. Values cross by copy, as a flat tape of bytes (tape.c). */
#ifndef CLUAGUARD_H
#define CLUAGUARD_H

#include <stddef.h>
#include <stdint.h>

/* What an entry ended with. */
enum {
    MNIOP_LUA_OK = 0,
    MNIOP_LUA_SYNTAX = 1,
    MNIOP_LUA_RUNTIME = 2,
    MNIOP_LUA_INSTRUCTIONS = 3,
    MNIOP_LUA_MEMORY = 4,
    MNIOP_LUA_OUTPUT = 5,
    MNIOP_LUA_DEPTH = 6,
    MNIOP_LUA_MISUSE = 7,
    MNIOP_LUA_SOURCE = 8
};

/* Tags of the tape. Integers are 8 bytes and lengths 4, in the machine's own order: a tape never
   leaves the process. */
enum {
    MNIOP_TAPE_NIL = 'n',
    MNIOP_TAPE_FALSE = 'f',
    MNIOP_TAPE_TRUE = 't',
    MNIOP_TAPE_INTEGER = 'i',
    MNIOP_TAPE_NUMBER = 'd',
    MNIOP_TAPE_STRING = 's',   /* length, bytes */
    MNIOP_TAPE_TABLE = '{',    /* number of pairs, then key, value, ... */
    MNIOP_TAPE_FUNCTION = 'F', /* 8 bytes: a reference that the guard keeps */
    MNIOP_TAPE_OTHER = '?'     /* anything else: userdata, threads */
};

/* Tags of the recording, which has the scalars and the strings of the tape as well. A place is the
   number of a chunk (-1: none) and a line, 4 bytes each; counts are 4 bytes. */
enum {
    MNIOP_RECORD_LIST = '[',     /* number of entries, number of fields; the entries; the fields
                                    in byte order of name: string, value */
    MNIOP_RECORD_HOLE = 'h',     /* a list with a nil in it */
    MNIOP_RECORD_FUNCTION = 'c', /* some function: not kept */
    MNIOP_RECORD_NODE = 'N',     /* 4 bytes: the number of a node; nodes are counted from 0 */
    MNIOP_RECORD_CALL = 'C',     /* string, place, count, values */
    MNIOP_RECORD_NEW_NODE = '+', /* true or false: shared; string, place, count, values */
    MNIOP_RECORD_ITEM = 'I',     /* string, place, value: the id; count, values */
    MNIOP_RECORD_AGAIN = 'A'     /* 4 bytes: the number of an item, from 0; count, values, which
                                    replace those that it had */
};

typedef struct mniop_lua mniop_lua;

typedef struct mniop_lua_limits {
    int64_t instructions;  /* per entry: VM instructions and what library functions are charged */
    int64_t memory;        /* bytes of the Lua heap */
    int64_t source;        /* bytes of one chunk */
    int64_t output_values; /* values of one result, and of one recording */
    int64_t output_bytes;  /* bytes of one result, and of one recording */
    int32_t depth;         /* nesting of values that cross */
    int32_t uncounted;     /* to measure what counting costs: 1 counts nothing */
    int64_t fail_after;    /* tests: refuse every allocation from the n-th on; 0: never */
} mniop_lua_limits;

typedef struct mniop_lua_error {
    const char *message; /* borrowed until the next entry; no position, no addresses */
    const char *script;  /* borrowed likewise; "" where not known */
    int32_t line;        /* 0 where not known */
    int32_t padding;
} mniop_lua_error;

/* NULL where memory does not suffice. */
mniop_lua *mniop_lua_new(const mniop_lua_limits *limits);
/* NULL is allowed. Returns the bytes that Lua did not give back: 0. */
int64_t mniop_lua_free(mniop_lua *guard);

/* Compiles a prelude, in a guard of its own; what mniop_lua_prelude takes is then the result. It
   is good for this process alone. */
int mniop_lua_compile_prelude(mniop_lua *guard, const char *text, size_t length,
                              const char *name);

/* Runs the trusted prelude, text or compiled, with the privileged functions; it returns the tables
   of what scripts see and of what the host may call. Once, before anything else. */
int mniop_lua_prelude(mniop_lua *guard, const char *text, size_t length, const char *name);

/* Compiles and runs a script (text only) in a fresh environment. */
int mniop_lua_run(mniop_lua *guard, const char *text, size_t length, const char *name);

/* Calls a host function of the prelude by name, or (name NULL) a kept function by reference.
   `arguments` is a tape of `count` values. The result is one value, on the guard's own tape. */
int mniop_lua_call(mniop_lua *guard, const char *name, int64_t reference, const uint8_t *arguments,
                   size_t length, int32_t count);

/* The result of the last call; borrowed until the next entry. */
const uint8_t *mniop_lua_result(const mniop_lua *guard, size_t *length);

/* What scripts declared since it was last cleared; borrowed until the next entry. */
const uint8_t *mniop_lua_recording(const mniop_lua *guard, size_t *length);
void mniop_lua_clear_recording(mniop_lua *guard);
/* Name of a chunk of the recording; borrowed, NULL where there is none. */
const char *mniop_lua_chunk_name(const mniop_lua *guard, int32_t number);
/* Where the prelude's `refuse` was last called since the recording was cleared; 0: nowhere. */
int mniop_lua_refusal(const mniop_lua *guard, int32_t *chunk, int32_t *line);

mniop_lua_error mniop_lua_last_error(const mniop_lua *guard);
int64_t mniop_lua_memory_used(const mniop_lua *guard);
/* Instructions that the last entry was charged. */
int64_t mniop_lua_instructions_used(const mniop_lua *guard);
/* After a limit was hit nothing runs any more. */
int mniop_lua_is_poisoned(const mniop_lua *guard);

/* The release of the Lua that is loaded, which need not be the one that was compiled against:
   "Lua 5.4.4". Returns its length; "" where it cannot be told. */
size_t mniop_lua_release(char room[32]);

#endif
