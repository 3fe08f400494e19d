package boussole.scoring;

import boussole.questionnaire.Answer;
import boussole.questionnaire.answering.Answers;
import boussole.questionnaire.answering.Evidence;
import java.util.List;

/** The answers to ai-maturity 2026.1 read into numbers by code that knows each question. */
final class HandWrittenRun {

    static final int S1 = 0, S2 = 1, S3 = 2, S4 = 3;
    static final int A1 = 4, A2 = 5, A3 = 6, A4 = 7, A5 = 8;
    static final int K1 = 9, K2 = 10, K3 = 11, K4 = 12;
    static final int H1 = 13, H2 = 14, H3 = 15, H4 = 16, H5 = 17;
    static final int U1 = 18, U2 = 19, U3 = 20, U4 = 21, U5 = 22;
    static final int V1 = 23, V2 = 24, V3 = 25, V4 = 26;
    static final int L1 = 27, L2 = 28, L3 = 29, L4 = 30, L6 = 31, L7 = 32;
    static final int L5 = 33;

    static final String[] IDS = {
        "S1", "S2", "S3", "S4", "A1", "A2", "A3", "A4", "A5", "K1", "K2", "K3", "K4", "H1", "H2", "H3", "H4", "H5",
        "U1", "U2", "U3", "U4", "U5", "V1", "V2", "V3", "V4", "L1", "L2", "L3", "L4", "L6", "L7", "L5"
    };
    static final int[] WEIGHTS = {
        3, 2, 1, 2, 3, 2, 2, 2, 2, 2, 3, 2, 1, 3, 2, 2, 2, 1, 2, 3, 2, 1, 2, 3, 2, 2, 1, 2, 2, 3, 2, 2, 3, 0
    };
    static final int SCORED = 33;

    static final int K2_MFA = 1, K2_BAK = 2, K2_INC = 4;
    static final int U1_NONE = 1, U1_GEN = 2, U1_MEDIA = 4;
    static final int L4_REG = 1, L4_DPA = 2, L4_AIPD = 4;
    static final int L5_P = 1, L5_T_BOT = 2, L5_T_GEN = 4, L5_R_PROV = 8, L5_H_HR = 16, L5_H_CREDIT = 32;
    static final int L5_H_EDU = 64, L5_H_INFRA = 128, L5_H_BIO = 256, L5_H_PUBLIC = 512, L5_H_PRODUCT = 1024;
    static final int L5_H = L5_H_HR | L5_H_CREDIT | L5_H_EDU | L5_H_INFRA | L5_H_BIO | L5_H_PUBLIC | L5_H_PRODUCT;

    private static final int[] BY_FOUR = {0, 1, 2, 3, 4};
    private static final int[] BY_TECHNIQUES = {0, 1, 2, 3, 3, 4};

    /** Why a question has its points. */
    enum Ground {
        EARNED,
        UNANSWERED,
        UNKNOWN,
        HIDDEN,
        NOT_APPLICABLE,
        NOT_ASKED
    }

    final int[] points = new int[SCORED + 1];
    final Ground[] grounds = new Ground[SCORED + 1];
    final boolean partOfThePublicSector;
    int asked;
    int answered;
    int shown;
    private final int[] ticks = new int[SCORED + 1];
    private final int[] ticked = new int[SCORED + 1];
    private final Answers answers;
    private final boolean full;

    HandWrittenRun(Answers answers, boolean full) {
        this.answers = answers;
        this.full = full;
        this.partOfThePublicSector = full && chosen("C6").equals("pub");
        boolean micro = List.of("NN", "01", "02", "03").contains(chosen("C2"));
        read(S1, true, true);
        read(S2, true, true);
        read(S3, full, true);
        read(S4, full, !micro);
        read(A1, true, true);
        read(A2, full, !micro);
        read(A3, true, true);
        read(A4, full, true);
        read(A5, true, true);
        read(K1, full, true);
        read(K2, true, true);
        read(K3, true, true);
        read(K4, full, !micro);
        read(H1, true, true);
        read(H2, full, true);
        read(H3, true, true);
        read(H4, full, true);
        read(H5, full, true);
        read(U1, true, true);
        read(U2, true, true);
        boolean uses = !some(U1, U1_NONE);
        readIfUsed(U3, full, true, uses);
        readIfUsed(U4, full, true, uses);
        readIfUsed(U5, true, true, uses);
        readIfUsed(V1, true, true, uses);
        readIfUsed(V2, full, true, uses);
        readIfUsed(V3, full, true, uses);
        readIfUsed(V4, full, !micro, uses);
        read(L1, full, true);
        read(L2, true, true);
        read(L3, true, true);
        read(L4, full, true);
        read(L5, true, true);
        read(L6, full, some(L5, L5_T_BOT | L5_T_GEN));
        read(L7, full, some(L5, L5_H));
    }

