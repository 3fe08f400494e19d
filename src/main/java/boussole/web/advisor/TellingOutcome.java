package boussole.web.advisor;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.Criterion;
import boussole.matching.Offer;
import boussole.matching.vocabulary.Vocabulary;
import boussole.review.Outcome;
import boussole.review.Outcome.Hole;
import boussole.review.Outcome.Setting;
import boussole.review.Outcome.Unmet;
import boussole.web.advisor.OutcomeView.Bar;
import boussole.web.advisor.OutcomeView.HoleView;
import boussole.web.advisor.OutcomeView.SettingView;
import boussole.web.advisor.OutcomeView.UnmetView;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Puts an outcome into one language.
 *
 * @param offers of today, for their names
 * @param stability the run's own bonus for what stays
 */
record TellingOutcome(Language language, Vocabulary vocabulary, List<Offer> offers, int stability) {

    private static final double TENTHS = 10.0;
    private static final double HUNDRED = 100.0;

    OutcomeView view(Outcome outcome) {
        Outcome.Totals totals = outcome.totals();
        return new OutcomeView(
                totals.companies(),
                totals.companies() - outcome.proposed().getFirst(),
                totals.offers(),
                totals.matches(),
                decimal(totals.matches() == 0 ? 0 : totals.totalAffinity() / TENTHS / totals.matches()),
                totals.pairs(),
                outcome.proven(),
                totals.objective(),
                totals.bound(),
                bars(outcome.proposed()),
                outcome.difference(),
                outcome.dial().stream()
                        .map(setting -> setting(setting, totals.totalAffinity()))
                        .toList(),
                unmet(outcome.unmet()),
                outcome.holes().stream().map(this::hole).toList(),
                outcome.rules());
    }

    private static List<Bar> bars(List<Integer> proposed) {
        List<Bar> bars = new ArrayList<>();
        for (int proposals = 0; proposals < proposed.size(); proposals++) {
            bars.add(new Bar(proposals, proposed.get(proposals)));
        }
        return bars.reversed();
    }

    private SettingView setting(Setting setting, long total) {
        double share = total == 0 ? 0 : HUNDRED * setting.affinityLost() / total;
        return new SettingView(
                setting.stability(), setting.changed(), decimal(share), setting.stability() == stability);
    }

    private List<UnmetView> unmet(List<Unmet> unmet) {
        Map<String, Text> names =
                offers.stream().collect(Collectors.toMap(Offer::id, Offer::name, (one, other) -> one));
        return unmet.stream()
                .map(one -> new UnmetView(
                        names.getOrDefault(one.offer(), Text.same(one.offer())).in(language),
                        one.missing(),
                        one.company().orElse("")))
                .toList();
    }

    private HoleView hole(Hole hole) {
        List<Criterion> criteria = hole.criteria().stream()
                .flatMap(key -> Criterion.ofKey(key).stream())
                .toList();
        UnaryOperator<String> named = key -> criteria.isEmpty() ? key : name(criteria.getFirst(), key);
        return new HoleView(
                hole.companies(),
                criteria.stream()
                        .map(criterion -> criterion.words().in(language))
                        .collect(Collectors.joining(", ")),
                hole.values().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(value -> named.apply(value.getKey()) + " (" + value.getValue() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private String name(Criterion criterion, String key) {
        Text name = switch (criterion) {
            case SECTOR -> vocabulary.sectors().name(key);
            case SIZE -> vocabulary.sizes().name(key);
            case DATA -> vocabulary.data().name(key);
            case BUDGET -> vocabulary.budgets().name(key);
            case DATE -> vocabulary.dates().name(key);
            case USES -> vocabulary.uses().name(key);
            default -> Text.same(key);
        };
        return name.in(language);
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
