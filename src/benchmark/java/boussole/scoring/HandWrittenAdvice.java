package boussole.scoring;

import static boussole.scoring.HandWrittenRun.*;

import java.util.ArrayList;
import java.util.List;

/** The 64 rows of rules/ai-maturity/advice.yaml as ifs, in their order. */
final class HandWrittenAdvice {

    private HandWrittenAdvice() {}

    static List<String> of(HandWrittenRun run, int byScore) {
        List<String> advice = new ArrayList<>();
        withinAMonth(run, advice);
        askingAround(run, advice);
        withinThreeMonths(run, advice);
        withinThreeMonthsNext(run, advice);
        withinSixMonths(run, byScore, advice);
        return advice;
    }

    private static void withinAMonth(HandWrittenRun run, List<String> advice) {
        if (run.some(L5, L5_P)) {
            advice.add("L5-stop");
        }
        if (run.answered(K2) && !run.some(K2, K2_MFA)) {
            advice.add("K2-login");
        }
        if (run.answered(K2) && !run.some(K2, K2_BAK)) {
            advice.add("K2-backup");
        }
        if (run.between(L7, 0, 1)) {
            advice.add("L7-human");
        }
        if (run.between(L3, 0, 1)) {
            advice.add("L3-rule");
        }
        if (run.between(L6, 0, 2)) {
            advice.add("L6-notice");
        }
        if (run.between(S1, 0, 1)) {
            advice.add("S1-decision");
        }
        if (run.between(S2, 0, 1)) {
            advice.add("S2-name");
        }
        if (run.between(U2, 0, 0)) {
            advice.add("U2-first");
        }
        if (run.between(U2, 1, 1)) {
            advice.add("U2-frame");
        }
        if (run.between(K3, 0, 1) && run.ticked(U1) >= 1) {
            advice.add("K3-accounts");
        }
        if (run.between(L1, 0, 1) && run.ticked(U1) >= 1) {
            advice.add("L1-list");
        }
        if (run.between(H4, 0, 1)) {
            advice.add("H4-talk");
        }
        if (run.between(A1, 1, 2)) {
            advice.add("A1-export");
        }
    }

    private static void askingAround(HandWrittenRun run, List<String> advice) {
        if (run.unknown(S1) || run.unknown(S2) || run.unknown(S3) || run.unknown(S4)) {
            advice.add("S-ask");
        }
        if (run.unknown(A1) || run.unknown(A2) || run.unknown(A3) || run.unknown(A4) || run.unknown(A5)) {
            advice.add("A-ask");
        }
        if (run.unknown(K1) || run.unknown(K2) || run.unknown(K3) || run.unknown(K4)) {
            advice.add("K-ask");
        }
        if (run.unknown(H1) || run.unknown(H2) || run.unknown(H3) || run.unknown(H4) || run.unknown(H5)) {
            advice.add("H-ask");
        }
        if (run.unknown(U1) || run.unknown(U2) || run.unknown(U3) || run.unknown(U4) || run.unknown(U5)) {
            advice.add("U-ask");
        }
        if (run.unknown(V1) || run.unknown(V2) || run.unknown(V3) || run.unknown(V4)) {
            advice.add("V-ask");
        }
        if (run.unknown(L1)
                || run.unknown(L2)
                || run.unknown(L3)
                || run.unknown(L4)
                || run.unknown(L5)
                || run.unknown(L6)
                || run.unknown(L7)) {
            advice.add("L-ask");
        }
    }

