package boussole.library;

import boussole.kernel.Language;
import boussole.kernel.Text;
import boussole.matching.fitting.Fitting;
import boussole.matching.fitting.FittingTables;
import boussole.questionnaire.EditionId;
import boussole.questionnaire.Questionnaire;
import boussole.questionnaire.reading.QuestionnaireReader;
import boussole.rulebook.FactModel;
import boussole.rulebook.RuleFiles;
import boussole.rulebook.Rulebook;
import boussole.scoring.Scoring;
import boussole.scoring.policy.Policy;
import boussole.scoring.policy.PolicyReader;
import boussole.source.Fault;
import boussole.source.FaultyFiles;
import boussole.source.Locks;
import boussole.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes holdings of files: reads every questionnaire, every table and every rule, and refuses all or takes all. */
final class Assembling {

    /** The folder below the rules whose DRL decides levels, advice and pointers, for every questionnaire. */
    static final String SCORING = "scoring/";

    /** The folder below the rules that decides who fits: DRL, and the tables that it reads. */
    static final String MATCHING = "matching/";

    private final LibraryFiles files;
    private final BiFunction<RuleFiles, FactModel, Rulebook> compilingMatching;
    private final List<Fault> faults = new ArrayList<>();

    private Assembling(LibraryFiles files, BiFunction<RuleFiles, FactModel, Rulebook> compilingMatching) {
        this.files = files;
        this.compilingMatching = compilingMatching;
    }

    /** @throws FaultyFiles with every fault of every file */
    static Holdings of(LibraryFiles files) {
        return new Assembling(files, Rulebook::compile).holdings();
    }

    /** The same, where the rules of matching are the program's own: they are compiled when they are first asked. */
    static Holdings withOwnMatching(LibraryFiles files) {
        return new Assembling(files, Rulebook::lazily).holdings();
    }

    /** Only the files that decide one edition's score, for keeping under the hash that its results record. */
    static LibraryFiles deciding(LibraryFiles files, EditionId edition) {
        return new LibraryFiles(
                files.rules().only(path -> path.startsWith(SCORING) || path.startsWith(edition.questionnaire() + "/")),
                files.questionnaires().only(path -> path.startsWith(edition + "/")));
    }

    private Holdings holdings() {
        Map<EditionId, Questionnaire> questionnaires = questionnaires();
        changedEditions();
        Map<EditionId, Policy> policies = new HashMap<>();
        questionnaires.forEach((edition, questionnaire) ->
                collecting(() -> policy(questionnaire)).ifPresent(policy -> policies.put(edition, policy)));
        otherTables(questionnaires);
        Optional<Rulebook> rulebook = collecting(() -> compiled(SCORING, Scoring.FACTS, Rulebook::compile));
        Optional<Fitting> fitting = fitting(questionnaires.values());
        if (!faults.isEmpty()) {
            rulebook.ifPresent(Rulebook::close);
            fitting.ifPresent(Fitting::close);
            throw new FaultyFiles(faults);
        }
        return new Holdings(
                scorings(questionnaires, policies, rulebook.orElseThrow()), files, rulebook.orElseThrow(), fitting);
    }

    private Rulebook compiled(String folder, FactModel model, BiFunction<RuleFiles, FactModel, Rulebook> compiling) {
        try {
            return compiling.apply(files.rules().only(path -> path.startsWith(folder)), model);
        } catch (FaultyFiles faulty) {
            throw new FaultyFiles(faulty.faults().stream()
                    .map(fault -> new Fault("rules/" + fault.file(), fault.line(), fault.column(), fault.message()))
                    .toList());
        }
    }

    private Optional<Fitting> fitting(Collection<Questionnaire> questionnaires) {
        RuleFiles matching = files.rules().only(path -> path.startsWith(MATCHING));
        if (matching.byPath().isEmpty()) {
            return Optional.empty(); // an old result is replayed with the files that decided it
        }
        Optional<FittingTables> tables = collecting(
                () -> FittingTables.read(tables(path -> path.startsWith(MATCHING)), Labelling.of(questionnaires)));
        Optional<Rulebook> rules = collecting(() -> compiled(MATCHING, Fitting.FACTS, compilingMatching));
        if (tables.isEmpty()) {
            rules.ifPresent(Rulebook::close);
        }
        return tables.flatMap(
                read -> rules.map(rulebook -> new Fitting(read, rulebook, matching.hash(rulebook.hash()))));
    }

