import Testing

/// The header, the version script and the Swift sources name the same functions.
struct HeaderTests {
    @Test func headerMapAndSourcesAgree() throws {
        let functions = try Header.functions()
        #expect(functions.count >= 105)
        #expect(try Header.exports() == functions)
        #expect(try Header.implementations() == functions)
    }
}
