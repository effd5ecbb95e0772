/* string of the safe library: no patterns, ASCII case, every result bounded. */
#include <stdio.h>
#include <string.h>

#include "guard.h"

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
    guard_charge(L, count);
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
    if (each > 0 && count > (lua_Integer)(GUARD_LONGEST_TEXT / each))
        return luaL_error(L, "rep: the result would be too long");
    if (each == 0) count = 1;
    guard_charge(L, count * (lua_Integer)each / 8 + count);
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
    guard_charge(L, (lua_Integer)(length + wanted_length) / 8 + 1);
    /* memmem of glibc takes linear time, whatever the two texts. */
    const char *found = memmem(text + from - 1, length - (size_t)from + 1, wanted, wanted_length);
    if (found != NULL) {
        lua_pushinteger(L, found - text + 1);
        lua_pushinteger(L, found - text + (lua_Integer)wanted_length);
        return 2;
    }
    lua_pushnil(L);
    return 1;
}

/* The value of a conversion as text, on the stack: %d %i %x %X %c %s and %.Nf; no widths.
   Returns the bytes of the conversion after the percent sign. */
static size_t push_converted(lua_State *L, const char *at, size_t left, int argument) {
    char text[400];
    char kind = left > 0 ? at[0] : 0;
    if (kind == 'd' || kind == 'i') {
        lua_pushfstring(L, "%I", (LUAI_UACINT)luaL_checkinteger(L, argument));
    } else if (kind == 'x' || kind == 'X') {
        snprintf(text, sizeof text, kind == 'x' ? "%llx" : "%llX",
                 (unsigned long long)luaL_checkinteger(L, argument));
        lua_pushstring(L, text);
    } else if (kind == 'c') {
        text[0] = (char)luaL_checkinteger(L, argument);
        lua_pushlstring(L, text, 1);
    } else if (kind == 's') {
        guard_push_text(L, argument);
    } else if (kind == '.' && left > 2 && at[1] >= '0' && at[1] <= '9' && at[2] == 'f') {
        double number = luaL_checknumber(L, argument);
        /* The sign of a NaN differs from machine to machine. */
        if (number != number) lua_pushliteral(L, "nan");
        else {
            snprintf(text, sizeof text, "%.*f", at[1] - '0', number);
            lua_pushstring(L, text);
        }
        return 3;
    } else {
        luaL_error(L, "format: only %%d %%i %%x %%X %%c %%s %%.Nf and %%%% are known");
    }
    return 1;
}

static int string_format(lua_State *L) {
    size_t length = 0;
    const char *format = luaL_checklstring(L, 1, &length);
    /* The buffer takes a place on the stack: arguments end where they end now. */
    int arguments = lua_gettop(L);
    int argument = 1;
    size_t total = 0;
    guard_charge(L, (int64_t)length);
    luaL_Buffer buffer;
    luaL_buffinit(L, &buffer);
    for (size_t i = 0; i < length; i++) {
        if (format[i] != '%' || (i + 1 < length && format[i + 1] == '%')) {
            luaL_addchar(&buffer, format[i]);
            if (format[i] == '%') i += 1;
            total += 1;
            continue;
        }
        argument += 1;
        if (argument > arguments)
            return luaL_error(L, "format: no value for conversion %d", argument - 1);
        i += push_converted(L, format + i + 1, length - i - 1, argument);
        size_t size = lua_rawlen(L, -1);
        guard_charge(L, (int64_t)size / 8 + 16);
        total += size;
        if (total > GUARD_LONGEST_TEXT) return luaL_error(L, "format: the result is too long");
        luaL_addvalue(&buffer);
    }
    luaL_pushresult(&buffer);
    return 1;
}

static const luaL_Reg string_functions[] = {
    {"byte", string_byte},   {"char", string_char},   {"find", string_find},
    {"format", string_format}, {"len", string_len},   {"lower", string_lower},
    {"rep", string_rep},     {"sub", string_sub},     {"upper", string_upper},
    {NULL, NULL},
};

void guard_push_string_library(lua_State *L) { luaL_newlib(L, string_functions); }
