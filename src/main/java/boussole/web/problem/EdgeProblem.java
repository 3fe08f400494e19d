package boussole.web.problem;

import java.util.List;

/** What goes wrong at the edge itself, before any module is asked. */
public abstract sealed class EdgeProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<ProblemError> errors;

    private EdgeProblem(List<ProblemError> errors) {
        super(errors.toString(), null, false, false);
        this.errors = List.copyOf(errors);
    }

    List<ProblemError> errors() {
        return errors;
    }

    /** The body is not the JSON that is expected here. */
    public static final class Malformed extends EdgeProblem {
        private static final long serialVersionUID = 1;

        public Malformed(ProblemError error) {
            super(List.of(error));
        }
    }

    /** The body is well formed, and cannot be followed. */
    public static final class Unprocessable extends EdgeProblem {
        private static final long serialVersionUID = 1;

        public Unprocessable(ProblemError error) {
            super(List.of(error));
        }

        public Unprocessable(List<ProblemError> errors) {
            super(errors);
        }
    }

    /** There is nothing at this address. */
    public static final class NotThere extends EdgeProblem {
        private static final long serialVersionUID = 1;

        public NotThere() {
            super(List.of());
        }
    }

    /** No token was sent where one is needed. */
    public static final class NotSignedIn extends EdgeProblem {
        private static final long serialVersionUID = 1;

        public NotSignedIn() {
            super(List.of());
        }
    }

    /** A form was sent from another site. */
    public static final class FromElsewhere extends EdgeProblem {
        private static final long serialVersionUID = 1;

        public FromElsewhere() {
            super(List.of());
        }
    }

    /** The body took too long to arrive. */
    public static final class TooSlow extends EdgeProblem {
        private static final long serialVersionUID = 1;

        public TooSlow() {
            super(List.of());
        }
    }

    /** The body is larger than anything that is asked for here. */
    public static final class TooLarge extends EdgeProblem {
        private static final long serialVersionUID = 1;

        private final long most;

        /** @param most bytes that would have been taken */
        public TooLarge(long most) {
            super(List.of());
            this.most = most;
        }

        long most() {
            return most;
        }
    }
}
