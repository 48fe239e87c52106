package org.diptych.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.file.watch.OpenMarks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.desk.HeldWork;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.Questions.Unsaved;
import org.diptych.desk.posts.ReadOnly;
import org.diptych.desk.work.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening posts: which tab comes in front, in which encoding they are read, and where else they are open. */
class DeskTest {
    private static final Charset GBK = Charset.forName("GBK");
    /** Long enough to be told from other encodings. */
    private static final String CHINESE = "这是一篇用旧编码写的文章，里面全是中文，没有别的。\n";

    @TempDir
    Path folder;

    private TestDesk desk = new TestDesk();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        file = Files.writeString(folder.resolve("a.md"), "---\ntitle: A\n---\ntext\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aPostComesInFrontWithItsTitleBeforeItIsRead() throws IOException {
        OpenPost post = desk.open(file);

        assertThat(post.title()).contains("A");
        assertThat(post.factsProperty().get()).isNull();
        desk.awaitReading(post);
        assertThat(post.title()).contains("A");
        assertThat(post.factsProperty().get().bytes()).isEqualTo(Files.size(file));
    }

    @Test
    void aPostIsShownOnceItIsPrepared() {
        Task<Void> prepared = Task.question();
        desk.desk().prepareBeforeShown(post -> prepared);
        desk.desk().open(file);
        desk.desk().open(file);
        assertThat(desk.posts().posts()).isEmpty();

        prepared.complete(null);

        assertThat(desk.posts().posts()).hasSize(1);
        assertThat(desk.posts().current().flatMap(OpenPost::path)).contains(file);
    }

    @Test
    void aPostThatCannotBePreparedIsShownNonetheless() {
        desk.desk().prepareBeforeShown(post -> Task.done().thenRun(() -> {
            throw new IllegalStateException("not prepared");
        }));

        assertThat(desk.open(file).path()).contains(file);
    }

