language(1)

-- The crosswalk between lists: every item that is the same observation as an indicator of another.

-- What one list has answered, another does not ask again.
local memes <const> = {
  ["onudc.GEN.03"] = "fr.sexuelle.15", ["onudc.GEN.11"] = "oit.D5.11",
  ["onudc.GEN.13"] = "oit.D5.01", ["onudc.GEN.18"] = "fr.sexuelle.16",
  ["onudc.GEN.19"] = "fr.delits.12", ["onudc.GEN.23"] = "oit.D4.02",
  ["onudc.GEN.24"] = "oit.D5.14", ["onudc.GEN.25"] = "oit.D4.01",
  ["onudc.GEN.27"] = "oit.D4.04", ["onudc.GEN.33"] = "oit.D6.01",
  ["onudc.CHI.04"] = "oit.D4.09", ["onudc.CHI.11"] = "fr.delits.01",
  ["onudc.CHI.07"] = "onudc.DOM.02", ["onudc.CHI.08"] = "onudc.DOM.08",
  ["onudc.SEX.02"] = "fr.sexuelle.01", ["onudc.SEX.03"] = "fr.sexuelle.11",
  ["onudc.SEX.04"] = "fr.sexuelle.12", ["onudc.SEX.05"] = "fr.sexuelle.21",
  ["onudc.SEX.06"] = "fr.sexuelle.22", ["onudc.SEX.07"] = "fr.sexuelle.02",
  ["onudc.SEX.11"] = "fr.sexuelle.13", ["onudc.SEX.12"] = "fr.sexuelle.papiers",
  ["onudc.SEX.14"] = "fr.sexuelle.24", ["onudc.SEX.15"] = "fr.sexuelle.14",
  ["onudc.LAB.04"] = "onudc.DOM.08", ["onudc.LAB.05"] = "oit.D5.14",
  ["onudc.LAB.07"] = "oit.D4.01", ["onudc.LAB.08"] = "oit.D6.01",
  ["onudc.LAB.22"] = "oit.D4.07", ["onudc.BEG.02"] = "fr.delits.21",
  ["onudc.BEG.07"] = "fr.delits.23", ["onudc.BEG.08"] = "fr.delits.02",
  ["onudc.BEG.09"] = "fr.delits.11", ["onudc.BEG.10"] = "fr.delits.03",
  ["oit11.07"] = "oit.D5.01", ["oit11.08"] = "oit.D5.14", ["oit11.09"] = "oit.D5.02",
  ["oit11.11"] = "oit.D4.01",
}

-- Looked for and not there, under one name: it is answered under both.
for id, same in pairs(memes) do
  scenario("Croisement : " .. id .. " est " .. same) {
    as_of = "2024-06-01",
    facts = {
      age = 30, exploitation = { "sexuelle", "travail", "delits_contraints", "mendicite" },
    },
    absent = { id },
    expect = { sufficient = false, not_asks = { id, same } },
  }
end
