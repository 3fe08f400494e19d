package boussole.matching.fitting;

import boussole.matching.vocabulary.Labels;
import boussole.matching.vocabulary.Neighbours;
import boussole.matching.vocabulary.NeighboursReader;
import boussole.matching.vocabulary.Vocabulary;
import boussole.matching.vocabulary.VocabularyReader;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Place;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a hub decides about matching as data: words, neighbours, weights, and which answers tell a need. */
public record FittingTables(Vocabulary vocabulary, Neighbours neighbours, Weighting weighting, NeedReader needs) {

    private static final List<String> NAMES = List.of("vocabulary", "neighbours", "affinity", "need");

    /**
     * @param tables the YAML files of the folder
     * @param labels what the questionnaires in force call things
     * @throws FaultyFiles with every fault of every table
     */
    public static FittingTables read(List<Source> tables, Labels labels) {
        Reader reader = new Reader(tables);
        Optional<Vocabulary> vocabulary = reader.read("vocabulary", source -> VocabularyReader.read(source, labels));
        Optional<Neighbours> neighbours = reader.read("neighbours", NeighboursReader::read);
        Optional<Weighting> weighting = reader.read("affinity", WeightingReader::read);
        Optional<NeedReader> needs =
                vocabulary.flatMap(words -> reader.read("need", source -> NeedTableReader.read(source, words, labels)));
        reader.refuse();
        return new FittingTables(
                vocabulary.orElseThrow(), neighbours.orElseThrow(), weighting.orElseThrow(), needs.orElseThrow());
    }

    /** The tables by name, and what is wrong with them so far. */
    private static final class Reader {

        private final Map<String, Source> byName = new HashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private final String folder;

        private Reader(List<Source> tables) {
            folder = tables.isEmpty() ? "" : folder(tables.getFirst().path());
            for (Source table : tables) {
                String name =
                        table.path().substring(folder(table.path()).length()).replace(".yaml", "");
                if (!NAMES.contains(name)) {
                    faults.add(Place.of(table.path())
                            .fault("fichiers attendus ici : {0}", "files expected here: {0}", files()));
                }
                byName.put(name, table);
            }
        }

        private static String folder(String path) {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        private static List<String> files() {
            return NAMES.stream().map(name -> name + ".yaml").toList();
        }

        private <T> Optional<T> read(String name, Function<Source, T> reading) {
            Source source = byName.get(name);
            if (source == null) {
                faults.add(Place.of(folder + name + ".yaml").fault("ce fichier manque", "this file is missing"));
                return Optional.empty();
            }
            try {
                return Optional.of(reading.apply(source));
            } catch (FaultyFiles faulty) {
                faults.addAll(faulty.faults());
                return Optional.empty();
            }
        }

        private void refuse() {
            if (!faults.isEmpty()) {
                throw new FaultyFiles(faults);
            }
        }
    }
}
