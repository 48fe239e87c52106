package org.diptych.desk.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.check.Finding;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.Notice.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of an open post, when that is not known any more, and when it is again. */
class OpenPostTest {
    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void find() throws IOException {
        folder = folder.toRealPath();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenPost open(String text) throws IOException {
        OpenPost post = desk.open(Files.writeString(folder.resolve("a.md"), text));
        desk.awaitReading(post);
        return post;
    }

    private static List<String> rules(OpenPost post) {
        return post.factsProperty().get().analysis().findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void eachChangeIsReadAndCounted() throws IOException {
        OpenPost post = open("---\ntitle: 短\n---\n中文\n");
        assertThat(post.factsProperty().get().bytes()).isEqualTo(26);

        TestDesk.type(post, "日本");
        desk.awaitReading(post);

        assertThat(post.factsProperty().get().bytes()).isEqualTo(32);
        assertThat(post.session().analysisProperty().get().published().html()).contains("日本中文");
    }

    @Test
    void theTitleFollowsWhatIsTyped() throws IOException {
        OpenPost post = open("---\ntitle: A\n---\ntext\n");
        post.session().parts().get(0).changed(8, 8, "nother");
        desk.awaitReading(post);
        assertThat(post.title()).contains("Another");
        post.session().parts().get(0).changed(7, 14, "  ");
        desk.awaitReading(post);
        assertThat(post.title()).as("a blank is none").isEmpty();
    }

    @Test
    void aRestingPostKeepsTitleTextAndHistoryAndIsReadAgainWhenItWakes() throws IOException {
        OpenPost post = open("---\ntitle: A\n---\ntext\n");
        TestDesk.type(post, "more ");
        desk.awaitReading(post);

        post.rest();
        assertThat(post.factsProperty().get()).isNull();
        assertThat(post.session().analysisProperty().get()).isNull();
        assertThat(post.title()).contains("A");
        post.session().history().undo();
        assertThat(post.session().fileText()).isEqualTo("---\ntitle: A\n---\ntext\n");
        assertThat(post.factsProperty().get()).as("while it rests").isNull();

        post.wake();
        desk.awaitReading(post);
        assertThat(post.session().analysisProperty().get().published().html())
                .contains("text")
                .doesNotContain("more");
        post.session().history().redo();
        assertThat(post.session().fileText()).contains("more text");
    }

    @Test
    void aHugeTextIsNotReadAndIsOnceItIsShortAgain() throws IOException {
        OpenPost post = open("text\n");
        TestDesk.type(post, "x\n".repeat(1_000_000));
        assertThat(post.troubleProperty().get()).isEqualTo(Trouble.TOO_LARGE);

        post.session().history().undo();
        desk.awaitReading(post);

        assertThat(post.troubleProperty().get()).isEqualTo(Trouble.NONE);
        assertThat(post.session().analysisProperty().get().published().html()).contains("text");
    }

    @Test
    void whatTheAuthorMayNotChangeStaysAsItIs() throws IOException {
        OpenPost post = open("text\n");
        post.readOnlyProperty().set(ReadOnly.ELSEWHERE);
        post.session()
                .apply(List.of(new org.diptych.core.text.TextEdit(new org.diptych.core.text.TextRange(0, 4), "other")));
        assertThat(post.session().fileText()).isEqualTo("text\n");
        post.readOnlyProperty().set(ReadOnly.NO);
        post.session()
                .apply(List.of(new org.diptych.core.text.TextEdit(new org.diptych.core.text.TextRange(0, 4), "other")));
        assertThat(post.session().fileText()).isEqualTo("other\n");
    }

    @Test
    void aPictureThatIsNotThereIsFoundAndIsFineOnceItIs() throws IOException {
        PictureWatch watch =
                new PictureWatch(desk.posts(), () -> Wishes.USUAL, desk.thread().background());
        OpenPost post = open("![a dial](dial.png)\n");
        desk.thread().until(() -> rules(post).contains("picture-missing"));

        Files.write(folder.resolve("dial.png"), new byte[] {1});
        watch.look();
        desk.thread().until(() -> !rules(post).contains("picture-missing"));
        assertThat(rules(post)).doesNotContain("picture-missing");
    }

    @Test
    void anotherPictureIsLookedForAsSoonAsItIsTyped() throws IOException {
        new PictureWatch(desk.posts(), () -> Wishes.USUAL, desk.thread().background());
        Files.write(folder.resolve("dial.png"), new byte[] {1});
        OpenPost post = open("![a dial](dial.png)\n");
        assertThat(rules(post)).doesNotContain("picture-missing");

        TestDesk.type(post, "![none](none.png) ");

        desk.thread().until(() -> rules(post).contains("picture-missing"));
        assertThat(rules(post)).as("the other is there").containsOnlyOnce("picture-missing");
    }

    @Test
    void aNewerNoticeTakesThePlaceOfOneThatSaysTheSameOfThePost() throws IOException {
        OpenPost post = open("text\n");
        Notices notices = new Notices();
        notices.show(new Notice("save", Severity.ERROR, "one", List.of(), Optional.of(post)));
        notices.show(new Notice("save", Severity.ERROR, "of the window", List.of(), Optional.empty()));
        notices.show(new Notice("disk", Severity.INFO, "of the disk", List.of(), Optional.of(post)));
        notices.show(new Notice("save", Severity.ERROR, "two", List.of(), Optional.of(post)));
        assertThat(notices.notices()).extracting(Notice::text).containsExactly("of the window", "of the disk", "two");
        notices.withdraw("disk", Optional.of(post));
        assertThat(notices.notices()).extracting(Notice::text).containsExactly("of the window", "two");
        notices.withdrawAll(post);
        assertThat(notices.notices()).extracting(Notice::text).containsExactly("of the window");
    }

    @Test
    void aFaultIsSaidInTheAuthorsLanguageAndNeverInTheSystems() {
        Throwable missing = catchThrowable(() -> PostFileReader.read(Path.of("文章.md")));
        Exception system = new IOException("No such file (errno 2)");
        assertThat(new FaultWords(Locale.ENGLISH).of(missing)).isEqualTo("There is no file 文章.md.");
        assertThat(new FaultWords(Locale.CHINESE).of(missing)).isEqualTo("没有文件 文章.md。");
        assertThat(new FaultWords(Locale.ENGLISH).of(system)).startsWith("Something went wrong in Diptych.");
        assertThat(new FaultWords(Locale.CHINESE).of(system))
                .startsWith("Diptych 出了问题。")
                .doesNotContain("errno");
    }
}
