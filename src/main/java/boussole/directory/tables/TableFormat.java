package boussole.directory.tables;

import boussole.source.FaultyFiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that tables come in. */
public enum TableFormat {
    CSV("text/csv") {
        @Override
        Grid grid(String file, byte[] bytes) {
            return Csv.read(file, bytes);
        }

        @Override
        byte[] file(List<List<String>> rows) {
            return Csv.write(rows);
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Grid grid(String file, byte[] bytes) {
            return Xlsx.read(file, bytes);
        }

        @Override
        byte[] file(List<List<String>> rows) {
            return Xlsx.write(rows);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end: {@code csv}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the end of a file's name. */
    public static Optional<TableFormat> ofFile(String name) {
        return Stream.of(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.ending()))
                .findFirst();
    }

    /** @throws FaultyFiles where it is not such a file, or too large */
    public Grid read(String file, byte[] bytes) {
        if (bytes.length > Limits.LARGEST_FILE) {
            throw Limits.fault(
                    file, "au plus {0} Mio attendus", "at most {0} MiB expected", Limits.LARGEST_FILE / (1024 * 1024));
        }
        return grid(file, bytes);
    }

    abstract Grid grid(String file, byte[] bytes);

    abstract byte[] file(List<List<String>> rows);
}
