package boussole.embedded;

import boussole.kernel.Text;
import java.nio.file.Path;

/** The embedded store cannot be opened, and why. */
public final class StoreUnavailable extends RuntimeException {

    private final transient Text text;

    StoreUnavailable(Text text) {
        super(text.en());
        this.text = text;
    }

    StoreUnavailable(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** What to tell the person who started the program. */
    public Text text() {
        return text;
    }

    static StoreUnavailable held(Path folder, String holder) {
        return new StoreUnavailable(new Text(
                "Le dossier de données %s est déjà utilisé par un autre processus%s. Arrêtez-le, ou donnez un autre dossier (BOUSSOLE_DATA)."
                        .formatted(folder, holder),
                "The data folder %s is already in use by another process%s. Stop it, or give another folder (BOUSSOLE_DATA)."
                        .formatted(folder, holder)));
    }

    static StoreUnavailable unusable(Path folder, Exception cause) {
        return new StoreUnavailable(
                new Text(
                        "Le dossier de données %s ne peut pas être utilisé : %s.".formatted(folder, cause.getMessage()),
                        "The data folder %s cannot be used: %s.".formatted(folder, cause.getMessage())),
                cause);
    }

    static StoreUnavailable unreadable(Path file, Exception cause) {
        return new StoreUnavailable(
                new Text(
                        "Le fichier de données %s ne peut pas être ouvert : %s. Restaurez une sauvegarde, ou déplacez ce fichier pour repartir de zéro."
                                .formatted(file, cause.getMessage()),
                        "The data file %s cannot be opened: %s. Restore a backup, or move the file away to start afresh."
                                .formatted(file, cause.getMessage())),
                cause);
    }
}
