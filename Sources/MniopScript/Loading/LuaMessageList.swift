/// Messages of Lua and of the safe library that are a sentence of their own. A star in a pattern
/// is any text; `$1` is what the first one stood for, `$t1` the same as a type, in words.
enum LuaMessageList {
    struct Message {
        var pattern: String
        var fr: String
        var en: String

        init(_ pattern: String, fr: String, en: String) {
            (self.pattern, self.fr, self.en) = (pattern, fr, en)
        }
    }

    /// The first that fits counts.
    static let all = lua + library + limits

    private static let lua: [Message] = [
        Message(
            "attempt to compare two * values",
            fr: "< et > comparent deux nombres, ou deux textes ; trouvé : deux fois $t1.",
            en: "< and > compare two numbers, or two texts; found: $t1 twice."),
        Message(
            "attempt to compare * with *",
            fr: "< et > comparent deux nombres, ou deux textes ; trouvé : $t1 et $t2. Un fait "
                + "inconnu ne vaut rien : regarder d'abord s'il est connu.",
            en: "< and > compare two numbers, or two texts; found: $t1 and $t2. An unknown fact "
                + "is nothing: look first whether it is known."),
        Message(
            "attempt to perform 'n//0'", fr: "on ne divise pas par zéro : vérifier ce qui suit //.",
            en: "nothing divides by zero: check what follows //."),
        Message(
            "attempt to divide by zero",
            fr: "on ne divise pas par zéro : vérifier ce qui suit //.",
            en: "nothing divides by zero: check what follows //."),
        Message(
            "attempt to perform 'n%*0'", fr: "on ne divise pas par zéro : vérifier ce qui suit %.",
            en: "nothing divides by zero: check what follows %."),
        Message(
            "number* has no integer representation",
            fr: "il faut ici un nombre entier, comme 2 ; trouvé : un nombre à virgule, ou trop "
                + "grand.",
            en: "a whole number is needed here, such as 2; found: one with a fraction, or too "
                + "large."),
        Message(
            "'for' step is zero",
            fr: "for : le pas, le troisième nombre, ne peut être 0 : la boucle serait sans fin.",
            en: "for: the step, the third number, cannot be 0: the loop would never end."),
        Message(
            "'for' initial value must be a number",
            fr: "for n = premier, dernier : le premier doit être un nombre, sans guillemets.",
            en: "for n = first, last: the first must be a number, without quotes."),
        Message(
            "'for' limit must be a number",
            fr: "for n = premier, dernier : le dernier doit être un nombre, sans guillemets.",
            en: "for n = first, last: the last must be a number, without quotes."),
        Message(
            "'for' step must be a number",
            fr: "for n = premier, dernier, pas : le pas doit être un nombre, sans guillemets.",
            en: "for n = first, last, step: the step must be a number, without quotes."),
        Message(
            "bad 'for' initial value (number expected, got *)",
            fr: "for n = premier, dernier : le premier doit être un nombre, sans guillemets ; "
                + "trouvé : $t1.",
            en: "for n = first, last: the first must be a number, without quotes; found: $t1."),
        Message(
            "bad 'for' limit (number expected, got *)",
            fr: "for n = premier, dernier : le dernier doit être un nombre, sans guillemets ; "
                + "trouvé : $t1.",
            en: "for n = first, last: the last must be a number, without quotes; found: $t1."),
        Message(
            "bad 'for' step (number expected, got *)",
            fr: "for n = premier, dernier, pas : le pas doit être un nombre, sans guillemets ; "
                + "trouvé : $t1.",
            en: "for n = first, last, step: the step must be a number, without quotes; found: $t1."
        ),
        Message(
            "table index is nil",
            fr: "entre [ ] il n'y a rien (nil) : vérifier l'orthographe du nom.",
            en: "there is nothing (nil) between [ ]: check the spelling of the name."),
        Message(
            "table index is NaN",
            fr: "entre [ ] il y a 0/0, qui n'est pas un nombre : vérifier le calcul.",
            en: "0/0, which is no number, stands between [ ]: check the computation."),
        Message(
            "table overflow", fr: "une table a trop d'éléments : en faire plusieurs.",
            en: "a table has too many items: make several of it."),
        Message(
            "string length overflow", fr: "un texte serait trop long : le faire plus court.",
            en: "a text would be too long: make it shorter."),
        Message(
            "resulting string too large", fr: "un texte serait trop long : le faire plus court.",
            en: "a text would be too long: make it shorter."),
        Message(
            "buffer too large", fr: "un texte serait trop long : le faire plus court.",
            en: "a text would be too long: make it shorter."),
        Message(
            "variable '*' got a non-closable value",
            fr: "« $1 » : enlever <close> ; pour une constante, écrire <const>.",
            en: "'$1': remove <close>; for a constant, write <const>."),
        Message(
            "'__*' chain too long; *", fr: "des tables se lisent l'une l'autre sans fin.",
            en: "tables read each other without end."),
        Message(
            "C stack overflow*",
            fr: "des appels s'imbriquent sans fin : une fonction s'appelle "
                + "elle-même.",
            en: "calls nest without end: a function calls itself."),
        Message(
            "stack overflow*",
            fr: "des appels s'imbriquent sans fin : une fonction s'appelle "
                + "elle-même.",
            en: "calls nest without end: a function calls itself."),
        Message(
            "error in error handling",
            fr: "une erreur en a causé une autre : corriger la première.",
            en: "an error caused another one: mend the first."),
        Message(
            "object length is not an integer", fr: "# donne ici un nombre à virgule.",
            en: "# gives a number with a fraction here."),
    ]

