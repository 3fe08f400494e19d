package boussole.matching.pairing;

import boussole.matching.Need;
import java.util.List;

/**
 * A need in numbers, made once for all its pairs, told in the same parts as the need itself. What was left unsaid is
 * empty, or not {@code said}.
 *
 * @param self the organisations that are this company
 * @param conflicts organisations it must not be put together with
 */
public record Demand(Need source, Profile profile, Project project, Marks languages, Marks self, Marks conflicts) {

    /**
     * Who it is.
     *
     * @param siren nine digits, or blank
     * @param weakest its weakest dimensions, one mark each, the weakest first
     * @param weak the same together
     */
    public record Profile(
            String siren,
            Marks territory,
            Marks sector,
            Marks size,
            Marks departements,
            boolean levelSaid,
            int level,
            List<Marks> weakest,
            Marks weak) {

        public Profile {
            weakest = List.copyOf(weakest);
        }
    }

    /**
     * What it wants to do.
     *
     * @param data the place of its state of data in the order of the vocabulary
     * @param readiest whether no state of data is readier
     * @param budget the place of its budget in the order of the vocabulary
     * @param latest the day since 1970 by which it wants a first result; {@link Integer#MAX_VALUE} where it said no end
     * @param helps the kinds of help it prefers, one mark each, the first choice first
     * @param preferred the same together
     * @param worded whether it described its project in words
     */
    public record Project(
            Marks goals,
            Marks uses,
            boolean dataSaid,
            int data,
            boolean readiest,
            Marks sensitive,
            boolean budgetSaid,
            int budget,
            boolean dateSaid,
            int latest,
            List<Marks> helps,
            Marks preferred,
            boolean worded) {

        public Project {
            helps = List.copyOf(helps);
        }
    }
}
