/* Inside the recording: what its two files share. */
#ifndef CLUAGUARD_RECORDING_H
#define CLUAGUARD_RECORDING_H

#include "guard.h"

/* Instructions that a call, and each value of it, are charged. */
#define CALL_CHARGE 32
#define VALUE_CHARGE 4

/* What a table of a value holds, before its bytes. */
typedef struct held_value {
    int32_t depth;
    uint32_t values;
    uint32_t clauses;
    uint32_t methods; /* what the prelude says that may be called on it */
} held_value;

/* One record while it is written. Each function raises where a limit is hit. */
typedef struct writer {
    lua_State *L;
    mniop_lua *guard;
    int texts; /* stack index of the prelude's refusals */
    int deepest_node;
    int deepest_value;
} writer;

/* Refuses with the prelude's text of this name. */
void guard_refuse_as(writer *w, const char *why);
/* Room for so many bytes at the tape's end. */
uint8_t *guard_room(writer *w, size_t length);
void guard_count_values(writer *w, int64_t count);
void guard_put_tag(writer *w, char tag);
void guard_put_number(writer *w, uint32_t number);
void guard_put_text(writer *w, const char *text, size_t length);
void guard_put_string(writer *w, int index);
/* The value at `index`. `depth`: of the tables that it would be, from 1. */
void guard_put_value(writer *w, int index, int depth);

#endif
