/* What the trusted prelude may do beyond the safe library. Scripts never reach these. */
#include <string.h>

#include "guard.h"

static int privileged_setmetatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

static int privileged_rawget(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    lua_rawget(L, 1);
    return 1;
}

static int privileged_rawset(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

/* Name and line of the nearest script that is running, else of the nearest helper. */
static int privileged_where(lua_State *L) {
    const chunk *where = NULL;
    int line = 0;
    guard_charge(L, 16);
    guard_find_position(L, 0, &where, &line);
    lua_pushstring(L, where != NULL ? where->name : "");
    lua_pushinteger(L, line > 0 ? line : 0);
    return 2;
}

/* compile(text, name, environment) -> function, or nil and a message. */
static int privileged_compile(lua_State *L) {
    size_t length = 0;
    const char *text = luaL_checklstring(L, 1, &length);
    const char *name = luaL_checkstring(L, 2);
    luaL_checktype(L, 3, LUA_TTABLE);
    mniop_lua *guard = guard_of(L);
    if (length > (size_t)guard->limits.source) return luaL_error(L, "the script is too large");
    guard_charge(L, (int64_t)length);
    char short_name[16];
    if (!guard_add_chunk(guard, name, CHUNK_HELPER, short_name))
        guard_fatal(L, MNIOP_LUA_MEMORY);
    int line_of_env = guard_line_of_env(text, length);
    if (line_of_env > 0) {
        lua_pushnil(L);
        lua_pushfstring(L, "%s:%d: _ENV is not for scripts", name, line_of_env);
        return 2;
    }
    guard->takes_long_texts = 1;
    int status = luaL_loadbufferx(L, text, length, short_name, "t");
    guard->takes_long_texts = 0;
    if (status == LUA_ERRMEM) guard_fatal(L, MNIOP_LUA_MEMORY);
    if (status != LUA_OK) {
        const chunk *where = NULL;
        int line = 0;
        const char *message = guard_strip_position(guard, lua_tostring(L, -1), &where, &line);
        lua_pushnil(L);
        lua_pushfstring(L, "%s:%d: %s", name, line, message);
        return 2;
    }
    lua_pushvalue(L, 3);
    if (lua_setupvalue(L, -2, 1) == NULL) lua_pop(L, 1);
    return 1;
}

static int privileged_environment(lua_State *L) {
    guard_push_environment(L);
    return 1;
}

/* The upvalues of a function, with their values. */
static int privileged_upvalues(lua_State *L) {
    luaL_checktype(L, 1, LUA_TFUNCTION);
    lua_settop(L, 1);
    lua_newtable(L);
    for (int i = 1;; i++) {
        const char *name = lua_getupvalue(L, 1, i);
        if (name == NULL) break;
        lua_createtable(L, 0, 3);
        lua_insert(L, -2);
        lua_pushstring(L, luaL_typename(L, -1));
        lua_setfield(L, -3, "type");
        lua_setfield(L, -2, "value");
        lua_pushstring(L, name);
        lua_setfield(L, -2, "name");
        lua_rawseti(L, 2, i);
    }
    return 1;
}

static const luaL_Reg privileged[] = {
    {"setmetatable", privileged_setmetatable},
    {"rawget", privileged_rawget},
    {"rawset", privileged_rawset},
    {"where", privileged_where},
    {"compile", privileged_compile},
    {"sandboxenv", privileged_environment},
    {"upvalues", privileged_upvalues},
    {"freeze", guard_freeze},
    {"refuse", guard_refuse},
    {"recorder", guard_recorder},
    {NULL, NULL},
};

void guard_push_privileged(lua_State *L) {
    lua_newtable(L);
    luaL_setfuncs(L, privileged, 0);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_library_key);
    for (lua_pushnil(L); lua_next(L, -2);) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -5);
    }
    lua_pop(L, 1);
}
