/* A small national layer of scripts, for the C tests and the fuzz targets. */
#ifndef MNIOP_TEST_NATIONAL_H
#define MNIOP_TEST_NATIONAL_H

static const char national[] =
    "language(1)\n"
    "actor \"hopital\" { fr = \"Hôpital\", en = \"Hospital\", source = \"essai\",\n"
    "  must_not = { { fr = \"Ne pas dire\", en = \"Do not say\" } } }\n"
    "actor \"prefecture\" { fr = \"Préfecture\", en = \"Prefecture\" }\n"
    "fact \"age\" { type = \"integer\", kind = \"trait\", fr = \"Âge\", en = \"Age\" }\n"
    "fact \"plainte_deposee\" { type = \"boolean\", kind = \"event\", of = \"file\",\n"
    "  fr = \"Plainte déposée\", en = \"Complaint filed\" }\n"
    "fact \"date_depot_plainte\" { type = \"date\", kind = \"event\", of = \"file\",\n"
    "  fr = \"Date de la plainte\", en = \"Date of the complaint\" }\n"
    "fact \"sexe\" { type = \"code\", kind = \"trait\", values = { \"F\", \"M\", \"X\" },\n"
    "  fr = \"Sexe\", en = \"Sex\" }\n"
    "fact \"acte\" { type = \"codes\", kind = \"state\", complete = false,\n"
    "  values = { \"recruter\", \"heberger\" }, fr = \"Acte\", en = \"Act\" }\n"
    "parameter \"perimetre\" { fr = \"Périmètre\", en = \"Scope\", values = { \"a\", \"b\" },\n"
    "  default = \"a\", why = { fr = \"Essai.\", en = \"Test.\" } }\n"
    "grid \"g\" { fr = \"Grille\", en = \"Grid\", source = \"essai\", grade = \"read\",\n"
    "  profiles = { { id = \"p\", fr = \"P\", en = \"P\" } },\n"
    "  dimensions = { { id = \"D\", fr = \"D\", en = \"D\", method = \"any\" } },\n"
    "  readings = { broad = { fr = \"D\", en = \"D\", when = positive \"g.D\" } } }\n"
    "service \"n17\" { fr = \"Danger\", en = \"Danger\", territory = \"national\",\n"
    "  number = \"17\" }\n"
    "indicator \"g.01\" { fr = \"Signe\", en = \"Sign\", source = \"essai\", grade = \"read\",\n"
    "  seen_by = { hopital = { fr = \"Vu ici\", en = \"Seen here\" } },\n"
    "  counts_as = { { grid = \"g\", dimension = \"D\", profiles = { \"p\" } } } }\n"
    "exploitation \"travail\" { fr = \"Travail\", en = \"Labour\", grids = { \"g\" } }\n"
    "sufficiency { fr = \"Signe\", en = \"Sign\", when = positive \"g.D\" }\n"
    "right \"droit_essai\" { fr = \"Droit d'essai\", en = \"Test right\",\n"
    "  authority = \"prefecture\", since = \"2020-01-01\", basis = { \"Article 1\" },\n"
    "  when = any { fact.plainte_deposee, fact.acte:includes \"recruter\",\n"
    "    fact.sexe:is \"F\", parameter.perimetre:is \"b\" },\n"
    "  act_by = days(10):from \"date_depot_plainte\", grade = \"read\" }\n"
    "right \"droit_enfant\" { fr = \"Droit de l'enfant\", en = \"Child's right\",\n"
    "  authority = \"prefecture\", since = \"2020-01-01\", basis = { \"Article 2\" },\n"
    "  when = fact.age:below(18), grade = \"read\", for_children = true }\n";

#endif
