#include "guard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Instructions between two looks at the budget: 1000 costs a tight loop about a factor of two,
   and so does 100 000. */
#define HOOK_COUNT 1000

/* What an entry does inside lua_pcall. */
typedef struct entry {
    mniop_lua *guard;
    const char *text;
    size_t length;
    const char *name;
    int64_t reference;
    const uint8_t *arguments;
    int32_t count;
} entry;

mniop_lua *guard_of(lua_State *L) { return *(mniop_lua **)lua_getextraspace(L); }

/* Where the running code is: the nearest frame of a script, else of a helper. */
static void find_position(lua_State *L, const chunk **where, int *line) {
    lua_Debug ar;
    for (int level = 0; lua_getstack(L, level, &ar); level++) {
        lua_getinfo(L, "Sl", &ar);
        const chunk *found = guard_chunk(guard_of(L), ar.source);
        if (found == NULL || found->kind == CHUNK_PRELUDE) continue;
        if (*where != NULL && found->kind != CHUNK_SCRIPT) continue;
        *where = found;
        *line = ar.currentline;
        if (found->kind == CHUNK_SCRIPT) return;
    }
}

/* Remembers where a script was when memory ran out: Lua calls no message handler for that. Reads
   frames and line tables only. */
static void note_refusal(mniop_lua *guard) {
    const chunk *where = NULL;
    int line = 0;
    if (guard->L == NULL) return;
    find_position(guard->L, &where, &line);
    if (where == NULL) return;
    guard_copy_text(guard->script, sizeof guard->script, where->name, strlen(where->name));
    guard->line = line > 0 ? line : 0;
}

/* `osize` is a type tag where `ptr` is NULL (Lua manual, lua_Alloc). Shrinking never fails: Lua
   relies on it. */
static void *allocate(void *user, void *ptr, size_t osize, size_t nsize) {
    mniop_lua *guard = user;
    int64_t before = ptr == NULL ? 0 : (int64_t)osize;
    if (nsize == 0) {
        free(ptr);
        guard->memory_used -= before;
        return NULL;
    }
    if ((int64_t)nsize > before) {
        guard->allocations += 1;
        if (guard->limits.fail_after > 0 && guard->allocations >= guard->limits.fail_after)
            return NULL;
        if ((int64_t)nsize - before > guard->limits.memory - guard->memory_used) {
            note_refusal(guard);
            return NULL;
        }
    }
    void *result = realloc(ptr, nsize);
    if (result != NULL) guard->memory_used += (int64_t)nsize - before;
    return result;
}

void guard_fatal(lua_State *L, int kind) {
    mniop_lua *guard = guard_of(L);
    if (guard->fatal == 0) guard->fatal = kind;
    /* A light userdata: raising must not need memory. */
    lua_pushlightuserdata(L, &guard->fatal);
    lua_error(L);
}

static void hook(lua_State *L, lua_Debug *ar) {
    (void)ar;
    mniop_lua *guard = guard_of(L);
    if (guard->fatal == 0) {
        guard->instructions_used += HOOK_COUNT;
        if (guard->instructions_used > guard->limits.instructions)
            guard->fatal = MNIOP_LUA_INSTRUCTIONS;
        /* Most overruns end here, cleanly, before an allocation is refused. */
        else if (guard->memory_used > guard->limits.memory / 4 * 3)
            guard->fatal = MNIOP_LUA_MEMORY;
        else
            return;
    }
    /* Nothing that a script does may go on: fire again at once wherever it catches this. */
    lua_sethook(L, hook, LUA_MASKCOUNT, 1);
    guard_fatal(L, guard->fatal);
}

void guard_charge(lua_State *L, int64_t work) {
    mniop_lua *guard = guard_of(L);
    if (work < 0 || work > guard->limits.instructions - guard->instructions_used) {
        guard->instructions_used = guard->limits.instructions;
        lua_sethook(L, hook, LUA_MASKCOUNT, 1);
        guard_fatal(L, MNIOP_LUA_INSTRUCTIONS);
    }
    guard->instructions_used += work;
}

int guard_add_chunk(mniop_lua *guard, const char *name, int kind, char short_name[16]) {
    chunk *grown = realloc(guard->chunks, sizeof(chunk) * (size_t)(guard->chunk_count + 1));
    if (grown == NULL) return 0;
    guard->chunks = grown;
    char *copy = strdup(name);
    if (copy == NULL) return 0;
    grown[guard->chunk_count].name = copy;
    grown[guard->chunk_count].kind = kind;
    snprintf(short_name, 16, "=#%d", guard->chunk_count);
    guard->chunk_count += 1;
    return 1;
}

const chunk *guard_chunk(const mniop_lua *guard, const char *source) {
    if (source[0] == '=') source += 1;
    if (source[0] != '#') return NULL;
    char *end = NULL;
    long number = strtol(source + 1, &end, 10);
    if (end == source + 1 || number < 0 || number >= guard->chunk_count) return NULL;
    return &guard->chunks[number];
}

