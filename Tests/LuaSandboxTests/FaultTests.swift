import Glibc
import Synchronization
import Testing

@testable import LuaSandbox

/// Allocations that fail, errors by the thousand, small stacks: always an error, never a crash.
@Suite struct FaultTests {
    /// Every allocation from the n-th on refused, for all n: an error each time, and no leak.
    @Test(arguments: [
        "local t = {} for i = 1, 20 do t[i] = { i, tostring(i) } end give(t)",
        "local s = ('ab'):rep(3000) give(s:upper()) give(string.format('%s|%s', s, s))",
        "local t = {} for i = 1, 50 do t[i] = ('x'):rep(100) end give(table.concat(t, ','))",
        "local t = { z = 1, a = 2, 3 } for k in pairs(t) do give(k) end table.sort({ 2, 1 })",
        "pcall(function() local s = ('ab'):rep(3000) give(s .. s) end) give({ {}, {} })",
        "give(build('return { 1 }')) give(function() end) pcall(error, { 'x' })",
    ]) func allocationFailureAtEveryStep(text: String) throws {
        let script = Array(text.utf8)
        var n: Int64 = 1
        var failures = 0
        while n < 100_000 {
            var limits = SandboxLimits()
            limits.failingAllocation = n
            do throws(SandboxError) {
                let sandbox = try makeSandbox(limits)
                try sandbox.run(source: script, name: "test.lua")
                _ = try sandbox.call("take", [])
                break
            } catch {
                #expect(error.kind == .memory, "allocation \(n)")
                failures += 1
            }
            n += 1
        }
        #expect(failures > 100)
        #expect(failures < 99_999)
    }

    /// `pcall` of a script must not make an error of a refusal.
    @Test func memoryIsNotCaught() throws {
        var limits = SandboxLimits()
        limits.memoryBytes = 200_000
        let script = """
            local t = {}
            for i = 1, 1000 do
                local ok, message = pcall(string.rep, 'x' .. i, 10000)
                t[#t + 1] = message
                if not ok then give(message) return end
            end
            """
        #expect(try failure(script, limits)?.kind == .memory)
    }

    @Test func raisedErrorsLeakNothing() throws {
        let sandbox = try makeSandbox()
        let script = Array("local t = {} for i = 1, 10 do t[i] = {} end error('no')".utf8)
        func raise(_ count: Int) {
            for _ in 0..<count {
                #expect(throws: SandboxError.self) { try sandbox.call("boom", []) }
            }
        }
        #expect(throws: SandboxError.self) { try sandbox.run(source: script, name: "x") }
        raise(100)
        let before = sandbox.memoryUsed
        raise(10_000)
        #expect(sandbox.memoryUsed < before + 200_000)
    }

    /// Other tests close sandboxes at the same time: all of them must give everything back.
    @Test func memoryIsGivenBack() throws {
        for text in ["give({ 1, 'x' })", "error({})", "while true do end", "x = = 1"] {
            let sandbox = try makeSandbox()
            #expect(sandbox.memoryUsed > 1000)
            _ = try? sandbox.run(source: Array(text.utf8), name: "t.lua")
        }
        #expect(Sandbox.bytesLeft.load(ordering: .relaxed) == 0)
    }

    /// Hosts have small stacks (musl: 128 KiB, Java: 1 MiB); ours is promised to do with 256 KiB.
    @Test func smallStacksSuffice() throws {
        let scripts = [
            "local function f() pcall(f) end f()",
            "local function f() return 1 + f() end f()",
            "local x = \(String(repeating: "{", count: 150))\(String(repeating: "}", count: 150))",
            "local x = " + String(repeating: "(", count: 10000),
            "local x = " + String(repeating: "-", count: 1)
                + String(repeating: "not ", count: 9000),
            "local t = {} for i = 1, 99 do t = { t } end give(t)",
            "local t = {} t[1] = t give(t)",
        ]
        final class Work: Sendable {
            let scripts: [String]
            let finished = Atomic(0)
            init(_ scripts: [String]) { self.scripts = scripts }
        }
        let work = Work(scripts)
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        #expect(pthread_attr_setstacksize(&attributes, 256 << 10) == 0)
        var thread = pthread_t()
        let started = pthread_create(
            &thread, &attributes,
            { argument in
                guard let argument else { return nil }
                let work = Unmanaged<Work>.fromOpaque(argument).takeUnretainedValue()
                for script in work.scripts {
                    var limits = SandboxLimits()
                    limits.depth = .max
                    guard let sandbox = try? makeSandbox(limits) else { continue }
                    _ = try? sandbox.run(source: Array(script.utf8), name: "t.lua")
                    if let value = try? sandbox.call("take", []) {
                        _ = try? sandbox.call("echo", [value])
                    }
                    work.finished.wrappingAdd(1, ordering: .relaxed)
                }
                return nil
            }, Unmanaged.passUnretained(work).toOpaque())
        #expect(started == 0)
        pthread_join(thread, nil)
        #expect(work.finished.load(ordering: .relaxed) == scripts.count)
    }
}
