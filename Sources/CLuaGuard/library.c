/* The base functions of the safe library: bounded, ordered, without addresses or locale. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"

/* LIMIT: keys of one table that can be put in order. */
#define MOST_KEYS 1000000

void guard_push_text(lua_State *L, int index) {
    char text[64];
    switch (lua_type(L, index)) {
    case LUA_TSTRING:
        lua_pushvalue(L, index);
        return;
    case LUA_TBOOLEAN:
        lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false");
        return;
    case LUA_TNUMBER:
        guard_charge(L, 32);
        if (lua_isinteger(L, index)) {
            snprintf(text, sizeof text, "%lld", (long long)lua_tointeger(L, index));
        } else {
            double number = lua_tonumber(L, index);
            if (isnan(number)) {
                strcpy(text, "nan");
            } else if (isinf(number)) {
                strcpy(text, number > 0 ? "inf" : "-inf");
            } else {
                /* The shortest that reads back as the same number: %g drops zeros, so that fewer
                   than 15 digits show by themselves, but for subnormals. */
                for (int digits = isnormal(number) ? 15 : 1; digits <= 17; digits++) {
                    snprintf(text, sizeof text, "%.*g", digits, number);
                    if (strtod(text, NULL) == number) break;
                }
                if (strspn(text, "-0123456789") == strlen(text)) strcat(text, ".0");
            }
        }
        lua_pushstring(L, text);
        return;
    default:
        /* The kind only: an address would differ from run to run. */
        lua_pushstring(L, luaL_typename(L, index));
    }
}

typedef struct sorted_key {
    int is_string;
    lua_Integer integer;
    const char *text;
    size_t length;
} sorted_key;

static int compare_keys(const void *a, const void *b) {
    const sorted_key *x = a;
    const sorted_key *y = b;
    if (x->is_string != y->is_string) return x->is_string - y->is_string;
    if (!x->is_string) return x->integer < y->integer ? -1 : x->integer > y->integer;
    int order = memcmp(x->text, y->text, x->length < y->length ? x->length : y->length);
    if (order != 0) return order;
    return x->length < y->length ? -1 : x->length > y->length;
}

static void read_key(lua_State *L, int index, sorted_key *key, const char *who) {
    memset(key, 0, sizeof *key);
    if (lua_type(L, index) == LUA_TSTRING) {
        key->is_string = 1;
        /* Whoever holds the key keeps the string alive. */
        key->text = lua_tolstring(L, index, &key->length);
    } else if (lua_isinteger(L, index)) {
        key->integer = lua_tointeger(L, index);
    } else {
        luaL_error(L, "%s: a key is neither an integer nor a string (%s)", who,
                   luaL_typename(L, index));
    }
}

void guard_push_sorted_keys(lua_State *L, int index) {
    index = lua_absindex(L, index);
    lua_Integer count = 0;
    int rounds = 1;
    for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
        guard_charge(L, 1);
        count += 1;
        if (count >> rounds != 0) rounds += 1;
    }
    if (count > MOST_KEYS) luaL_error(L, "a table has too many keys");
    guard_charge(L, count * (4 + rounds));
    lua_createtable(L, (int)count, 0);
    int result = lua_gettop(L);
    /* Memory of Lua's own, so that an error frees it. */
    sorted_key *keys = lua_newuserdatauv(L, sizeof(sorted_key) * (size_t)(count + 1), 0);
    lua_Integer used = 0;
    for (lua_pushnil(L); lua_next(L, index) && used < count; lua_pop(L, 1)) {
        read_key(L, -2, &keys[used], "pairs");
        used += 1;
    }
    qsort(keys, (size_t)used, sizeof *keys, compare_keys);
    for (lua_Integer i = 0; i < used; i++) {
        if (keys[i].is_string) lua_pushlstring(L, keys[i].text, keys[i].length);
        else lua_pushinteger(L, keys[i].integer);
        lua_rawseti(L, result, i + 1);
    }
    lua_settop(L, result);
}

static int pairs_step(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    lua_rawget(L, lua_upvalueindex(3));
    return 2;
}

static int base_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    guard_unfreeze(L, 1);
    guard_push_sorted_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, pairs_step, 3);
    return 1;
}

static int ipairs_step(lua_State *L) {
    lua_Integer at = luaL_checkinteger(L, 2);
    if (at == LUA_MAXINTEGER) return luaL_error(L, "ipairs: too far");
    lua_pushinteger(L, at + 1);
    if (lua_geti(L, 1, at + 1) == LUA_TNIL) return 1;
    return 2;
}

static int base_ipairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, ipairs_step);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

/* The pair after the key at 2 in the order of pairs (the first, where it is nil). Looks at every
   key: pairs is the fast way through a table. The key need not be in the table any more. */
