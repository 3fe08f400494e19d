package boussole.rulebook.drl;

import boussole.kernel.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Why a rule file is refused, in words for the people who write rules. */
final class Refusals {

    static final Text NO_PACKAGE = new Text(
            "le fichier doit commencer par « package boussole.rules… »",
            "the file must start with 'package boussole.rules...'");
    static final Text NO_WHEN = new Text(
            "une règle doit avoir au moins une condition après « when »",
            "a rule needs at least one condition after 'when'");
    static final Text NOT_ONE_INSERT = new Text(
            "« then » n’admet que des « insert(new Conclusion(…)); »",
            "'then' may only hold 'insert(new Conclusion(...));'");
    static final Text NO_INSERT = new Text(
            "« then » doit contenir au moins un « insert(new Conclusion(…)); »",
            "'then' needs at least one 'insert(new Conclusion(...));'");
    static final Text BACKSLASH = new Text(
            "la barre oblique inverse n’est pas admise dans une règle", "a backslash is not allowed in a rule");
    static final Text NAME_FIRST = new Text(
            "une valeur se nomme seule : « $x : champ », puis se compare à part",
            "name a value by itself: '$x : field', then compare it apart");
    static final Text NEGATION =
            new Text("« ! » n’est pas admis : écrivez « == false »", "'!' is not allowed: write '== false'");
    static final Text ONE_PATTERN =
            new Text("« not » et « exists » portent sur un seul fait", "'not' and 'exists' take a single fact");
    static final Text NOT_A_CONCLUSION = new Text(
            "« not » sur une conclusion ferait dépendre le résultat de l’ordre des règles : seuls des faits sont admis"
                    + " ici",
            "'not' on a conclusion would make results depend on the order of rules: only facts are allowed here");
    static final Text ONE_ANNOTATION =
            new Text("une règle ne porte que « @fr(\"…\") »", "a rule carries '@fr(\"...\")' only");
    static final Text NO_FRENCH = new Text(
            "il manque « @fr(\"…\") » : la règle en français, sans guillemet droit",
            "'@fr(\"...\")' is missing: the rule in French, without a straight quotation mark");
    static final Text BAD_NAME = new Text(
            "le nom d’une règle est une phrase anglaise d’au plus 200 caractères",
            "a rule's name is an English sentence of at most 200 characters");
    static final Text UNREADABLE = new Text("ceci ne se lit pas comme une règle", "this cannot be read as a rule");

    private Refusals() {}

    static Text notAllowed(String what) {
        return new Text("« " + what + " » n’est pas admis dans une règle", "'" + what + "' is not allowed in a rule");
    }

    static Text unexpected(String what) {
        return new Text("« " + what + " » n’est pas attendu ici", "'" + what + "' is not expected here");
    }

    static Text tooLong(int lines, int most) {
        return new Text(
                "le fichier a " + lines + " lignes ; " + most + " au plus sont admises : partagez-le",
                "the file has " + lines + " lines; at most " + most + " are allowed: split it");
    }

    static Text badImport(String name, Collection<String> known) {
        return new Text(
                "« import " + name + " » n’est pas admis ; types connus : " + String.join(", ", known),
                "'import " + name + "' is not allowed; known types: " + String.join(", ", known));
    }

    static Text unknownType(String name, Collection<String> imported) {
        return new Text(
                "« " + name + " » n’est pas un fait importé ; attendu : " + listed(imported),
                "'" + name + "' is not an imported fact; expected: " + listed(imported));
    }

    static Text notConclusion(String name, Collection<String> conclusions) {
        return new Text(
                "« " + name + " » n’est pas une conclusion importée ; attendu : " + listed(conclusions),
                "'" + name + "' is not an imported conclusion; expected: " + listed(conclusions));
    }

    static Text unknownName(String name) {
        return new Text(
                "« " + name + " » n’est ni un champ du fait ni un nom donné plus haut",
                "'" + name + "' is neither a field of the fact nor a name given above");
    }

    static Text unknownMethod(String method, Class<?> type) {
        return new Text(
                "« " + method + " » ne peut pas être appelé sur " + type.getSimpleName(),
                "'" + method + "' cannot be called on " + type.getSimpleName());
    }

    static Text wrongArity(String type, int given, List<Integer> expected) {
        return new Text(
                "« new " + type + " » attend " + counts(expected, " ou ") + " valeurs, pas " + given,
                "'new " + type + "' takes " + counts(expected, " or ") + " values, not " + given);
    }

    static Text badVariable(String name) {
        return new Text(
                "« " + name + " » : un nom donné commence par « $ » et ne sert qu’une fois",
                "'" + name + "': a given name begins with '$' and is given once");
    }

    static Text twice(String name, String file, int line) {
        return new Text(
                "la règle « " + name + " » existe déjà : " + file + ":" + line,
                "the rule '" + name + "' exists already: " + file + ":" + line);
    }

    private static String counts(List<Integer> numbers, String or) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(or));
    }

    private static String listed(Collection<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }
}
