language(1)

-- Six questions that an engine with defaults for what nobody gave answers wrongly (design, 5).

local function condition(id)
  fact(id) { type = "boolean", kind = "state", fr = id, en = id }
end

condition "a"
condition "b"
condition "c"

local function probe(id, when)
  measure(id) {
    fr = id, en = id, since = "2000-01-01", basis = { "sonde" }, when = when, grade = "memory",
  }
end

probe("a_ou_b_et_c", any { fact.a, all { fact.b, fact.c } })
probe("non_c", no(fact.c))
probe("deux_sur_trois", at_least(2, { fact.a, fact.b, fact.c }))
probe("c_ou_non_c", any { fact.c, no(fact.c) })
