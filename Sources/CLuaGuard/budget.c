/* What a script may use: the allocator, the hook, and the charges of library functions. */
#include <stdlib.h>
#include <string.h>

#include "guard.h"

/* Instructions between two looks at the budget: 1000 costs a tight loop about a factor of two,
   and so does 100 000. */
#define HOOK_COUNT 1000
/* Calls and returns are looked at as well, for the values that they copy (check_values). */
#define HOOK_MASK (LUA_MASKCOUNT | LUA_MASKCALL | LUA_MASKRET)

/* One instruction can copy megabytes (`..`) or count a million elements (a table that is hashed
   anew), and the count hook sees one instruction. Both show in the allocator: what it hands out
   is charged, and the hook is called for at once after this many bytes. */
#define BYTES_PER_INSTRUCTION 64
#define BYTES_BEFORE_LOOK (1 << 20)
/* A text is also hashed where it becomes a key, byte by byte. */
#define WORK_OF_A_TEXT 8
/* Two texts are compared in one instruction that allocates nothing: while a script has long ones,
   any of its instructions may be such a comparison, and each is charged as one. */
#define BYTES_COMPARED_PER_INSTRUCTION 256

mniop_lua *guard_of(lua_State *L) { return *(mniop_lua **)lua_getextraspace(L); }

static void hook(lua_State *L, lua_Debug *ar);

static int64_t soft_limit(const mniop_lua *guard) { return guard->limits.memory / 4 * 3; }

/* lua_sethook allocates nothing and is made to be called at any time (Lua manual: from signals). */
static void owe(mniop_lua *guard, size_t bytes) {
    guard->owed_bytes += (int64_t)bytes;
    if (!guard->is_running || guard->is_armed || guard->fatal != 0) return;
    if (guard->limits.uncounted) return;
    if (guard->owed_bytes < BYTES_BEFORE_LOOK) return;
    guard->is_armed = 1;
    lua_sethook(guard->L, hook, HOOK_MASK, 1);
}

/* Remembers where a script was when memory ran out: Lua calls no message handler for that. Reads
   frames and line tables only. */
static void *refuse(mniop_lua *guard) {
    const chunk *where = NULL;
    int line = 0;
    if (guard->L == NULL || !guard->is_running) return NULL;
    guard_find_position(guard->L, 0, &where, &line);
    if (where == NULL) return NULL;
    guard_copy_text(guard->script, sizeof guard->script, where->name, strlen(where->name));
    guard->line = line > 0 ? line : 0;
    return NULL;
}

/* `osize` is a type tag where `ptr` is NULL (Lua manual, lua_Alloc). Shrinking never fails: Lua
   relies on it. */
void *guard_allocate(void *user, void *ptr, size_t osize, size_t nsize) {
    mniop_lua *guard = user;
    int64_t before = ptr == NULL ? 0 : (int64_t)osize;
    if (nsize == 0) {
        arena_release(&guard->arena, ptr, osize);
        guard->memory_used -= before;
        return NULL;
    }
    int is_text = ptr == NULL && osize == LUA_TSTRING;
    /* LIMIT: one comparison of the longest texts takes some microseconds. Literals of a source may
       be as long as it is; what the host passes in is the prelude's. */
    if (is_text && nsize > GUARD_LONGEST_TEXT + 1024 && !guard->takes_long_texts) {
        guard->refused_text = 1;
        return refuse(guard);
    }
    if ((int64_t)nsize > before) {
        guard->allocations += 1;
        if ((guard->limits.fail_after > 0 && guard->allocations >= guard->limits.fail_after) ||
            (int64_t)nsize - before > guard->limits.memory - guard->memory_used)
            return refuse(guard);
    }
    void *result = arena_resize(&guard->arena, ptr, (size_t)before, nsize);
    if (result == NULL) return NULL;
    guard->memory_used += (int64_t)nsize - before;
    if (is_text && !guard->takes_host_values && (int64_t)nsize > guard->longest_text)
        guard->longest_text = (int64_t)nsize;
    owe(guard, is_text ? nsize * WORK_OF_A_TEXT : nsize);
    return result;
}