    @Test
    void aFileThatIsOpenIsShownWhateverItIsCalled() throws IOException {
        OpenPost post = desk.open(file);
        desk.open(Files.writeString(folder.resolve("b.md"), "b"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        desk.desk().open(link);

        assertThat(desk.posts().posts()).hasSize(2);
        assertThat(desk.posts().current()).contains(post);
        desk.desk().open(folder.resolve("inner/../b.md"));
        assertThat(desk.posts().posts()).hasSize(2);
        assertThat(desk.posts().current()).isNotEqualTo(Optional.of(post));
    }

    @Test
    void askedForTwiceBeforeItCameItIsOpenedOnce() {
        HeldWork disk = new HeldWork();
        desk.close();
        desk = new TestDesk(disk);
        desk.desk().open(file);
        desk.desk().open(file);
        assertThat(desk.desk().openingProperty().get()).isTrue();

        disk.all();

        assertThat(desk.posts().posts()).hasSize(1);
        assertThat(desk.desk().openingProperty().get()).isFalse();
    }

    @Test
    void ofManyFilesTheLastIsShownAndOneThatIsMissingHidesNoOther() throws IOException {
        Path second = Files.writeString(folder.resolve("b.md"), "b");
        Path third = Files.writeString(folder.resolve("c.md"), "c");
        desk.author().opens(file, folder.resolve("none.md"), folder.resolve("nor this.md"), second, third);

        desk.desk().open();

        assertThat(desk.posts().paths()).containsExactly(file, second, third);
        assertThat(desk.posts().current().flatMap(OpenPost::path)).contains(third);
        assertThat(desk.sentences())
                .containsExactly(
                        "There is no file " + folder.resolve("none.md") + ".",
                        "There is no file " + folder.resolve("nor this.md") + ".");
        assertThat(desk.desk().openingProperty().get()).isFalse();
    }

    @Test
    void aPostOfASiteIsReadAsTheSitePublishesIt() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: S\n");
        Files.writeString(folder.resolve("package.json"), "{\"dependencies\":{\"hexo-renderer-marked\":\"7\"}}");
        Path posts = Files.createDirectories(folder.resolve("source/_posts"));

        OpenPost post = desk.open(Files.writeString(posts.resolve("p.md"), "text"));

        assertThat(post.session().dialectProperty().get()).isNotEqualTo(Dialect.USUAL);
        assertThat(post.siteProperty().get().folder()).isEqualTo(folder);
        assertThat(post.imagesProperty().get().site()).contains(folder.resolve("source"));
    }

    @Test
    void aLineTooLongForColoursIsSaid() throws IOException {
        desk.open(Files.writeString(folder.resolve("long.md"), "one\n\n" + "x".repeat(60_000)));

        assertThat(desk.sentences()).singleElement().asString().startsWith("Line 3 is so long");
    }

    @Test
    void anOldEncodingIsSaidAndLeftAtAButton() throws IOException {
        Files.write(file, CHINESE.getBytes(GBK));
        OpenPost post = desk.open(file);
        assertThat(post.session().fileText()).isEqualTo(CHINESE);
        assertThat(desk.sentences())
                .containsExactly("This post is in GB18030 and will be saved that way. "
                        + "Hexo reads only UTF-8 and would publish garbled text.");

        desk.press("Save as UTF-8");

        assertThat(file).hasContent(CHINESE);
        assertThat(desk.sentences()).isEmpty();
    }

    @Test
    void whatIsNoTextCanBeReadAndNotChangedUntilItIsReadRight() throws IOException {
        byte[] bytes = "abc\n\u0000def".getBytes(Charset.forName("UTF-8"));
        bytes[4] = (byte) 0xC4;
        Files.write(file, bytes);
        OpenPost post = desk.open(file);
        assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.NOT_TEXT);
        assertThat(desk.sentences()).singleElement().asString().startsWith("Some bytes of this file are not valid");
        desk.desk().saveAs(post, () -> {});
        assertThat(desk.author().asked()).as("not even where").isEmpty();
        assertThat(desk.sentences()).anyMatch(sentence -> sentence.contains("so it cannot be saved"));

        desk.author().chooses(Encoding.WINDOWS_1252);
        desk.press("Reopen with encoding…");

        assertThat(post.session().fileText()).isEqualTo("abc\nÄdef");
        assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.NO);
    }

    @Test
    void whatIsNoTextIsRepairedAndSavedOverItsBytes() throws IOException {
        Files.write(file, new byte[] {'a', '\n', (byte) 0xC4, 'b'});
        OpenPost post = desk.open(file);

        desk.desk().repair(post, Post.parse(post.session().fileText()));

        assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.NO);
        assertThat(post.session().dirtyProperty().get()).isTrue();
        desk.desk().save(post, () -> {});
        assertThat(file).as("as it was shown").hasContent("a\n\uFFFDb");
    }

    @Test
    void readingAnewAsksAboutUnsavedTextFirst() throws IOException {
        Files.write(file, CHINESE.getBytes(GBK));
        OpenPost post = desk.open(file);
        TestDesk.type(post, "mine ");
        desk.author().chooses(Encoding.BIG5);
        desk.author().saysOfUnsaved(Unsaved.CANCEL);

        desk.desk().reopenInEncoding(post);

        assertThat(desk.author().asked()).containsExactly("read in instead of GB18030", "unsaved 1");
        assertThat(post.session().fileText()).isEqualTo("mine " + CHINESE);
    }

    @Test
    void aPostOpenInAnotherWindowCanBeReadHereAndChangedIfOneInsists() {
        try (OpenMarks theirs = new OpenMarks(folder.resolve("marks"));
                OpenMarks ours = new OpenMarks(folder.resolve("marks"))) {
            theirs.take(file);
            OtherWindows elsewhere =
                    new OtherWindows(ours, desk.posts(), desk.files(), desk.fileNotices(), desk.disk());
            OpenPost post = desk.open(file);
            assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.ELSEWHERE);
            assertThat(desk.sentences()).singleElement().asString().startsWith("This post is open in another");

            desk.press("Edit here anyway");
            assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.NO);
            assertThat(desk.sentences()).isEmpty();
            elsewhere.look();
            assertThat(post.readOnlyProperty().get()).as("the author insisted").isEqualTo(ReadOnly.NO);
        }
    }

    @Test
    void whenTheOtherWindowClosesItIsReadAgainAndMayBeChanged() throws IOException {
        try (OpenMarks theirs = new OpenMarks(folder.resolve("marks"));
                OpenMarks ours = new OpenMarks(folder.resolve("marks"))) {
            theirs.take(file);
            OtherWindows elsewhere =
                    new OtherWindows(ours, desk.posts(), desk.files(), desk.fileNotices(), desk.disk());
            OpenPost post = desk.open(file);
            elsewhere.look();
            assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.ELSEWHERE);
            Files.writeString(file, "theirs\n");
            theirs.release(file);

            elsewhere.look();

            assertThat(post.readOnlyProperty().get()).isEqualTo(ReadOnly.NO);
            assertThat(post.session().fileText()).isEqualTo("theirs\n");
            desk.desk().close(post);
            assertThat(theirs.take(file)).as("closed here").isTrue();
        }
    }

    @Test
    void aPostSavedUnderAnotherNameLeavesTheFirstToOtherWindows() {
        try (OpenMarks theirs = new OpenMarks(folder.resolve("marks"));
                OpenMarks ours = new OpenMarks(folder.resolve("marks"))) {
            new OtherWindows(ours, desk.posts(), desk.files(), desk.fileNotices(), desk.disk());
            OpenPost post = desk.open(file);
            assertThat(theirs.take(file)).isFalse();
            desk.author().savesAt(folder.resolve("b.md"));

            desk.desk().saveAs(post, () -> {});

            assertThat(theirs.take(file)).isTrue();
            assertThat(theirs.take(folder.resolve("b.md"))).isFalse();
        }
    }

    @Test
    void thatNothingCanBeMarkedIsSaidOnceInTheAuthorsLanguage() throws IOException {
        desk.close();
        desk = new TestDesk(Locale.CHINESE);
        Path noFolder = Files.writeString(folder.resolve("marks"), "a file");
        try (OpenMarks ours = new OpenMarks(noFolder)) {
            new OtherWindows(ours, desk.posts(), desk.files(), desk.fileNotices(), desk.disk());
            desk.open(file);
            desk.notices().notices().forEach(notice -> assertThat(notice.text())
                    .startsWith("Diptych 无法得知文章是否已在另一个窗口中打开。")
                    .doesNotContain("Exception"));
            assertThat(desk.sentences()).hasSize(1);
            desk.notices().notices().clear();
            desk.open(Files.writeString(folder.resolve("b.md"), "b"));
            assertThat(desk.sentences()).isEmpty();
        }
    }

    @Test
    void tabsGoRoundAndANeighbourFollowsOneThatIsClosed() throws IOException {
        OpenPost one = desk.open(file);
        OpenPost two = desk.open(Files.writeString(folder.resolve("b.md"), "b"));
        OpenPost three = desk.open(Files.writeString(folder.resolve("c.md"), "c"));
        desk.posts().step(1);
        assertThat(desk.posts().current()).contains(one);
        desk.posts().step(-1);
        assertThat(desk.posts().current()).contains(three);
        desk.desk().close(three);
        assertThat(desk.posts().current()).contains(two);
        desk.desk().close(one);
        assertThat(desk.posts().posts()).isEqualTo(List.of(two));
        assertThat(desk.posts().current()).contains(two);
        desk.desk().close(two);
        assertThat(desk.posts().current()).isEmpty();
        desk.posts().step(1);
        assertThat(desk.posts().current()).isEmpty();
    }
}
