#pragma once

#include <cstddef>
#include <cstdint>

namespace mniop {

constexpr size_t nowhere = SIZE_MAX;

/* Offset of the first byte that is not UTF-8, or `nowhere`. */
size_t first_encoding_error(const uint8_t *text, size_t length) noexcept;

/* Offset of the first byte that cannot stand there (`length` where the text ends too early), or
   `nowhere`. `depth` is at most 64. */
size_t first_syntax_error(const uint8_t *text, size_t length, size_t depth) noexcept;

}  // namespace mniop
