/* Where things happen: chunks by number, the positions in Lua's messages, and clean texts. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"

int guard_add_chunk(mniop_lua *guard, const char *name, int kind, char short_name[16]) {
    chunk *grown = realloc(guard->chunks, sizeof(chunk) * (size_t)(guard->chunk_count + 1));
    if (grown == NULL) return 0;
    guard->chunks = grown;
    char *copy = strdup(name);
    if (copy == NULL) return 0;
    grown[guard->chunk_count].name = copy;
    grown[guard->chunk_count].kind = kind;
    snprintf(short_name, 16, "=#%d", guard->chunk_count);
    guard->chunk_count += 1;
    return 1;
}

const chunk *guard_chunk(const mniop_lua *guard, const char *source) {
    if (source[0] == '=') source += 1;
    if (source[0] != '#') return NULL;
    int number = 0;
    const char *at = source + 1;
    for (; *at >= '0' && *at <= '9' && number < guard->chunk_count; at++)
        number = number * 10 + (*at - '0');
    return at > source + 1 && number < guard->chunk_count ? &guard->chunks[number] : NULL;
}

/* Bytes of the character at `text`, which starts one; 1 for a stray byte. */
static size_t character_length(const char *text, size_t length) {
    unsigned char first = (unsigned char)text[0];
    size_t wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
    for (size_t i = 1; i < wanted; i++)
        if (i >= length || ((unsigned char)text[i] & 0xc0) != 0x80) return 1;
    return wanted;
}

void guard_copy_text(char *room, size_t size, const char *text, size_t length) {
    size_t used = 0;
    for (size_t i = 0; i < length;) {
        size_t step = character_length(text + i, length - i);
        if (used + step + 1 > size) break;
        unsigned char first = (unsigned char)text[i];
        /* C0, DEL, and C1 (U+0080 to U+009F), which terminals obey as well. */
        int is_control = first < 0x20 || first == 0x7f ||
                         (step == 2 && first == 0xc2 && (unsigned char)text[i + 1] < 0xa0);
        if (is_control) {
            room[used++] = ' ';
        } else {
            memcpy(room + used, text + i, step);
            used += step;
        }
        i += step;
    }
    room[used] = 0;
}

const char *guard_strip_position(const mniop_lua *guard, const char *text, const chunk **where,
                                 int *line) {
    if (text[0] != '#') return text;
    const chunk *found = guard_chunk(guard, text);
    const char *colon = text + 1 + strspn(text + 1, "0123456789");
    if (found == NULL || *colon != ':') return text;
    char *end = NULL;
    long number = strtol(colon + 1, &end, 10);
    if (end == colon + 1 || end[0] != ':') return text;
    *where = found;
    *line = (int)number;
    return end[1] == ' ' ? end + 2 : end + 1;
}

/* LIMIT: frames that are looked at. Lua counts them from the top each time, so that a whole stack,
   of a helper that calls itself, would take its square. */
#define MOST_FRAMES 100

void guard_find_position(lua_State *L, int level, const chunk **where, int *line) {
    lua_Debug ar;
    for (; level < MOST_FRAMES && lua_getstack(L, level, &ar); level++) {
        lua_getinfo(L, "S", &ar);
        const chunk *found = guard_chunk(guard_of(L), ar.source);
        if (found == NULL || found->kind == CHUNK_PRELUDE) continue;
        if (*where != NULL && found->kind != CHUNK_SCRIPT) continue;
        lua_getinfo(L, "l", &ar);
        *where = found;
        *line = ar.currentline;
        if (found->kind == CHUNK_SCRIPT) return;
    }
}

/* Runs where an error is raised. Allocates nothing and calls no script code. */
int guard_message_handler(lua_State *L) {
    mniop_lua *guard = guard_of(L);
    const chunk *where = NULL;
    int line = 0;
    const char *text = "error";
    size_t length = strlen(text);
    if (lua_type(L, 1) == LUA_TSTRING) {
        size_t whole = 0;
        const char *raw = lua_tolstring(L, 1, &whole);
        text = guard_strip_position(guard, raw, &where, &line);
        length = whole - (size_t)(text - raw);
    } else if (lua_type(L, 1) == LUA_TTABLE) {
        text = "error with a table as its message";
        length = strlen(text);
    }
    if (where == NULL || where->kind != CHUNK_SCRIPT) guard_find_position(L, 0, &where, &line);
    guard_copy_text(guard->message, sizeof guard->message, text, length);
    guard_copy_text(guard->script, sizeof guard->script, where ? where->name : "",
                    where ? strlen(where->name) : 0);
    guard->line = line > 0 ? line : 0;
    return 1;
}

