/* Room for Lua's small objects. Lua says how long each is when it gives it back, so that none needs
   a header; what is given back serves again for what is as long, and the blocks go when the state
   is closed. A load makes some seventy thousand: malloc would take a tenth of its time. */
#include "arena.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_BLOCK (8 << 10)
#define LARGEST_BLOCK (64 << 10)

struct arena_block {
    arena_block *next;
    uint64_t unused; /* what follows begins where any type may */
};

/* Within what is free, and after a long object that became small where it was. */
struct arena_link {
    arena_link *next;
    void *start;
};

static size_t steps(size_t size) { return (size + ARENA_STEP - 1) / ARENA_STEP; }

static size_t whole(size_t size) { return steps(size) * ARENA_STEP; }

static int is_small(size_t size) { return size <= ARENA_LARGEST; }

static int add_block(arena *room) {
    size_t size = room->next_block == 0 ? FIRST_BLOCK : room->next_block;
    arena_block *made = malloc(sizeof *made + size);
    if (made == NULL) return 0;
    made->next = room->blocks;
    room->blocks = made;
    room->at = (uint8_t *)(made + 1);
    room->left = size;
    room->next_block = size < LARGEST_BLOCK ? size * 2 : size;
    return 1;
}

static void *take(arena *room, size_t size) {
    if (!is_small(size)) return malloc(whole(size) + sizeof(arena_link));
    arena_link **found = &room->free[steps(size)];
    if (*found != NULL) {
        void *place = *found;
        *found = (*found)->next;
        return place;
    }
    /* What is left of a block is lost: less than one object. */
    if (whole(size) > room->left && !add_block(room)) return NULL;
    void *place = room->at;
    room->at += whole(size);
    room->left -= whole(size);
    return place;
}

void arena_release(arena *room, void *ptr, size_t size) {
    if (ptr == NULL) return;
    if (!is_small(size)) {
        free(ptr);
        return;
    }
    arena_link *link = ptr;
    link->next = room->free[steps(size)];
    room->free[steps(size)] = link;
}

/* There is no room for a copy of a long object that becomes small: it stays where it is, and the
   link after it remembers that it is malloc's. */
static void *leave(arena *room, void *ptr, size_t size) {
    arena_link *link = (arena_link *)((uint8_t *)ptr + whole(size));
    link->next = room->strays;
    link->start = ptr;
    room->strays = link;
    return ptr;
}

void *arena_resize(arena *room, void *ptr, size_t old, size_t size) {
    if (ptr == NULL) return take(room, size);
    if (!is_small(old) && !is_small(size)) {
        void *moved = realloc(ptr, whole(size) + sizeof(arena_link));
        return moved == NULL && size <= old ? ptr : moved;
    }
    if (is_small(old) && is_small(size) && steps(old) == steps(size)) return ptr;
    void *moved = take(room, size);
    if (moved == NULL && size > old) return NULL;
    /* A small one is simply used for less. */
    if (moved == NULL) return is_small(old) ? ptr : leave(room, ptr, size);
    memcpy(moved, ptr, old < size ? old : size);
    arena_release(room, ptr, old);
    return moved;
}

void arena_close(arena *room) {
    while (room->strays != NULL) {
        arena_link *link = room->strays;
        room->strays = link->next;
        free(link->start);
    }
    while (room->blocks != NULL) {
        arena_block *block = room->blocks;
        room->blocks = block->next;
        free(block);
    }
}
