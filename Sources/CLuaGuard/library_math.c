/* math of the safe library: what every machine computes to the same bit. */
#include <math.h>

#include "guard.h"

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

static int math_type(lua_State *L) {
    luaL_checkany(L, 1);
    if (lua_type(L, 1) != LUA_TNUMBER) lua_pushnil(L);
    else lua_pushstring(L, lua_isinteger(L, 1) ? "integer" : "float");
    return 1;
}

/* IEEE 754 asks that the root be rounded correctly. */
static int math_sqrt(lua_State *L) {
    lua_pushnumber(L, sqrt(luaL_checknumber(L, 1)));
    return 1;
}

/* Rounds towards zero, unlike `%`; exact. */
static int math_fmod(lua_State *L) {
    if (lua_isinteger(L, 1) && lua_isinteger(L, 2)) {
        lua_Integer by = lua_tointeger(L, 2);
        luaL_argcheck(L, by != 0, 2, "zero");
        /* The smallest integer over -1 overflows in C. */
        lua_pushinteger(L, by == -1 ? 0 : lua_tointeger(L, 1) % by);
    } else {
        lua_pushnumber(L, fmod(luaL_checknumber(L, 1), luaL_checknumber(L, 2)));
    }
    return 1;
}

static const luaL_Reg math_functions[] = {
    {"abs", math_abs},   {"ceil", math_ceil}, {"floor", math_floor}, {"fmod", math_fmod},
    {"max", math_max},   {"min", math_min},   {"sqrt", math_sqrt},   {"tointeger", math_tointeger},
    {"type", math_type}, {NULL, NULL},
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
    lua_pushnumber(L, 3.141592653589793);
    lua_setfield(L, -2, "pi");
}
