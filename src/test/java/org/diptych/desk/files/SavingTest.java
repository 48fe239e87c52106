package org.diptych.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.desk.HeldWork;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.Questions.Unsaved;
import org.diptych.desk.work.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of text that is saved, and of text that cannot be. */
class SavingTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    private TestDesk desk = new TestDesk();
    private final List<String> done = new ArrayList<>();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        file = Files.writeString(folder.resolve("文章.md"), "---\ntitle: A\n---\nold\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void save(OpenPost post) {
        desk.desk().save(post, () -> done.add("saved"));
    }

    @Test
    void whatIsTypedIsInTheFileAndThePostIsSaved() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "new ");
        assertThat(post.session().dirtyProperty().get()).isTrue();

        save(post);

        assertThat(file).hasContent("---\ntitle: A\n---\nnew old\n");
        assertThat(post.session().dirtyProperty().get()).isFalse();
        assertThat(post.savedAtProperty().get()).isNotNull();
        assertThat(done).containsExactly("saved");
    }

    @Test
    void whatHasNotChangedIsNotWritten() throws IOException {
        OpenPost post = desk.open(file);
        Files.delete(file);

        save(post);

        assertThat(done).containsExactly("saved");
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwrittenUnseen() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "mine ");
        Files.writeString(file, "theirs\n");

        save(post);

        assertThat(file).hasContent("theirs\n");
        assertThat(done).isEmpty();
        assertThat(post.session().fileText()).contains("mine old");
        assertThat(desk.sentences())
                .containsExactly("Another program changed this file, and you have unsaved changes.");
        assertThat(desk.buttons())
                .containsExactly("Compare and merge…", "Use the file’s version", "Keep mine and save");
    }

    @Test
    void aFileThatIsGoneDoesNotReturnUnasked() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "mine ");
        Files.delete(file);

        save(post);

        assertThat(file).doesNotExist();
        assertThat(desk.sentences())
                .containsExactly("This post’s file no longer exists. Your text is still safe here.");
        desk.press("Save here again");
        assertThat(file).hasContent("---\ntitle: A\n---\nmine old\n");
        assertThat(desk.sentences()).isEmpty();
        assertThat(post.session().dirtyProperty().get()).isFalse();
    }

    @Test
    void aSaveThatFailsSaysWhyAndCanBeTriedAgain() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        OpenPost post = desk.open(Files.writeString(inner.resolve("a.md"), "text"));
        TestDesk.type(post, "more ");
        Files.delete(inner.resolve("a.md"));
        Files.delete(inner);

        save(post);

        assertThat(desk.sentences()).singleElement().asString().contains("no longer exists. Save it somewhere else");
        assertThat(post.session().dirtyProperty().get()).isTrue();
        assertThat(done).isEmpty();
        Files.createDirectory(inner);
        desk.author().savesAt(inner.resolve("b.md"));
        desk.press("Save as…");
        assertThat(inner.resolve("b.md")).hasContent("more text");
        assertThat(desk.sentences()).as("what is no longer so").isEmpty();
        assertThat(done).containsExactly("saved");
    }

    @Test
    void aNewPostIsAskedWhereAndKnowsItsFileFromThenOn() {
        desk.desk().openUntitled(Post.parse("new"), ImageRoots.NONE);
        OpenPost post = desk.posts().currentProperty().get();

        save(post);
        assertThat(desk.author().asked()).containsExactly("where");
        assertThat(done).as("the author thought better of it").isEmpty();

        desk.author().savesAt(folder.resolve("inner/../new.md"));
        save(post);
        assertThat(folder.resolve("new.md")).hasContent("new");
        assertThat(post.path()).contains(folder.resolve("new.md"));
        assertThat(done).containsExactly("saved");
        TestDesk.type(post, "still ");
        save(post);
        assertThat(folder.resolve("new.md")).hasContent("still new");
        assertThat(desk.author().asked()).as("known by now").containsExactly("where");
    }

    @Test
    void aPostSavedElsewhereShowsThePicturesOfBothPlaces() throws IOException {
        OpenPost post = desk.open(file);
        Path blog = Files.createDirectories(folder.resolve("blog/source/_posts"));
        Files.writeString(folder.resolve("blog/_config.yml"), "title: A\n");
        desk.author().savesAt(blog.resolve("文章.md"));

        desk.desk().saveAs(post, () -> {});

        assertThat(post.siteProperty().get().folder()).isEqualTo(folder.resolve("blog"));
        assertThat(post.imagesProperty().get().relative()).contains(folder, blog);
        assertThat(post.imagesProperty().get().site()).contains(folder.resolve("blog/source"));
        assertThat(file).as("the first file").exists();
    }

    @Test
    void aCharacterTheEncodingLacksIsAskedAboutAndUtf8WritesIt() throws IOException {
        OpenPost post = desk.open(file);
        desk.author().chooses(Encoding.WINDOWS_1252);
        desk.desk().saveInEncoding(post);
        TestDesk.type(post, "中é ");
        desk.author().asked();

        save(post);
        assertThat(desk.author().asked()).singleElement().asString().contains("UTF-8 instead: [", "4, 中, Windows-1252");
        assertThat(file).hasContent("---\ntitle: A\n---\nold\n");
        assertThat(post.session().dirtyProperty().get()).isTrue();
        assertThat(done).isEmpty();

        desk.author().takesUtf8();
        save(post);
        assertThat(file).hasContent("---\ntitle: A\n---\n中é old\n");
        assertThat(done).containsExactly("saved");
    }

    @Test
    void whatIsTypedInAFieldIsSavedToo() throws IOException {
        OpenPost post = desk.open(file);
        post.session().typed().add(() -> {
            TestDesk.type(post, "from a field, ");
            return Task.done();
        });

        save(post);

        assertThat(file).hasContent("---\ntitle: A\n---\nfrom a field, old\n");
    }

    @Test
    void eachSaveIsMarkedBeforeItsFileIsWritten() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "new ");
        List<String> marked = new ArrayList<>();
        desk.desk().markSaves((saved, text, place) -> {
            try {
                marked.add(text.contains("new old") + " " + place.equals(file) + " " + Files.readString(file));
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
            return Task.done();
        });

        save(post);

        assertThat(marked).containsExactly("true true ---\ntitle: A\n---\nold\n");
    }

    @Test
    void whatIsTypedWhileAFileIsWrittenStaysUnsaved() throws IOException {
        HeldWork disk = new HeldWork();
        OpenPost post = openOn(disk);
        TestDesk.type(post, "one ");
        save(post);
        TestDesk.type(post, "two ");

        disk.all();

        assertThat(file).hasContent("---\ntitle: A\n---\none old\n");
        assertThat(post.session().dirtyProperty().get()).isTrue();
        save(post);
        disk.all();
        assertThat(file).hasContent("---\ntitle: A\n---\ntwo one old\n");
    }

    @Test
    void aSecondSaveWaitsForTheFirstAndTakesItForNobodyElses() throws IOException {
        HeldWork disk = new HeldWork();
        OpenPost post = openOn(disk);
        TestDesk.type(post, "one ");
        save(post);
        TestDesk.type(post, "two ");
        save(post);
        assertThat(disk.size()).as("one after the other").isEqualTo(1);

        disk.all();

        assertThat(file).hasContent("---\ntitle: A\n---\ntwo one old\n");
        assertThat(desk.sentences()).isEmpty();
        assertThat(done).containsExactly("saved", "saved");
    }

    @Test
    void anotherEncodingChosenWhileAFileIsWrittenWaitsToo() throws IOException {
        HeldWork disk = new HeldWork();
        OpenPost post = openOn(disk);
        TestDesk.type(post, "中 ");
        save(post);
        desk.author().chooses(Encoding.GB18030);
        desk.desk().saveInEncoding(post);

        disk.all();

        assertThat(desk.sentences()).noneMatch(sentence -> sentence.contains("Another program"));
        assertThat(Files.readAllBytes(file)).isEqualTo("---\ntitle: A\n---\n中 old\n".getBytes(GBK));
        assertThat(post.file().orElseThrow().encoding()).isEqualTo(Encoding.GB18030);
        assertThat(done).containsExactly("saved");
    }

    private OpenPost openOn(HeldWork disk) {
        desk.close();
        desk = new TestDesk(disk);
        desk.desk().open(file);
        disk.all();
        return Optional.ofNullable(desk.posts().currentProperty().get()).orElseThrow();
    }

    @Test
    void closingAsksOnceAboutAllThatIsUnsaved() throws IOException {
        Path second = Files.writeString(folder.resolve("b.md"), "b");
        Path third = Files.writeString(folder.resolve("c.md"), "c");
        OpenPost one = desk.open(file);
        OpenPost two = desk.open(second);
        OpenPost three = desk.open(third);
        TestDesk.type(one, "1");
        TestDesk.type(two, "2");
        List<OpenPost> all = List.of(one, two, three);

        desk.author().saysOfUnsaved(Unsaved.CANCEL);
        desk.desk().settle(all, () -> done.add("gone"));
        assertThat(desk.author().asked()).containsExactly("unsaved 2");
        assertThat(done).isEmpty();
        assertThat(second).hasContent("b");

        desk.author().saysOfUnsaved(Unsaved.SAVE);
        desk.desk().settle(all, () -> done.add("gone"));
        assertThat(second).hasContent("2b");
        assertThat(file).content().contains("1old");
        assertThat(done).containsExactly("gone");
    }

    @Test
    void aPostThatCouldNotBeSavedIsNotClosed() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "mine ");
        Files.writeString(file, "theirs");
        desk.author().saysOfUnsaved(Unsaved.SAVE);

        desk.desk().close(post);

        assertThat(desk.posts().posts()).containsExactly(post);
        assertThat(file).hasContent("theirs");
        desk.author().saysOfUnsaved(Unsaved.DISCARD);
        desk.desk().close(post);
        assertThat(desk.posts().posts()).isEmpty();
        assertThat(desk.sentences()).as("of a post that is closed").isEmpty();
        assertThat(file).hasContent("theirs");
    }
}
