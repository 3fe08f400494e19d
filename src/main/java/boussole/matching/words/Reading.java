package boussole.matching.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Reads a text as one language reads it: elided articles, capitals and accents aside, without the stop words of either
 * language, each word by its stem.
 */
final class Reading extends Analyzer {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final CharArraySet STOP = stopWords();

    private final UnaryOperator<TokenStream> stemming;
    private final CharArraySet common;

    private Reading(UnaryOperator<TokenStream> stemming, CharArraySet common) {
        this.stemming = stemming;
        this.common = common;
    }

    /** @param common words that say too little to count */
    static Reading french(Collection<String> common) {
        return new Reading(FrenchLightStemFilter::new, CharArraySet.EMPTY_SET).without(common);
    }

    static Reading english(Collection<String> common) {
        return new Reading(KStemFilter::new, CharArraySet.EMPTY_SET).without(common);
    }

    private Reading without(Collection<String> words) {
        return new Reading(
                stemming,
                new CharArraySet(Set.copyOf(read(String.join("\n", words)).values()), false));
    }

    /** Where each word that counts stands in the text, and its stem. */
    record Span(int start, int end) {}

    /** The stems by place, in the order of the text. */
    Map<Span, String> read(String text) {
        Map<Span, String> stems = new LinkedHashMap<>();
        try (TokenStream words = tokenStream("", text)) {
            CharTermAttribute stem = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                stems.put(new Span(place.startOffset(), place.endOffset()), stem.toString());
            }
            words.end();
            return stems;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new StopFilter(stemming.apply(plain(tokenizer)), common));
    }

    private static TokenStream plain(TokenStream words) {
        TokenStream bare = new EnglishPossessiveFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(bare));
        return new LengthFilter(new StopFilter(folded, STOP), SHORTEST, LONGEST);
    }

    private static CharArraySet stopWords() {
        List<String> folded = Stream.of(FrenchAnalyzer.getDefaultStopSet(), EnglishAnalyzer.getDefaultStopSet())
                .flatMap(CharArraySet::stream)
                .map(word -> folded(new String((char[]) word)))
                .collect(Collectors.toList());
        return CharArraySet.unmodifiableSet(new CharArraySet(folded, false));
    }

    private static String folded(String word) {
        char[] folded = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }
}
