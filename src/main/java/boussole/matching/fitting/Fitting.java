package boussole.matching.fitting;

import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Fit;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.Range;
import boussole.matching.pairing.Contribution;
import boussole.matching.pairing.Demand;
import boussole.matching.pairing.EligiblePair;
import boussole.matching.pairing.Marks;
import boussole.matching.pairing.NearMiss;
import boussole.matching.pairing.Pair;
import boussole.matching.pairing.Prospect;
import boussole.matching.pairing.Remedy;
import boussole.matching.pairing.Strengths;
import boussole.matching.pairing.Supply;
import boussole.matching.pairing.Veto;
import boussole.matching.vocabulary.Neighbours;
import boussole.matching.vocabulary.Vocabulary;
import boussole.rulebook.Deliberation;
import boussole.rulebook.FactModel;
import boussole.rulebook.Rule;
import boussole.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Says which offers fit which needs, and why, by one set of rules: a function of its arguments, safe for many threads.
 *
 * <p>Rules decide in two passes over needs and offers side by side: first what is vetoed, then, of what is left, in what
 * it fits. Java puts both sides into numbers before, and adds up the affinity after.
 */
public final class Fitting implements AutoCloseable {

    /** The types that the rules of matching may speak of. */
    public static final FactModel FACTS = new FactModel(
            Set.of(
                    Pair.class,
                    EligiblePair.class,
                    Prospect.class,
                    Demand.class,
                    Demand.Profile.class,
                    Demand.Project.class,
                    Supply.class,
                    Supply.Owner.class,
                    Supply.Audience.class,
                    Supply.Skills.class,
                    Supply.Reach.class,
                    Supply.Dates.class,
                    Marks.class,
                    Strengths.class,
                    Range.class,
                    Criterion.class,
                    Remedy.class),
            Set.of(Veto.class, Contribution.class, NearMiss.class),
            "1");

    private final FittingTables tables;
    private final String rules;
    private final Rulebook rulebook;
    private final Deliberation deliberation;

    /** @param rules the hash that results record: of the rulebook and of the tables */
    public Fitting(FittingTables tables, Rulebook rulebook, String rules) {
        this.tables = tables;
        this.rules = rules;
        this.rulebook = rulebook;
        this.deliberation = rulebook.given(List.of());
    }

    /** The hash of everything that decides a fit. */
    public String rules() {
        return rules;
    }

    /** What the rules say, by file and line. */
    public List<Text> sentences() {
        return rulebook.rules().stream().map(Rule::sentence).toList();
    }

    public Vocabulary vocabulary() {
        return tables.vocabulary();
    }

    public Neighbours neighbours() {
        return tables.neighbours();
    }

    /** Reads needs from answers. */
    public NeedReader needs() {
        return tables.needs();
    }

    /** These offers, made ready to be compared with many needs on that day. */
    public Assortment assortment(Collection<Offer> offers, LocalDate day) {
        return new Assortment(deliberation, tables, offers, day);
    }

    /** Whether that offer fits that need on that day, and why. */
    public Fit fit(Need need, Offer offer, LocalDate day) {
        return assortment(List.of(offer), day).fit(need, 0);
    }

    /** The same for several offers, in their order. */
    public List<Fit> fits(Need need, Collection<Offer> offers, LocalDate day) {
        return assortment(offers, day).fits(need);
    }

    /**
     * The eligible pairs of many needs and offers with their affinities, and nothing else.
     *
     * @param done told after each need how many are done; it may throw to make an end of it
     */
    public Affinities affinities(List<Need> needs, List<Offer> offers, LocalDate day, IntConsumer done) {
        return assortment(offers, day).affinities(needs, done);
    }

    /** Its rulebook is closed with it. */
    @Override
    public void close() {
        deliberation.close();
        rulebook.close();
    }
}
