/* table of the safe library: bounded, and a sort that is stable and calls no script code. */
#include <string.h>

#include "guard.h"

/* LIMIT: elements of a list that these functions take. */
#define MOST_ELEMENTS 1000000

static lua_Integer length_of(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer length = luaL_len(L, 1);
    if (length > MOST_ELEMENTS) luaL_error(L, "the list is too long");
    return length;
}

static int table_insert(lua_State *L) {
    lua_Integer end = length_of(L) + 1;
    lua_Integer at = end;
    if (lua_gettop(L) == 3) {
        at = luaL_checkinteger(L, 2);
        luaL_argcheck(L, at >= 1 && at <= end, 2, "position out of bounds");
        guard_charge(L, end - at);
        for (lua_Integer i = end; i > at; i--) {
            lua_geti(L, 1, i - 1);
            lua_seti(L, 1, i);
        }
    } else if (lua_gettop(L) != 2) {
        return luaL_error(L, "insert: wrong number of arguments");
    }
    lua_seti(L, 1, at);
    return 0;
}

static int table_remove(lua_State *L) {
    lua_Integer length = length_of(L);
    lua_Integer at = luaL_optinteger(L, 2, length);
    if (length == 0 && at == 0) {
        lua_pushnil(L);
        return 1;
    }
    luaL_argcheck(L, at >= 1 && at <= length + 1, 2, "position out of bounds");
    guard_charge(L, length - at);
    lua_geti(L, 1, at);
    for (; at < length; at++) {
        lua_geti(L, 1, at + 1);
        lua_seti(L, 1, at);
    }
    lua_pushnil(L);
    lua_seti(L, 1, at);
    return 1;
}

static int table_concat(lua_State *L) {
    lua_Integer from = luaL_optinteger(L, 3, 1);
    lua_Integer to = lua_isnoneornil(L, 4) ? length_of(L) : luaL_checkinteger(L, 4);
    luaL_checktype(L, 1, LUA_TTABLE);
    size_t between = 0;
    const char *separator = luaL_optlstring(L, 2, "", &between);
    size_t total = 0;
    if (from > to) {
        lua_pushliteral(L, "");
        return 1;
    }
    lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from;
    if (count >= MOST_ELEMENTS) return luaL_error(L, "concat: too many elements");
    guard_charge(L, (int64_t)count + 1);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (lua_Unsigned i = 0; i <= count; i++) {
        lua_geti(L, 1, from + (lua_Integer)i);
        if (lua_type(L, -1) != LUA_TSTRING && lua_type(L, -1) != LUA_TNUMBER)
            return luaL_error(L, "concat: element %I is a %s",
                              (LUAI_UACINT)(from + (lua_Integer)i), luaL_typename(L, -1));
        guard_push_text(L, -1);
        lua_remove(L, -2);
        total += lua_rawlen(L, -1) + between;
        if (total > GUARD_LONGEST_TEXT + between)
            return luaL_error(L, "concat: the result would be too long");
        guard_charge(L, (int64_t)lua_rawlen(L, -1) / 8);
        luaL_addvalue(&buffer);
        if (i < count) luaL_addlstring(&buffer, separator, between);
    }
    luaL_pushresult(&buffer);
    return 1;
}

static int table_unpack(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer from = luaL_optinteger(L, 2, 1);
    lua_Integer to = lua_isnoneornil(L, 3) ? length_of(L) : luaL_checkinteger(L, 3);
    if (from > to) return 0;
    /* Unsigned, so that no range can wrap round (Redis CVE-2025-46817). */
    lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from;
    if (count >= GUARD_MOST_VALUES || !lua_checkstack(L, (int)count + 1))
        return luaL_error(L, "unpack: too many elements");
    for (lua_Integer i = from; i < to; i++) lua_geti(L, 1, i);
    lua_geti(L, 1, to);
    return (int)count + 1;
}

/* Whether the value at -2 stands after the one at -1. */
static int is_after(lua_State *L) {
    if (lua_type(L, -1) == LUA_TNUMBER && lua_type(L, -2) == LUA_TNUMBER)
        return lua_compare(L, -1, -2, LUA_OPLT);
    if (lua_type(L, -1) == LUA_TSTRING && lua_type(L, -2) == LUA_TSTRING) {
        size_t a_length = 0;
        size_t b_length = 0;
        const char *a = lua_tolstring(L, -2, &a_length);
        const char *b = lua_tolstring(L, -1, &b_length);
        int order = memcmp(a, b, a_length < b_length ? a_length : b_length);
        return order != 0 ? order > 0 : a_length > b_length;
    }
    return luaL_error(L, "sort: only numbers, or only strings, can be put in order");
}

/* Bottom-up merge sort between the list and a second table. */
static int table_sort(lua_State *L) {
    lua_Integer length = length_of(L);
    if (!lua_isnoneornil(L, 2)) return luaL_error(L, "sort: takes no comparing function");
    lua_settop(L, 1);
    lua_Integer rounds = 1;
    for (lua_Integer width = 1; width < length; width *= 2) rounds += 1;
    guard_charge(L, length * rounds * 4);
    lua_createtable(L, (int)length, 0);
    for (lua_Integer i = 1; i <= length; i++) {
        lua_geti(L, 1, i);
        lua_rawseti(L, 2, i);
    }
    lua_createtable(L, (int)length, 0);
    int from = 2;
    int to = 3;
    for (lua_Integer width = 1; width < length; width *= 2) {
        for (lua_Integer start = 1; start <= length; start += 2 * width) {
            lua_Integer a = start;
            lua_Integer middle = start + width;
            lua_Integer b = middle;
            lua_Integer end = start + 2 * width;
            if (end > length + 1) end = length + 1;
            if (middle > end) middle = b = end;
            for (lua_Integer k = start; k < end; k++) {
                int takes_second = a >= middle;
                if (!takes_second && b < end) {
                    lua_rawgeti(L, from, a);
                    lua_rawgeti(L, from, b);
                    takes_second = is_after(L);
                    lua_pop(L, 2);
                }
                lua_rawgeti(L, from, takes_second ? b++ : a++);
                lua_rawseti(L, to, k);
            }
        }
        int swap = from;
        from = to;
        to = swap;
    }
    for (lua_Integer i = 1; i <= length; i++) {
        lua_rawgeti(L, from, i);
        lua_seti(L, 1, i);
    }
    return 0;
}

static const luaL_Reg table_functions[] = {
    {"concat", table_concat}, {"insert", table_insert}, {"remove", table_remove},
    {"sort", table_sort},     {"unpack", table_unpack}, {NULL, NULL},
};

void guard_push_table_library(lua_State *L) { luaL_newlib(L, table_functions); }