    private static let library: [Message] = [
        Message(
            "*: a key is neither an integer nor a string (*)",
            fr: "$1 : entre [ ], cette table a autre chose qu'un nom ou un nombre entier : $t2.",
            en: "$1: this table holds, between [ ], something else than a name or a whole number: "
                + "$t2."),
        Message(
            "a table has too many keys", fr: "une table a trop d'éléments : en faire plusieurs.",
            en: "a table has too many items: make several of it."),
        Message(
            "ipairs: too far", fr: "ipairs : la liste est sans fin.",
            en: "ipairs: the list never ends."),
        Message(
            "assertion failed!",
            fr: "assert : la condition n'est pas remplie. Dire pourquoi : assert(x, \"texte\").",
            en: "assert: the condition does not hold. Say why: assert(x, \"text\")."),
        Message(
            "select: index out of range", fr: "select : le premier nombre part de 1.",
            en: "select: the first number begins at 1."),
        Message(
            "tonumber: takes no base", fr: "tonumber ne prend qu'une valeur : tonumber(texte).",
            en: "tonumber takes a single value: tonumber(text)."),
        Message(
            "byte: one position at a time", fr: "byte donne un octet à la fois : byte(texte, n).",
            en: "byte gives one byte at a time: byte(text, n)."),
        Message(
            "rep: the result would be too long",
            fr: "rep : le texte serait trop long : le répéter moins de fois.",
            en: "rep: the text would be too long: repeat it fewer times."),
        Message(
            "format: only *",
            fr: "format ne connaît que %d, %x, %c, %s, %.2f et %% : écrire %s pour un texte ou un "
                + "nombre.",
            en: "format knows only %d, %x, %c, %s, %.2f and %%: write %s for a text or a number."),
        Message(
            "format: no value for conversion *",
            fr: "format : il manque la valeur n° $1 : une pour chaque %.",
            en: "format: value $1 is missing: one for each %."),
        Message(
            "format: the result is too long",
            fr: "format : le texte serait trop long : le faire plus court.",
            en: "format: the text would be too long: make it shorter."),
        Message(
            "the list is too long", fr: "la liste est trop longue : en faire plusieurs.",
            en: "the list is too long: make several of it."),
        Message(
            "insert: wrong number of arguments",
            fr: "insert : écrire table.insert(liste, valeur), ou (liste, place, valeur).",
            en: "insert: write table.insert(list, value), or (list, place, value)."),
        Message(
            "concat: element * is a *",
            fr: "concat réunit des textes ; l'élément n° $1 de la liste est $t2.",
            en: "concat joins texts; item $1 of the list is $t2."),
        Message(
            "concat: the result would be too long",
            fr: "concat : le texte serait trop long : le faire plus court.",
            en: "concat: the text would be too long: make it shorter."),
        Message(
            "concat: too many elements", fr: "concat : la liste est trop longue.",
            en: "concat: the list is too long."),
        Message(
            "unpack: too many elements", fr: "unpack : la liste est trop longue.",
            en: "unpack: the list is too long."),
        Message(
            "sort: only numbers*",
            fr: "sort range des nombres, ou des textes, pas les deux ensemble ni rien d'autre.",
            en: "sort puts in order numbers, or texts, not both together nor anything else."),
        Message(
            "sort: takes no comparing function",
            fr: "sort ne prend que la liste, sans fonction : table.sort(liste).",
            en: "sort takes the list alone, without a function: table.sort(list)."),
        Message(
            "global write: '*' *",
            fr: "« $1 » n'est pas déclaré : écrire local $1 = ...",
            en: "'$1' is not declared: write local $1 = ..."),
        Message(
            "global write",
            fr: "ce nom n'est pas déclaré : écrire local devant.",
            en: "this name is not declared: write local before it."),
        Message(
            "unknown name '*'; did you mean '*'?",
            fr: "nom inconnu « $1 ». Vouliez-vous « $2 » ?",
            en: "unknown name '$1'. Did you mean '$2'?"),
        Message("unknown name '*'", fr: "nom inconnu « $1 ».", en: "unknown name '$1'."),
        Message("unknown name", fr: "nom inconnu.", en: "unknown name."),
        Message(
            "this table is read-only", fr: "cette table ne se modifie pas.",
            en: "this table cannot be changed."),
        Message(
            "tables are nested too deeply to freeze",
            fr: "ce que rend ce script est imbriqué trop profondément.",
            en: "what this script returns is nested too deeply."),
        Message(
            "error with a table as its message",
            fr: "error attend un texte : error(\"ce qui ne va pas\").",
            en: "error takes a text: error(\"what is wrong\")."),
        Message(
            "error", fr: "le script s'arrête ici par error(), sans dire pourquoi.",
            en: "the script stops here by error(), without saying why."),
        Message(
            "_ENV is not for scripts",
            fr: "_ENV ne sert pas dans un script : prendre un autre nom.",
            en: "_ENV is not for scripts: take another name."),
    ]

    private static let limits: [Message] = [
        Message(
            "too many values in one call",
            fr: "un appel donne ou rend trop de valeurs : les mettre dans une table.",
            en: "a call takes or returns too many values: put them in a table."),
        Message(
            "a limit was hit before: nothing runs any more",
            fr: "un script de cette couche a dépassé une limite : plus rien n'en est lu.",
            en: "a script of this layer went over a limit: nothing more of it is read."),
    ]
}
