/* What a script sees: the prelude's exports and the safe library, read-only. */
#include <string.h>

#include "guard.h"

char guard_exports_key, guard_library_key, guard_host_key, guard_functions_key;
/* Key, in the metatable of a frozen table, of the real one. */
static char frozen_key;

#define LONGEST_NAME 48
#define LONGEST_SHOWN 200
/* Changes of a letter between a name and the one that is proposed for it. */
#define FARTHEST 2

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Levenshtein distance of two short names. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t row[LONGEST_NAME + 1];
    for (size_t j = 0; j <= b_length; j++) row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t above = row[j];
            size_t changed = diagonal + (a[i - 1] != b[j - 1]);
            row[j] = least(changed, least(above, row[j - 1]) + 1);
            diagonal = above;
        }
    }
    return row[b_length];
}

/* The nearest key of the table on the stack's top, at most `best_distance` away. */
static void search(lua_State *L, const char *name, size_t length, const char **best,
                   size_t *best_distance) {
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        if (lua_type(L, -2) != LUA_TSTRING) continue;
        size_t other_length = 0;
        const char *other = lua_tolstring(L, -2, &other_length);
        if (other_length > LONGEST_NAME) continue;
        /* A script can ask for unknown names in a loop, and catch the errors. */
        guard_charge(L, (int64_t)(length * other_length / 4));
        size_t found = distance(name, length, other, other_length);
        /* By bytes among equals, so that the order of keys does not show. */
        if (found > *best_distance || (found == *best_distance && *best != NULL &&
                                       strcmp(other, *best) >= 0))
            continue;
        *best_distance = found;
        *best = other;
    }
}

static int environment_index(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_exports_key);
    if (lua_type(L, -1) == LUA_TTABLE) {
        lua_pushvalue(L, 2);
        if (lua_rawget(L, -2) != LUA_TNIL) return 1;
        lua_pop(L, 1);
    }
    lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_library_key);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, -2) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    if (lua_type(L, 2) != LUA_TSTRING) return luaL_error(L, "unknown name");
    size_t length = 0;
    const char *name = lua_tolstring(L, 2, &length);
    const char *best = NULL;
    if (length > LONGEST_SHOWN) return luaL_error(L, "unknown name");
    size_t best_distance = FARTHEST;
    if (length <= LONGEST_NAME && length > 1) {
        if (best_distance >= length) best_distance = length - 1;
        search(L, name, length, &best, &best_distance);
        lua_pop(L, 1);
        if (lua_type(L, -1) == LUA_TTABLE) search(L, name, length, &best, &best_distance);
    }
    if (best == NULL) return luaL_error(L, "unknown name '%s'", name);
    return luaL_error(L, "unknown name '%s'; did you mean '%s'?", name, best);
}

static int environment_newindex(lua_State *L) {
    if (lua_type(L, 2) != LUA_TSTRING || lua_rawlen(L, 2) > LONGEST_SHOWN)
        return luaL_error(L, "global write");
    return luaL_error(L, "global write: '%s' (declare it with 'local')", lua_tostring(L, 2));
}

void guard_push_environment(lua_State *L) {
    lua_newtable(L);
    lua_createtable(L, 0, 3);
    lua_pushcfunction(L, environment_index);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, environment_newindex);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

static int frozen_newindex(lua_State *L) { return luaL_error(L, "this table is read-only"); }

static int frozen_len(lua_State *L) {
    guard_unfreeze(L, 1);
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
    return 1;
}

void guard_unfreeze(lua_State *L, int index) {
    index = lua_absindex(L, index);
    if (!lua_getmetatable(L, index)) return;
    if (lua_rawgetp(L, -1, &frozen_key) == LUA_TTABLE) {
        lua_replace(L, index);
        lua_pop(L, 1);
    } else {
        lua_pop(L, 2);
    }
}

static void freeze(lua_State *L, int index, int depth) {
    index = lua_absindex(L, index);
    if (depth > 16) luaL_error(L, "tables are nested too deeply to freeze");
    luaL_checkstack(L, 8, "freeze");
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        guard_charge(L, 1);
        int is_plain = lua_type(L, -1) == LUA_TTABLE;
        /* Tables with a metatable are the prelude's own, which it guards itself. */
        if (is_plain && lua_getmetatable(L, -1)) {
            lua_pop(L, 1);
            is_plain = 0;
        }
        if (!is_plain) continue;
        freeze(L, -1, depth + 1);
        lua_pushvalue(L, -3);
        lua_insert(L, -2);
        lua_rawset(L, index);
    }
    lua_newtable(L);
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, index);
    lua_setfield(L, -2, "__index");
    lua_pushvalue(L, index);
    lua_rawsetp(L, -2, &frozen_key);
    lua_pushcfunction(L, frozen_newindex);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, frozen_len);
    lua_setfield(L, -2, "__len");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

int guard_freeze(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    freeze(L, 1, 0);
    return 1;
}
