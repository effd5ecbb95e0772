/// What an outline is made of.
extension LuaOutline {
    /// An index, or none, in 32 bits: a load makes some ten thousands of entries, and texts are far
    /// shorter than what 32 bits count (`LuaTokenList.Span`).
    struct Link {
        private var raw: Int32

        init(_ index: Int?) { raw = index.map { Int32(truncatingIfNeeded: $0) } ?? -1 }

        var index: Int? { raw < 0 ? nil : Int(raw) }
    }

    struct Entry {
        private let keyLink: Link
        private let first: Int32
        private let start: Int32
        private var tableLink = Link(nil)
        private var nextLink = Link(nil)

        init(key: Int?, token: Int, value: Int) {
            keyLink = Link(key)
            first = Int32(truncatingIfNeeded: token)
            start = Int32(truncatingIfNeeded: value)
        }

        /// Token of the key; `nil` for an entry of a list, and for one whose key is computed.
        var key: Int? { keyLink.index }
        /// Token of the key, or of the value's beginning in a list.
        var token: Int { Int(first) }
        /// Token of the value's beginning.
        var value: Int { Int(start) }
        /// The table that the value is, or that its `version` is given.
        var table: Int? {
            get { tableLink.index }
            set { tableLink = Link(newValue) }
        }
        /// The next entry of the same table.
        var next: Int? {
            get { nextLink.index }
            set { nextLink = Link(newValue) }
        }
    }

    struct Table {
        /// Token of the name that the table is an argument of: `version {`, `right "x" {`.
        var callee: Int? {
            get { calleeLink.index }
            set { calleeLink = Link(newValue) }
        }
        /// Token of the text between the two.
        var id: Int? {
            get { idLink.index }
            set { idLink = Link(newValue) }
        }
        /// Token of the closing brace; `nil` where the text ends before.
        var end: Int? {
            get { endLink.index }
            set { endLink = Link(newValue) }
        }
        var first: Int? {
            get { firstLink.index }
            set { firstLink = Link(newValue) }
        }
        var last: Int? {
            get { lastLink.index }
            set { lastLink = Link(newValue) }
        }
        private var calleeLink = Link(nil)
        private var idLink = Link(nil)
        private var endLink = Link(nil)
        private var firstLink = Link(nil)
        private var lastLink = Link(nil)
        /// Token of the callee, else of the brace.
        var token: Int
        /// Entries with a name, and those of the list.
        var names: Int32 = 0
        var listed: Int32 = 0
        let isInFunction: Bool
        /// An entry is written `[key] = value`.
        var hasBrackets = false

        init(token: Int, isInFunction: Bool) {
            self.token = token
            self.isInFunction = isInFunction
        }
    }
}
