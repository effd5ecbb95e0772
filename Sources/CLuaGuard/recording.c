/* What scripts declare, written to a tape at the moment of the call: one pass, no copy in Lua.

   A formula (a node) or a time (a value) is a table that scripts cannot read. Under
   guard_record_key it holds what a declaration that takes it writes in its place: a node its
   number, a value all of its own bytes. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"

/* LIMIT: tables within tables in one argument. */
#define DEEPEST_TABLE 16
/* LIMIT: nodes within nodes. What reads them goes down one call a level. */
#define DEEPEST_NODE 100
/* LIMIT: values within values, by copy, hence fewer. */
#define DEEPEST_VALUE 6
/* LIMIT: clauses of one value; each copies those before it. */
#define MOST_CLAUSES 8
/* Fields of a table that are put in order without memory of Lua's. */
#define FEW_FIELDS 32

/* Instructions that a call, and each value of it, are charged. */
#define CALL_CHARGE 32
#define VALUE_CHARGE 4

char guard_record_key;

/* What a table of a value holds, before its bytes. */
typedef struct held_value {
    int32_t depth;
    uint32_t values;
    uint32_t clauses;
    uint32_t methods; /* what the prelude says that may be called on it */
} held_value;

typedef struct writer {
    lua_State *L;
    mniop_lua *guard;
    int texts; /* stack index of the prelude's refusals */
    int deepest_node;
    int deepest_value;
} writer;

static void find_place(lua_State *L, int32_t *number, int32_t *line) {
    const chunk *where = NULL;
    int found = 0;
    guard_find_position(L, &where, &found);
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

static void refuse(writer *w, const char *why) {
    lua_getfield(w->L, w->texts, why);
    lua_replace(w->L, 1);
    guard_refuse(w->L);
}

static uint8_t *room(writer *w, size_t length) {
    tape *out = &w->guard->recording.tape;
    if (length > (size_t)w->guard->limits.output_bytes - out->length)
        guard_fatal(w->L, MNIOP_LUA_OUTPUT);
    if (!guard_grow_tape(out, length)) guard_fatal(w->L, MNIOP_LUA_MEMORY);
    uint8_t *place = out->bytes + out->length;
    out->length += length;
    return place;
}

static void put(writer *w, const void *bytes, size_t length) {
    guard_charge(w->L, (int64_t)(length / 16));
    memcpy(room(w, length), bytes, length);
}

static void put_tag(writer *w, char tag) { *room(w, 1) = (uint8_t)tag; }

static void put_number(writer *w, uint32_t number) {
    memcpy(room(w, sizeof number), &number, sizeof number);
}

static void put_word(writer *w, char tag, const void *word) {
    uint8_t *place = room(w, 9);
    place[0] = (uint8_t)tag;
    memcpy(place + 1, word, 8);
}

static void put_text(writer *w, const char *text, size_t length) {
    put_number(w, (uint32_t)length);
    put(w, text, length);
}

static void put_string(writer *w, int index) {
    size_t length = 0;
    const char *text = luaL_checklstring(w->L, index, &length);
    put_text(w, text, length);
}

static void put_place(writer *w) {
    int32_t place[2];
    find_place(w->L, &place[0], &place[1]);
    memcpy(room(w, sizeof place), place, sizeof place);
}

static void count_values(writer *w, int64_t count) {
    w->guard->recording.values += count;
    if (w->guard->recording.values > w->guard->limits.output_values)
        guard_fatal(w->L, MNIOP_LUA_OUTPUT);
}

/* A node or a value on the stack's top, in its table's place; 0 where it is neither. */
static int put_held(writer *w) {
    lua_State *L = w->L;
    if (lua_isinteger(L, -1)) {
        lua_Integer held = lua_tointeger(L, -1);
        int depth = (int)(held & 0xff);
        if (depth > w->deepest_node) w->deepest_node = depth;
        put_tag(w, MNIOP_RECORD_NODE);
        put_number(w, (uint32_t)(held >> 8));
        return 1;
    }
    const held_value *held = lua_touserdata(L, -1);
    if (held == NULL) return 0;
    if (held->depth > w->deepest_value) w->deepest_value = held->depth;
    count_values(w, held->values);
    put(w, held + 1, lua_rawlen(L, -1) - sizeof *held);
    return 1;
}

typedef struct field {
    const char *name; /* the table holds the key */
    size_t length;
    int value; /* stack index */
} field;

static int compare_fields(const void *a, const void *b) {
    const field *x = a;
    const field *y = b;
    int order = memcmp(x->name, y->name, x->length < y->length ? x->length : y->length);
    if (order != 0) return order;
    return x->length < y->length ? -1 : x->length > y->length;
}

static void sort_fields(field *fields, size_t count) {
    if (count > FEW_FIELDS) {
        qsort(fields, count, sizeof *fields, compare_fields);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        field moved = fields[i];
        size_t at = i;
        for (; at > 0 && compare_fields(&fields[at - 1], &moved) > 0; at--)
            fields[at] = fields[at - 1];
        fields[at] = moved;
    }
}

/* Keys 1, 2, ... and names; anything else is refused. Leaves the values of names on the stack.
   `entries`: how many positions there are; -1 where one is missing. */
static size_t collect(writer *w, int table, lua_Integer *entries) {
    lua_State *L = w->L;
    lua_Integer count = 0;
    lua_Integer largest = 0;
    size_t names = 0;
    int is_far = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        guard_charge(L, VALUE_CHARGE);
        if (lua_type(L, -2) == LUA_TSTRING) {
            size_t length = 0;
            const char *name = lua_tolstring(L, -2, &length);
            if (length == 1 && name[0] == '$') refuse(w, "key");
            luaL_checkstack(L, 8, "too many fields");
            lua_insert(L, -2);
            names += 1;
            continue;
        }
        if (lua_isinteger(L, -2) && lua_tointeger(L, -2) >= 1) {
            count += 1;
            if (lua_tointeger(L, -2) > largest) largest = lua_tointeger(L, -2);
        } else if (lua_type(L, -2) == LUA_TNUMBER && lua_tonumber(L, -2) >= 1 &&
                   isfinite(lua_tonumber(L, -2)) &&
                   floor(lua_tonumber(L, -2)) == lua_tonumber(L, -2)) {
            is_far = 1;
        } else {
            refuse(w, "key");
        }
        lua_pop(L, 1);
    }
    *entries = largest == count && !is_far ? count : -1;
    return names;
}