    private void readIfUsed(int question, boolean inMode, boolean applies, boolean uses) {
        if (inMode && applies && !uses) {
            grounds[question] = Ground.HIDDEN;
        } else {
            read(question, inMode, applies);
        }
    }

    private void read(int question, boolean inMode, boolean applies) {
        if (!inMode || !applies) {
            grounds[question] = inMode ? Ground.NOT_APPLICABLE : Ground.NOT_ASKED;
            return;
        }
        Answer answer = answers.byQuestion().get(IDS[question]);
        if (answer == null || answer instanceof Answer.Unknown) {
            grounds[question] = answer == null ? Ground.UNANSWERED : Ground.UNKNOWN;
        } else {
            grounds[question] = Ground.EARNED;
            if (answer instanceof Answer.Choice choice) {
                points[question] = choice.key().charAt(0) - '0';
            } else if (answer instanceof Answer.Choices choices) {
                tick(question, choices.keys());
            }
        }
        weigh(question);
    }

    private void weigh(int question) {
        asked += WEIGHTS[question];
        if (grounds[question] == Ground.EARNED) {
            answered += WEIGHTS[question];
            if (answers.evidenceOf(IDS[question]) != Evidence.DECLARED) {
                shown += WEIGHTS[question];
            }
        }
    }

    private void tick(int question, List<String> keys) {
        for (String key : keys) {
            ticked[question] += key.equals("none") ? 0 : 1;
            ticks[question] |= bit(question, key);
        }
        int[] table = question == U1 ? BY_TECHNIQUES : BY_FOUR;
        points[question] = question == L5 ? 0 : table[Math.min(ticked[question], table.length - 1)];
    }

    private static int bit(int question, String key) {
        return switch (question) {
            case K2 ->
                switch (key) {
                    case "mfa" -> K2_MFA;
                    case "bak" -> K2_BAK;
                    case "inc" -> K2_INC;
                    default -> 0;
                };
            case U1 ->
                switch (key) {
                    case "none" -> U1_NONE;
                    case "gen" -> U1_GEN;
                    case "media" -> U1_MEDIA;
                    default -> 0;
                };
            case L4 ->
                switch (key) {
                    case "reg" -> L4_REG;
                    case "dpa" -> L4_DPA;
                    case "aipd" -> L4_AIPD;
                    default -> 0;
                };
            case L5 -> triage(key);
            default -> 0;
        };
    }

    private static int triage(String key) {
        return switch (key) {
            case "p_emotion", "p_social", "p_scrape", "p_manip" -> L5_P;
            case "h_hr" -> L5_H_HR;
            case "h_credit" -> L5_H_CREDIT;
            case "h_edu" -> L5_H_EDU;
            case "h_infra" -> L5_H_INFRA;
            case "h_bio" -> L5_H_BIO;
            case "h_public" -> L5_H_PUBLIC;
            case "h_product" -> L5_H_PRODUCT;
            case "t_bot" -> L5_T_BOT;
            case "t_gen" -> L5_T_GEN;
            case "r_prov" -> L5_R_PROV;
            default -> 0;
        };
    }

    private String chosen(String question) {
        return answers.byQuestion().get(question) instanceof Answer.Choice choice ? choice.key() : "";
    }

    boolean answered(int question) {
        return grounds[question] == Ground.EARNED;
    }

    boolean unknown(int question) {
        return grounds[question] == Ground.UNKNOWN;
    }

    boolean counts(int question) {
        return grounds[question] != Ground.NOT_APPLICABLE && grounds[question] != Ground.NOT_ASKED;
    }

    boolean between(int question, int low, int high) {
        return answered(question) && points[question] >= low && points[question] <= high;
    }

    int ticked(int question) {
        return ticked[question];
    }

    boolean some(int question, int options) {
        return (ticks[question] & options) != 0;
    }

    boolean all(int question, int options) {
        return (ticks[question] & options) == options;
    }
}
