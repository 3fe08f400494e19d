package boussole.scoring;

import static boussole.scoring.HandWrittenRun.*;

import java.util.ArrayList;
import java.util.List;

/** The 19 rows of rules/ai-maturity/ai-act.yaml as ifs, in their order. */
final class HandWrittenPointers {

    private HandWrittenPointers() {}

    static List<String> of(HandWrittenRun run) {
        List<String> pointers = new ArrayList<>();
        if (run.some(L5, L5_P | L5_H_HR | L5_H_CREDIT | L5_H_EDU | L5_H_BIO | L5_H_PUBLIC)) {
            pointers.add("gdpr35");
        }
        if (run.some(L5, L5_H_HR | L5_H_CREDIT | L5_H_EDU | L5_H_PUBLIC)) {
            pointers.add("gdpr22");
        }
        if (run.ticked(U1) >= 1 || run.points[U2] >= 1 || run.some(L5, L5_R_PROV)) {
            pointers.add("art4");
        }
        if (run.some(L5, L5_P)) {
            pointers.add("art5");
        }
        if (run.some(L5, L5_T_BOT)) {
            pointers.add("art50-bot");
        }
        if (run.some(L5, L5_T_GEN)) {
            pointers.add("art50-content");
        }
        if (run.some(L5, L5_R_PROV)) {
            pointers.add("provider");
        }
        if (run.some(L5, L5_T_GEN) || (run.some(L5, L5_R_PROV) && run.some(U1, U1_GEN | U1_MEDIA))) {
            pointers.add("art50-marking");
        }
        if (run.some(L5, L5_P | L5_T_GEN | L5_R_PROV) || run.some(U1, U1_MEDIA)) {
            pointers.add("art5-new");
        }
        if (run.some(L5, L5_H_BIO)) {
            pointers.add("annex3-bio");
        }
        if (run.some(L5, L5_H_INFRA)) {
            pointers.add("annex3-infra");
        }
        if (run.some(L5, L5_H_EDU)) {
            pointers.add("annex3-edu");
        }
        if (run.some(L5, L5_H_HR)) {
            pointers.add("annex3-hr");
        }
        if (run.some(L5, L5_H_PUBLIC)) {
            pointers.add("annex3-public");
        }
        if (run.some(L5, L5_H_CREDIT)) {
            pointers.add("annex3-credit");
        }
        if (run.some(L5, L5_H_HR | L5_H_CREDIT | L5_H_EDU | L5_H_INFRA | L5_H_BIO | L5_H_PUBLIC)) {
            pointers.add("art26");
        }
        if (run.some(L5, L5_H_CREDIT | L5_H_PUBLIC)
                || (run.some(L5, L5_H_HR | L5_H_EDU | L5_H_BIO) && run.partOfThePublicSector)) {
            pointers.add("art27");
        }
        if (run.all(L5, L5_R_PROV) && run.some(L5, L5_H)) {
            pointers.add("art25");
        }
        if (run.some(L5, L5_H_PRODUCT)) {
            pointers.add("annex1");
        }
        return pointers;
    }
}
