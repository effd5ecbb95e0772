// Finds where a text stops being JSON. simdjson's DOM parser says what is wrong and not where; it
// is this scan's only work, after a failure, so it is plain and bounded rather than fast.
#include "locate.h"

#include <cstring>

namespace mniop {
namespace {

/* Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), or 0. */
size_t sequence_length(const uint8_t *text, size_t length, size_t at) noexcept {
    const uint8_t first = text[at];
    if (first < 0x80) return 1;
    size_t more;
    uint8_t low = 0x80, high = 0xBF;
    if (first >= 0xC2 && first <= 0xDF) {
        more = 1;
    } else if (first >= 0xE0 && first <= 0xEF) {
        more = 2;
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
    } else if (first >= 0xF0 && first <= 0xF4) {
        more = 3;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    } else {
        return 0;
    }
    if (length - at <= more) return 0;
    for (size_t i = 1; i <= more; i++) {
        const uint8_t byte = text[at + i];
        if (byte < low || byte > high) return 0;
        low = 0x80;
        high = 0xBF;
    }
    return more + 1;
}

class Scan {
public:
    Scan(const uint8_t *text, size_t length, size_t depth) noexcept
        : text_(text), length_(length), limit_(depth < 64 ? depth : 64) {}

    size_t run() noexcept {
        if (!value()) return at_;
        for (;;) {
            space();
            if (depth_ == 0) return at_ == length_ ? nowhere : at_;
            if (is(',')) {
                at_++;
                if (in_object() && !key()) return at_;
                if (!value()) return at_;
            } else if (is(in_object() ? '}' : ']')) {
                at_++;
                depth_--;
            } else {
                return at_;
            }
        }
    }

private:
    bool is(char wanted) const noexcept {
        return at_ < length_ && text_[at_] == static_cast<uint8_t>(wanted);
    }

    bool in_object() const noexcept { return (objects_ >> (depth_ - 1)) & 1; }

    void space() noexcept {
        while (is(' ') || is('\t') || is('\n') || is('\r')) at_++;
    }

    /* One value; of a container with members, its opening and all up to the first scalar. */
    bool value() noexcept {
        for (;;) {
            space();
            if (at_ == length_) return false;
            switch (text_[at_]) {
                case '{':
                    if (!open(true)) return false;
                    space();
                    if (is('}')) return close();
                    if (!key()) return false;
                    continue;
                case '[':
                    if (!open(false)) return false;
                    space();
                    if (is(']')) return close();
                    continue;
                case '"': return string();
                case 't': return word("true");
                case 'f': return word("false");
                case 'n': return word("null");
                default: return number();
            }
        }
    }

    bool open(bool object) noexcept {
        if (depth_ == limit_) return false;
        const uint64_t bit = uint64_t(1) << depth_;
        objects_ = object ? objects_ | bit : objects_ & ~bit;
        depth_++;
        at_++;
        return true;
    }

    bool close() noexcept {
        at_++;
        depth_--;
        return true;
    }

    bool key() noexcept {
        space();
        if (!is('"') || !string()) return false;
        space();
        if (!is(':')) return false;
        at_++;
        return true;
    }

    bool string() noexcept {
        at_++;
        while (at_ < length_) {
            const uint8_t byte = text_[at_];
            if (byte == '"') {
                at_++;
                return true;
            }
            if (byte < 0x20) return false;
            if (byte == '\\') {
                if (!escape()) return false;
            } else {
                at_++;
            }
        }
        return false;
    }

    bool escape() noexcept {
        if (at_ + 1 >= length_) return false;
        const uint8_t kind = text_[at_ + 1];
        if (kind != 'u') {
            if (kind == 0 || !std::strchr("\"\\/bfnrt", kind)) return false;
            at_ += 2;
            return true;
        }
        const int unit = hex(at_ + 2);
        if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) return false;
        if (unit < 0xD800 || unit > 0xDFFF) {
            at_ += 6;
            return true;
        }
        if (length_ - at_ < 12 || text_[at_ + 6] != '\\' || text_[at_ + 7] != 'u') return false;
        const int second = hex(at_ + 8);
        if (second < 0xDC00 || second > 0xDFFF) return false;
        at_ += 12;
        return true;
    }

    int hex(size_t from) const noexcept {
        if (from > length_ || length_ - from < 4) return -1;
        int value = 0;
        for (size_t i = from; i < from + 4; i++) {
            const uint8_t c = text_[i];
            const uint8_t lower = c | 0x20;
            if (c >= '0' && c <= '9') value = value * 16 + (c - '0');
            else if (lower >= 'a' && lower <= 'f') value = value * 16 + (lower - 'a' + 10);
            else return -1;
        }
        return value;
    }

    bool word(const char *wanted) noexcept {
        const size_t size = std::strlen(wanted);
        if (length_ - at_ < size || std::memcmp(text_ + at_, wanted, size) != 0) return false;
        at_ += size;
        return true;
    }

    bool digit() const noexcept { return at_ < length_ && text_[at_] >= '0' && text_[at_] <= '9'; }

    bool digits() noexcept {
        if (!digit()) return false;
        while (digit()) at_++;
        return true;
    }

    /* Leaves `at_` on the number's first byte where it is wrong: that is what is to be mended. */
    bool number() noexcept {
        const size_t start = at_;
        if (is('-')) at_++;
        const bool zero = is('0');
        const size_t first = at_;
        bool good = digits() && !(zero && at_ - first > 1);
        if (good && is('.')) {
            at_++;
            good = digits();
        }
        if (good && (is('e') || is('E'))) {
            at_++;
            if (is('+') || is('-')) at_++;
            good = digits();
        }
        if (!good) at_ = start;
        return good;
    }

    const uint8_t *text_;
    size_t length_;
    size_t limit_;
    size_t at_ = 0;
    size_t depth_ = 0;
    uint64_t objects_ = 0;
};

}  // namespace

size_t first_encoding_error(const uint8_t *text, size_t length) noexcept {
    size_t at = 0;
    while (at < length) {
        const size_t step = sequence_length(text, length, at);
        if (step == 0) return at;
        at += step;
    }
    return nowhere;
}

size_t first_syntax_error(const uint8_t *text, size_t length, size_t depth) noexcept {
    return Scan(text, length, depth).run();
}

}  // namespace mniop
