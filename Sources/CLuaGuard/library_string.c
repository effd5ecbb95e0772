/* string and math of the safe library: no patterns, ASCII case, every result bounded. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "guard.h"

/* LIMIT: bytes of a string that a library function makes. */
#define LONGEST 1048576

static int string_byte(lua_State *L) {
    size_t length = 0;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer at = luaL_optinteger(L, 2, 1);
    if (at < 0) at += (lua_Integer)length + 1;
    if (!lua_isnoneornil(L, 3)) return luaL_error(L, "byte: one position at a time");
    if (at < 1 || at > (lua_Integer)length) return 0;
    lua_pushinteger(L, (unsigned char)text[at - 1]);
    return 1;
}

static int string_char(lua_State *L) {
    int count = lua_gettop(L);
    luaL_Buffer buffer;
    char *room = luaL_buffinitsize(L, &buffer, (size_t)count);
    for (int i = 1; i <= count; i++) {
        lua_Integer code = luaL_checkinteger(L, i);
        luaL_argcheck(L, code >= 0 && code <= 255, i, "value out of range");
        room[i - 1] = (char)code;
    }
    luaL_pushresultsize(&buffer, (size_t)count);
    return 1;
}

static int string_len(lua_State *L) {
    size_t length = 0;
    luaL_checklstring(L, 1, &length);
    lua_pushinteger(L, (lua_Integer)length);
    return 1;
}

static int change_case(lua_State *L, char from, char by) {
    size_t length = 0;
    const char *text = luaL_checklstring(L, 1, &length);
    guard_charge(L, (int64_t)length / 8);
    luaL_Buffer buffer;
    char *room = luaL_buffinitsize(L, &buffer, length);
    for (size_t i = 0; i < length; i++)
        room[i] = text[i] >= from && text[i] <= from + 25 ? (char)(text[i] + by) : text[i];
    luaL_pushresultsize(&buffer, length);
    return 1;
}

static int string_lower(lua_State *L) { return change_case(L, 'A', 32); }
static int string_upper(lua_State *L) { return change_case(L, 'a', -32); }

static int string_sub(lua_State *L) {
    size_t size = 0;
    const char *text = luaL_checklstring(L, 1, &size);
    lua_Integer length = (lua_Integer)size;
    lua_Integer from = luaL_checkinteger(L, 2);
    lua_Integer to = luaL_optinteger(L, 3, -1);
    if (from < 0) from = from < -length ? 1 : from + length + 1;
    else if (from == 0) from = 1;
    if (to < 0) to = to < -length ? 0 : to + length + 1;
    else if (to > length) to = length;
    if (from > to) lua_pushliteral(L, "");
    else {
        guard_charge(L, (to - from) / 8);
        lua_pushlstring(L, text + from - 1, (size_t)(to - from + 1));
    }
    return 1;
}

