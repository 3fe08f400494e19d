package boussole.scoring;

import static boussole.scoring.HandWrittenRun.*;

import boussole.questionnaire.answering.Answers;
import boussole.scoring.HandWrittenResult.Dimension;
import boussole.scoring.HandWrittenResult.Held;
import boussole.scoring.HandWrittenResult.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * ai-maturity 2026.1 scored by code that knows nothing else: no questionnaire file, no rules, whole numbers. The
 * practical limit that the engine is measured against.
 */
final class HandWrittenScorer {

    private static final String[] DIMENSIONS = {"S", "A", "K", "H", "U", "V", "L"};
    private static final int[] DIMENSION_WEIGHTS = {15, 18, 12, 16, 19, 10, 10};
    private static final int[] FIRST = {S1, A1, K1, H1, U1, V1, L1, SCORED};
    private static final Comparator<Held> LOWEST_FIRST =
            Comparator.comparingInt(Held::to).thenComparing(Held::kind).thenComparing(Held::id);

    private final HandWrittenRun run;
    private final Dimension[] dimensions = new Dimension[DIMENSIONS.length];
    private final List<Point> trace = new ArrayList<>(SCORED);
    private final List<Held> held = new ArrayList<>();
    private boolean told;
    private long above;
    private long below = 1;

    private HandWrittenScorer(HandWrittenRun run) {
        this.run = run;
    }

    static HandWrittenResult score(Answers answers, boolean full) {
        return new HandWrittenScorer(new HandWrittenRun(answers, full)).result(full);
    }

    private HandWrittenResult result(boolean full) {
        addUp();
        int byScore = told ? band() : 0;
        gates(byScore);
        int uncapped = lowest(byScore);
        caps(byScore);
        if (!full && byScore > 3) {
            held.add(
                    new Held("mode", "express", 3, "Un parcours court reste indicatif.", "A short run is indicative."));
        }
        held.sort(LOWEST_FIRST);
        return new HandWrittenResult(
                told,
                above,
                below,
                byScore,
                uncapped,
                lowest(byScore),
                List.of(dimensions),
                List.copyOf(held),
                HandWrittenAdvice.of(run, byScore),
                HandWrittenPointers.of(run),
                run.asked,
                run.answered,
                run.shown,
                trace);
    }

    private void addUp() {
        int weights = 0;
        for (int i = 0; i < DIMENSIONS.length; i++) {
            Dimension dimension = dimension(i);
            dimensions[i] = dimension;
            if (dimension.counts()) {
                above = above * dimension.below() + DIMENSION_WEIGHTS[i] * dimension.above() * below;
                below *= dimension.below();
                weights += DIMENSION_WEIGHTS[i];
                told |= dimension.told();
            }
        }
        below *= weights;
        long divisor = gcd(above, below);
        above /= divisor;
        below /= divisor;
    }

    private Dimension dimension(int place) {
        long earned = 0;
        long possible = 0;
        boolean any = false;
        for (int question = FIRST[place]; question < FIRST[place + 1]; question++) {
            trace.add(new Point(IDS[question], run.points[question], 4, WEIGHTS[question], run.grounds[question]));
            if (run.counts(question)) {
                earned += (long) WEIGHTS[question] * run.points[question];
                possible += 4L * WEIGHTS[question];
                any |= run.answered(question) || run.grounds[question] == Ground.HIDDEN;
            }
        }
        long divisor = gcd(100 * earned, possible);
        return new Dimension(
                DIMENSIONS[place], possible > 0, any, 100 * earned / divisor, Math.max(1, possible / divisor));
    }

    private static long gcd(long one, long other) {
        while (other != 0) {
            long rest = one % other;
            one = other;
            other = rest;
        }
        return Math.max(1, one);
    }

    private int band() {
        int level = 1;
        while (level < 5 && above >= 20L * level * below) {
            level++;
        }
        return level;
    }

    private void gates(int byScore) {
        boolean two = run.points[U2] >= 1 || dimensions[0].atLeast(30);
        gate(byScore, "G2", 2, two, "un usage essayé ou 30 en S", "a use tried or 30 in S");
        boolean three = run.points[U2] >= 3 && dimensions[1].atLeast(30) && dimensions[6].atLeast(25);
        gate(byScore, "G3", 3, three, "U2 à 3, A à 30, L à 25", "U2 at 3, A at 30, L at 25");
        boolean four = everyDimension(40)
                && dimensions[1].atLeast(50)
                && dimensions[5].atLeast(50)
                && dimensions[6].atLeast(50)
                && run.points[U2] >= 4;
        gate(byScore, "G4", 4, four, "40 partout, A V L à 50, U2 à 4", "40 everywhere, A V L at 50, U2 at 4");
        boolean five = everyDimension(60)
                && dimensions[6].atLeast(70)
                && run.points[V1] >= 4
                && run.answered > 0
                && 5 * run.shown >= 3 * run.answered;
        gate(
                byScore,
                "G5",
                5,
                five,
                "60 partout, L à 70, V1 à 4, 60 % justifiés",
                "60 everywhere, L at 70, V1 at 4, 60%");
    }

    private boolean everyDimension(int bound) {
        for (Dimension dimension : dimensions) {
            if (dimension.counts() && !dimension.atLeast(bound)) {
                return false;
            }
        }
        return true;
    }

    private void gate(int byScore, String id, int level, boolean open, String fr, String en) {
        if (level <= byScore && !open) {
            held.add(new Held(
                    "gate", id, level - 1, "Pour le niveau " + level + " : " + fr, "For " + level + ": " + en));
        }
    }

    private void caps(int byScore) {
        cap(byScore, "R1", 2, run.some(L5, L5_P), "pratique peut-être interdite", "possible banned practice");
        boolean unruled = run.counts(L3) && run.points[L3] <= 1 && run.points[U5] >= 2;
        cap(byScore, "R2", 3, unruled, "usage large sans règle", "wide use without a rule");
        cap(byScore, "R3", 3, !run.all(K2, K2_MFA | K2_BAK), "double vérification ou sauvegarde", "login or backup");
        boolean alone = run.some(L5, L5_H) && run.counts(L7) && run.points[L7] <= 1;
        cap(byScore, "R4", 3, alone, "personne ne peut contredire", "nobody can overrule");
    }

    private void cap(int byScore, String id, int level, boolean holds, String fr, String en) {
        if (level < byScore && holds) {
            held.add(new Held("cap", id, level, "Plafond : " + fr, "Cap: " + en));
        }
    }

    private int lowest(int byScore) {
        int lowest = byScore;
        for (Held reason : held) {
            lowest = Math.min(lowest, reason.to());
        }
        return byScore == 0 ? 0 : Math.max(1, lowest);
    }
}
