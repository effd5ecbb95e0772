/* Values on their way into the recording: plain data, in an order that is always the same. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "recording.h"

/* LIMIT: tables within tables in one argument. */
#define DEEPEST_TABLE 16
/* Fields of a table that are put in order without memory of Lua's. */
#define FEW_FIELDS 32

uint8_t *guard_room(writer *w, size_t length) {
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
    memcpy(guard_room(w, length), bytes, length);
}

void guard_put_tag(writer *w, char tag) { *guard_room(w, 1) = (uint8_t)tag; }

void guard_put_number(writer *w, uint32_t number) {
    memcpy(guard_room(w, sizeof number), &number, sizeof number);
}

static void put_word(writer *w, char tag, const void *word) {
    uint8_t *place = guard_room(w, 9);
    place[0] = (uint8_t)tag;
    memcpy(place + 1, word, 8);
}

void guard_put_text(writer *w, const char *text, size_t length) {
    uint32_t number = (uint32_t)length;
    guard_charge(w->L, (int64_t)(length / 16));
    uint8_t *place = guard_room(w, sizeof number + length);
    memcpy(place, &number, sizeof number);
    memcpy(place + sizeof number, text, length);
}

void guard_put_string(writer *w, int index) {
    size_t length = 0;
    const char *text = luaL_checklstring(w->L, index, &length);
    guard_put_text(w, text, length);
}

void guard_count_values(writer *w, int64_t count) {
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
        guard_put_tag(w, MNIOP_RECORD_NODE);
        guard_put_number(w, (uint32_t)(held >> 8));
        return 1;
    }
    const held_value *held = lua_touserdata(L, -1);
    if (held == NULL) return 0;
    if (held->depth > w->deepest_value) w->deepest_value = held->depth;
    guard_count_values(w, held->values);
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
    /* Most differ at once. */
    if (x->length > 0 && y->length > 0 && x->name[0] != y->name[0])
        return (unsigned char)x->name[0] < (unsigned char)y->name[0] ? -1 : 1;
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

typedef struct layout {
    lua_Integer entries; /* how many positions there are; -1 where one is missing */
    size_t names;
    field few[FEW_FIELDS];
} layout;

/* Counts the position that the key at `index` is; a key that is none is refused. */
static void count_key(writer *w, int index, lua_Integer *largest, layout *found) {
    lua_State *L = w->L;
    lua_Integer position = lua_isinteger(L, index) ? lua_tointeger(L, index) : 0;
    if (position < 1) {
        lua_Number number = lua_type(L, index) == LUA_TNUMBER ? lua_tonumber(L, index) : 0;
        if (!(number >= 1 && isfinite(number) && floor(number) == number))
            guard_refuse_as(w, "key");
        /* Beyond all integers: there is no list as long. */
        position = LUA_MAXINTEGER;
    }
    found->entries += 1;
    if (position > *largest) *largest = position;
}

/* Looks at every key. Leaves the values of names on the stack, above the table at `table`. */
static void lay_out(writer *w, int table, layout *found) {
    lua_State *L = w->L;
    lua_Integer largest = 0;
    found->entries = 0;
    found->names = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        guard_charge(L, VALUE_CHARGE);
        if (lua_type(L, -2) != LUA_TSTRING) {
            count_key(w, -2, &largest, found);
            lua_pop(L, 1);
            continue;
        }
        field name = {NULL, 0, table + 1 + (int)found->names};
        name.name = lua_tolstring(L, -2, &name.length);
        if (name.length == 1 && name.name[0] == '$') guard_refuse_as(w, "key");
        if (found->names < FEW_FIELDS) found->few[found->names] = name;
        luaL_checkstack(L, 8, "too many fields");
        lua_insert(L, -2);
        found->names += 1;
    }
    if (largest != found->entries) found->entries = -1;
}

/* All names of a table that has more than a few, in the order in which their values were left. */
static field *many_fields(lua_State *L, int table, size_t names) {
    field *fields = lua_newuserdatauv(L, sizeof(field) * names, 0);
    size_t used = 0;
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
        if (lua_type(L, -2) != LUA_TSTRING || used == names) continue;
        fields[used].name = lua_tolstring(L, -2, &fields[used].length);
        fields[used].value = table + 1 + (int)used;
        used += 1;
    }
    return fields;
}

/* The table at `table`, which is the stack's top. */
static void put_table(writer *w, int table, int depth) {
    lua_State *L = w->L;
    layout found;
    lay_out(w, table, &found);
    if (found.entries < 0) {
        /* A nil in a list would silently drop a condition. */
        guard_put_tag(w, MNIOP_RECORD_HOLE);
        return;
    }
    guard_put_tag(w, MNIOP_RECORD_LIST);
    guard_put_number(w, (uint32_t)found.entries);
    guard_put_number(w, (uint32_t)found.names);
    for (lua_Integer i = 1; i <= found.entries; i++) {
        lua_rawgeti(L, table, i);
        guard_put_value(w, lua_gettop(L), depth);
        lua_pop(L, 1);
    }
    field *fields = found.names > FEW_FIELDS ? many_fields(L, table, found.names) : found.few;
    sort_fields(fields, found.names);
    for (size_t i = 0; i < found.names; i++) {
        guard_put_text(w, fields[i].name, fields[i].length);
        guard_put_value(w, fields[i].value, depth);
    }
}

void guard_put_value(writer *w, int index, int depth) {
    lua_State *L = w->L;
    guard_charge(L, VALUE_CHARGE);
    guard_count_values(w, 1);
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN:
        guard_put_tag(w, lua_toboolean(L, index) ? MNIOP_TAPE_TRUE : MNIOP_TAPE_FALSE);
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
        guard_put_tag(w, MNIOP_TAPE_STRING);
        guard_put_string(w, index);
        return;
    case LUA_TFUNCTION: guard_put_tag(w, MNIOP_RECORD_FUNCTION); return;
    case LUA_TTABLE: break;
    default: guard_put_tag(w, MNIOP_TAPE_NIL); return;
    }
    luaL_checkstack(L, 8, "a table is nested too deeply");
    int top = lua_gettop(L);
    lua_rawgetp(L, index, &guard_record_key);
    if (!put_held(w)) {
        lua_settop(L, top);
        if (depth > DEEPEST_TABLE) guard_refuse_as(w, "deep");
        lua_pushvalue(L, index);
        guard_unfreeze(L, -1);
        put_table(w, top + 1, depth + 1);
    }
    lua_settop(L, top);
}
