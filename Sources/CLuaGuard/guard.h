/* Inside the guard: shared by its files, seen by nobody else. */
#ifndef CLUAGUARD_INTERNAL_H
#define CLUAGUARD_INTERNAL_H

#include <lauxlib.h>
#include <locale.h>
#include <lua.h>

#include "cluaguard.h"

enum { CHUNK_PRELUDE = 0, CHUNK_SCRIPT = 1, CHUNK_HELPER = 2 };

typedef struct chunk {
    char *name;
    int kind;
} chunk;

typedef struct tape {
    uint8_t *bytes;
    size_t length;
    size_t capacity;
} tape;

struct mniop_lua {
    lua_State *L;
    mniop_lua_limits limits;
    int64_t memory_used;
    int64_t allocations;
    int64_t instructions_used;
    int fatal;    /* MNIOP_LUA_INSTRUCTIONS or MNIOP_LUA_MEMORY once a limit was hit; sticky */
    int refused;  /* MNIOP_LUA_OUTPUT or MNIOP_LUA_DEPTH while a value crosses */
    int poisoned;
    locale_t c_locale;
    chunk *chunks;
    int chunk_count;
    tape result;
    char message[512];
    char script[512];
    int32_t line;
};

mniop_lua *guard_of(lua_State *L);

/* Charges work to the budget before it is done; raises where it is used up. */
void guard_charge(lua_State *L, int64_t work);
void guard_fatal(lua_State *L, int kind);

/* Registers a chunk and gives the short name that Lua knows it by ("=#3"). */
int guard_add_chunk(mniop_lua *guard, const char *name, int kind, char short_name[16]);
/* The chunk of a source that Lua shows ("=#3"); NULL for other sources. */
const chunk *guard_chunk(const mniop_lua *guard, const char *source);
/* Copies a text without control bytes; never longer than the room. */
void guard_copy_text(char *room, size_t size, const char *text, size_t length);
/* Takes "#3:12: " off the front of a message; gives the chunk and line that it named. */
const char *guard_strip_position(const mniop_lua *guard, const char *text, const chunk **where,
                                 int *line);

/* environment.c */
void guard_push_environment(lua_State *L); /* a fresh environment for a script */
int guard_freeze(lua_State *L);            /* C function: freeze(t) */
/* Replaces a frozen table at `index` by the real one behind it. */
void guard_unfreeze(lua_State *L, int index);
extern char guard_exports_key, guard_library_key, guard_host_key;

/* library.c, library_string.c, library_table.c: push the safe library's tables. */
void guard_push_library(lua_State *L);
void guard_push_string_library(lua_State *L);
void guard_push_table_library(lua_State *L);
void guard_push_math_library(lua_State *L);
/* Pushes the text of any value without addresses and without calling script code. */
void guard_push_text(lua_State *L, int index);
/* Pushes an array of the keys of the table at `index`: integers ascending, then strings in byte
   order. */
void guard_push_sorted_keys(lua_State *L, int index);

/* privileged.c: pushes the table that only the prelude sees. */
void guard_push_privileged(lua_State *L);

/* tape.c: between Lua values and tapes; both raise on refusal, inside an entry only. */
void guard_write_value(lua_State *L, int index);
const uint8_t *guard_read_value(lua_State *L, const uint8_t *at, const uint8_t *end, int depth);

#endif
