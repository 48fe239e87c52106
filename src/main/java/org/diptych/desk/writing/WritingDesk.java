package org.diptych.desk.writing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.site.Site;
import org.diptych.core.spelling.WordList;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.settings.ChineseSpacing;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.WritingChoice;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Task;

/**
 * Tells each open post which hints on writing its author wants: as the settings say, with the words of the author and of
 * the post's site, and the dictionary once it is read. Confined to the FX thread.
 */
public final class WritingDesk {
    private final OpenPosts posts;
    private final SettingsModel settings;
    private final OwnWords words;
    private final SpellingDictionary dictionary;
    private final HintMender mender;
    private final InvalidationListener anew = observable -> tellAll();
    private final Set<Path> followed = new HashSet<>();

    public WritingDesk(
            OpenPosts posts, SettingsModel settings, OwnWords words, SpellingDictionary dictionary, HintMender mender) {
        this.posts = posts;
        this.settings = settings;
        this.words = words;
        this.dictionary = dictionary;
        this.mender = mender;
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
        if (choice().spelling()) {
            dictionary.want(this::tellAll);
        }
        post.session().writingProperty().set(wanted(post));
    }

    private WritingHints wanted(OpenPost post) {
        WritingChoice choice = choice();
        Optional<OwnWords.OfSite> site = site(post).map(this::ofSite);
        WordList own = words.mine().get();
        return new WritingHints(
                choice.spelling() ? dictionary.known() : Optional.empty(),
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

    /** Puts in the spaces that {@code post}, which is to be saved, lacks, if the author wants that. Never takes long. */
    public Task<Void> beforeSave(OpenPost post) {
        PostSession session = post.session();
        boolean wanted = choice().spacing() == ChineseSpacing.MENDED
                && post.session().writingProperty().get().spacing()
                && session.dirtyProperty().get();
        return wanted ? mender.mendSpaces(session) : Task.done();
    }

    /** As {@link HintMender#mend}. */
    public Task<Void> mend(PostSession session, String rule) {
        return mender.mend(session, rule);
    }

    /** Reads the lists of words again: another program may have changed them. */
    public void look() {
        words.look();
    }

    /** What {@code word} may have been meant for, the likeliest first. */
    public Task<List<String>> suggestions(String word) {
        return dictionary.suggestions(word);
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