static void put_value(writer *w, int index, int depth);

/* The table at `table`, which is the stack's top and stays there. */
static void put_table(writer *w, int table, int depth) {
    lua_State *L = w->L;
    lua_Integer entries = 0;
    size_t names = collect(w, table, &entries);
    if (entries < 0) {
        /* A nil in a list would silently drop a condition. */
        put_tag(w, MNIOP_RECORD_HOLE);
        return;
    }
    put_tag(w, MNIOP_RECORD_LIST);
    put_number(w, (uint32_t)entries);
    put_number(w, (uint32_t)names);
    for (lua_Integer i = 1; i <= entries; i++) {
        lua_rawgeti(L, table, i);
        put_value(w, lua_gettop(L), depth);
        lua_pop(L, 1);
    }
    if (names == 0) return;
    field few[FEW_FIELDS];
    field *fields = few;
    if (names > FEW_FIELDS) fields = lua_newuserdatauv(L, sizeof(field) * names, 0);
    size_t used = 0;
    lua_pushnil(L);
    while (used < names && lua_next(L, table)) {
        if (lua_type(L, -2) == LUA_TSTRING) {
            fields[used].name = lua_tolstring(L, -2, &fields[used].length);
            fields[used].value = table + 1 + (int)used;
            used += 1;
        }
        lua_pop(L, 1);
    }
    sort_fields(fields, used);
    for (size_t i = 0; i < used; i++) {
        put_text(w, fields[i].name, fields[i].length);
        put_value(w, fields[i].value, depth);
    }
}