    private static void withinThreeMonths(HandWrittenRun run, List<String> advice) {
        if (run.between(A1, 0, 0)) {
            advice.add("A1-digital");
        }
        if (run.between(U2, 2, 2)) {
            advice.add("U2-daily");
        }
        if (run.between(L2, 0, 1)) {
            advice.add("L2-charter");
        }
        if (run.between(A3, 0, 2)) {
            advice.add("A3-check");
        }
        if (run.between(A4, 0, 1)) {
            advice.add("A4-history");
        }
        if (run.between(A4, 2, 2)) {
            advice.add("A4-clean");
        }
        if (run.between(A2, 0, 1)) {
            advice.add("A2-list");
        }
        if (run.between(A5, 0, 1)) {
            advice.add("A5-dashboard");
        }
        if (run.between(H1, 0, 1)) {
            advice.add("H1-train");
        }
        if (run.between(H2, 0, 1)) {
            advice.add("H2-lead");
        }
        if (run.between(H3, 0, 1)) {
            advice.add("H3-contact");
        }
        if (run.between(V1, 0, 2)) {
            advice.add("V1-measure");
        }
        if (run.between(V3, 0, 2)) {
            advice.add("V3-errors");
        }
        if (run.between(K4, 0, 1)) {
            advice.add("K4-run");
        }
        if (run.all(K2, K2_MFA | K2_BAK) && !run.some(K2, K2_INC)) {
            advice.add("K2-incident");
        }
        if (run.between(K3, 2, 2)) {
            advice.add("K3-contract");
        }
        if (run.between(S4, 0, 1)) {
            advice.add("S4-list");
        }
        if (run.between(S1, 2, 2)) {
            advice.add("S1-plan");
        }
    }

    private static void withinThreeMonthsNext(HandWrittenRun run, List<String> advice) {
        if (run.between(S2, 2, 2)) {
            advice.add("S2-time");
        }
        if (run.between(L2, 2, 2)) {
            advice.add("L2-known");
        }
        if (run.between(L3, 2, 2)) {
            advice.add("L3-tools");
        }
        if (run.answered(L4) && !run.some(L4, L4_REG)) {
            advice.add("L4-record");
        }
        if (run.answered(L4) && !run.some(L4, L4_DPA) && run.ticked(U1) >= 1) {
            advice.add("L4-contracts");
        }
        if (run.some(L5, L5_H) && run.answered(L4) && !run.some(L4, L4_AIPD)) {
            advice.add("L4-impact");
        }
        if (run.between(L1, 2, 3)) {
            advice.add("L1-full");
        }
        if (run.between(L7, 2, 3)) {
            advice.add("L7-trained");
        }
        if (run.between(V2, 0, 2) && run.points[V1] >= 3) {
            advice.add("V2-figures");
        }
        if (run.between(V4, 0, 1)) {
            advice.add("V4-cost");
        }
        if (run.between(H5, 0, 1)) {
            advice.add("H5-share");
        }
    }

    private static void withinSixMonths(HandWrittenRun run, int byScore, List<String> advice) {
        if (run.between(U2, 3, 3)) {
            advice.add("U2-second");
        }
        if (run.between(U5, 0, 1) && run.points[U2] >= 3 && run.points[L3] >= 2) {
            advice.add("U5-widen");
        }
        if (run.between(K1, 0, 2)) {
            advice.add("K1-link");
        }
        if (run.between(K3, 3, 3)) {
            advice.add("K3-connect");
        }
        if (run.between(A1, 3, 3)) {
            advice.add("A1-feed");
        }
        if (run.between(A5, 2, 3)) {
            advice.add("A5-forecast");
        }
        if (run.between(H1, 2, 3)) {
            advice.add("H1-widen");
        }
        if (run.between(H3, 2, 2)) {
            advice.add("H3-certify");
        }
        if (run.between(H4, 2, 3)) {
            advice.add("H4-jobs");
        }
        if (run.between(S3, 0, 2) && run.points[U2] >= 2) {
            advice.add("S3-budget");
        }
        if (run.between(S4, 2, 2)) {
            advice.add("S4-rank");
        }
        if (run.between(S1, 3, 3)) {
            advice.add("S1-review");
        }
        if (run.between(V1, 3, 3)) {
            advice.add("V1-all");
        }
        if (byScore >= 4 && 5 * run.shown < 3 * run.answered) {
            advice.add("S-proofs");
        }
    }
}
