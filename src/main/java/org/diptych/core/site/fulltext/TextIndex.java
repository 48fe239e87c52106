package org.diptych.core.site.fulltext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.diptych.core.file.ContentHash;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.LineEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of all posts of one site, kept in a folder of the program's own and brought up to date by what changed. What
 * is damaged is made anew. Where another window keeps the same site's words, this one asks them and keeps none.
 *
 * <p>{@link #find} and {@link #update} wait for the disk; they may be called from different threads, and nothing else
 * may.
 */
public final class TextIndex implements AutoCloseable {
    static final String FILE = "file";
    static final String MARK = "mark";
    static final String TITLE = "title";
    /** Tags and categories. */
    static final String FILED = "filed";

    static final String TEXT = "text";
    /** The text as it is, for excerpts. */
    private static final String WHOLE = "whole";

    private static final String BODY = "body";
    private static final String DATE = "date";
    /** The file again, where it is read without all that is stored of the post. */
    private static final String PLACE = "place";

    private static final Logger LOG = LoggerFactory.getLogger(TextIndex.class);
    /** Another one with every change of what is written. */
    private static final String VERSION = "-texts-2";
    /** While a site is read for the first time, what is read can be found after so many posts. */
    private static final int PORTION = 500;

    private static final double MEMORY_MEGABYTES = 16;
    private static final Sort BEST_THEN_NEWEST =
            new Sort(SortField.FIELD_SCORE, new SortField(DATE, SortField.Type.LONG, true));

    private final Path folder;
    private final Analyzer analyzer = new PostAnalyzer();
    private final Directory directory;
    private final Optional<IndexWriter> writer;
    private final Map<String, String> marks = new HashMap<>();
    private DirectoryReader reader;

    /**
     * Opens what is kept of the site in {@code site}.
     *
     * @param kept the folder for what is known of sites, outside of any
     * @throws IOException if nothing can be kept there
     */
    public static TextIndex open(Path kept, Path site) throws IOException {
        String name = ContentHash.of(site.toString().getBytes(StandardCharsets.UTF_8))
                .value()
                .substring(0, 24);
        Path folder = kept.resolve(name + VERSION);
        Files.createDirectories(folder);
        try {
            return new TextIndex(folder);
        } catch (IOException | RuntimeException damaged) {
            LOG.info("the words of {} are read anew: {}", site, damaged.toString());
            clear(folder);
            return new TextIndex(folder);
        }
    }

    private TextIndex(Path folder) throws IOException {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.directory = new NIOFSDirectory(folder);
        this.writer = newWriter();
        try {
            this.reader = writer.isPresent() ? DirectoryReader.open(writer.get()) : DirectoryReader.open(directory);
            readMarks();
        } catch (IOException | RuntimeException damaged) {
            close();
            throw damaged;
        }
    }

    private Optional<IndexWriter> newWriter() throws IOException {
        try {
            IndexWriterConfig settings = new IndexWriterConfig(analyzer)
                    .setRAMBufferSizeMB(MEMORY_MEGABYTES)
                    .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
            return Optional.of(new IndexWriter(directory, settings));
        } catch (LockObtainFailedException another) {
            LOG.debug("another window keeps {}", folder);
            return Optional.empty();
        }
    }

    private void readMarks() throws IOException {
        StoredFields stored = reader.storedFields();
        Bits live = MultiBits.getLiveDocs(reader);
        Set<String> wanted = Set.of(FILE, MARK);
        for (int i = 0; i < reader.maxDoc(); i++) {
            if (live == null || live.get(i)) {
                Document post = stored.document(i, wanted);
                marks.put(post.get(FILE), post.get(MARK));
            }
        }
    }

    /** How many posts can be found. */
    public synchronized int size() {
        return reader.numDocs();
    }

    /**
     * Reads what of {@code index} is new or changed, and forgets what is gone.
     *
     * @param courtesy asked before each post
     * @param newer whether a newer index waits, so that this one need not be read to its end
     */
    public void update(SiteIndex index, Courtesy courtesy, BooleanSupplier newer)
            throws IOException, InterruptedException {
        if (writer.isEmpty()) {
            refresh();
            return;
        }
        int read = 0;
        Set<String> present = new HashSet<>();
        for (IndexedPost post : index.posts()) {
            present.add(post.file());
            if (!post.mark().equals(marks.get(post.file()))) {
                courtesy.giveWay();
                if (newer.getAsBoolean()) {
                    break;
                }
                put(index, post);
                read++;
                if (read % PORTION == 0) {
                    refresh();
                }
            }
        }
        boolean gone = index.complete() && !newer.getAsBoolean() && forgetAllBut(present);
        if (read > 0 || gone) {
            writer.get().commit();
            refresh();
        }
    }

    private boolean forgetAllBut(Set<String> present) throws IOException {
        List<String> gone =
                marks.keySet().stream().filter(file -> !present.contains(file)).toList();
        for (String file : gone) {
            writer.get().deleteDocuments(new Term(FILE, file));
            marks.remove(file);
        }
        return !gone.isEmpty();
    }

    private void put(SiteIndex index, IndexedPost post) throws IOException {
        String text = "";
        try {
            text = LineEnd.unix(PostFileReader.read(index.pathOf(post)).text());
        } catch (FileProblem unreadable) {
            LOG.debug("{} is found by its title alone: {}", post.file(), unreadable.kind());
        }
        Document words = new Document();
        int body = body(text);
        words.add(new StringField(FILE, post.file(), Field.Store.YES));
        words.add(new BinaryDocValuesField(PLACE, new BytesRef(post.file())));
        words.add(new StoredField(MARK, post.mark()));
        words.add(new TextField(TITLE, post.name(), Field.Store.NO));
        List<String> filed = new ArrayList<>(post.head().tags());
        post.categoryNames().forEach(filed::add);
        words.add(new TextField(FILED, String.join("\n", filed), Field.Store.NO));
        words.add(new TextField(TEXT, text.substring(body), Field.Store.NO));
        words.add(new StoredField(WHOLE, text));
        words.add(new StoredField(BODY, body));
        words.add(
                new NumericDocValuesField(DATE, post.head().date().toLocalDate().toEpochDay()));
        writer.get().updateDocument(new Term(FILE, post.file()), words);
        marks.put(post.file(), post.mark());
    }

    /** Where the text begins behind the front matter. */
    private static int body(String text) {
        Post post = Post.parse(text);
        OptionalInt front = post.indexOf(SegmentKind.FRONT_MATTER);
        return front.isPresent()
                ? post.segments().subList(0, front.getAsInt() + 1).stream()
                        .mapToInt(Segment::length)
                        .sum()
                : 0;
    }

    private synchronized void refresh() throws IOException {
        DirectoryReader newer = writer.isPresent()
                ? DirectoryReader.openIfChanged(reader, writer.get())
                : DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    /**
     * The posts that hold all words of {@code typed}, the likeliest first, and of equals the newest; none if it is blank.
     *
     * @param most how many at most
     * @param excerpts of how many of them an excerpt is wanted
     */
    public synchronized List<FoundText> find(String typed, int most, int excerpts) throws IOException {
        WordsQuery query = WordsQuery.of(typed);
        List<FoundText> found = new ArrayList<>();
        if (query.words().isEmpty() || reader.maxDoc() == 0) {
            return found;
        }
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            StoredFields stored = searcher.storedFields();
            ScoreDoc[] hits = searcher.search(query.in(reader, analyzer), most, BEST_THEN_NEWEST).scoreDocs;
            Map<Integer, String> files = files(hits);
            for (ScoreDoc hit : hits) {
                Optional<FoundText.Excerpt> excerpt =
                        found.size() < excerpts ? excerpt(stored.document(hit.doc), query) : Optional.empty();
                found.add(new FoundText(Objects.requireNonNull(files.get(hit.doc)), excerpt));
            }
            return found;
        } catch (AlreadyClosedException closed) {
            LOG.debug("the site was left while it was searched", closed);
            return List.of();
        }
    }

    /** The files of {@code hits}, which are read in the order of the index. */
    private Map<Integer, String> files(ScoreDoc[] hits) throws IOException {
        Map<Integer, String> files = new HashMap<>();
        BinaryDocValues places = MultiDocValues.getBinaryValues(reader, PLACE);
        for (int doc : Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray()) {
            if (places != null && places.advanceExact(doc)) {
                files.put(doc, places.binaryValue().utf8ToString());
            }
        }
        return files;
    }

    private static Optional<FoundText.Excerpt> excerpt(Document post, WordsQuery query) {
        String whole = post.get(WHOLE);
        return whole == null
                ? Optional.empty()
                : Excerpts.of(whole, post.getField(BODY).numericValue().intValue(), query.words());
    }

    @Override
    public synchronized void close() throws IOException {
        try (Directory last = directory) {
            if (reader != null) {
                reader.close();
            }
            if (writer.isPresent() && writer.get().isOpen()) {
                writer.get().close();
            }
            LOG.debug("{} is closed", last);
        } finally {
            analyzer.close();
        }
    }

    /** Where what is kept is damaged, or was written by a newer version. */
    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
