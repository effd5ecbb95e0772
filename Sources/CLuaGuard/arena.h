/* Room for Lua's small objects: one state's, and one thread's at a time. */
#ifndef CLUAGUARD_ARENA_H
#define CLUAGUARD_ARENA_H

#include <stddef.h>
#include <stdint.h>

/* Bytes of the longest object that is small; longer ones are malloc's. */
#define ARENA_LARGEST 256
/* Sizes are counted in steps: every object begins where any type may. */
#define ARENA_STEP 16

typedef struct arena_block arena_block;
typedef struct arena_link arena_link;

/* Empty where all is zero. */
typedef struct arena {
    arena_block *blocks;
    arena_link *strays;
    uint8_t *at; /* room that was never used, in the newest block */
    size_t left;
    size_t next_block; /* bytes of the next block */
    arena_link *free[ARENA_LARGEST / ARENA_STEP + 1]; /* by steps */
} arena;

/* As lua_Alloc: room for `size` bytes instead of `ptr`, which has `old` bytes and may be NULL. NULL
   where there is none, never where it only becomes shorter. */
void *arena_resize(arena *room, void *ptr, size_t old, size_t size);
void arena_release(arena *room, void *ptr, size_t size);
/* Gives back every block. PRECONDITION: every object was released. */
void arena_close(arena *room);

#endif
