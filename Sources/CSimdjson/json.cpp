// One JSON document into a flat list of nodes. simdjson checks the grammar and UTF-8.
#include "csimdjson.h"

#include <cstdlib>
#include <new>
#include <string_view>

#include <simdjson.h>

#include "locate.h"

namespace dom = simdjson::dom;

struct mniop_json {
    mniop_json_limits limits;
    dom::parser parser;
    mniop_json_node *nodes = nullptr;
    size_t count = 0;
    size_t capacity = 0;
    int64_t error_offset = -1;

    explicit mniop_json(const mniop_json_limits &given) noexcept
        : limits(given), parser(given.bytes) {}
    ~mniop_json() { std::free(nodes); }
    mniop_json(const mniop_json &) = delete;
    mniop_json &operator=(const mniop_json &) = delete;

    int add(const mniop_json_node &node) noexcept;
    int flatten(const dom::element &element) noexcept;
    int flatten_array(const dom::element &element) noexcept;
    int flatten_object(const dom::element &element) noexcept;
};

namespace {

// LIMIT: the scan that finds an error's place keeps one bit a level.
constexpr size_t deepest = 64;

int status_of(simdjson::error_code code) noexcept {
    switch (code) {
        case simdjson::SUCCESS: return MNIOP_JSON_OK;
        case simdjson::MEMALLOC: return MNIOP_JSON_MEMORY;
        case simdjson::CAPACITY: return MNIOP_JSON_TOO_LARGE;
        case simdjson::DEPTH_ERROR: return MNIOP_JSON_TOO_DEEP;
        case simdjson::EMPTY: return MNIOP_JSON_EMPTY;
        case simdjson::UTF8_ERROR: return MNIOP_JSON_ENCODING;
        case simdjson::STRING_ERROR:
        case simdjson::UNESCAPED_CHARS: return MNIOP_JSON_STRING;
        case simdjson::UNCLOSED_STRING: return MNIOP_JSON_UNCLOSED;
        case simdjson::NUMBER_ERROR:
        case simdjson::NUMBER_OUT_OF_RANGE: return MNIOP_JSON_NUMBER;
        case simdjson::T_ATOM_ERROR:
        case simdjson::F_ATOM_ERROR:
        case simdjson::N_ATOM_ERROR: return MNIOP_JSON_WORD;
        case simdjson::UNEXPECTED_ERROR:
        case simdjson::UNINITIALIZED:
        case simdjson::UNSUPPORTED_ARCHITECTURE: return MNIOP_JSON_INTERNAL;
        default: return MNIOP_JSON_SYNTAX;
    }
}

mniop_json_node make(int32_t kind, int64_t integer = 0) noexcept {
    return mniop_json_node{kind, 0, integer, nullptr};
}

mniop_json_node make(std::string_view text) noexcept {
    return mniop_json_node{MNIOP_JSON_TEXT, static_cast<uint32_t>(text.size()), 0,
                           reinterpret_cast<const uint8_t *>(text.data())};
}

}  // namespace

int mniop_json::add(const mniop_json_node &node) noexcept {
    if (count == limits.nodes) return MNIOP_JSON_TOO_MANY;
    if (count == capacity) {
        const size_t wanted = capacity < 64 ? 64 : capacity + capacity / 2;
        void *grown = std::realloc(nodes, wanted * sizeof(mniop_json_node));
        if (grown == nullptr) return MNIOP_JSON_MEMORY;
        nodes = static_cast<mniop_json_node *>(grown);
        capacity = wanted;
    }
    nodes[count++] = node;
    return MNIOP_JSON_OK;
}

// Recursion is bounded by the depth that the parser accepted.
int mniop_json::flatten(const dom::element &element) noexcept {
    switch (element.type()) {
        case dom::element_type::ARRAY: return flatten_array(element);
        case dom::element_type::OBJECT: return flatten_object(element);
        case dom::element_type::NULL_VALUE: return add(make(MNIOP_JSON_NULL));
        case dom::element_type::DOUBLE: return add(make(MNIOP_JSON_REAL));
        case dom::element_type::UINT64: return add(make(MNIOP_JSON_LARGE));
        case dom::element_type::BOOL: {
            bool value;
            if (element.get_bool().get(value)) return MNIOP_JSON_INTERNAL;
            return add(make(MNIOP_JSON_BOOLEAN, value ? 1 : 0));
        }
        case dom::element_type::INT64: {
            int64_t value;
            if (element.get_int64().get(value)) return MNIOP_JSON_INTERNAL;
            return add(make(MNIOP_JSON_INTEGER, value));
        }
        case dom::element_type::STRING: {
            std::string_view value;
            if (element.get_string().get(value)) return MNIOP_JSON_INTERNAL;
            return add(make(value));
        }
    }
    return MNIOP_JSON_INTERNAL;
}

