package boussole.directory.tables;

import boussole.directory.profile.Column;
import boussole.directory.tables.Grid.Row;
import boussole.kernel.Language;
import boussole.matching.Kind;
import boussole.source.Fault;
import boussole.source.Nearest;
import boussole.source.Place;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings of a table: which column of the file is which of the catalogue's, in French, in English, or mixed. */
record Headings(Map<Column, Integer> places) {

    static List<String> of(Kind kind, Language language) {
        return Column.of(kind).stream().map(column -> heading(column, language)).toList();
    }

    static String heading(Column column, Language language) {
        return switch (language) {
            case FR -> column.french();
            case EN -> column.english();
        };
    }

    static Headings read(Kind kind, String file, Row row, List<Fault> faults) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String written = row.cells().get(i).strip();
            Place place = new Place(file, row.line(), i + 1);
            Optional<Column> column = named(kind, written);
            if (column.isEmpty() && !written.isEmpty()) {
                faults.add(place.fault(
                        "colonne « {0} » inconnue ; peut-être : {1}",
                        "unknown column “{0}”; perhaps: {1}",
                        written.length() > 60 ? written.substring(0, 60) + "…" : written,
                        Nearest.to(written, names(kind))));
            }
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                faults.add(place.fault("la colonne « {0} » est déjà là", "column “{0}” is there already", written));
            }
        }
        return new Headings(places);
    }

    private static List<String> names(Kind kind) {
        return Column.of(kind).stream()
                .flatMap(column -> Stream.of(column.french(), column.english()))
                .distinct()
                .toList();
    }

    private static Optional<Column> named(Kind kind, String written) {
        String name = plain(written);
        return Column.of(kind).stream()
                .filter(column -> name.equals(column.french())
                        || name.equals(column.english())
                        || written.strip().equals(column.key()))
                .findFirst();
    }

    /** {@code Départements} is as good as {@code departements}, {@code Nom FR} as {@code nom_fr}. */
    private static String plain(String written) {
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0\u202f'’\\-]+", "_");
    }
}