void guard_copy_text(char *room, size_t size, const char *text, size_t length) {
    size_t used = 0;
    for (size_t i = 0; i < length && used + 1 < size; i++) {
        unsigned char byte = (unsigned char)text[i];
        room[used++] = byte < 0x20 || byte == 0x7f ? ' ' : (char)byte;
    }
    /* Not in the middle of a character. */
    if (used + 1 == size)
        while (used > 0 && ((unsigned char)room[used - 1] & 0xc0) == 0x80) used -= 1;
    if (used + 1 >= size && used > 0 && ((unsigned char)room[used - 1] & 0xc0) == 0xc0) used -= 1;
    room[used] = 0;
}

const char *guard_strip_position(const mniop_lua *guard, const char *text, const chunk **where,
                                 int *line) {
    if (text[0] != '#') return text;
    const chunk *found = guard_chunk(guard, text);
    const char *colon = strchr(text, ':');
    if (found == NULL || colon == NULL) return text;
    char *end = NULL;
    long number = strtol(colon + 1, &end, 10);
    if (end == colon + 1 || end[0] != ':') return text;
    *where = found;
    *line = (int)number;
    return end[1] == ' ' ? end + 2 : end + 1;
}

/* Runs where an error is raised. Allocates nothing and calls no script code. */
static int message_handler(lua_State *L) {
    mniop_lua *guard = guard_of(L);
    const chunk *where = NULL;
    int line = 0;
    const char *text = "error";
    size_t length = strlen(text);
    if (lua_type(L, 1) == LUA_TSTRING) {
        size_t whole = 0;
        const char *raw = lua_tolstring(L, 1, &whole);
        text = guard_strip_position(guard, raw, &where, &line);
        length = whole - (size_t)(text - raw);
    } else if (lua_type(L, 1) == LUA_TTABLE) {
        text = "error with a table as its message";
        length = strlen(text);
    }
    if (where == NULL || where->kind != CHUNK_SCRIPT) find_position(L, &where, &line);
    guard_copy_text(guard->message, sizeof guard->message, text, length);
    guard_copy_text(guard->script, sizeof guard->script, where ? where->name : "",
                    where ? strlen(where->name) : 0);
    guard->line = line > 0 ? line : 0;
    return 1;
}

static void say(mniop_lua *guard, const char *message) {
    guard_copy_text(guard->message, sizeof guard->message, message, strlen(message));
}

/* Runs `body` under lua_pcall, in the C locale, with a fresh budget. */
static int enter(mniop_lua *guard, lua_CFunction body, entry *what) {
    lua_State *L = guard->L;
    guard->message[0] = guard->script[0] = 0;
    guard->line = 0;
    guard->refused = 0;
    if (guard->poisoned) {
        say(guard, "a limit was hit before: nothing runs any more");
        return MNIOP_LUA_MISUSE;
    }
    locale_t host = uselocale(guard->c_locale);
    guard->instructions_used = 0;
    lua_sethook(L, hook, LUA_MASKCOUNT, HOOK_COUNT);
    lua_settop(L, 0);
    lua_pushcfunction(L, message_handler);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, what);
    int status = lua_pcall(L, 1, 0, 1);
    lua_sethook(L, NULL, 0, 0);
    lua_settop(L, 0);
    uselocale(host);
    if (status == LUA_OK && guard->fatal == 0) return MNIOP_LUA_OK;
    if (guard->fatal == 0 && (status == LUA_ERRMEM || status == LUA_ERRERR))
        guard->fatal = MNIOP_LUA_MEMORY;
    if (guard->fatal != 0) {
        guard->poisoned = 1;
        say(guard, guard->fatal == MNIOP_LUA_MEMORY ? "memory limit reached"
                                                    : "instruction limit reached");
        return guard->fatal;
    }
    if (guard->refused != 0) return guard->refused;
    return status == LUA_ERRSYNTAX ? MNIOP_LUA_SYNTAX : MNIOP_LUA_RUNTIME;
}

/* Compiles text; the function is left on the stack. Raises a syntax error as a plain error with
   its position, and marks it so. */
static void compile(lua_State *L, entry *what, int kind) {
    mniop_lua *guard = what->guard;
    char short_name[16];
    guard_charge(L, (int64_t)what->length);
    if (!guard_add_chunk(guard, what->name, kind, short_name)) guard_fatal(L, MNIOP_LUA_MEMORY);
    int status = luaL_loadbufferx(L, what->text, what->length, short_name, "t");
    if (status == LUA_OK) return;
    if (status == LUA_ERRMEM) guard_fatal(L, MNIOP_LUA_MEMORY);
    guard->refused = MNIOP_LUA_SYNTAX;
    lua_error(L);
}

