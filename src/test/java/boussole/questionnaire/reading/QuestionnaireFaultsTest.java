package boussole.questionnaire.reading;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.kernel.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everything that can be wrong in an edition, each told with its place in both languages. */
class QuestionnaireFaultsTest {

    private static final Edition SMALL = Edition.of("small");

    @Test
    void nothing_is_wrong_with_the_edition_itself() {
        assertThat(SMALL.faults()).isEmpty();
    }

    @Nested
    class Ids {

        @Test
        void a_question_id_given_twice_is_told_with_both_lines() {
            Edition edition = SMALL.with("{id: B2,", "{id: A2,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:10: duplicate id: A2 (already in line 13) | identifiant en double :"
                                    + " A2 (déjà ligne 13)",
                            "questionnaire.yaml:22:52: \"B2\" is unknown; nearest: A2, B1, B3, A1 | « B2 » est inconnu"
                                    + " ; proches : A2, B1, B3, A1",
                            "words.en.yaml:9:3: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"questions.B2\" | texte superflu : rien ne demande « questions.B2 » dans"
                                    + " questionnaire.yaml",
                            "words.fr.yaml:9:3: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"questions.B2\" | texte superflu : rien ne demande « questions.B2 » dans"
                                    + " questionnaire.yaml");
        }

        @Test
        void a_group_may_not_take_the_id_of_a_question() {
            Edition edition = SMALL.with("id: B\n", "id: A1\n");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:14:5: duplicate id: A1 (already in line 12) | identifiant en double :"
                                    + " A1 (déjà ligne 12)",
                            "words.en.yaml:4:1: the words \"groups.A1.name\" are missing | il manque le texte «"
                                    + " groups.A1.name »",
                            "words.en.yaml:4:28: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"groups.B\" | texte superflu : rien ne demande « groups.B » dans"
                                    + " questionnaire.yaml",
                            "words.fr.yaml:4:1: the words \"groups.A1.name\" are missing | il manque le texte «"
                                    + " groups.A1.name »",
                            "words.fr.yaml:4:28: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"groups.B\" | texte superflu : rien ne demande « groups.B » dans"
                                    + " questionnaire.yaml");
        }

        @Test
        void an_option_key_given_twice_is_told() {
            Edition edition = SMALL.with("{key: p_y}", "{key: p_x}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:19:32: duplicate option: p_x | option en double : p_x",
                            "words.en.yaml:8:40: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"questions.B1.options.p_y\" | texte superflu : rien ne demande «"
                                    + " questions.B1.options.p_y » dans questionnaire.yaml",
                            "words.fr.yaml:8:39: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"questions.B1.options.p_y\" | texte superflu : rien ne demande «"
                                    + " questions.B1.options.p_y » dans questionnaire.yaml");
        }

        @Test
        void the_key_unknown_is_reserved() {
            Edition edition = SMALL.with("{key: z}", "{key: unknown}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:19:44: \"unknown\" is reserved for the answer \"I don't know\", which"
                                    + " is always offered | « unknown » est réservé à la réponse « je ne sais pas »,"
                                    + " toujours proposée",
                            "words.en.yaml:8:22: the words \"questions.B1.options.unknown\" are missing | il manque le"
                                    + " texte « questions.B1.options.unknown »",
                            "words.en.yaml:8:48: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"questions.B1.options.z\" | texte superflu : rien ne demande «"
                                    + " questions.B1.options.z » dans questionnaire.yaml",
                            "words.fr.yaml:8:21: the words \"questions.B1.options.unknown\" are missing | il manque le"
                                    + " texte « questions.B1.options.unknown »",
                            "words.fr.yaml:8:47: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"questions.B1.options.z\" | texte superflu : rien ne demande «"
                                    + " questions.B1.options.z » dans questionnaire.yaml");
        }