static int base_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    guard_unfreeze(L, 1);
    sorted_key after;
    sorted_key best;
    int has_start = lua_type(L, 2) != LUA_TNIL;
    int has_best = 0;
    if (has_start) read_key(L, 2, &after, "next");
    lua_pushnil(L); /* 3: the best so far, which keeps its text alive */
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
        sorted_key key;
        guard_charge(L, 1);
        read_key(L, -2, &key, "next");
        if (has_start && compare_keys(&key, &after) <= 0) continue;
        if (has_best && compare_keys(&key, &best) >= 0) continue;
        best = key;
        has_best = 1;
        lua_pushvalue(L, -2);
        lua_replace(L, 3);
    }
    if (!has_best) return 1;
    lua_pushvalue(L, 3);
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    return 2;
}

static int base_error(lua_State *L) {
    lua_Integer level = luaL_optinteger(L, 2, 1);
    lua_settop(L, 1);
    if (lua_type(L, 1) == LUA_TSTRING && level > 0 && level < 100) {
        luaL_where(L, (int)level);
        lua_pushvalue(L, 1);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

static int base_assert(lua_State *L) {
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1)) return lua_gettop(L);
    lua_remove(L, 1);
    if (lua_gettop(L) == 0) return luaL_error(L, "assertion failed!");
    lua_settop(L, 1);
    return lua_error(L);
}

/* Catches errors, never a limit: that goes on to the host. */
static int base_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    mniop_lua *guard = guard_of(L);
    guard_charge(L, 16);
    /* The first result goes in before: after a call with many results there may be no room. */
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
    if (guard->fatal != 0) guard_fatal(L, guard->fatal);
    /* Buffers as well: lua_error makes a memory error of their plain one (lapi.c). */
    if (status == LUA_ERRMEM || status == LUA_ERRERR) guard_fatal(L, MNIOP_LUA_MEMORY);
    /* A caught overflow makes Lua move its whole stack, which no instruction pays for. */
    if (status != LUA_OK && lua_type(L, -1) == LUA_TSTRING &&
        strstr(lua_tostring(L, -1), "stack overflow") != NULL)
        guard_charge(L, 500000);
    if (status != LUA_OK) {
        lua_pushboolean(L, 0);
        lua_replace(L, 1);
    }
    if (status != LUA_OK && lua_type(L, 2) == LUA_TSTRING) {
        const chunk *where = NULL;
        int line = 0;
        const char *text = guard_strip_position(guard, lua_tostring(L, 2), &where, &line);
        if (where != NULL) {
            lua_pushfstring(L, "%s:%d: %s", where->name, line, text);
            lua_replace(L, 2);
        }
    }
    return lua_gettop(L);
}

static int base_select(lua_State *L) {
    int count = lua_gettop(L);
    if (lua_type(L, 1) == LUA_TSTRING && strcmp(lua_tostring(L, 1), "#") == 0) {
        lua_pushinteger(L, count - 1);
        return 1;
    }
    lua_Integer from = luaL_checkinteger(L, 1);
    if (from < 0) from = count + from;
    else if (from > count) from = count;
    if (from < 1) return luaL_error(L, "select: index out of range");
    return count - (int)from;
}

static int base_tonumber(lua_State *L) {
    luaL_checkany(L, 1);
    if (!lua_isnoneornil(L, 2)) return luaL_error(L, "tonumber: takes no base");
    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    size_t length = 0;
    const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : NULL;
    if (text == NULL || length > 200 || lua_stringtonumber(L, text) != length + 1)
        lua_pushnil(L);
    return 1;
}

static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    guard_push_text(L, 1);
    return 1;
}

static int base_type(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushstring(L, luaL_typename(L, 1));
    return 1;
}

static const luaL_Reg base[] = {
    {"assert", base_assert}, {"error", base_error},       {"ipairs", base_ipairs},
    {"next", base_next},     {"pairs", base_pairs},       {"pcall", base_pcall},
    {"select", base_select}, {"tonumber", base_tonumber}, {"tostring", base_tostring},
    {"type", base_type},     {NULL, NULL},
};

/* Pushes the library: base functions, and the other libraries as read-only tables. */
void guard_push_library(lua_State *L) {
    lua_newtable(L);
    luaL_setfuncs(L, base, 0);
    static void (*const parts[])(lua_State *) = {guard_push_string_library,
                                                 guard_push_table_library,
                                                 guard_push_math_library};
    static const char *const names[] = {"string", "table", "math"};
    for (int i = 0; i < 3; i++) {
        lua_pushcfunction(L, guard_freeze);
        parts[i](L);
        lua_call(L, 1, 1);
        lua_setfield(L, -2, names[i]);
    }
    /* ("x"):upper() works; the table behind it is out of reach. */
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 2);
    lua_getfield(L, -3, "string");
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}