static int body_open(lua_State *L) {
    guard_push_library(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &guard_library_key);
    return 0;
}

static int body_prelude(lua_State *L) {
    entry *what = lua_touserdata(L, 1);
    compile(L, what, CHUNK_PRELUDE);
    /* The prelude is trusted: its globals are the privileged functions. */
    guard_push_privileged(L);
    lua_pushvalue(L, -1);
    if (lua_setupvalue(L, -3, 1) == NULL) lua_pop(L, 1);
    lua_call(L, 1, 2);
    luaL_checktype(L, -2, LUA_TTABLE);
    luaL_checktype(L, -1, LUA_TTABLE);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &guard_host_key);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &guard_exports_key);
    return 0;
}

static int body_run(lua_State *L) {
    entry *what = lua_touserdata(L, 1);
    compile(L, what, CHUNK_SCRIPT);
    guard_push_environment(L);
    if (lua_setupvalue(L, -2, 1) == NULL) lua_pop(L, 1);
    lua_call(L, 0, 0);
    return 0;
}

static int body_call(lua_State *L) {
    entry *what = lua_touserdata(L, 1);
    if (what->name != NULL) {
        lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_host_key);
        lua_pushstring(L, what->name);
        lua_rawget(L, -2);
    } else {
        lua_rawgeti(L, LUA_REGISTRYINDEX, what->reference);
    }
    if (lua_type(L, -1) != LUA_TFUNCTION) return luaL_error(L, "no such function");
    luaL_checkstack(L, what->count + 4, "too many arguments");
    const uint8_t *at = what->arguments;
    const uint8_t *end = at + what->length;
    for (int32_t i = 0; i < what->count; i++) at = guard_read_value(L, at, end, 0);
    lua_call(L, what->count, 1);
    guard_write_value(L, lua_gettop(L));
    return 0;
}

mniop_lua *mniop_lua_new(const mniop_lua_limits *limits) {
    mniop_lua *guard = calloc(1, sizeof *guard);
    if (guard == NULL) return NULL;
    guard->limits = *limits;
    guard->c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    guard->L = lua_newstate(allocate, guard);
    if (guard->L == NULL || guard->c_locale == (locale_t)0) {
        mniop_lua_free(guard);
        return NULL;
    }
    *(mniop_lua **)lua_getextraspace(guard->L) = guard;
    entry what = {.guard = guard};
    if (enter(guard, body_open, &what) != MNIOP_LUA_OK) {
        mniop_lua_free(guard);
        return NULL;
    }
    return guard;
}

void mniop_lua_free(mniop_lua *guard) {
    if (guard == NULL) return;
    /* No value of ours has a finalizer, so that closing runs no Lua code. */
    if (guard->L != NULL) lua_close(guard->L);
    if (guard->c_locale != (locale_t)0) freelocale(guard->c_locale);
    for (int i = 0; i < guard->chunk_count; i++) free(guard->chunks[i].name);
    free(guard->chunks);
    free(guard->result.bytes);
    free(guard);
}

static int run_text(mniop_lua *guard, lua_CFunction body, const char *text, size_t length,
                    const char *name) {
    /* The prelude is trusted: only scripts are held to a size. */
    if (body == body_run && length > (size_t)guard->limits.source) {
        say(guard, "the script is too large");
        guard_copy_text(guard->script, sizeof guard->script, name, strlen(name));
        guard->line = 0;
        return MNIOP_LUA_SOURCE;
    }
    entry what = {.guard = guard, .text = text, .length = length, .name = name};
    return enter(guard, body, &what);
}

int mniop_lua_prelude(mniop_lua *guard, const char *text, size_t length, const char *name) {
    return run_text(guard, body_prelude, text, length, name);
}

int mniop_lua_run(mniop_lua *guard, const char *text, size_t length, const char *name) {
    return run_text(guard, body_run, text, length, name);
}

int mniop_lua_call(mniop_lua *guard, const char *name, int64_t reference, const uint8_t *arguments,
                   size_t length, int32_t count) {
    guard->result.length = 0;
    entry what = {.guard = guard, .name = name, .reference = reference, .arguments = arguments,
                  .length = length, .count = count};
    return enter(guard, body_call, &what);
}

const uint8_t *mniop_lua_result(const mniop_lua *guard, size_t *length) {
    *length = guard->result.length;
    return guard->result.bytes;
}

mniop_lua_error mniop_lua_last_error(const mniop_lua *guard) {
    mniop_lua_error error = {guard->message, guard->script, guard->line, 0};
    return error;
}

int64_t mniop_lua_memory_used(const mniop_lua *guard) { return guard->memory_used; }
int64_t mniop_lua_instructions_used(const mniop_lua *guard) { return guard->instructions_used; }
int mniop_lua_is_poisoned(const mniop_lua *guard) { return guard->poisoned; }
const char *mniop_lua_release(void) { return LUA_RELEASE; }
