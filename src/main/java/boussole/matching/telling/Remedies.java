package boussole.matching.telling;

import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Need;
import boussole.matching.Offer;
import boussole.matching.pairing.Remedy;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.Words;
import boussole.source.Wording;
import java.util.Set;
import java.util.TreeSet;

/** What would have to change, in words that follow "would fit": {@code à partir du niveau 3}. */
public final class Remedies {

    private static final Text NOTHING = new Text("rien n’y changerait", "nothing would change it");

    private final Vocabulary vocabulary;

    public Remedies(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Text change(Remedy remedy, Criterion criterion, Need need, Offer offer) {
        return switch (remedy) {
            case NOTHING -> NOTHING;
            case HIGHER_LEVEL -> Wording.of("à partir du niveau {0}", "from level {0}", level(need, offer));
            case OTHER_USE ->
                Wording.of(
                        "pour un de ces usages : {0}",
                        "for one of these uses: {0}",
                        names(vocabulary.uses(), offer.skills().uses()));
            case READIER_DATA ->
                Wording.of("avec des données plus prêtes : {0}", "with readier data: {0}", state(need, offer));
            case DATA_LEFT_OUT ->
                Wording.of("pour un projet sans : {0}", "for a project without: {0}", notHandled(need, offer));
            case LARGER_BUDGET, SMALLER_BUDGET -> budget(remedy, offer);
            case LATER_DATE ->
                Wording.of(
                        "à partir du {0}",
                        "from {0}", offer.dates().from().map(Days::told).orElse(Text.NONE));
            case OTHER_LANGUAGE ->
                Wording.of(
                        "avec quelqu’un qui travaille en : {0}",
                        "with somebody who works in: {0}",
                        Names.languages(offer.skills().languages(), Text.NONE));
            case FREE_PLACE -> new Text("dès qu’une place se libère", "once a place is free");
            case OTHER_HELP ->
                Wording.of(
                        "en demandant une de ces aides : {0}",
                        "by asking for one of these kinds of help: {0}",
                        names(vocabulary.helps(), offer.skills().helps()));
            case TELLING_IT -> telling(criterion);
        };
    }

    private static int level(Need need, Offer offer) {
        int next = need.profile().level().orElse(0) + 1;
        return Math.max(next, offer.audience().levels().from());
    }

    /** What the offer asks for, or, where that is there already, the next state. */
    private Text state(Need need, Offer offer) {
        Words states = vocabulary.data();
        int asked = offer.skills().data().map(states::place).orElse(0);
        int now = need.project().data().map(states::place).orElse(0);
        int wanted = Math.min(Math.max(asked, now + 1), states.all().size() - 1);
        return states.all().get(Math.max(0, wanted)).name();
    }

    private Text notHandled(Need need, Offer offer) {
        Set<String> left = new TreeSet<>(need.project().sensitive());
        left.removeAll(offer.skills().sensitive());
        return names(vocabulary.sensitive(), left);
    }

    private Text budget(Remedy remedy, Offer offer) {
        if (remedy == Remedy.LARGER_BUDGET) {
            int least = offer.skills()
                    .leastBudget()
                    .map(key -> Money.span(vocabulary.budgets(), key).from())
                    .orElse(0);
            return Wording.of("avec un budget d’au moins {0}", "with a budget of at least {0}", Money.told(least));
        }
        int most = offer.skills()
                .mostBudget()
                .map(key -> Money.span(vocabulary.budgets(), key).below())
                .orElse(Integer.MAX_VALUE);
        return Wording.of(
                "pour une part du projet à moins de {0}", "for a part of the project under {0}", Money.told(most));
    }

    private static Text telling(Criterion criterion) {
        return switch (criterion) {
            case USES -> new Text("en précisant l’usage auquel vous pensez", "by telling the use you have in mind");
            case GOALS -> new Text("en précisant vos objectifs", "by telling your goals");
            case DATA -> new Text("en précisant l’état de vos données", "by telling the state of your data");
            case BUDGET -> new Text("en précisant votre budget", "by telling your budget");
            case DATE ->
                new Text("en précisant la date d’un premier résultat", "by telling when you want a first result");
            case WORDS -> new Text("en décrivant votre idée avec vos mots", "by describing your idea in your words");
            default -> new Text("en le précisant", "by telling it");
        };
    }

    private static Text names(Words words, Set<String> keys) {
        return Names.list(words.names(keys), Text.NONE);
    }
}