void guard_fatal(lua_State *L, int kind) {
    mniop_lua *guard = guard_of(L);
    if (guard->fatal == 0) guard->fatal = kind;
    /* Nothing that a script does may go on: fire again at once wherever it catches this. */
    lua_sethook(L, hook, HOOK_MASK, 1);
    /* A light userdata: raising must not need memory. */
    lua_pushlightuserdata(L, &guard->fatal);
    lua_error(L);
}

/* Whether more than the soft limit is in use, once what nobody needs is collected. The collection
   is charged, and made again only after a sixteenth of the limit has been taken. */
static int is_over_memory(lua_State *L, mniop_lua *guard) {
    if (guard->memory_used <= guard->memory_mark) return 0;
    guard->instructions_used += guard->memory_used / BYTES_PER_INSTRUCTION;
    lua_gc(L, LUA_GCCOLLECT, 0);
    if (guard->memory_used > soft_limit(guard)) return 1;
    int64_t next = guard->memory_used + guard->limits.memory / 16;
    guard->memory_mark = next > soft_limit(guard) ? next : soft_limit(guard);
    return 0;
}

/* LIMIT: values of one call or return. Lua copies them in one instruction, up to a million. */
static void check_values(lua_State *L, lua_Debug *ar) {
    int is_over;
    if (ar->event == LUA_HOOKRET) {
        /* What is returned lies on the stack of the function: nearly always that is enough. */
        if (lua_gettop(L) <= GUARD_MOST_VALUES) return;
        lua_getinfo(L, "r", ar);
        is_over = ar->ntransfer > GUARD_MOST_VALUES;
    } else {
        /* The variable argument of this number, where there is one. */
        is_over = lua_getlocal(L, ar, -(GUARD_MOST_VALUES + 1)) != NULL;
    }
    if (!is_over) return;
    lua_pushliteral(L, "too many values in one call");
    lua_error(L);
}

static void hook(lua_State *L, lua_Debug *ar) {
    mniop_lua *guard = guard_of(L);
    if (ar->event != LUA_HOOKCOUNT) {
        /* Not once a limit was hit: the message handler is called as well. */
        if (guard->fatal == 0) check_values(L, ar);
        return;
    }
    if (guard->fatal != 0) guard_fatal(L, guard->fatal);
    int64_t price = 1 + guard->longest_text / BYTES_COMPARED_PER_INSTRUCTION;
    guard->instructions_used +=
        HOOK_COUNT * price + guard->owed_bytes / BYTES_PER_INSTRUCTION;
    guard->owed_bytes = 0;
    if (guard->is_armed) {
        guard->is_armed = 0;
        lua_sethook(L, hook, HOOK_MASK, HOOK_COUNT);
    }
    /* Most overruns of memory end here, cleanly, before an allocation is refused. */
    int is_over_memory_now = is_over_memory(L, guard);
    if (guard->instructions_used > guard->limits.instructions)
        guard_fatal(L, MNIOP_LUA_INSTRUCTIONS);
    if (is_over_memory_now) guard_fatal(L, MNIOP_LUA_MEMORY);
}

void guard_charge(lua_State *L, int64_t work) {
    mniop_lua *guard = guard_of(L);
    if (work <= 0) return;
    if (work > guard->limits.instructions - guard->instructions_used) {
        guard->instructions_used = guard->limits.instructions;
        guard_fatal(L, MNIOP_LUA_INSTRUCTIONS);
    }
    guard->instructions_used += work;
}

void guard_begin_budget(mniop_lua *guard) {
    guard->instructions_used = 0;
    guard->owed_bytes = 0;
    guard->refused_text = 0;
    guard->is_armed = 0;
    guard->takes_long_texts = guard->takes_host_values = 0;
    guard->memory_mark = soft_limit(guard);
    guard->is_running = 1;
    if (!guard->limits.uncounted) lua_sethook(guard->L, hook, HOOK_MASK, HOOK_COUNT);
}

void guard_end_budget(mniop_lua *guard) {
    guard->is_running = 0;
    lua_sethook(guard->L, NULL, 0, 0);
}
