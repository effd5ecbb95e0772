/* The system's Lua 5.4. Only CLuaGuard includes it: a Lua error is a longjmp, which must never
   cross a Swift frame. */
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
