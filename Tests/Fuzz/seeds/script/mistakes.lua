mésure "33.x" { fr = "a" en = "b" }
right "droit_essai" { when = faux }
fact.x = 1
version { since = 01/06/2024 }
