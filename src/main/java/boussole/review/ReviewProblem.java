package boussole.review;

import boussole.kernel.Text;
import boussole.source.Wording;
import java.util.List;

/** Why something asked of a run was not done; nothing has changed then. */
public abstract sealed class ReviewProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    private ReviewProblem(String fr, String en, Object... things) {
        this(Wording.of(fr, en, things));
    }

    private ReviewProblem(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** What to tell the person. */
    public Text text() {
        return text;
    }

    /** There is no such run in this territory. */
    public static final class NoSuchRun extends ReviewProblem {
        public NoSuchRun() {
            super("Aucun appariement ne porte ce numéro.", "There is no run with this id.");
        }
    }

    /** There is no such company in the run, or no such offer in the directory. */
    public static final class Unknown extends ReviewProblem {
        public Unknown(String id) {
            super("« {0} » n’est pas connu dans cet appariement.", "“{0}” is not known in this run.", id);
        }
    }

    /** One at a time. */
    public static final class Underway extends ReviewProblem {
        private final RunId other;

        public Underway(RunId other) {
            super(
                    "Un appariement est déjà en cours ({0}) : attendez sa fin, ou annulez-le.",
                    "A run is already under way ({0}): wait for it to end, or cancel it.", other);
            this.other = other;
        }

        public RunId other() {
            return other;
        }
    }

    /** It cannot be done in the state the run is in. */
    public static final class NotInThisState extends ReviewProblem {
        public NotInThisState(Text state) {
            super(
                    "Cet appariement est {0} : ce n’est plus, ou pas encore, possible.",
                    "This run is {0}: that is no longer, or not yet, possible.", state);
        }
    }

    /** A newer run was published meanwhile, with which this one was not compared. */
    public static final class Outdated extends ReviewProblem {
        public Outdated() {
            super(
                    "Un autre appariement a été publié depuis : celui-ci n’a pas été comparé avec lui. Relancez-en un.",
                    "Another run was published since, and this one was not compared with it. Start a new one.");
        }
    }

    /** There is no company, or no offer: a run would say nothing. */
    public static final class NothingToMatch extends ReviewProblem {
        public NothingToMatch() {
            super(
                    "Il n’y a encore aucune entreprise, ou aucune offre, à apparier.",
                    "There is no company yet, or no offer, to match.");
        }
    }

    /** So many write at once that this one could not get through. */
    public static final class TooBusy extends ReviewProblem {
        public TooBusy() {
            super(
                    "Trop de personnes écrivent en même temps ; réessayez dans un instant.",
                    "Too many people are writing at the same time; try again in a moment.");
        }
    }

    /** What is not proven to be the best is shown to no company. */
    public static final class Unproven extends ReviewProblem {
        public Unproven() {
            super(
                    "Cet appariement n’est pas prouvé : il ne peut pas être publié. Relancez-en un, et signalez celui-ci.",
                    "This run is not proven: it cannot be published. Start another, and report this one.");
        }
    }

    /** Options that cannot be followed. */
    public static final class OptionsRefused extends ReviewProblem {
        private final transient List<OptionFault> faults;

        public OptionsRefused(List<OptionFault> faults) {
            super("Ces réglages ne peuvent pas être suivis.", "These options cannot be followed.");
            this.faults = List.copyOf(faults);
        }

        public List<OptionFault> faults() {
            return faults;
        }
    }

    /**
     * One that cannot be followed.
     *
     * @param field such as {@code coverage/1}
     */
    public record OptionFault(String field, Text message) {}

    /** The same idempotency key was used for something else. */
    public static final class KeyReused extends ReviewProblem {
        public KeyReused() {
            super(
                    "Cette Idempotency-Key a déjà servi pour une autre demande.",
                    "This Idempotency-Key was already used for another request.");
        }
    }
}