static void put_value(writer *w, int index, int depth) {
    lua_State *L = w->L;
    guard_charge(L, VALUE_CHARGE);
    count_values(w, 1);
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
        put_tag(w, lua_toboolean(L, index) ? MNIOP_TAPE_TRUE : MNIOP_TAPE_FALSE);
        return;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            int64_t integer = lua_tointeger(L, index);
            put_word(w, MNIOP_TAPE_INTEGER, &integer);
        } else {
            double number = lua_tonumber(L, index);
            put_word(w, MNIOP_TAPE_NUMBER, &number);
        }
        return;
    case LUA_TSTRING:
        put_tag(w, MNIOP_TAPE_STRING);
        put_string(w, index);
        return;
    case LUA_TFUNCTION: put_tag(w, MNIOP_RECORD_FUNCTION); return;
    case LUA_TTABLE: break;
    default: put_tag(w, MNIOP_TAPE_NIL); return;
    }
    luaL_checkstack(L, 8, "a table is nested too deeply");
    int top = lua_gettop(L);
    lua_rawgetp(L, index, &guard_record_key);
    if (!put_held(w)) {
        lua_settop(L, top);
        if (depth > DEEPEST_TABLE) refuse(w, "deep");
        lua_pushvalue(L, index);
        guard_unfreeze(L, -1);
        put_table(w, top + 1, depth + 1);
    }
    lua_settop(L, top);
}

/* The values from `first` to `last` on the stack. */
static void put_arguments(writer *w, int first, int last) {
    put_number(w, last >= first ? (uint32_t)(last - first + 1) : 0);
    for (int i = first; i <= last; i++) put_value(w, i, 1);
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
    put_tag(&w, MNIOP_RECORD_NEW_NODE);
    put_tag(&w, lua_toboolean(L, 1) ? MNIOP_TAPE_TRUE : MNIOP_TAPE_FALSE);
    put_string(&w, 2);
    put_place(&w);
    put_arguments(&w, 3, lua_gettop(L));
    if (w.deepest_node >= DEEPEST_NODE) refuse(&w, "nodes");
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
    put_tag(&w, MNIOP_RECORD_CALL);
    put_string(&w, 2);
    put_place(&w);
    put_arguments(&w, 3, lua_gettop(L));
    if (w.deepest_value >= DEEPEST_VALUE) refuse(&w, "values");
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
    uint8_t *bytes = room(&w, length);
    size_t start = (size_t)(bytes - w.guard->recording.tape.bytes);
    guard_charge(L, (int64_t)(length / 16));
    memcpy(bytes, old + 1, length);
    count_values(&w, old->values);
    /* After its tag and name: its place, which becomes this one, then the number of arguments. */
    uint32_t name_length = 0;
    memcpy(&name_length, bytes + 1, sizeof name_length);
    size_t place = start + 1 + sizeof name_length + name_length;
    put_tag(&w, MNIOP_RECORD_CALL);
    put_string(&w, 2);
    size_t here = w.guard->recording.tape.length;
    put_place(&w);
    put_arguments(&w, 3, last);
    uint8_t *tape = w.guard->recording.tape.bytes;
    memcpy(tape + place, tape + here, 8);
    uint32_t count = 0;
    memcpy(&count, tape + place + 8, sizeof count);
    count += 1;
    memcpy(tape + place + 8, &count, sizeof count);
    if (w.deepest_value >= DEEPEST_VALUE) refuse(&w, "values");
    if (old->clauses >= MOST_CLAUSES) refuse(&w, "clauses");
    held_value held = *old;
    held.clauses += 1;
    if (w.deepest_value + 1 > held.depth) held.depth = w.deepest_value + 1;
    return push_value(&w, held, values);
}

/* item(is_recorded, name, id, ...) -> its number, or nil where it is only checked */
static int record_item(lua_State *L) {
    writer w = begin(L);
    int64_t values = w.guard->recording.values;
    put_tag(&w, MNIOP_RECORD_ITEM);
    put_string(&w, 2);
    put_place(&w);
    put_value(&w, 3, 1);
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
    put_tag(&w, MNIOP_RECORD_AGAIN);
    put_number(&w, (uint32_t)lua_tointeger(L, 1));
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
    put_value(&w, 1, 1);
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
