package org.diptych.desk.writing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.run.Mending;
import org.diptych.core.check.writing.SpacingCheck;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.site.Site;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.core.spelling.WordList;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.settings.ChineseSpacing;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.WritingChoice;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/**
 * Tells each open post which hints on writing its author wants: as the settings say, with the words of the author and of
 * the post's site, and the dictionary once it is read. Confined to the FX thread.
 */
public final class WritingDesk {
    /** The page of a post that is opened at the start comes first. */
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A save waits no longer. */
    private static final Duration LONGEST_MENDING = Duration.ofSeconds(1);

    private final OpenPosts posts;
    private final SettingsModel settings;
    private final OwnWords words;
    private final WrittenToday today;
    private final Callable<Optional<EnglishDictionary>> load;
    private final Background dictionaries;
    private final Background mending;
    private final String step;
    private final InvalidationListener anew = observable -> tellAll();
    private final Set<Path> followed = new HashSet<>();
    private Optional<EnglishDictionary> dictionary = Optional.empty();
    private boolean asked;

    /**
     * @param folder where the program keeps what it remembers
     * @param load reads the dictionary, which takes a second; empty for none
     * @param files reads and writes lists of words; looks at posts that are mended
     * @param dictionaries has a worker of its own
     * @param step what the author takes back where hints were mended, in their language
     */
    public WritingDesk(
            OpenPosts posts,
            SettingsModel settings,
            Path folder,
            Callable<Optional<EnglishDictionary>> load,
            Background files,
            Background dictionaries,
            String step) {
        this.posts = posts;
        this.settings = settings;
        this.words = new OwnWords(folder, files);
        this.today = new WrittenToday(
                new PropertiesFile(folder.resolve("written.properties")), files, Clock.systemDefaultZone());
        this.load = load;
        this.dictionaries = dictionaries;
        this.mending = files;
        this.step = step;
        settings.settingsProperty().addListener(anew);
        words.mine().addListener(anew);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
        posts.posts().forEach(this::follow);
    }

    private WritingChoice choice() {
        return settings.get().writing();
    }

    private void follow(OpenPost post) {
        post.siteProperty().addListener(observable -> tell(post));
        tell(post);
    }

    private void tellAll() {
        posts.posts().forEach(this::tell);
    }

    private void tell(OpenPost post) {
        readDictionary();
        post.session().writingProperty().set(wanted(post));
    }

    private WritingHints wanted(OpenPost post) {
        WritingChoice choice = choice();
        Optional<OwnWords.OfSite> site = site(post).map(this::ofSite);
        WordList own = words.mine().get();
        return new WritingHints(
                choice.spelling() ? dictionary : Optional.empty(),
                choice.spelling() ? site.map(said -> own.and(said.words())).orElse(own) : WordList.EMPTY,
                choice.spelling(),
                choice.spacing() != ChineseSpacing.OFF
                        && !site.map(OwnWords.OfSite::pangu).orElse(false),
                choice.punctuation());
    }

    private OwnWords.OfSite ofSite(Path folder) {
        var site = words.of(folder);
        if (followed.add(folder)) {
            site.addListener(anew);
        }
        return site.get();
    }

    private static Optional<Path> site(OpenPost post) {
        return Optional.ofNullable(post.siteProperty().get()).map(Site::folder);
    }

    private void readDictionary() {
        if (!asked && choice().spelling()) {
            asked = true;
            dictionaries.after(PAUSE).ask(load).thenAccept(read -> {
                dictionary = read;
                tellAll();
            });
        }
    }

    /** Puts in the spaces that {@code post}, which is to be saved, lacks, if the author wants that. Never takes long. */
    public Task<Void> beforeSave(OpenPost post) {
        PostSession session = post.session();
        boolean wanted = choice().spacing() == ChineseSpacing.MENDED
                && post.session().writingProperty().get().spacing()
                && session.dirtyProperty().get();
        return wanted ? mending.atMost(LONGEST_MENDING, mend(session, SpacingCheck.RULE)) : Task.done();
    }

    /**
     * Mends all that {@code rule}, a hint on Chinese, finds in {@code session}, as one step; nothing where the author
     * types meanwhile. Done once that is.
     */
    public Task<Void> mend(PostSession session, String rule) {
        Snapshot now = session.snapshot();
        WritingHints all = new WritingHints(Optional.empty(), WordList.EMPTY, false, true, true);
        return mending.ask(() -> Mending.of(
                        rule,
                        new Analyzer()
                                .analyze(new Snapshot(now.revision(), now.segments(), now.settings(), now.pairs(), all))
                                .findings()))
                .onlyIf(() -> session.revision() == now.revision())
                .thenAccept(edits -> {
                    if (!edits.isEmpty() && !session.readOnlyProperty().get()) {
                        new Correction(session, mending).make(edits, step);
                    }
                });
    }

    /** How much was written today. */
    public WrittenToday today() {
        return today;
    }

    /** Reads the lists of words again: another program may have changed them. */
    public void look() {
        words.look();
    }

    /** What {@code word} may have been meant for, the likeliest first. */
    public Task<List<String>> suggestions(String word) {
        return dictionary
                .map(known -> dictionaries.ask(() -> known.suggestions(word)))
                .orElseGet(() -> Task.of(List.of()));
    }

    /** From now on {@code word} is right in all posts of the author's. */
    public void addToMine(String word) {
        words.addToMine(word);
    }

    /** Whether the post in front lies in a site, which may have a list of words. */
    public boolean hasSite() {
        return posts.current().flatMap(WritingDesk::site).isPresent();
    }

    /** From now on {@code word} is right in all posts of the site of the post in front. */
    public void addToSite(String word) {
        posts.current().flatMap(WritingDesk::site).ifPresent(folder -> words.addToSite(folder, word));
    }
}
