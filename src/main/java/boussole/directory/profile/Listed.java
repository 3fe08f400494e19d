package boussole.directory.profile;

import boussole.kernel.CompanyNumber;
import boussole.source.Nearest;
import boussole.source.Wording;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One word of a list of known ones, or several; kept in alphabetical order with a bar between them. Spreadsheets take the
 * nought from {@code 02}: the word is found again.
 *
 * @param several whether a cell may hold more than one
 * @param companies whether the number of a company is a word, too
 * @param known the words; none at all: nothing is checked
 */
record Listed(boolean several, boolean companies, Function<Terms, Collection<String>> known) implements Form {

    static final String BETWEEN = "|";
    private static final int MOST = 200;
    private static final Pattern BREAKS = Pattern.compile("[|,;\\n]");
    private static final Pattern WORD = Pattern.compile("[\\p{Alnum}_+-]{1,40}");

    static Listed one(Function<Terms, Collection<String>> known) {
        return new Listed(false, false, known);
    }

    static Listed many(Function<Terms, Collection<String>> known) {
        return new Listed(true, false, known);
    }

    @Override
    public Cell read(String written, Terms terms) {
        List<String> words = several
                ? Arrays.stream(BREAKS.split(written))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of(written);
        if (words.size() > MOST) {
            return Cell.wrong(
                    "too-many",
                    words.size() + "",
                    "au plus " + MOST + " mots attendus",
                    "at most " + MOST + " words expected");
        }
        Collection<String> all = known.apply(terms);
        return Cell.joined(words.stream().map(word -> word(word, all)).toList(), BETWEEN);
    }

    private Cell word(String word, Collection<String> all) {
        if (all.contains(word) || all.isEmpty() && WORD.matcher(word).matches()) {
            return Cell.of(word);
        }
        if (all.contains("0" + word)) {
            return Cell.of("0" + word);
        }
        if (companies && CompanyNumber.read(word).isPresent()) {
            return Cell.of(CompanyNumber.read(word).orElseThrow().siren());
        }
        return new Cell(
                "",
                List.of(new Cell.Wrong(
                        "unknown-word",
                        companies
                                ? Wording.of(
                                        "« {0} » n’est ni un numéro SIREN ni un secteur ; peut-être : {1}",
                                        "“{0}” is neither a SIREN number nor a sector; perhaps: {1}",
                                        Cell.cut(word),
                                        Nearest.to(word, all))
                                : Wording.of(
                                        "« {0} » est inconnu ; peut-être : {1}",
                                        "“{0}” is unknown; perhaps: {1}", Cell.cut(word), Nearest.to(word, all)))));
    }
}
