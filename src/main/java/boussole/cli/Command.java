package boussole.cli;

/** Something to do once. */
public interface Command {

    /** @return the exit status: 0 done, 1 the input was refused, 2 wrong usage */
    int run();
}