    private Map<EditionId, Scoring> scorings(
            Map<EditionId, Questionnaire> questionnaires, Map<EditionId, Policy> policies, Rulebook rulebook) {
        return questionnaires.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Scoring(
                                entry.getValue(),
                                policies.getOrDefault(entry.getKey(), Policy.NONE),
                                rulebook,
                                decidingHash(entry.getValue(), rulebook))));
    }

    /** Of everything that decides the edition's score: the rules, the tables, and the edition itself. */
    private String decidingHash(Questionnaire questionnaire, Rulebook rulebook) {
        return deciding(files, questionnaire.id()).rules().hash(rulebook.hash() + questionnaire.hash());
    }

    private Map<EditionId, Questionnaire> questionnaires() {
        Map<EditionId, Questionnaire> questionnaires = new HashMap<>();
        for (String folder : editionFolders()) {
            collecting(() -> read(folder)).ifPresent(read -> {
                questionnaires.put(read.id(), read);
                misplaced(folder, read);
            });
        }
        return questionnaires;
    }

    /** A published edition never changes: its hash is locked. */
    private void changedEditions() {
        Map<String, String> hashes = editionFolders().stream()
                .collect(Collectors.toMap(
                        folder -> folder, folder -> QuestionnaireReader.hash(structure(folder), words(folder))));
        source("locked.yaml")
                .flatMap(locked -> collecting(() -> Locks.read(locked)))
                .ifPresent(locks -> faults.addAll(locks.faults(hashes)));
    }

    private Set<String> editionFolders() {
        return files.questionnaires().byPath().keySet().stream()
                .filter(path -> path.endsWith("/questionnaire.yaml"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Questionnaire read(String folder) {
        return QuestionnaireReader.read(structure(folder), words(folder));
    }

    private Source structure(String folder) {
        return source(folder + "/questionnaire.yaml").orElseThrow();
    }

    private Map<Language, Source> words(String folder) {
        Map<Language, Source> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            source(folder + "/words." + language.tag() + ".yaml").ifPresent(source -> words.put(language, source));
        }
        return words;
    }

    private Optional<Source> source(String path) {
        return Optional.ofNullable(files.questionnaires().byPath().get(path))
                .map(text -> new Source("questionnaires/" + path, text));
    }

    private void misplaced(String folder, Questionnaire questionnaire) {
        if (!folder.equals(questionnaire.id().toString())) {
            faults.add(new Fault(
                    "questionnaires/" + folder + "/questionnaire.yaml",
                    1,
                    1,
                    new Text(
                            "ce questionnaire doit se trouver dans le dossier " + questionnaire.id(),
                            "this questionnaire belongs in the folder " + questionnaire.id())));
        }
    }

    private Policy policy(Questionnaire questionnaire) {
        String folder = questionnaire.id().questionnaire() + "/";
        List<Source> tables = tables(path -> path.startsWith(folder));
        return PolicyReader.read(tables, questionnaire);
    }

    private List<Source> tables(java.util.function.Predicate<String> wanted) {
        return files.rules().only(path -> path.endsWith(".yaml") && wanted.test(path)).byPath().entrySet().stream()
                .map(file -> new Source("rules/" + file.getKey(), file.getValue()))
                .toList();
    }

    /** Tables that no questionnaire has read: of one that is refused itself, or of none, which would silently do nothing. */
    private void otherTables(Map<EditionId, Questionnaire> questionnaires) {
        Set<String> known = editionFolders().stream()
                .map(folder -> folder.substring(0, folder.indexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> read = questionnaires.keySet().stream()
                .map(edition -> edition.questionnaire() + "/")
                .collect(Collectors.toSet());
        faults.addAll(PolicyReader.misshapen(tables(path ->
                known.stream().anyMatch(path::startsWith) && read.stream().noneMatch(path::startsWith))));
        for (Source table :
                tables(path -> !path.startsWith(MATCHING) && known.stream().noneMatch(path::startsWith))) {
            faults.add(new Fault(
                    table.path(),
                    1,
                    1,
                    new Text(
                            "aucun questionnaire ne porte le nom de ce dossier",
                            "no questionnaire has the name of this folder")));
        }
    }

    private <T> Optional<T> collecting(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (FaultyFiles faulty) {
            faults.addAll(faulty.faults());
            return Optional.empty();
        }
    }
}
