package boussole.directory;

import boussole.directory.profile.Terms;
import boussole.library.Holdings;

/** The words of the rules and questionnaires in force. */
public final class InForce {

    private InForce() {}

    public static Terms terms(Holdings holdings) {
        return Terms.of(holdings.fitting().vocabulary(), holdings.fitting().neighbours(), holdings.questionnaires());
    }
}
