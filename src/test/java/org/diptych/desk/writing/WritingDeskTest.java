package org.diptych.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.diptych.core.check.writing.SpacingCheck;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.desk.HeldWork;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.ReadOnly;
import org.diptych.desk.settings.ChineseSpacing;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.WritingChoice;
import org.diptych.desk.work.Background;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which hints each open post has, whose words are right in it, and what is put in when it is saved. */
class WritingDeskTest {
    private static final String POST = "---\ntitle: A\n---\n用Java写\n";

    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk();
    private final List<String> loads = new ArrayList<>();
    private SettingsModel settings;
    private WritingDesk writing;
    private Path program;
    private Path site;

    @BeforeEach
    void begin() throws IOException {
        folder = folder.toRealPath();
        program = Files.createDirectories(folder.resolve("program"));
        site = Files.createDirectories(folder.resolve("blog"));
        Files.createDirectories(site.resolve("source/_posts"));
        Files.writeString(site.resolve("_config.yml"), "title: S\n");
        Background background = desk.thread().background();
        settings = new SettingsModel(Settings.DEFAULT, new PropertiesFile(folder.resolve("settings")), background);
        writing = writing(background);
        desk.desk().mendBeforeSave(writing::beforeSave);
    }

    private WritingDesk writing(Background files) {
        return new WritingDesk(
                desk.posts(),
                settings,
                new OwnWords(program, files),
                new SpellingDictionary(
                        () -> {
                            loads.add("loaded");
                            return Optional.of(EnglishDictionary.shared());
                        },
                        desk.thread().background()),
                new HintMender(files, "Put spaces in"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(UnaryOperator<WritingChoice> change) {
        settings.change(now -> now.withWriting(change.apply(now.writing())));
    }

    private OpenPost open() throws IOException {
        return desk.open(Files.writeString(folder.resolve("a.md"), POST));
    }

    private OpenPost openInSite() throws IOException {
        return desk.open(Files.writeString(site.resolve("source/_posts/a.md"), POST));
    }

    private static WritingHints of(OpenPost post) {
        return post.session().writingProperty().get();
    }

    @Test
    void whatTheAuthorTurnsOffIsNoHintAnyMore() throws IOException {
        OpenPost post = open();
        assertThat(of(post).repeated()).isTrue();
        assertThat(of(post).punctuation()).isTrue();
        assertThat(of(post).spacing()).isFalse();

        choose(now -> now.withSpelling(false).withPunctuation(false).withSpacing(ChineseSpacing.SHOWN));

        assertThat(of(post).repeated()).isFalse();
        assertThat(of(post).punctuation()).isFalse();
        assertThat(of(post).spacing()).isTrue();
    }

    @Test
    void theDictionaryIsReadOnceAndReachesPostsThatAreOpen() throws IOException {
        OpenPost post = open();
        assertThat(of(post).dictionary()).isEmpty();

        desk.thread().until(() -> of(post).dictionary().isPresent());

        OpenPost other = desk.open(Files.writeString(folder.resolve("b.md"), "b"));
        assertThat(of(other).dictionary()).isPresent();
        assertThat(loads).hasSize(1);
        List<List<String>> offered = new ArrayList<>();
        writing.suggestions("teh").thenAccept(offered::add);
        assertThat(offered.get(0)).contains("the");
    }

    @Test
    void withoutSpellingNoDictionaryIsRead() throws IOException {
        choose(now -> now.withSpelling(false));
        open();
        assertThat(loads).isEmpty();
        List<List<String>> offered = new ArrayList<>();
        writing.suggestions("teh").thenAccept(offered::add);
        assertThat(offered).containsExactly(List.of());
    }

    @Test
    void aWordOfTheAuthorsIsRightInAllPosts() throws IOException {
        OpenPost post = open();
        OpenPost inSite = openInSite();

        writing.addToMine("Hexo");

        assertThat(of(post).words().has("Hexo")).isTrue();
        assertThat(of(inSite).words().has("Hexo")).isTrue();
        assertThat(program.resolve("words.txt")).content().contains("Hexo");
    }

    @Test
    void aWordOfTheSiteIsRightInItsPostsAlone() throws IOException {
        OpenPost post = open();
        assertThat(writing.hasSite()).isFalse();
        OpenPost inSite = openInSite();
        assertThat(writing.hasSite()).isTrue();

        writing.addToSite("Gnomon");

        assertThat(of(inSite).words().has("Gnomon")).isTrue();
        assertThat(of(post).words().has("Gnomon")).isFalse();
        assertThat(site.resolve("diptych-words.txt")).content().contains("Gnomon");
    }

    @Test
    void wordsThatAnotherProgramWroteAreKnownWhenTheAuthorComesBack() throws IOException {
        OpenPost inSite = openInSite();
        Files.writeString(program.resolve("words.txt"), "Eins\n");
        Files.writeString(site.resolve("diptych-words.txt"), "Zwei\n");

        writing.look();

        assertThat(of(inSite).words().has("Eins")).isTrue();
        assertThat(of(inSite).words().has("Zwei")).isTrue();
    }

    @Test
    void aListOfWordsThatIsNoTextCostsItselfAlone() throws IOException {
        Files.write(site.resolve("diptych-words.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        Files.writeString(site.resolve("_config.yml"), "title: S\ntheme_config:\n  pangu: true\n");
        choose(now -> now.withSpacing(ChineseSpacing.SHOWN));
        OpenPost inSite = openInSite();
        writing.addToMine("Hexo");
        assertThat(of(inSite).words().has("Hexo")).isTrue();
        assertThat(of(inSite).spacing()).as("what else the site says").isFalse();
    }

    @Test
    void aThemeThatPutsSpacesInByItselfWantsNoneInTheText() throws IOException {
        Files.writeString(site.resolve("_config.yml"), "title: S\ntheme_config:\n  pangu: true\n");
        choose(now -> now.withSpacing(ChineseSpacing.SHOWN));
        assertThat(of(openInSite()).spacing()).isFalse();
        assertThat(of(open()).spacing()).isTrue();
    }

    @Test
    void spacesArePutInWhenThePostIsSavedAndTakenBackAsOneStep() throws IOException {
        choose(now -> now.withSpacing(ChineseSpacing.MENDED));
        OpenPost post = open();
        TestDesk.type(post, "新Go，");

        desk.desk().save(post, () -> {});

        assertThat(post.path().orElseThrow()).hasContent("---\ntitle: A\n---\n新 Go，用 Java 写\n");
        assertThat(post.session().dirtyProperty().get()).isFalse();
        post.session().history().undo();
        assertThat(post.session().fileText()).isEqualTo("---\ntitle: A\n---\n新Go，用Java写\n");
    }

    @Test
    void spacesThatAreOnlyShownAreNotPutIn() throws IOException {
        choose(now -> now.withSpacing(ChineseSpacing.SHOWN));
        OpenPost post = open();
        TestDesk.type(post, "新");

        desk.desk().save(post, () -> {});

        assertThat(post.path().orElseThrow()).hasContent("---\ntitle: A\n---\n新用Java写\n");
    }

    @Test
    void whatMayNotBeChangedIsNotMended() throws IOException {
        OpenPost post = open();
        post.readOnlyProperty().set(ReadOnly.ELSEWHERE);

        writing.mend(post.session(), SpacingCheck.RULE);

        assertThat(post.session().fileText()).isEqualTo(POST);
    }

    @Test
    void whoTypesMeanwhileIsNotMended() throws IOException {
        HeldWork worker = new HeldWork();
        WritingDesk slow = writing(new Background(worker, Runnable::run));
        worker.all();
        OpenPost post = open();
        worker.all();

        slow.mend(post.session(), SpacingCheck.RULE);
        TestDesk.type(post, "x");
        worker.all();
        assertThat(post.session().fileText()).isEqualTo("---\ntitle: A\n---\nx用Java写\n");

        slow.mend(post.session(), SpacingCheck.RULE);
        worker.all();
        assertThat(post.session().fileText()).contains("用 Java 写");
    }

    /** A clock that is set. */
    private static final class Day extends Clock {
        private Instant now = Instant.parse("2026-03-01T22:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Day day = new Day();

    private WrittenToday today(Background worker) {
        return new WrittenToday(new PropertiesFile(program.resolve("written.properties")), worker, day);
    }

    @Test
    void wordsAndCharactersOfTodayAreCountedAndNeverLessThanNothing() {
        WrittenToday today = today(AnalyzedSession.AT_ONCE);
        today.changed("", "two words 三个字");
        assertThat(today.countProperty().get()).isEqualTo(5);
        today.changed("two words 三个字", "");
        today.changed("an old sentence", "");
        assertThat(today.countProperty().get()).isZero();
        today.changed("", "an old sentence");
        assertThat(today.countProperty().get()).as("put back").isZero();
        today.changed("", "new");
        assertThat(today.countProperty().get()).isEqualTo(1);
    }

    @Test
    void aNewDayBeginsWithNothingWhicheverWayTheClockJumps() {
        WrittenToday today = today(AnalyzedSession.AT_ONCE);
        today.changed("", "two words");
        day.now = Instant.parse("2026-03-02T01:00:00Z");
        today.changed("", "one");
        assertThat(today.countProperty().get()).isEqualTo(1);
        day.now = Instant.parse("2025-01-01T01:00:00Z");
        today.changed("", "a whole new sentence");
        assertThat(today.countProperty().get()).isEqualTo(4);
    }

    @Test
    void whatWasWrittenTodayIsKnownAtTheNextStartAndNotTomorrow() throws IOException {
        WrittenToday first = today(desk.thread().background());
        first.changed("", "two words");
        Path kept = program.resolve("written.properties");
        desk.thread().until(() -> Files.exists(kept));

        assertThat(today(AnalyzedSession.AT_ONCE).countProperty().get()).isEqualTo(2);
        day.now = Instant.parse("2026-03-02T01:00:00Z");
        assertThat(today(AnalyzedSession.AT_ONCE).countProperty().get()).isZero();
        Files.writeString(kept, "day=2026-03-02\ncount=nonsense\n");
        assertThat(today(AnalyzedSession.AT_ONCE).countProperty().get())
                .as("damaged")
                .isZero();
    }
}