        @Test
        void a_mode_given_twice_is_told() {
            Edition edition = SMALL.with("{id: express", "{id: full");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:5:6: duplicate mode: full | mode en double : full",
                            "words.en.yaml:2:29: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"modes.express\" | texte superflu : rien ne demande « modes.express » dans"
                                    + " questionnaire.yaml",
                            "words.fr.yaml:2:32: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"modes.express\" | texte superflu : rien ne demande « modes.express » dans"
                                    + " questionnaire.yaml");
        }

        @Test
        void an_unknown_mode_is_told_with_those_there_are() {
            Edition edition = SMALL.with("kind: text,", "kind: text, modes: [ful],");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:38: unknown mode \"ful\"; known: full, express | mode inconnu « ful"
                                    + " » ; connus : full, express");
        }

        @Test
        void an_unknown_scale_is_told() {
            Edition edition = SMALL.with("kind: text,", "kind: ranking, scale: likert,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:33: unknown scale \"likert\"; known: (none) | échelle inconnue «"
                                    + " likert » ; connues : (aucun)");
        }
    }

    @Nested
    class Branches {

        @Test
        void a_condition_on_an_unknown_question_names_the_nearest() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{question: A11, atLeast: 1}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:99: \"A11\" is unknown; nearest: A1, A2, B1, B2, B3 | « A11 » est"
                                    + " inconnu ; proches : A1, A2, B1, B2, B3");
        }

        @Test
        void a_condition_on_an_unknown_option_names_the_nearest() {
            Edition edition = SMALL.with("is: p_*", "is: [p_x, py]");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:85: B1 has no option \"py\"; nearest: p_y, p_x, z, none | B1 n’a"
                                    + " pas d’option « py » ; proches : p_y, p_x, z, none");
        }

        @Test
        void a_pattern_that_fits_no_option_is_told() {
            Edition edition = SMALL.with("is: p_*", "is: q_*");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:79: B1 has no option \"q_*\"; nearest: p_x, p_y, z, none | B1 n’a"
                                    + " pas d’option « q_* » ; proches : p_x, p_y, z, none");
        }

        @Test
        void a_cycle_is_named() {
            Edition edition = SMALL.with(
                    "points: {byCount: [0, 1, 2]}",
                    "points: {byCount: [0, 1, 2]}\n        visibleIf: {question: B3, answered: true}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:9: cycle: these questions depend on each other, B1 → B3 → B2 → B1 |"
                                    + " cercle : ces questions dépendent l’une de l’autre, B1 → B3 → B2 → B1");
        }

        @Test
        void a_question_that_depends_on_itself_is_a_cycle() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{question: A2, answered: true}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:77: cycle: these questions depend on each other, A2 → A2 | cercle :"
                                    + " ces questions dépendent l’une de l’autre, A2 → A2");
        }

        @Test
        void a_condition_that_contradicts_itself_makes_a_question_unreachable() {
            Edition edition = SMALL.with("is: p_*", "is: p_*, hasAll: [none]");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:49: no answers ever lead to question B2 | aucune réponse ne mène"
                                    + " jamais à la question B2",
                            "questionnaire.yaml:22:30: no answers ever lead to question B3 | aucune réponse ne mène"
                                    + " jamais à la question B3");
        }

        @Test
        void a_question_no_common_mode_asks_makes_another_unreachable() {
            Edition edition = SMALL.with("{id: A1, kind", "{id: A1, modes: [full], kind")
                    .with("atLeast: 1}", "atLeast: 1}, modes: [express]");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:77: no answers ever lead to question A2 | aucune réponse ne mène"
                                    + " jamais à la question A2");
        }

        @Test
        void more_ticks_than_can_be_made_are_never_reached() {
            Edition edition = SMALL.with("{question: B1, is: p_*}", "{ticks: B1, atLeast: 4}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:72: never true: this figure goes from 0 to 3 | jamais vrai : cette"
                                    + " valeur va de 0 à 3");
        }

        @Test
        void points_out_of_range_are_never_reached() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{question: A1, above: 2}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:103: never true: this figure goes from 0 to 2 | jamais vrai : cette"
                                    + " valeur va de 0 à 2");
        }

        @Test
        void contradictory_comparisons_are_never_reached() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{question: A1, above: 1, below: 2}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:77: no answers ever lead to question A2 | aucune réponse ne mène"
                                    + " jamais à la question A2");
        }

        @Test
        void branching_looks_at_answers_only() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{dimension: A, atLeast: 1}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:89: appliesIf and visibleIf look at answers only: question, ticks,"
                                    + " mode | appliesIf et visibleIf ne regardent que des réponses : question, ticks,"
                                    + " mode");
        }

        @Test
        void a_condition_without_a_subject_is_told() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{atLeast: 1}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:88: one subject is needed, of: question, ticks, dimension, measure,"
                                    + " overall, weakest, level, share, mode | il faut un sujet, et un seul, parmi :"
                                    + " question, ticks, dimension, measure, overall, weakest, level, share, mode");
        }

        @Test
        void a_subject_alone_is_told() {
            Edition edition = SMALL.with("{question: A1, atLeast: 1}", "{question: A1}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:89: compared to what? \"is\" or \"atLeast\", say, is missing | à"
                                    + " quoi le comparer ? il manque par exemple « is » ou « atLeast »");
        }

        @Test
        void all_stands_alone() {
            Edition edition =
                    SMALL.with("{question: A1, atLeast: 1}", "{all: [{question: A1, atLeast: 1}], question: A1}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:89: \"all\" stands alone; for several conditions: all: [...] or"
                                    + " any: [...] | « all » va seul ; pour plusieurs conditions : all: [...] ou any:"
                                    + " [...]");
        }

        @Test
        void points_of_a_question_without_points_cannot_be_compared() {
            Edition edition = SMALL.with("{question: B2, answered: true}", "{question: B1, atLeast: 1}")
                    .with("        points: {byCount: [0, 1, 2]}\n", "");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:42: B1 earns no points; to count ticks: ticks: B1 | B1 ne rapporte"
                                    + " pas de points ; pour compter les coches : ticks: B1");
        }

        @Test
        void a_number_has_no_options() {
            Edition edition = SMALL.with("{question: B2, answered: true}", "{question: B2, is: 3}");

            assertThat(edition.faults())
                    .containsExactly("questionnaire.yaml:22:56: B2 has no options | B2 n’a pas d’options");
        }

        @Test
        void an_unknown_mode_in_a_condition_is_told() {
            Edition edition = SMALL.with("{question: B2, answered: true}", "{mode: ful}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:48: \"ful\" is unknown; nearest: full, express | « ful » est"
                                    + " inconnu ; proches : full, express");
        }
    }

    @Nested
    class Scores {

        @Test
        void a_negative_weight_is_told() {
            Edition edition = SMALL.with("weight: 2", "weight: -2");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:12:40: a weight is never negative | un poids n’est jamais négatif");
        }

        @Test
        void weights_all_zero_are_told() {
            Edition edition = SMALL.with("kind: single, weight: 2", "kind: single, weight: 0")
                    .with("kind: single, options: [{key: no}", "kind: single, weight: 0, options: [{key: no}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:8:5: every weight is zero: no weighted mean can be taken | tous les"
                                    + " poids sont nuls : une moyenne pondérée est impossible");
        }

        @Test
        void weights_all_zero_everywhere_are_told() {
            Edition edition =
                    SMALL.with("    weight: 3", "    weight: 0").with("  - id: B\n", "  - id: B\n    weight: 0\n");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:6:10: every weight is zero: no weighted mean can be taken | tous les"
                                    + " poids sont nuls : une moyenne pondérée est impossible");
        }

        @Test
        void a_weighted_question_without_points_is_told() {
            Edition edition = SMALL.with(
                    "options: [{key: no}, {key: yes, points: 1}]", "weight: 1, options: [{key: no}, {key: yes}]");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:32: this question is scored, but no answer to it earns points |"
                                    + " cette question compte dans le score, mais aucune réponse ne rapporte de points");
        }

        @Test
        void answers_that_all_earn_the_same_are_told() {
            Edition edition =
                    SMALL.with("{key: no}, {key: yes, points: 1}", "{key: no, points: 1}, {key: yes, points: 1}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:10: every answer earns 1 point(s): nothing to measure | toutes les"
                                    + " réponses rapportent 1 point(s) : rien à mesurer");
        }

        @Test
        void a_scored_group_without_a_scored_question_is_told() {
            Edition edition = SMALL.with("points: {byCount: [0, 1, 2]}", "scored: false")
                    .with("to: 10, v", "to: 10, scored: false, v");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:14:5: nothing in it earns points: write \"scored: false\", or give"
                                    + " points | rien n’y rapporte de points : écrivez « scored: false », ou donnez des"
                                    + " points");
        }

        @Test
        void a_count_table_longer_than_the_options_is_told() {
            Edition edition = SMALL.with("[0, 1, 2]", "[0, 1, 2, 3, 4]");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:20:18: 5 values for 0 to 3 ticks: at most 4 | 5 valeurs pour 0 à 3"
                                    + " coches : au plus 4");
        }

        @Test
        void most_above_the_number_of_options_is_told() {
            Edition edition = SMALL.with("kind: ticks", "kind: ticks\n        most: 4");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:19:9: \"most\" is 4, but at most 3 options can be ticked | « most »"
                                    + " vaut 4, mais 3 options au plus peuvent être cochées");
        }

        @Test
        void options_that_are_all_exclusive_are_told() {
            Edition edition = SMALL.with(
                            "[{key: p_x}, {key: p_y}, {key: z}, {key: none, exclusive: true}]",
                            "[{key: p_x, exclusive: true}, {key: p_y, exclusive: true}, {key: z, exclusive: true},"
                                    + " {key: none, exclusive: true}]")
                    .with(", 1, 2]", "]");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:17:9: every answer earns 0 point(s): nothing to measure | toutes les"
                                    + " réponses rapportent 0 point(s) : rien à mesurer",
                            "questionnaire.yaml:19:9: every option is exclusive: that is a single choice (kind:"
                                    + " single) | toutes les options sont exclusives : c’est un choix unique (kind:"
                                    + " single)");
        }

        @Test
        void exclusive_is_for_tick_lists_only() {
            Edition edition = SMALL.with("{key: no}", "{key: no, exclusive: true}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:52: \"exclusive\" is for kind: ticks only | « exclusive » ne sert"
                                    + " qu’avec kind: ticks");
        }

        @Test
        void an_anchor_outside_the_range_is_told() {
            Edition edition = SMALL.with(
                    "kind: single, options: [{key: no}",
                    "kind: single, notApplicable: {points: 2}, options: [{key: no}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:32: 2 point(s), outside the range of A2: 0 to 1 | 2 point(s), hors"
                                    + " de l’étendue de A2 : de 0 à 1");
        }

        @Test
        void a_default_anchor_outside_a_questions_range_is_told() {
            Edition edition = SMALL.with("overall:", "defaults: {unknown: {points: 2}}\noverall:");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:6:12: 2 point(s), outside the range of A2: 0 to 1 | 2 point(s), hors"
                                    + " de l’étendue de A2 : de 0 à 1");
        }

        @Test
        void a_range_that_leaves_points_out_is_told() {
            Edition edition = SMALL.with("kind: single, weight: 2", "kind: single, range: {from: 0, to: 1}, weight: 2");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:12:32: answers earn 0 to 2 points, which is outside this range | les"
                                    + " réponses valent de 0 à 2 points, hors de cette étendue");
        }

        @Test
        void a_share_needs_its_bound() {
            Edition edition = SMALL.with("    scale: {from: 0", "    aggregate: share\n    scale: {from: 0");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:10:5: \"reaching\" is missing: from how many points does a member"
                                    + " count? | il manque « reaching » : à partir de combien de points un membre"
                                    + " compte-t-il ?");
        }

        @Test
        void a_scale_upside_down_is_told() {
            Edition edition = SMALL.with("{from: 0, to: 100}", "{from: 100, to: 0}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:10:24: \"to\" must be above \"from\" (100) | « to » doit dépasser «"
                                    + " from » (100)");
        }

        @Test
        void a_scale_without_a_value_is_told() {
            Edition edition =
                    SMALL.with("    scale: {from: 0, to: 100}", "    scale: {from: 0, to: 100}\n    aggregate: none");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:10:5: without a value, \"scale\" has nothing to spread | sans valeur, « scale"
                                    + " » n’étale rien");
        }

        @Test
        void the_points_of_a_line_go_up_within_the_bounds() {
            Edition edition = SMALL.with(
                    "from: 0, to: 10, visibleIf",
                    "from: 0, to: 10, line: [{at: 5, points: 1}, {at: 5, points: 2}, {at: 11, points: 0}], visibleIf");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:77: the points of the line go up, between 0 and 10 | les points de la"
                                    + " ligne montent, entre 0 et 10",
                            "questionnaire.yaml:21:97: the points of the line go up, between 0 and 10 | les points de la"
                                    + " ligne montent, entre 0 et 10");
        }

        @Test
        void a_mean_of_means_is_made_of_means() {
            Edition edition = SMALL.with("{aggregate: weighted-mean", "{aggregate: mean-of-means");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:6:11: mean-of-means: its members must be groups whose \"aggregate\" is"
                                    + " mean | mean-of-means : les membres doivent être des groupes dont « aggregate » est"
                                    + " mean");
        }

        @Test
        void a_key_of_another_kind_is_told() {
            Edition edition = SMALL.with("kind: text,", "kind: text, most: 3,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:30: \"most\" means nothing for a question of kind text | « most »"
                                    + " n’a pas de sens pour une question de sorte text");
        }

        @Test
        void options_and_scale_together_or_neither_are_told() {
            Edition edition = SMALL.with("kind: text,", "kind: ranking,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:18: either \"options\" or \"scale\" is needed | il faut soit «"
                                    + " options », soit « scale »");
        }

        @Test
        void steps_out_of_order_are_told() {
            Edition edition = SMALL.with(
                    "from: 0, to: 10,",
                    "from: 0, to: 10, steps: [{from: 0, points: 0}, {from: 6, points: 1}, {from: 5, points: 2}],");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:21:102: steps start at 0, go up, and stay within 10 | les paliers"
                                    + " commencent à 0, montent, et ne dépassent pas 10");
        }

        @Test
        void a_number_needs_its_bounds() {
            Edition edition = SMALL.with("from: 0, to: 10,", "from: 0,");

            assertThat(edition.faults())
                    .containsExactly("questionnaire.yaml:21:18: \"to\" is missing | il manque « to »");
        }
    }

    @Nested
    class Levels {

        @Test
        void a_gap_between_bands_is_told() {
            Edition edition = SMALL.with("from: 50,", "from: 51,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:16: gap: the band before ends at 50 | trou : la tranche d’avant"
                                    + " s’arrête à 50");
        }

        @Test
        void an_overlap_of_bands_is_told() {
            Edition edition = SMALL.with("from: 50,", "from: 49,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:16: overlap: the band before goes up to 50 | chevauchement : la"
                                    + " tranche d’avant va jusqu’à 50");
        }

        @Test
        void bands_must_reach_the_highest_score() {
            Edition edition = SMALL.with("50, to: 100", "50, to: 99");

            assertThat(edition.faults())
                    .containsExactly("questionnaire.yaml:25:26: the score goes up to 100 | le score monte jusqu’à 100");
        }

        @Test
        void bands_must_start_at_the_lowest_score() {
            Edition edition = SMALL.with("1, from: 0", "1, from: 1");

            assertThat(edition.faults())
                    .containsExactly("questionnaire.yaml:24:16: the score goes down to 0 | le score descend jusqu’à 0");
        }

        @Test
        void a_band_above_every_score_is_told() {
            Edition edition = SMALL.with("50, to: 100}", "50, below: 101}\n  - {level: 3, from: 101, to: 120}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:26:16: never reached: the score goes from 0 to 100 | jamais atteint :"
                                    + " le score va de 0 à 100",
                            "words.en.yaml:3:1: the words \"levels.3.name\" are missing | il manque le texte «"
                                    + " levels.3.name »",
                            "words.fr.yaml:3:1: the words \"levels.3.name\" are missing | il manque le texte «"
                                    + " levels.3.name »");
        }

        @Test
        void a_score_in_two_bands_or_in_none_is_told() {
            Edition both = SMALL.with("below: 50", "to: 50");
            Edition neither = SMALL.with("from: 50", "above: 50");

            assertThat(both.faults())
                    .containsExactly(
                            "questionnaire.yaml:24:25: overlap: 50 is in two bands; \"below\" here, or \"above\" in the"
                                    + " next | chevauchement : 50 est dans deux tranches ; « below » ici, ou « above » dans"
                                    + " la suivante");
            assertThat(neither.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:16: gap: 50 is in no band; \"from\" here, or \"to\" in the one before |"
                                    + " trou : 50 n’est dans aucune tranche ; « from » ici, ou « to » dans la précédente");
        }

        @Test
        void bands_may_hold_their_top_instead_of_their_bottom() {
            Edition edition = SMALL.with("below: 50", "to: 50").with("from: 50", "above: 50");

            assertThat(edition.faults()).isEmpty();
            assertThat(edition.read().levels().getLast().band().orElseThrow().reachedBy(Rational.of(50)))
                    .isFalse();
        }

        @Test
        void the_ends_of_the_score_belong_to_a_band() {
            Edition edition = SMALL.with("1, from: 0", "1, above: 0").with("50, to: 100", "50, below: 100");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:24:16: the first band includes its bottom: \"from\" | la première tranche"
                                    + " comprend son bas : « from »",
                            "questionnaire.yaml:25:26: the last band includes its top: \"to\" | la dernière tranche"
                                    + " comprend son haut : « to »");
        }

        @Test
        void levels_may_begin_at_nought() {
            Edition edition = SMALL.with("level: 1", "level: 0").with("level: 2", "level: 1");

            assertThat(edition.with("words.fr.yaml", "levels: {1:", "levels: {0:")
                            .with("words.fr.yaml", "2:", "1:")
                            .with("words.en.yaml", "levels: {1:", "levels: {0:")
                            .with("words.en.yaml", "2:", "1:")
                            .faults())
                    .isEmpty();
        }

        @Test
        void a_group_has_levels_of_its_own_or_those_of_a_ladder() {
            Edition edition = SMALL.with(
                            "overall:",
                            "ladders: {two: [{level: 0, from: 0, to: 15}, {level: 1, above: 15, to: 100}]}\noverall:")
                    .with("  - id: A\n", "  - id: A\n    levels: to\n")
                    .with(
                            "  - id: B\n",
                            "  - id: B\n    levels: [{level: 0}, {level: 1, requires: {level: A, atLeast: 1}}]\n");

            assertThat(edition.faults())
                    .contains(
                            "questionnaire.yaml:10:13: \"to\" is not among the ladders; nearest: two | « to » n’est pas dans"
                                    + " ladders ; proches : two",
                            "questionnaire.yaml:17:55: \"A\" is unknown; nearest: (none) | « A » est inconnu ; proches :"
                                    + " (aucun)");
        }

        @Test
        void a_mean_of_levels_is_made_of_groups_with_levels() {
            Edition edition = SMALL.with("of: points", "of: level");

            assertThat(edition.faults())
                    .contains(
                            "questionnaire.yaml:6:37: of: level: its members must be groups that have \"levels\" | of:"
                                    + " level : les membres doivent être des groupes qui ont « levels »");
        }

        @Test
        void level_numbers_follow_each_other() {
            Edition edition = SMALL.with("level: 2", "level: 3");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:6: level 2 expected: levels are numbered without a gap, from 0 or"
                                    + " 1 | niveau 2 attendu : les niveaux se suivent, à partir de 0 ou de 1",
                            "words.en.yaml:3:1: the words \"levels.3.name\" are missing | il manque le texte «"
                                    + " levels.3.name »",
                            "words.en.yaml:3:26: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"levels.2\" | texte superflu : rien ne demande « levels.2 » dans"
                                    + " questionnaire.yaml",
                            "words.fr.yaml:3:1: the words \"levels.3.name\" are missing | il manque le texte «"
                                    + " levels.3.name »",
                            "words.fr.yaml:3:26: superfluous words: nothing in questionnaire.yaml asks for"
                                    + " \"levels.2\" | texte superflu : rien ne demande « levels.2 » dans"
                                    + " questionnaire.yaml");
        }

        @Test
        void either_every_level_has_a_band_or_none() {
            Edition edition =
                    SMALL.with("{level: 2, from: 50, to: 100}", "{level: 2, requires: {dimension: A, atLeast: 3}}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:6: \"from\" is missing: either every level has a band, or none | il"
                                    + " manque « from » : tous les niveaux ont une tranche, ou aucun");
        }

        @Test
        void a_level_asks_for_something() {
            Edition edition = SMALL.with("{level: 1, from: 0, below: 50}", "{level: 1}")
                    .with("{level: 2, from: 50, to: 100}", "{level: 2}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:6: \"from\", \"above\" or \"requires\" is needed: without, level 2 is"
                                    + " always reached | il faut « from », « above » ou « requires » : sans cela, le niveau"
                                    + " 2 est toujours atteint");
        }

        @Test
        void the_lowest_level_asks_nothing() {
            Edition edition = SMALL.with("below: 50", "below: 50, requires: {question: A1, answered: true}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:24:36: the lowest level asks nothing | le premier niveau n’exige rien");
        }

        @Test
        void a_requirement_that_can_never_hold_is_told() {
            Edition edition = SMALL.with(
                    "50, to: 100",
                    "50, to: 100, requires: {all: [{dimension: A, atLeast: 101}, {share: evidenced, above: 60}]}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:67: never true: this figure goes from 0 to 100 | jamais vrai :"
                                    + " cette valeur va de 0 à 100",
                            "questionnaire.yaml:25:101: never true: this figure goes from 0 to 1 | jamais vrai : cette"
                                    + " valeur va de 0 à 1");
        }

        @Test
        void a_requirement_on_an_unknown_group_or_measure_is_told() {
            Edition edition = SMALL.with(
                    "50, to: 100",
                    "50, to: 100, requires: {any: [{dimension: AA, atLeast: 1}, {measure: key, atLeast: 1}]}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:25:64: \"AA\" is unknown; nearest: A, B | « AA » est inconnu ; proches"
                                    + " : A, B",
                            "questionnaire.yaml:25:91: \"key\" is unknown; nearest: (none) | « key » est inconnu ;"
                                    + " proches : (aucun)");
        }

        @Test
        void a_mode_cannot_be_held_at_a_level_there_is_not() {
            Edition edition = SMALL.with("minutes: 2", "minutes: 2, highestLevel: 3");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:5:31: this is no level; levels: 1, 2 | ce n’est pas un niveau ; niveaux : 1, 2");
        }
    }

    @Nested
    class Measures {

        @Test
        void a_member_that_does_not_count_is_told() {
            Edition edition = SMALL.with("levels:", "measures: [{id: key, members: [A1, B3]}]\nlevels:")
                    .with("words.fr.yaml", "levels:", "measures: {key: {name: Clé}}\nlevels:")
                    .with("words.en.yaml", "levels:", "measures: {key: {name: Key}}\nlevels:");

            assertThat(edition.faults())
                    .containsExactly("questionnaire.yaml:23:36: \"B3\" is neither a scored question nor a scored group;"
                            + " nearest: B1, B2, B, A1, A2 | « B3 » n’est ni une question ni un groupe qui compte"
                            + " ; proches : B1, B2, B, A1, A2");
        }
    }

    @Nested
    class Bridges {

        @Test
        void a_bridge_speaks_of_questions_there_are() {
            Edition edition = SMALL.with(
                    "modes:", "bridge: {from: \"1\", renamed: {Z1: A1, A1: X, A2: X}, changed: [B9]}\nmodes:");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:3:10: a bridge leads to an earlier edition | un pont mène à une"
                                    + " édition antérieure",
                            "questionnaire.yaml:3:31: this edition has no question \"Z1\"; nearest: A1, B1, A2, B2, B3"
                                    + " | cette édition n’a pas de question « Z1 » ; proches : A1, B1, A2, B2, B3",
                            "questionnaire.yaml:3:46: X is already taken over | X est déjà repris",
                            "questionnaire.yaml:3:64: this edition has no question \"B9\"; nearest: B1, B2, B3, A1, A2"
                                    + " | cette édition n’a pas de question « B9 » ; proches : B1, B2, B3, A1, A2");
        }
    }

    @Nested
    class WordsInBothLanguages {

        @Test
        void a_missing_word_is_told_where_it_should_be() {
            Edition edition = SMALL.with("words.en.yaml", "A1: {title: A one, ", "A1: {");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.en.yaml:6:3: the words \"questions.A1.title\" are missing | il manque le texte «"
                                    + " questions.A1.title »");
        }

        @Test
        void a_missing_option_is_told_in_its_file() {
            Edition edition = SMALL.with("words.fr.yaml", ", z: Z", "");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.fr.yaml:8:21: the words \"questions.B1.options.z\" are missing | il manque le texte"
                                    + " « questions.B1.options.z »");
        }

        @Test
        void a_question_without_any_words_is_told_in_both_files() {
            Edition edition = SMALL.with("words.fr.yaml", "  B3: {title: B trois}\n", "")
                    .with("words.en.yaml", "  B3: {title: B three}\n", "");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.en.yaml:5:1: the words \"questions.B3.title\" are missing | il manque le texte «"
                                    + " questions.B3.title »",
                            "words.fr.yaml:5:1: the words \"questions.B3.title\" are missing | il manque le texte «"
                                    + " questions.B3.title »");
        }

        @Test
        void an_empty_word_is_missing() {
            Edition edition = SMALL.with("words.fr.yaml", "title: Petit", "title: ''");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.fr.yaml:1:1: the words \"title\" are missing | il manque le texte « title »");
        }

        @Test
        void words_that_nothing_asks_for_are_told() {
            Edition edition = SMALL.with("words.fr.yaml", "  B3:", "  B4: {title: B quatre}\n  B3:");

            assertThat(edition.faults())
                    .containsExactly("words.fr.yaml:10:3: superfluous words: nothing in questionnaire.yaml asks for"
                            + " \"questions.B4\" | texte superflu : rien ne demande « questions.B4 » dans"
                            + " questionnaire.yaml");
        }

        @Test
        void help_in_one_language_only_is_told() {
            Edition edition = SMALL.with("words.en.yaml", "{title: B two}", "{title: B two, help: Any number.}");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.fr.yaml:9:3: the words \"questions.B2.help\" are missing | il manque le texte «"
                                    + " questions.B2.help »");
        }

        @Test
        void a_comma_that_cuts_a_text_is_told() {
            Edition edition = SMALL.with("words.fr.yaml", "{title: B deux}", "{title: B deux, ou trois}");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.fr.yaml:9:23: \"questions.B2.ou trois\" has no value: a text with a comma is put in"
                                    + " quotes here | « questions.B2.ou trois » n’a pas de valeur : un texte qui a une"
                                    + " virgule se met entre guillemets ici");
        }

        @Test
        void evidence_asks_for_its_words() {
            Edition edition = SMALL.with("{id: B2,", "{id: B2, evidence: true,");

            assertThat(edition.faults())
                    .containsExactly(
                            "words.en.yaml:9:3: the words \"questions.B2.evidence\" are missing | il manque le texte «"
                                    + " questions.B2.evidence »",
                            "words.fr.yaml:9:3: the words \"questions.B2.evidence\" are missing | il manque le texte «"
                                    + " questions.B2.evidence »");
        }
    }

    @Nested
    class Facts_of_the_company {

        @Test
        void are_told_by_a_question_of_the_right_kind() {
            Edition edition = SMALL.with("{id: B3, kind: text,", "{id: B3, kind: text, fact: size,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:30: a question of this kind cannot tell \"size\" | une question"
                                    + " de cette sorte ne peut pas dire « size »");
        }

        @Test
        void are_told_by_one_question_each() {
            Edition edition = SMALL.with("{id: A1,", "{id: A1, fact: size,").with("{id: A2,", "{id: A2, fact: size,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:18: another question already tells \"size\" | une autre question"
                                    + " dit déjà « size »");
        }

        @Test
        void have_each_public_code_under_one_option() {
            Edition edition = SMALL.with("{id: A2,", "{id: A2, fact: sector,")
                    .with("{key: no}", "{key: no, covers: [\"10*\"]}")
                    .with("{key: yes,", "{key: yes, covers: [\"10*\"],");

            assertThat(edition.faults())
                    .containsExactly("questionnaire.yaml:13:104: code already covered: 10* | code déjà couvert : 10*");
        }

        @Test
        void alone_have_options_that_cover_public_codes() {
            Edition edition = SMALL.with("{key: no}", "{key: no, covers: [\"10*\"]}");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:13:52: \"covers\" is for questions with \"fact\" only | « covers »"
                                    + " ne sert qu’avec « fact »");
        }
    }

    @Nested
    class Shapes {

        @Test
        void keys_that_are_not_known_and_those_that_are_missing_are_told() {
            Edition edition = SMALL.with("kind: text,", "kin: text,");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:9: \"kind\" is missing | il manque « kind »",
                            "questionnaire.yaml:22:18: \"kin\" is not known here; nearest: kind, id, line, to, fact"
                                    + " | « kin » n’est pas connu ici ; proches : kind, id, line, to, fact");
        }

        @Test
        void a_wrong_word_is_told_with_those_there_are() {
            Edition edition = SMALL.with("kind: text", "kind: texte");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:22:24: \"texte\" is not allowed here; expected: single, ticks, number,"
                                    + " text, ranking, company-number | « texte » n’est pas admis ici ; attendu : single,"
                                    + " ticks, number, text, ranking, company-number");
        }

        @Test
        void an_edition_without_quotes_is_told_how_to_write_it() {
            Edition edition = SMALL.with("\"1\"", "2026.1");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:2:10: a text is expected: write \"2026.1\", in quotes | un texte est"
                                    + " attendu : écrivez \"2026.1\", entre guillemets");
        }

        @Test
        void a_number_that_is_none_is_told() {
            Edition edition = SMALL.with("weight: 3", "weight: heavy");

            assertThat(edition.faults())
                    .containsExactly(
                            "questionnaire.yaml:9:13: \"heavy\" is not written like that; expected: a number: 3, 0.25"
                                    + " or 1/3 | « heavy » ne s’écrit pas ainsi ; attendu : un nombre : 3, 0.25 ou 1/3");
        }
    }
}
