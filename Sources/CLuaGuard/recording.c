/* What scripts declare, written to a tape at the moment of the call: one pass, no copy in Lua.

   A formula (a node) or a time (a value) is a table that scripts cannot read. Under
   guard_record_key it holds what a declaration that takes it writes in its place: a node its
   number, a value all of its own bytes. */
#include <string.h>

#include "recording.h"

/* LIMIT: nodes within nodes. What reads them goes down one call a level. */
#define DEEPEST_NODE 100
/* LIMIT: values within values, by copy, hence fewer. */
#define DEEPEST_VALUE 6
/* LIMIT: clauses of one value; each copies those before it. */
#define MOST_CLAUSES 8

char guard_record_key;

static void find_place(lua_State *L, int32_t *number, int32_t *line) {
    const chunk *where = NULL;
    int found = 0;
    guard_find_position(L, 1, &where, &found);
    *number = where != NULL ? (int32_t)(where - guard_of(L)->chunks) : -1;
    *line = found > 0 ? found : 0;
}

/* refuse(message): raises it without a position, and remembers where the script was. */
int guard_refuse(lua_State *L) {
    recording *out = &guard_of(L)->recording;
    find_place(L, &out->refusal_chunk, &out->refusal_line);
    out->has_refusal = 1;
    lua_settop(L, 1);
    return lua_error(L);
}

void guard_refuse_as(writer *w, const char *why) {
    lua_getfield(w->L, w->texts, why);
    lua_replace(w->L, 1);
    guard_refuse(w->L);
}

static void put_place(writer *w) {
    int32_t place[2];
    find_place(w->L, &place[0], &place[1]);
    memcpy(guard_room(w, sizeof place), place, sizeof place);
}

/* The values from `first` to `last` on the stack. */
static void put_arguments(writer *w, int first, int last) {
    guard_put_number(w, last >= first ? (uint32_t)(last - first + 1) : 0);
    for (int i = first; i <= last; i++) guard_put_value(w, i, 1);
}

static writer begin(lua_State *L) {
    writer w = {L, guard_of(L), lua_upvalueindex(1), 0, 0};
    guard_charge(L, CALL_CHARGE);
    w.guard->recording.tape.length = w.guard->recording.committed;
    return w;
}

static void commit(writer *w) {
    w->guard->recording.committed = w->guard->recording.tape.length;
}

/* Gives the stack's top, which a declaration is to write for it, a table with this metatable. */
static int wrap(lua_State *L, int metatable) {
    lua_createtable(L, 0, 1);
    lua_insert(L, -2);
    lua_rawsetp(L, -2, &guard_record_key);
    lua_pushvalue(L, metatable);
    lua_setmetatable(L, -2);
    return 1;
}

/* node(is_shared, name, ...) -> a node */
static int record_node(lua_State *L) {
    writer w = begin(L);
    guard_put_tag(&w, MNIOP_RECORD_NEW_NODE);
    guard_put_tag(&w, lua_toboolean(L, 1) ? MNIOP_TAPE_TRUE : MNIOP_TAPE_FALSE);
    guard_put_string(&w, 2);
    put_place(&w);
    put_arguments(&w, 3, lua_gettop(L));
    if (w.deepest_node >= DEEPEST_NODE) guard_refuse_as(&w, "nodes");
    commit(&w);
    lua_pushinteger(L, (lua_Integer)w.guard->recording.nodes << 8 | (w.deepest_node + 1));
    w.guard->recording.nodes += 1;
    return wrap(L, lua_upvalueindex(2));
}

/* Pushes a value of the bytes that were written since the last record. */
static int push_value(writer *w, held_value held, int64_t values_before) {
    lua_State *L = w->L;
    recording *out = &w->guard->recording;
    size_t length = out->tape.length - out->committed;
    /* It counts where it is used. */
    held.values = (uint32_t)(out->values - values_before);
    out->values = values_before;
    held_value *room = lua_newuserdatauv(L, sizeof held + length, 0);
    *room = held;
    memcpy(room + 1, out->tape.bytes + out->committed, length);
    return wrap(L, lua_upvalueindex(3));
}

/* value(methods, name, ...) -> a value */
static int record_value(lua_State *L) {
    writer w = begin(L);
    int64_t values = w.guard->recording.values;
    held_value held = {0};
    held.methods = (uint32_t)luaL_checkinteger(L, 1);
    guard_put_tag(&w, MNIOP_RECORD_CALL);
    guard_put_string(&w, 2);
    put_place(&w);
    put_arguments(&w, 3, lua_gettop(L));
    if (w.deepest_value >= DEEPEST_VALUE) guard_refuse_as(&w, "values");
    held.depth = w.deepest_value + 1;
    return push_value(&w, held, values);
}

/* methods(value) -> what `value` was given, or nil */
static int record_methods(lua_State *L) {
    lua_settop(L, 1);
    if (lua_type(L, 1) != LUA_TTABLE) return 0;
    lua_rawgetp(L, 1, &guard_record_key);
    const held_value *held = lua_touserdata(L, -1);
    if (held == NULL) return 0;
    lua_pushinteger(L, held->methods);
    return 1;
}

/* clause(value, name, ...) -> a value like it, with one argument more: a call by this name. Its
   arguments stay flat, so that no clause adds a level. */
