/* The entries of the guard, each under lua_pcall. */
#include "guard.h"

#include <stdlib.h>
#include <string.h>

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

static int is_name_byte(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
    guard_begin_budget(guard);
    lua_settop(L, 0);
    lua_pushcfunction(L, guard_message_handler);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, what);
    int status = lua_pcall(L, 1, 0, 1);
    guard_end_budget(guard);
    if (guard->fatal == 0 && (status == LUA_ERRMEM || status == LUA_ERRERR))
        guard->fatal = MNIOP_LUA_MEMORY;
    lua_settop(L, 0);
    uselocale(host);
    if (status == LUA_OK && guard->fatal == 0) return MNIOP_LUA_OK;
    if (guard->fatal != 0) {
        guard->poisoned = 1;
        if (guard->fatal == MNIOP_LUA_INSTRUCTIONS) say(guard, "instruction limit reached");
        else if (guard->fatal == MNIOP_LUA_OUTPUT) say(guard, "the result is too large");
        else if (guard->refused_text) say(guard, "memory limit reached: a text is too long");
        else say(guard, "memory limit reached");
        return guard->fatal;
    }
    if (guard->refused != 0) return guard->refused;
    return status == LUA_ERRSYNTAX ? MNIOP_LUA_SYNTAX : MNIOP_LUA_RUNTIME;
}

/* LIMIT: scripts may not name _ENV. It is of no use to them, and Lua 5.4.4 compiles
   `local _ENV <const> = 1; x = 2` into a read of a register that may not exist (lua.org/bugs.html
   5.4.4, "wrong code when _ENV is <const>"). A name has no escapes, so that bytes tell; a text or
   a comment that holds the word is refused as well. */
int guard_line_of_env(const char *text, size_t length) {
    static const char word[] = "_ENV";
    const size_t size = sizeof word - 1;
    const char *end = text + length;
    const char *at = text;
    /* By its last letter, which hardly any text holds: memmem took a hundredth of a load. */
    while ((at = memchr(at, 'V', (size_t)(end - at))) != NULL) {
        at += 1;
        if ((size_t)(at - text) < size || memcmp(at - size, word, size) != 0) continue;
        char before = (size_t)(at - text) > size ? at[-1 - (ptrdiff_t)size] : ' ';
        char after = at < end ? at[0] : ' ';
        if (is_name_byte(before) || is_name_byte(after)) continue;
        int line = 1;
        for (const char *byte = text; byte < at; byte++) line += *byte == '\n';
        return line;
    }
    return 0;
}

/* Compiles text; the function is left on the stack. Raises a syntax error as a plain error with
   its position, and marks it so. */
static void compile(lua_State *L, entry *what, int kind) {
    mniop_lua *guard = what->guard;
    char short_name[16];
    guard_charge(L, (int64_t)what->length);
    if (!guard_add_chunk(guard, what->name, kind, short_name)) guard_fatal(L, MNIOP_LUA_MEMORY);
    int line = kind == CHUNK_SCRIPT ? guard_line_of_env(what->text, what->length) : 0;
    if (line > 0) {
        guard->refused = MNIOP_LUA_SYNTAX;
        luaL_error(L, "%s:%d: _ENV is not for scripts", short_name + 1, line);
    }
    guard->takes_long_texts = 1;
    const char *mode = kind == CHUNK_PRELUDE ? "bt" : "t";
    int status = luaL_loadbufferx(L, what->text, what->length, short_name, mode);
    guard->takes_long_texts = 0;
    if (status == LUA_OK) return;
    if (status == LUA_ERRMEM) guard_fatal(L, MNIOP_LUA_MEMORY);
    guard->refused = MNIOP_LUA_SYNTAX;
    lua_error(L);
}

static int body_open(lua_State *L) {
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &guard_functions_key);
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

static int write_chunk(lua_State *L, const void *bytes, size_t length, void *user) {
    (void)L;
    tape *result = &((mniop_lua *)user)->result;
    if (!guard_grow_tape(result, length)) return 1;
    memcpy(result->bytes + result->length, bytes, length);
    result->length += length;
    return 0;
}

