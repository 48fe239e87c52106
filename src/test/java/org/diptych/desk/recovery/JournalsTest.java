package org.diptych.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.recovery.JournalReader;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of unsaved text is on the disk while it is typed, after it is saved, and after its tab is closed. */
class JournalsTest {
    private static final String TEXT = "---\ntitle: A\n---\ntext\n";

    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk();
    private Path root;
    private JournalFolder journals;
    private Journals keeping;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        folder = folder.toRealPath();
        root = folder.resolve("journals");
        file = Files.writeString(folder.resolve("a.md"), TEXT);
        keep(Locale.ENGLISH);
    }

    private void keep(Locale locale) {
        journals = new JournalFolder(root, Clock.systemUTC());
        keeping = new Journals(
                desk.posts(),
                journals,
                desk.thread().background(),
                new JournalTrouble(desk.notices(), Messages.of("recovery", locale)));
        desk.desk().markSaves(keeping::saving);
    }

    @AfterEach
    void end() throws IOException {
        desk.close();
        journals.close();
    }

    /** The journals of posts that are open, as they are on the disk. */
    private List<Journal> written() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(each -> each.toString().endsWith(".journal") && !each.startsWith(root.resolve("aside")))
                    .sorted()
                    .flatMap(each -> read(each).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static java.util.Optional<Journal> read(Path each) {
        try {
            return JournalReader.read(each);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isWritten(String text) {
        return written().stream().anyMatch(journal -> journal.text().equals(text));
    }

    @Test
    void whatIsTypedIsWrittenDownByItselfAndSaysWhatItIsOf() {
        OpenPost post = desk.open(file);
        assertThat(written()).as("nothing is unsaved").isEmpty();

        TestDesk.type(post, "typed ");
        desk.thread().until(() -> isWritten("---\ntitle: A\n---\ntyped text\n"));

        Journal journal = written().get(0);
        assertThat(journal.head().file()).contains(file);
        assertThat(journal.head().title()).isEqualTo("A");
        assertThat(journal.head().base()).contains(TEXT);
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void whatIsTypedBeforeTheTurnComesIsInIt() {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "c");
        TestDesk.type(post, "b");
        TestDesk.type(post, "a");

        desk.thread().until(() -> isWritten("---\ntitle: A\n---\nabctext\n"));

        assertThat(written()).hasSize(1);
    }

    @Test
    void aSavedPostNeedsNoJournal() {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");
        keeping.write(post);
        assertThat(written()).hasSize(1);

        desk.desk().save(post, () -> {});

        assertThat(written()).isEmpty();
        TestDesk.type(post, "again ");
        keeping.write(post);
        assertThat(isWritten("---\ntitle: A\n---\nagain typed text\n")).isTrue();
    }

    @Test
    void whatIsTakenBackToWhatTheFileHoldsNeedsNone() {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");
        keeping.write(post);
        assertThat(written()).hasSize(1);

        post.session().history().undo();

        assertThat(written()).isEmpty();
    }

    @Test
    void unsavedTextOfAClosedTabIsOfferedAmongWhatWasPutAside() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");

        desk.desk().drop(post);

        assertThat(written()).isEmpty();
        Recoverable found = new JournalSearch(journals).all().texts().get(0);
        assertThat(found.journal().text()).isEqualTo("---\ntitle: A\n---\ntyped text\n");
        assertThat(found.aside()).isTrue();
        assertThat(found.name()).isEqualTo("A");
        assertThat(found.fileChanged()).isFalse();
    }

    @Test
    void aTabClosedAfterASaveLeavesNothing() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");
        desk.desk().save(post, () -> {});

        desk.desk().drop(post);

        assertThat(written()).isEmpty();
        assertThat(new JournalSearch(journals).all().texts()).isEmpty();
    }

    @Test
    void eachPostHasItsOwn() {
        desk.desk().openUntitled(Post.parse("new"), ImageRoots.NONE);
        OpenPost untitled = desk.posts().currentProperty().get();
        OpenPost post = desk.open(file);
        TestDesk.type(untitled, "a ");
        TestDesk.type(post, "b ");

        keeping.write(untitled);
        keeping.write(post);

        assertThat(written())
                .extracting(Journal::text)
                .containsExactlyInAnyOrder("a new", "---\ntitle: A\n---\nb text\n");
    }

    @Test
    void aSaveIsWrittenDownBeforeItIsDone() {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");
        String text = post.session().fileText();

        keeping.saving(post, text, file);

        Journal journal = written().get(0);
        assertThat(journal.text()).isEqualTo(text);
        assertThat(journal.saved(file, text)).as("whose text it would be").isTrue();
        assertThat(journal.saved(file, TEXT)).isFalse();
    }

    @Test
    void ofALongPostWhatIsTypedWhileItsTurnComesIsWrittenSoonAfter() {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "x".repeat(1_100_000));
        TestDesk.type(post, "last ");

        desk.thread().until(() -> written().stream()
                .anyMatch(journal -> journal.text().startsWith("---\ntitle: A\n---\nlast xxx")));

        assertThat(written()).hasSize(1);
    }

    @Test
    void thatNothingCanBeWrittenDownIsSaidOnceAndTakenBackWhenItCan() throws IOException {
        Files.writeString(root, "in the way");
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");

        keeping.write(post);
        keeping.write(post);
        assertThat(desk.sentences())
                .singleElement()
                .asString()
                .startsWith("Unsaved text cannot be backed up at the moment, so a crash would lose it. ")
                .endsWith(" Save often.")
                .doesNotContain("Exception");

        Files.delete(root);
        keeping.write(post);
        assertThat(desk.sentences()).isEmpty();
        assertThat(isWritten("---\ntitle: A\n---\ntyped text\n")).isTrue();
    }

    @Test
    void aSaveIsNotHeldUpByAJournalThatCannotBeWritten() throws IOException {
        Files.writeString(root, "in the way");
        OpenPost post = desk.open(file);
        TestDesk.type(post, "typed ");

        desk.desk().save(post, () -> {});

        assertThat(file).hasContent("---\ntitle: A\n---\ntyped text\n");
    }

    @Test
    void aPostWithoutTitleIsCalledByItsFileAndOneWithoutEitherByNothing() throws IOException {
        OpenPost post = desk.open(Files.writeString(folder.resolve("无题.md"), "text\n"));
        TestDesk.type(post, "a ");
        desk.desk().drop(post);
        desk.desk().openUntitled(Post.parse("new"), ImageRoots.NONE);
        OpenPost untitled = desk.posts().currentProperty().get();
        TestDesk.type(untitled, "b ");
        desk.desk().drop(untitled);

        assertThat(new JournalSearch(journals).all().texts())
                .extracting(Recoverable::name)
                .containsExactlyInAnyOrder("无题.md", "");
    }

    @Test
    void inChineseTheWarningIsChinese() throws IOException {
        Files.writeString(root, "in the way");
        JournalTrouble trouble = new JournalTrouble(desk.notices(), Messages.of("recovery", Locale.CHINESE));
        trouble.tell(new java.nio.file.NoSuchFileException("x"));
        assertThat(desk.sentences()).singleElement().asString().doesNotContain("text", "Exception", "NoSuch");
        assertThat(desk.sentences().get(0)).contains("未保存");
        trouble.over();
        assertThat(desk.sentences()).isEmpty();
    }
}
