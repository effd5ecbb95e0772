import LuaSandbox

/// What counting instructions and values costs a script that does little else than run.
enum BudgetCase {
    private static let script = """
        local function work()
          local words, sum = {}, 0
          for i = 1, 20000 do
            words[#words + 1] = "mot " .. i % 100
            sum = sum + #words[i] * 3 % 7
          end
          table.sort(words)
          return table.concat(words, " ", 1, 100), sum
        end
        for i = 1, 3 do work() end
        """

    static func report(runs: Int) throws {
        for isUncounted in [false, true] {
            var limits = SandboxLimits()
            limits.instructions = 1 << 40
            limits.isUncounted = isUncounted
            let prelude = try Sandbox.compile(prelude: "return {}, {}", name: "prelude")
            var failures = 0
            let time = milliseconds(runs) {
                do {
                    let sandbox = try Sandbox(prelude, limits: limits)
                    try sandbox.run(source: Array(script.utf8), name: "work.lua")
                } catch {
                    failures += 1
                }
            }
            guard failures == 0 else {
                print("the script of the budget failed \(failures) times")
                continue
            }
            mniop_bench.report("a script that only runs, counted: \(!isUncounted)", time)
        }
    }
}
