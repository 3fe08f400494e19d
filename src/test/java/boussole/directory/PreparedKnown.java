package boussole.directory;

import boussole.directory.profile.Known;
import boussole.library.Shelves;
import java.util.Optional;

/** The words that the program's own rules and questionnaires know, read once. */
public final class PreparedKnown {

    private static final Known KNOWN = KnownWords.of(new Shelves(Optional.empty(), Optional.empty()).checked());

    private PreparedKnown() {}

    public static Known known() {
        return KNOWN;
    }
}