static int record_clause(lua_State *L) {
    writer w = begin(L);
    int64_t values = w.guard->recording.values;
    luaL_checktype(L, 1, LUA_TTABLE);
    int last = lua_gettop(L);
    lua_rawgetp(L, 1, &guard_record_key);
    const held_value *old = lua_touserdata(L, -1);
    if (old == NULL) return luaL_error(L, "clause: not a value");
    size_t length = lua_rawlen(L, -1) - sizeof *old;
    uint8_t *bytes = guard_room(&w, length);
    size_t start = (size_t)(bytes - w.guard->recording.tape.bytes);
    guard_charge(L, (int64_t)(length / 16));
    memcpy(bytes, old + 1, length);
    guard_count_values(&w, old->values);
    /* After its tag and name: its place, which becomes this one, then the number of arguments. */
    uint32_t name_length = 0;
    memcpy(&name_length, bytes + 1, sizeof name_length);
    size_t place = start + 1 + sizeof name_length + name_length;
    guard_put_tag(&w, MNIOP_RECORD_CALL);
    guard_put_string(&w, 2);
    size_t here = w.guard->recording.tape.length;
    put_place(&w);
    put_arguments(&w, 3, last);
    uint8_t *tape = w.guard->recording.tape.bytes;
    memcpy(tape + place, tape + here, 8);
    uint32_t count = 0;
    memcpy(&count, tape + place + 8, sizeof count);
    count += 1;
    memcpy(tape + place + 8, &count, sizeof count);
    if (w.deepest_value >= DEEPEST_VALUE) guard_refuse_as(&w, "values");
    if (old->clauses >= MOST_CLAUSES) guard_refuse_as(&w, "clauses");
    held_value held = *old;
    held.clauses += 1;
    if (w.deepest_value + 1 > held.depth) held.depth = w.deepest_value + 1;
    return push_value(&w, held, values);
}

/* item(is_recorded, name, id, ...) -> its number, or nil where it is only checked */
static int record_item(lua_State *L) {
    writer w = begin(L);
    int64_t values = w.guard->recording.values;
    guard_put_tag(&w, MNIOP_RECORD_ITEM);
    guard_put_string(&w, 2);
    put_place(&w);
    guard_put_value(&w, 3, 1);
    put_arguments(&w, 4, lua_gettop(L));
    if (!lua_toboolean(L, 1)) {
        w.guard->recording.values = values;
        return 0;
    }
    commit(&w);
    lua_pushinteger(L, w.guard->recording.items);
    w.guard->recording.items += 1;
    return 1;
}

/* again(number, ...): replaces an item's arguments; only checks them where there is no number */
static int record_again(lua_State *L) {
    writer w = begin(L);
    int64_t values = w.guard->recording.values;
    guard_put_tag(&w, MNIOP_RECORD_AGAIN);
    guard_put_number(&w, (uint32_t)lua_tointeger(L, 1));
    put_arguments(&w, 2, lua_gettop(L));
    if (lua_isinteger(L, 1)) commit(&w);
    else w.guard->recording.values = values;
    return 0;
}

/* frozen(value, other) -> `value` as it is now; and whether it is as `other`, which was given
   before */
static int record_copy(lua_State *L) {
    writer w = begin(L);
    recording *out = &w.guard->recording;
    int64_t values = out->values;
    lua_settop(L, 2);
    guard_put_value(&w, 1, 1);
    out->values = values;
    size_t length = out->tape.length - out->committed;
    const void *other = lua_touserdata(L, 2);
    int is_same = other != NULL && lua_rawlen(L, 2) == length &&
                  memcmp(other, out->tape.bytes + out->committed, length) == 0;
    memcpy(lua_newuserdatauv(L, length, 0), out->tape.bytes + out->committed, length);
    lua_pushboolean(L, is_same);
    return 2;
}

/* recorder(texts, node metatable, value metatable) -> the functions above, by name. `texts`: what
   refusals say. */
int guard_recorder(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"node", record_node},       {"value", record_value}, {"methods", record_methods},
        {"clause", record_clause},   {"item", record_item},   {"again", record_again},
        {"snapshot", record_copy},   {NULL, NULL},
    };
    for (int i = 1; i <= 3; i++) luaL_checktype(L, i, LUA_TTABLE);
    lua_settop(L, 3);
    lua_createtable(L, 0, 8);
    lua_insert(L, 1);
    luaL_setfuncs(L, functions, 3);
    lua_pushlightuserdata(L, &guard_record_key);
    lua_setfield(L, 1, "key");
    return 1;
}

const uint8_t *mniop_lua_recording(const mniop_lua *guard, size_t *length) {
    *length = guard->recording.committed;
    return guard->recording.tape.bytes;
}

void mniop_lua_clear_recording(mniop_lua *guard) {
    recording *out = &guard->recording;
    out->tape.length = out->committed = 0;
    out->values = 0;
    out->has_refusal = 0;
}

const char *mniop_lua_chunk_name(const mniop_lua *guard, int32_t number) {
    return number >= 0 && number < guard->chunk_count ? guard->chunks[number].name : NULL;
}

int mniop_lua_refusal(const mniop_lua *guard, int32_t *chunk, int32_t *line) {
    *chunk = guard->recording.refusal_chunk;
    *line = guard->recording.refusal_line;
    return guard->recording.has_refusal;
}
