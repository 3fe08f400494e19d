package boussole.review.making;

/** There is no company, or no offer: a run would say nothing. */
final class NothingToMatch extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingToMatch() {
        super("no company or no offer", null, false, false);
    }
}
