package boussole.matching.words;

import boussole.matching.words.OwnWords.OwnWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Which of a text's own words some profiles say, whatever their endings, accents and articles. In memory; built once for
 * a catalogue, then safe for many threads. A word counts the same in every catalogue.
 */
public final class WordIndex {

    private static final String FRENCH = "fr";
    private static final String ENGLISH = "en";
    private static final FieldType STEMS = stems();

    private final Reading french;
    private final Reading english;
    private final int size;
    private final DirectoryReader reader;

    private WordIndex(Reading french, Reading english, int size, DirectoryReader reader) {
        this.french = french;
        this.english = english;
        this.size = size;
        this.reader = reader;
    }

    /**
     * @param profiles what each says, by place
     * @param common words that say too little to count, in either language
     */
    public static WordIndex of(List<String> profiles, Collection<String> common) {
        Reading french = Reading.french(common);
        Reading english = Reading.english(common);
        try {
            return new WordIndex(french, english, profiles.size(), written(profiles, french, english));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The text's own words, and which profiles say them. */
    public SharedWords shared(String text) {
        SharedWords shared = new SharedWords(size);
        for (OwnWord word : words(text)) {
            shared.add(word.written(), saying(word));
        }
        return shared;
    }

    private List<OwnWord> words(String text) {
        return text.isBlank() ? List.of() : OwnWords.of(text, french, english).words();
    }

    private BitSet saying(OwnWord word) {
        BitSet profiles = new BitSet(size);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                add(leaf, FRENCH, word.french(), profiles);
                add(leaf, ENGLISH, word.english(), profiles);
            }
            return profiles;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(LeafReaderContext leaf, String field, String stem, BitSet profiles) throws IOException {
        PostingsEnum saying = leaf.reader().postings(new Term(field, stem), PostingsEnum.NONE);
        if (saying != null) {
            for (int at = saying.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = saying.nextDoc()) {
                profiles.set(leaf.docBase + at);
            }
        }
    }

    private static DirectoryReader written(List<String> profiles, Reading french, Reading english) throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(french, Map.of(FRENCH, french, ENGLISH, english)))
                .setMergePolicy(NoMergePolicy.INSTANCE) // profiles keep their places
                .setMergeScheduler(new SerialMergeScheduler());
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, settings)) {
            for (String profile : profiles) {
                Document document = new Document();
                document.add(new Field(FRENCH, profile, STEMS));
                document.add(new Field(ENGLISH, profile, STEMS));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(memory);
    }

    private static FieldType stems() {
        FieldType stems = new FieldType();
        stems.setTokenized(true);
        stems.setOmitNorms(true);
        stems.setIndexOptions(IndexOptions.DOCS);
        stems.freeze();
        return stems;
    }
}