static int string_rep(lua_State *L) {
    size_t length = 0;
    size_t between = 0;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    const char *separator = luaL_optlstring(L, 3, "", &between);
    if (count <= 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    size_t each = length + between;
    if (each > LONGEST || (each > 0 && count > (lua_Integer)(LONGEST / each)))
        return luaL_error(L, "rep: the result would be too long");
    if (length + between == 0) count = 1;
    guard_charge(L, count * (lua_Integer)(length + between) / 8 + count);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (lua_Integer i = 0; i < count; i++) {
        if (i > 0) luaL_addlstring(&buffer, separator, between);
        luaL_addlstring(&buffer, text, length);
    }
    luaL_pushresult(&buffer);
    return 1;
}

/* Plain text only: a pattern can take time that no budget sees. */
static int string_find(lua_State *L) {
    size_t length = 0;
    size_t wanted_length = 0;
    const char *text = luaL_checklstring(L, 1, &length);
    const char *wanted = luaL_checklstring(L, 2, &wanted_length);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    if (from < 0) from += (lua_Integer)length + 1;
    if (from < 1) from = 1;
    if (from > (lua_Integer)length + 1) {
        lua_pushnil(L);
        return 1;
    }
    guard_charge(L, (lua_Integer)(length / 8 + 1) * (lua_Integer)(wanted_length / 8 + 1));
    for (size_t at = (size_t)from - 1; at + wanted_length <= length; at++) {
        if (memcmp(text + at, wanted, wanted_length) != 0) continue;
        lua_pushinteger(L, (lua_Integer)at + 1);
        lua_pushinteger(L, (lua_Integer)(at + wanted_length));
        return 2;
    }
    lua_pushnil(L);
    return 1;
}

/* %d %i %x %X %c %s %% and %.Nf, without widths. */
static int string_format(lua_State *L) {
    size_t length = 0;
    const char *format = luaL_checklstring(L, 1, &length);
    guard_charge(L, (int64_t)length);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    int argument = 1;
    for (size_t i = 0; i < length; i++) {
        if (format[i] != '%') {
            luaL_addchar(&buffer, format[i]);
            continue;
        }
        char kind = i + 1 < length ? format[i + 1] : 0;
        char text[400];
        if (kind == '%') {
            luaL_addchar(&buffer, '%');
        } else if (kind == 'd' || kind == 'i') {
            snprintf(text, sizeof text, "%lld", (long long)luaL_checkinteger(L, ++argument));
            luaL_addstring(&buffer, text);
        } else if (kind == 'x' || kind == 'X') {
            snprintf(text, sizeof text, kind == 'x' ? "%llx" : "%llX",
                     (unsigned long long)luaL_checkinteger(L, ++argument));
            luaL_addstring(&buffer, text);
        } else if (kind == 'c') {
            luaL_addchar(&buffer, (char)luaL_checkinteger(L, ++argument));
        } else if (kind == 's') {
            luaL_checkany(L, ++argument);
            guard_push_text(L, argument);
            guard_charge(L, (int64_t)lua_rawlen(L, -1) / 8);
            luaL_addvalue(&buffer);
        } else if (kind == '.' && i + 3 < length && format[i + 2] >= '0' && format[i + 2] <= '9' &&
                   format[i + 3] == 'f') {
            snprintf(text, sizeof text, "%.*f", format[i + 2] - '0',
                     luaL_checknumber(L, ++argument));
            luaL_addstring(&buffer, text);
            i += 2;
        } else {
            return luaL_error(L, "format: only %%d %%i %%x %%X %%c %%s %%.Nf and %%%% are known");
        }
        i += 1;
    }
    luaL_pushresult(&buffer);
    if (lua_rawlen(L, -1) > LONGEST) return luaL_error(L, "format: the result is too long");
    return 1;
}

static const luaL_Reg string_functions[] = {
    {"byte", string_byte},   {"char", string_char},   {"find", string_find},
    {"format", string_format}, {"len", string_len},   {"lower", string_lower},
    {"rep", string_rep},     {"sub", string_sub},     {"upper", string_upper},
    {NULL, NULL},
};

void guard_push_string_library(lua_State *L) { luaL_newlib(L, string_functions); }

static int round_to(lua_State *L, double (*round)(double)) {
    if (lua_isinteger(L, 1)) {
        lua_settop(L, 1);
        return 1;
    }
    double rounded = round(luaL_checknumber(L, 1));
    lua_Integer integer = 0;
    if (lua_numbertointeger(rounded, &integer)) lua_pushinteger(L, integer);
    else lua_pushnumber(L, rounded);
    return 1;
}

static int math_floor(lua_State *L) { return round_to(L, floor); }
static int math_ceil(lua_State *L) { return round_to(L, ceil); }

static int math_abs(lua_State *L) {
    if (lua_isinteger(L, 1)) {
        lua_Integer number = lua_tointeger(L, 1);
        lua_pushinteger(L, number < 0 ? (lua_Integer)(0u - (lua_Unsigned)number) : number);
    } else {
        lua_pushnumber(L, fabs(luaL_checknumber(L, 1)));
    }
    return 1;
}

static int extreme(lua_State *L, int wants_less) {
    int best = 1;
    luaL_checknumber(L, 1);
    for (int i = 2; i <= lua_gettop(L); i++) {
        luaL_checknumber(L, i);
        if (wants_less ? lua_compare(L, i, best, LUA_OPLT) : lua_compare(L, best, i, LUA_OPLT))
            best = i;
    }
    lua_pushvalue(L, best);
    return 1;
}

static int math_min(lua_State *L) { return extreme(L, 1); }
static int math_max(lua_State *L) { return extreme(L, 0); }

static int math_tointeger(lua_State *L) {
    int is_integer = 0;
    lua_Integer number = lua_tointegerx(L, 1, &is_integer);
    if (is_integer && lua_type(L, 1) == LUA_TNUMBER) lua_pushinteger(L, number);
    else lua_pushnil(L);
    return 1;
}

static const luaL_Reg math_functions[] = {
    {"abs", math_abs}, {"ceil", math_ceil}, {"floor", math_floor},         {"max", math_max},
    {"min", math_min}, {"tointeger", math_tointeger}, {NULL, NULL},
};

/* No sin, exp or log, whose last digit differs from libm to libm, and no random. */
void guard_push_math_library(lua_State *L) {
    luaL_newlib(L, math_functions);
    lua_pushinteger(L, LUA_MAXINTEGER);
    lua_setfield(L, -2, "maxinteger");
    lua_pushinteger(L, LUA_MININTEGER);
    lua_setfield(L, -2, "mininteger");
    lua_pushnumber(L, HUGE_VAL);
    lua_setfield(L, -2, "huge");
}
