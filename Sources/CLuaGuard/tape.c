/* Values across the border, by copy: depth, count and bytes are bounded before they are made. */
#include <stdlib.h>
#include <string.h>

#include "guard.h"

static void refuse(lua_State *L, int why, const char *message) {
    guard_of(L)->refused = why;
    luaL_error(L, "%s", message);
}

int guard_grow_tape(tape *tape, size_t length) {
    if (tape->length + length <= tape->capacity) return 1;
    size_t capacity = tape->capacity < 4096 ? 4096 : tape->capacity * 2;
    while (capacity < tape->length + length) capacity *= 2;
    uint8_t *grown = realloc(tape->bytes, capacity);
    if (grown == NULL) return 0;
    tape->bytes = grown;
    tape->capacity = capacity;
    return 1;
}

static void put(lua_State *L, const void *bytes, size_t length) {
    mniop_lua *guard = guard_of(L);
    tape *out = &guard->result;
    if (length > (size_t)guard->limits.output_bytes - out->length)
        refuse(L, MNIOP_LUA_OUTPUT, "the result is too large");
    if (!guard_grow_tape(out, length)) guard_fatal(L, MNIOP_LUA_MEMORY);
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
}

static void put_tag(lua_State *L, char tag) { put(L, &tag, 1); }

static void put_length(lua_State *L, size_t length) {
    uint32_t short_length = (uint32_t)length;
    put(L, &short_length, sizeof short_length);
}

/* One reference for a function, however often it crosses. A table of its own: Lua's registry
   holds what the host must not reach. */
static int64_t reference_of(lua_State *L, int index) {
    luaL_checkstack(L, 4, "functions");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_functions_key);
    lua_pushvalue(L, index);
    if (lua_rawget(L, -2) != LUA_TNUMBER) {
        lua_pop(L, 1);
        lua_Integer next = (lua_Integer)lua_rawlen(L, -1) + 1;
        lua_pushvalue(L, index);
        lua_rawseti(L, -2, next);
        lua_pushvalue(L, index);
        lua_pushinteger(L, next);
        lua_rawset(L, -3);
        lua_pushinteger(L, next);
    }
    int64_t reference = lua_tointeger(L, -1);
    lua_pop(L, 2);
    return reference;
}

void guard_push_function(lua_State *L, int64_t reference) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_functions_key);
    lua_rawgeti(L, -1, reference);
    lua_remove(L, -2);
}

static void write_value(lua_State *L, int index, int depth, int64_t *values) {
    mniop_lua *guard = guard_of(L);
    if (--*values < 0) refuse(L, MNIOP_LUA_OUTPUT, "the result has too many values");
    index = lua_absindex(L, index);
    switch (lua_type(L, index)) {
    case LUA_TNIL: put_tag(L, MNIOP_TAPE_NIL); return;
    case LUA_TBOOLEAN:
        put_tag(L, lua_toboolean(L, index) ? MNIOP_TAPE_TRUE : MNIOP_TAPE_FALSE);
        return;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            int64_t integer = lua_tointeger(L, index);
            put_tag(L, MNIOP_TAPE_INTEGER);
            put(L, &integer, sizeof integer);
        } else {
            double number = lua_tonumber(L, index);
            put_tag(L, MNIOP_TAPE_NUMBER);
            put(L, &number, sizeof number);
        }
        return;
    case LUA_TSTRING: {
        size_t length = 0;
        const char *text = lua_tolstring(L, index, &length);
        put_tag(L, MNIOP_TAPE_STRING);
        put_length(L, length);
        put(L, text, length);
        return;
    }
    case LUA_TFUNCTION: {
        int64_t reference = reference_of(L, index);
        put_tag(L, MNIOP_TAPE_FUNCTION);
        put(L, &reference, sizeof reference);
        return;
    }
    case LUA_TTABLE: break;
    default: put_tag(L, MNIOP_TAPE_OTHER); return;
    }
    if (depth >= guard->limits.depth)
        refuse(L, MNIOP_LUA_DEPTH, "tables are nested too deeply (or hold themselves)");
    luaL_checkstack(L, 8, "the result is nested too deeply");
    lua_pushvalue(L, index);
    guard_unfreeze(L, -1);
    int table = lua_gettop(L);
    put_tag(L, MNIOP_TAPE_TABLE);
    size_t mark = guard->result.length;
    put_length(L, 0);
    uint32_t pairs = 0;
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
        pairs += 1;
        write_value(L, -2, depth + 1, values);
        write_value(L, -1, depth + 1, values);
    }
    lua_settop(L, table - 1);
    memcpy(guard->result.bytes + mark, &pairs, sizeof pairs);
}

void guard_write_value(lua_State *L, int index) {
    int64_t values = guard_of(L)->limits.output_values;
    guard_of(L)->result.length = 0;
    write_value(L, index, 0, &values);
}

static const uint8_t *take(lua_State *L, const uint8_t *at, const uint8_t *end, void *room,
                           size_t length) {
    if ((size_t)(end - at) < length) refuse(L, MNIOP_LUA_MISUSE, "a tape is cut short");
    memcpy(room, at, length);
    return at + length;
}

const uint8_t *guard_read_value(lua_State *L, const uint8_t *at, const uint8_t *end, int depth) {
    luaL_checkstack(L, 4, "a value is nested too deeply");
    if (depth > guard_of(L)->limits.depth)
        refuse(L, MNIOP_LUA_DEPTH, "a value is nested too deeply");
    char tag = 0;
    at = take(L, at, end, &tag, 1);
    guard_charge(L, 1);
    switch (tag) {
    case MNIOP_TAPE_NIL: lua_pushnil(L); return at;
    case MNIOP_TAPE_FALSE: lua_pushboolean(L, 0); return at;
    case MNIOP_TAPE_TRUE: lua_pushboolean(L, 1); return at;
    case MNIOP_TAPE_INTEGER: {
        int64_t integer = 0;
        at = take(L, at, end, &integer, sizeof integer);
        lua_pushinteger(L, integer);
        return at;
    }
    case MNIOP_TAPE_NUMBER: {
        double number = 0;
        at = take(L, at, end, &number, sizeof number);
        lua_pushnumber(L, number);
        return at;
    }
    case MNIOP_TAPE_FUNCTION: {
        int64_t reference = 0;
        at = take(L, at, end, &reference, sizeof reference);
        guard_push_function(L, reference);
        if (lua_type(L, -1) != LUA_TFUNCTION)
            refuse(L, MNIOP_LUA_MISUSE, "a function of another sandbox");
        return at;
    }
    case MNIOP_TAPE_STRING: {
        uint32_t length = 0;
        at = take(L, at, end, &length, sizeof length);
        if ((size_t)(end - at) < length) refuse(L, MNIOP_LUA_MISUSE, "a tape is cut short");
        guard_charge(L, length / 8);
        lua_pushlstring(L, (const char *)at, length);
        return at + length;
    }
    case MNIOP_TAPE_TABLE: {
        uint32_t pairs = 0;
        at = take(L, at, end, &pairs, sizeof pairs);
        lua_newtable(L);
        for (uint32_t i = 0; i < pairs; i++) {
            at = guard_read_value(L, at, end, depth + 1);
            at = guard_read_value(L, at, end, depth + 1);
            lua_rawset(L, -3);
        }
        return at;
    }
    default: refuse(L, MNIOP_LUA_MISUSE, "a tape holds an unknown tag"); return at;
    }
}