static int body_compile_prelude(lua_State *L) {
    entry *what = lua_touserdata(L, 1);
    compile(L, what, CHUNK_PRELUDE);
    what->guard->result.length = 0;
    if (lua_dump(L, write_chunk, what->guard, 0) != 0) guard_fatal(L, MNIOP_LUA_MEMORY);
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
        guard_push_function(L, what->reference);
    }
    if (lua_type(L, -1) != LUA_TFUNCTION) return luaL_error(L, "no such function");
    luaL_checkstack(L, what->count + 4, "too many arguments");
    const uint8_t *at = what->arguments;
    const uint8_t *end = at + what->length;
    what->guard->takes_long_texts = what->guard->takes_host_values = 1;
    for (int32_t i = 0; i < what->count; i++) at = guard_read_value(L, at, end, 0);
    what->guard->takes_long_texts = what->guard->takes_host_values = 0;
    lua_call(L, what->count, 1);
    guard_write_value(L, lua_gettop(L));
    return 0;
}

/* Never reached: every call that can raise is under lua_pcall. Lua aborts the process after it. */
static int panic(lua_State *L) {
    guard_of(L)->fatal = MNIOP_LUA_MEMORY;
    return 0;
}

mniop_lua *mniop_lua_new(const mniop_lua_limits *limits) {
    mniop_lua *guard = calloc(1, sizeof *guard);
    if (guard == NULL) return NULL;
    guard->limits = *limits;
    guard->c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    guard->L = lua_newstate(guard_allocate, guard);
    if (guard->L == NULL || guard->c_locale == (locale_t)0) {
        mniop_lua_free(guard);
        return NULL;
    }
    *(mniop_lua **)lua_getextraspace(guard->L) = guard;
    lua_atpanic(guard->L, panic);
    /* Lua collects nothing by itself: loading is short, and a step of its collector takes longer
       than most hooks. See collect_between_calls and, for the limit, budget.c. */
    lua_gc(guard->L, LUA_GCSTOP);
    entry what = {.guard = guard};
    /* Our own work, which is no script's: only memory may be short. */
    guard->limits.instructions = INT64_MAX / 2;
    if (enter(guard, body_open, &what) != MNIOP_LUA_OK) {
        mniop_lua_free(guard);
        return NULL;
    }
    guard->limits.instructions = limits->instructions;
    return guard;
}

int64_t mniop_lua_free(mniop_lua *guard) {
    if (guard == NULL) return 0;
    /* No value of ours has a finalizer in Lua, so that closing runs no Lua code. */
    if (guard->L != NULL) lua_close(guard->L);
    arena_close(&guard->arena);
    if (guard->c_locale != (locale_t)0) freelocale(guard->c_locale);
    for (int i = 0; i < guard->chunk_count; i++) free(guard->chunks[i].name);
    free(guard->chunks);
    free(guard->result.bytes);
    free(guard->recording.tape.bytes);
    int64_t left = guard->memory_used;
    free(guard);
    return left;
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

int mniop_lua_compile_prelude(mniop_lua *guard, const char *text, size_t length,
                              const char *name) {
    return run_text(guard, body_compile_prelude, text, length, name);
}

int mniop_lua_prelude(mniop_lua *guard, const char *text, size_t length, const char *name) {
    return run_text(guard, body_prelude, text, length, name);
}

int mniop_lua_run(mniop_lua *guard, const char *text, size_t length, const char *name) {
    return run_text(guard, body_run, text, length, name);
}

/* Hooks are called for as long as the host lives: once they have left as much behind as there is,
   and a mebibyte at least, it is collected. Nothing of ours has a finalizer: this runs no Lua. */
static void collect_between_calls(mniop_lua *guard) {
    if (guard->memory_used < guard->collect_at) return;
    if (guard->collect_at > 0) lua_gc(guard->L, LUA_GCCOLLECT, 0);
    int64_t used = guard->memory_used;
    guard->collect_at = used + (used > 1 << 20 ? used : 1 << 20);
}

int mniop_lua_call(mniop_lua *guard, const char *name, int64_t reference, const uint8_t *arguments,
                   size_t length, int32_t count) {
    guard->result.length = 0;
    entry what = {.guard = guard, .name = name, .reference = reference, .arguments = arguments,
                  .length = length, .count = count};
    int status = enter(guard, body_call, &what);
    collect_between_calls(guard);
    return status;
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

size_t mniop_lua_release(char room[32]) {
    /* "$LuaVersion: Lua 5.4.4  Copyright ..." */
    const char *start = strstr(lua_ident, ": ");
    const char *end = start == NULL ? NULL : strstr(start, "  ");
    size_t length = end == NULL ? 0 : (size_t)(end - start) - 2;
    if (length > 31) length = 31;
    if (length > 0) memcpy(room, start + 2, length);
    room[length] = '\0';
    return length;
}
