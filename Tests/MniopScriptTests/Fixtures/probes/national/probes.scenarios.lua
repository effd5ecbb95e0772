language(1)

local function probe(name, facts, rule, outcome, missing)
  scenario(name) {
    as_of = "2024-06-01",
    facts = facts,
    expect = { measure = { [rule] = outcome }, missing = { [rule] = missing } },
  }
end

probe("1. a non, b oui : demander c", { a = false, b = true }, "a_ou_b_et_c", "incomplete", { "c" })
probe("2. non c : demander c", {}, "non_c", "incomplete", { "c" })
probe("3. a oui : ouvert", { a = true }, "a_ou_b_et_c", "open", {})
probe("4. deux sur trois, un oui un non : demander c", { a = true, b = false },
  "deux_sur_trois", "incomplete", { "c" })
probe("5. deux sur trois, deux oui : ouvert", { a = true, b = true }, "deux_sur_trois", "open", {})
probe("6. c ou non c : ouvert, rien à demander", {}, "c_ou_non_c", "open", {})