int mniop_json::flatten_array(const dom::element &element) noexcept {
    dom::array array;
    if (element.get_array().get(array)) return MNIOP_JSON_INTERNAL;
    const size_t own = count;
    int status = add(make(MNIOP_JSON_ARRAY));
    uint32_t items = 0;
    for (auto item = array.begin(); status == MNIOP_JSON_OK && item != array.end(); ++item) {
        status = flatten(*item);
        items++;
    }
    if (status != MNIOP_JSON_OK) return status;
    nodes[own].count = items;
    nodes[own].integer = static_cast<int64_t>(count);
    return MNIOP_JSON_OK;
}

int mniop_json::flatten_object(const dom::element &element) noexcept {
    dom::object object;
    if (element.get_object().get(object)) return MNIOP_JSON_INTERNAL;
    const size_t own = count;
    int status = add(make(MNIOP_JSON_OBJECT));
    uint32_t keys = 0;
    for (auto field = object.begin(); status == MNIOP_JSON_OK && field != object.end(); ++field) {
        status = add(make(field.key()));
        if (status == MNIOP_JSON_OK) status = flatten(field.value());
        keys++;
    }
    if (status != MNIOP_JSON_OK) return status;
    nodes[own].count = keys;
    nodes[own].integer = static_cast<int64_t>(count);
    return MNIOP_JSON_OK;
}

namespace {

int parse(mniop_json &self, const uint8_t *bytes, size_t length) {
    if (length > self.limits.bytes) return MNIOP_JSON_TOO_LARGE;
    if (length == 0) return MNIOP_JSON_EMPTY;
    dom::element root;
    const auto code =
        self.parser.parse(reinterpret_cast<const char *>(bytes), length, true).get(root);
    if (code == simdjson::SUCCESS) return self.flatten(root);
    const int status = status_of(code);
    size_t offset = mniop::nowhere;
    if (status == MNIOP_JSON_ENCODING) {
        offset = mniop::first_encoding_error(bytes, length);
    } else if (status >= MNIOP_JSON_TOO_DEEP && status <= MNIOP_JSON_SYNTAX) {
        offset = mniop::first_syntax_error(bytes, length, self.limits.depth);
    }
    if (offset != mniop::nowhere) self.error_offset = static_cast<int64_t>(offset);
    return status;
}

}  // namespace

extern "C" {

mniop_json *mniop_json_new(const mniop_json_limits *limits) {
    mniop_json_limits held = *limits;
    if (held.depth > deepest) held.depth = deepest;
    // LIMIT: a node counts the bytes of its text in 32 bits.
    if (held.bytes > UINT32_MAX - 1024) held.bytes = UINT32_MAX - 1024;
    try {
        auto *made = new (std::nothrow) mniop_json(held);
        if (made == nullptr) return nullptr;
        // Allocated here because only here can the depth be said.
        if (made->parser.allocate(1024, held.depth) != simdjson::SUCCESS) {
            delete made;
            return nullptr;
        }
        return made;
    } catch (...) {
        return nullptr;
    }
}

void mniop_json_free(mniop_json *parser) { delete parser; }

int mniop_json_parse(mniop_json *parser, const uint8_t *bytes, size_t length) {
    parser->count = 0;
    parser->error_offset = -1;
    // simdjson reports by codes; what the C++ library might still throw ends here.
    try {
        const int status = parse(*parser, bytes, length);
        if (status != MNIOP_JSON_OK) parser->count = 0;
        return status;
    } catch (const std::bad_alloc &) {
        parser->count = 0;
        return MNIOP_JSON_MEMORY;
    } catch (...) {
        parser->count = 0;
        return MNIOP_JSON_INTERNAL;
    }
}

const mniop_json_node *mniop_json_nodes(const mniop_json *parser, size_t *count) {
    *count = parser->count;
    return parser->nodes;
}

int64_t mniop_json_error_offset(const mniop_json *parser) { return parser->error_offset; }

size_t mniop_json_find(const uint8_t *bytes, size_t length, const uint8_t *word, size_t size) {
    if (length == 0) return 0;
    const std::string_view text(reinterpret_cast<const char *>(bytes), length);
    const std::string_view wanted(reinterpret_cast<const char *>(word), size);
    const size_t found = text.find(wanted);
    return found == std::string_view::npos ? length : found;
}

}  // extern "C"
