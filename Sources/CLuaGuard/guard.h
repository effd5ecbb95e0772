/* Inside the guard: shared by its files, seen by nobody else. */
#ifndef CLUAGUARD_INTERNAL_H
#define CLUAGUARD_INTERNAL_H

#include <lauxlib.h>
#include <locale.h>
#include <lua.h>

#include "arena.h"
#include "cluaguard.h"

enum { CHUNK_PRELUDE = 0, CHUNK_SCRIPT = 1, CHUNK_HELPER = 2 };

/* LIMIT: bytes of a text that a script makes. */
#define GUARD_LONGEST_TEXT 65536
/* LIMIT: values of one call or return. */
#define GUARD_MOST_VALUES 1000

typedef struct chunk {
    char *name;
    int kind;
} chunk;

typedef struct tape {
    uint8_t *bytes;
    size_t length;
    size_t capacity;
} tape;

/* What scripts declare (recording.c). */
typedef struct recording {
    tape tape;
    size_t committed; /* bytes of whole records: what follows is being written, or was given up */
    int64_t values;   /* since it was last cleared */
    uint32_t nodes;
    uint32_t items;
    int has_refusal;
    int32_t refusal_chunk;
    int32_t refusal_line;
} recording;

struct mniop_lua {
    lua_State *L;
    mniop_lua_limits limits;
    arena arena;
    int64_t memory_used;
    int64_t allocations;
    int64_t instructions_used;
    int64_t owed_bytes;   /* handed out by the allocator, not charged yet */
    int64_t memory_mark;  /* the use of memory from which the hook looks closer */
    int64_t collect_at;   /* the use of memory from which collect_between_calls does */
    int64_t longest_text; /* bytes of the longest text that scripts ever had */
    int refused_text;     /* a text longer than GUARD_LONGEST_TEXT was asked for */
    int is_running;
    int is_armed;         /* the hook is called for at the next instruction */
    int takes_long_texts; /* while sources are compiled and the host's values come in */
    int takes_host_values;
    int fatal;    /* MNIOP_LUA_INSTRUCTIONS, _MEMORY or _OUTPUT once a limit was hit; sticky */
    int refused;  /* MNIOP_LUA_OUTPUT or MNIOP_LUA_DEPTH while a value crosses */
    int poisoned;
    locale_t c_locale;
    chunk *chunks;
    int chunk_count;
    tape result;
    recording recording;
    char message[512];
    char script[4096]; /* as long as paths are on Linux (PATH_MAX) */
    int32_t line;
};

mniop_lua *guard_of(lua_State *L);

/* budget.c */
void *guard_allocate(void *user, void *ptr, size_t osize, size_t nsize);
void guard_begin_budget(mniop_lua *guard);
void guard_end_budget(mniop_lua *guard);
/* Charges work to the budget before it is done; raises where it is used up. */
void guard_charge(lua_State *L, int64_t work);
/* Raises what no script can catch. */
void guard_fatal(lua_State *L, int kind);

/* guard.c: the line on which a text names _ENV, which scripts may not; 0 where it does not. */
int guard_line_of_env(const char *text, size_t length);

/* position.c */
/* The nearest frame of a script, else of a helper, from this level on; 0 is what runs. */
void guard_find_position(lua_State *L, int level, const chunk **where, int *line);
int guard_message_handler(lua_State *L);

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
extern char guard_exports_key, guard_library_key, guard_host_key, guard_functions_key;

/* library.c, library_string.c, library_table.c, library_math.c: push the safe library's tables. */
void guard_push_library(lua_State *L);
void guard_push_string_library(lua_State *L);
void guard_push_table_library(lua_State *L);
void guard_push_math_library(lua_State *L);
/* Pushes the text of any value without addresses and without calling script code. */
void guard_push_text(lua_State *L, int index);
/* Pushes an array of the keys of the table at `index`: integers ascending, then strings by
   bytes. */
void guard_push_sorted_keys(lua_State *L, int index);

/* recording.c, with recording_values.c: C functions of the prelude, see there. */
int guard_recorder(lua_State *L);
int guard_refuse(lua_State *L);
extern char guard_record_key;

/* privileged.c: pushes the table that only the prelude sees. */
void guard_push_privileged(lua_State *L);

/* Makes room for `length` bytes more; 0 where memory does not suffice. */
int guard_grow_tape(tape *tape, size_t length);

/* tape.c: between Lua values and tapes; both raise on refusal, inside an entry only. */
void guard_write_value(lua_State *L, int index);
/* Pushes the function of a reference that guard_write_value gave; nil for others. */
void guard_push_function(lua_State *L, int64_t reference);
const uint8_t *guard_read_value(lua_State *L, const uint8_t *at, const uint8_t *end, int depth);

#endif
