package boussole.embedded;

import boussole.kernel.Text;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Map;

/** The answer to what the embedded store does not do, or would get wrong: what it was, why, and what to do instead. */
final class Refusal extends MongoServerError {

    private static final int BAD_VALUE = 2;
    private static final int COMMAND_NOT_SUPPORTED = 115;

    private static final Text NOT_LISTED = new Text(
            "ce n’est pas dans la liste de ce que la base intégrée fait exactement comme MongoDB",
            "it is not on the list of what the embedded store does exactly as MongoDB does");

    private static final Text IN_JAVA = new Text("calculez-le en Java", "compute it in Java");

    private static final Text ONE_BY_ONE = new Text(
            "un lot de plusieurs instructions n’est ni ordonné ni compté comme il faut : envoyez-les une à une",
            "a batch of several statements is neither ordered nor counted properly: send them one by one");

    private static final Text ALIASES = new Text(
            "l’étape partagerait des documents entre deux endroits : lisez puis écrivez en Java",
            "it would share documents between two places: read, then write, in Java");

    private static final Text UNACKNOWLEDGED = new Text(
            "toute écriture est confirmée (w:1 ou w:majority)", "every write is acknowledged (w:1 or w:majority)");

    private static final Map<String, Text> REASONS = Map.ofEntries(
            Map.entry(
                    "partialFilterExpression",
                    new Text(
                            "le filtre serait ignoré : utilisez un index unique « sparse » sur un champ que l’on"
                                    + " retire",
                            "the filter would be ignored: use a unique sparse index on a field that gets unset")),
            Map.entry(
                    "collation",
                    new Text(
                            "la collation serait ignorée : gardez un champ normalisé",
                            "the collation would be ignored: keep a normalised field")),
            Map.entry(
                    "expireAfterSeconds",
                    new Text(
                            "rien n’expirerait : filtrez sur une date et balayez vous-même",
                            "nothing would expire: filter by a date and sweep yourself")),
            Map.entry(
                    "validator",
                    new Text(
                            "le validateur serait ignoré : validez en Java",
                            "the validator would be ignored: validate in Java")),
            Map.entry("updates", ONE_BY_ONE),
            Map.entry("deletes", ONE_BY_ONE),
            Map.entry("w", UNACKNOWLEDGED),
            Map.entry(
                    "$avg",
                    new Text(
                            "faux pour Decimal128 : demandez $sum et le nombre, divisez en Java",
                            "wrong for Decimal128: ask for $sum and the count, divide in Java")),
            Map.entry(
                    "$addFields",
                    new Text(
                            "l’étape modifierait les documents enregistrés : utilisez $project",
                            "it would change the stored documents: use $project")),
            Map.entry("$set", new Text("utilisez $project dans un pipeline", "use $project in a pipeline")),
            Map.entry("$out", ALIASES),
            Map.entry("$merge", ALIASES),
            Map.entry("$all", new Text("utilisez $and de plusieurs égalités", "use $and of several equalities")),
            Map.entry("$expr", IN_JAVA),
            Map.entry("$where", IN_JAVA),
            Map.entry("$natural", new Text("triez sur un champ", "sort by a field")),
            Map.entry(
                    "$",
                    new Text(
                            "utilisez arrayFilters pour modifier, ou choisissez en Java après la lecture",
                            "use arrayFilters to update, or choose in Java after reading")),
            Map.entry(
                    "lsid",
                    new Text(
                            "ni sessions ni transactions : un document par machine à états",
                            "neither sessions nor transactions: one document per state machine")),
            Map.entry(
                    "dropDatabase",
                    new Text(
                            "la commande toucherait aux bases dont le nom commence pareil : supprimez les collections"
                                    + " une à une",
                            "it would touch databases whose names begin alike: drop the collections one by one")),
            Map.entry(
                    "dropIndexes",
                    new Text(
                            "la commande toucherait aux autres collections : donnez un nouveau nom à l’index",
                            "it would touch other collections: give the index a new name")));

    private static final long serialVersionUID = 1L;

    private Refusal(int code, String codeName, String message) {
        super(code, codeName, message);
    }

    /** A command that is refused. */
    static Refusal ofCommand(String name) {
        return new Refusal(COMMAND_NOT_SUPPORTED, "CommandNotSupported", message(name, reason(name)));
    }

    /** An operator, a stage or an option that is refused. */
    static Refusal of(String operator) {
        return of(operator, reason(operator));
    }

    static Refusal of(String operator, Text reason) {
        return new Refusal(BAD_VALUE, "BadValue", message(operator, reason));
    }

    private static Text reason(String operator) {
        return REASONS.getOrDefault(operator, NOT_LISTED);
    }

    private static String message(String what, Text reason) {
        return "embedded store: '%s' is refused: %s / base intégrée : « %s » est refusé : %s"
                .formatted(what, reason.en(), what, reason.fr());
    }
}
