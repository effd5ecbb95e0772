language(1)

-- Kinds of actor: justice. What `must_not` and `source` mean is said in acteurs.lua.

actor "juge" {
  fr = "Juge ou juridiction",
  en = "Judge or court",
  source = "Entretien seul : C. civ. 375-1 (2022), lu en source secondaire. Enregistrement : CPP "
    .. "706-52, lu ; le but d'éviter les répétitions : circulaire CRIM 99-04, lue. Adresse "
    .. "(CPP 706-57), contrainte (C. pén. 122-2), interprète et silence : de mémoire",
  must_not = {
    {
      fr = "Ne renoncez pas à l'entretien seul avec l'enfant capable de discernement.",
      en = "Do not do without the interview alone with a child capable of discernment.",
    },
    {
      fr = "Ne faites pas répéter à l'enfant un récit déjà enregistré.",
      en = "Do not make a child repeat an account that was already recorded.",
    },
    {
      fr = "Ne prenez pas pour interprète un proche ou une personne venue avec les parties.",
      en = "Do not use as interpreter a relative or someone who came with the parties.",
    },
    {
      fr = "Ne faites pas dire à l'audience l'adresse où la personne est protégée.",
      en = "Do not have the address where the person is protected said in court.",
    },
    {
      fr = "Ne tenez pas un silence ou un récit qui change pour une preuve de mensonge.",
      en = "Do not take silence or a changing account as proof of a lie.",
    },
    {
      fr = "Ne laissez pas sans examen la contrainte que la personne dit avoir subie.",
      en = "Do not leave unexamined the coercion that the person says took place.",
    },
  },
}

actor "procureur" {
  fr = "Procureur de la République",
  en = "Public prosecutor",
}

actor "avocat" {
  fr = "Avocat",
  en = "Lawyer",
}
