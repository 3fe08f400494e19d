package boussole.directory;

import boussole.directory.profile.Flaw;
import boussole.kernel.Text;
import boussole.source.Wording;
import java.util.List;

/** Why something asked of the directory was not done; nothing has changed then. */
public abstract sealed class DirectoryProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    private DirectoryProblem(String fr, String en, Object... things) {
        this(Wording.of(fr, en, things));
    }

    private DirectoryProblem(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** What to tell the person. */
    public Text text() {
        return text;
    }

    /** There is no such profile. */
    public static final class NotThere extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        public NotThere() {
            super("Aucun profil ne porte cet identifiant.", "No profile has this identifier.");
        }
    }

    /** An address names one profile, what was sent another. */
    public static final class OtherId extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        public OtherId(String id) {
            super("« {0} » attendu, comme dans l’adresse.", "“{0}” expected, as in the address.", id);
        }
    }

    /** The same idempotency key was used for something else. */
    public static final class KeyReused extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        public KeyReused() {
            super(
                    "Cette Idempotency-Key a déjà servi pour une autre demande.",
                    "This Idempotency-Key was already used for another request.");
        }
    }

    /** Another profile has that identifier. */
    public static final class Taken extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        public Taken(String id) {
            super("« {0} » est déjà l’identifiant d’un autre profil.", "“{0}” already identifies another profile.", id);
        }
    }

    /** Someone else changed it in between. */
    public static final class Stale extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        private final long current;

        public Stale(long current) {
            super(
                    "Ce profil a changé depuis que vous l’avez lu : relisez-le.",
                    "This profile has changed since you read it: read it again.");
            this.current = current;
        }

        /** The version that stands. */
        public long current() {
            return current;
        }
    }

    /** It was not said which version is meant. */
    public static final class VersionNeeded extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        public VersionNeeded() {
            super(
                    "Il manque la version que vous avez lue (en-tête If-Match).",
                    "The version that you read is missing (header If-Match).");
        }
    }

    /** What is to be kept is not in order. */
    public static final class Refused extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        private final transient List<Flaw> flaws;

        public Refused(List<Flaw> flaws) {
            super("Ce profil n’est pas en ordre.", "This profile is not in order.");
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
            return flaws;
        }
    }

    /** The directory would hold more than it can. */
    public static final class TooMany extends DirectoryProblem {
        private static final long serialVersionUID = 1;

        public TooMany(int most) {
            super(
                    "Le catalogue compte au plus {0} profils de chaque sorte.",
                    "The catalogue has at most {0} profiles of a kind.", most);
        }
    }
}
