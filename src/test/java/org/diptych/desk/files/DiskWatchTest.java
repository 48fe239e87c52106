package org.diptych.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.merge.MergeChoice;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window says and does when other programs change, take away, move and bring back the files of open posts. */
class DiskWatchTest {
    private static final String HEAD = "---\ntitle: A\n---\n";

    @TempDir
    Path folder;

    private TestDesk desk = new TestDesk();
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        file = Files.writeString(folder.resolve("a.md"), HEAD + "one\n\ntwo\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSystemSaysThatAFileChangedAndItIsReadAgain() throws IOException {
        OpenPost post = desk.open(file);
        Files.writeString(file, HEAD + "theirs\n");

        desk.thread().until(() -> post.session().fileText().contains("theirs"));

        assertThat(desk.sentences()).containsExactly("Another program changed this file, so it was reloaded.");
    }

    @Test
    void aReloadedPostIsNotUnsavedAndTheAuthorsTextCanBeBroughtBack() throws IOException {
        OpenPost post = desk.open(file);
        Files.writeString(file, HEAD + "theirs\n");

        desk.disk().look();
        assertThat(post.session().fileText()).isEqualTo(HEAD + "theirs\n");
        assertThat(post.session().dirtyProperty().get()).isFalse();

        desk.press("Restore my text");
        assertThat(post.session().fileText()).isEqualTo(HEAD + "one\n\ntwo\n");
        assertThat(post.session().dirtyProperty().get())
                .as("another than the file")
                .isTrue();
        assertThat(file).as("until it is saved").hasContent(HEAD + "theirs\n");
    }

    @Test
    void manyReloadedPostsAreOneNoticeThatBringsAllBack() throws IOException {
        Path second = Files.writeString(folder.resolve("b.md"), "b");
        OpenPost one = desk.open(file);
        OpenPost two = desk.open(second);
        Files.writeString(file, "1");
        Files.writeString(second, "2");

        desk.disk().look();
        assertThat(desk.sentences()).containsExactly("Another program changed 2 open posts, so they were reloaded.");

        desk.press("Restore my text");
        assertThat(one.session().fileText()).isEqualTo(HEAD + "one\n\ntwo\n");
        assertThat(two.session().fileText()).isEqualTo("b");
    }

    @Test
    void aFileWhoseBytesAreTheSameIsNoNews() throws IOException {
        OpenPost post = desk.open(file);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
        long revision = post.session().revision();

        desk.disk().look();

        assertThat(desk.sentences()).isEmpty();
        assertThat(post.session().revision()).isEqualTo(revision);
    }

    private OpenPost bothChanged() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "mine ");
        Files.writeString(file, HEAD + "one\n\ntwo, theirs\n");
        desk.disk().look();
        return post;
    }

    @Test
    void whereBothChangedTheAuthorIsAskedOnceForEachChange() throws IOException {
        bothChanged();
        assertThat(desk.sentences())
                .containsExactly("Another program changed this file, and you have unsaved changes.");

        desk.notices().notices().clear();
        desk.disk().look();
        assertThat(desk.sentences()).as("asked already").isEmpty();

        Files.writeString(file, HEAD + "theirs again\n");
        desk.disk().look();
        assertThat(desk.sentences()).as("of another change").hasSize(1);
    }

    @Test
    void whereBothCameToTheSameNothingIsAsked() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "same ");
        Files.writeString(file, HEAD + "same one\n\ntwo\n");

        desk.disk().look();

        assertThat(desk.sentences()).isEmpty();
        assertThat(post.session().dirtyProperty().get()).isFalse();
    }

    @Test
    void keepingMineWritesOverWhatWasSeenAndOverNothingNewer() throws IOException {
        OpenPost post = bothChanged();
        Files.writeString(file, HEAD + "newer\n");

        desk.press("Keep mine and save");
        assertThat(file).hasContent(HEAD + "newer\n");
        assertThat(desk.sentences()).as("asked again").hasSize(1);

        desk.press("Keep mine and save");
        assertThat(file).hasContent(HEAD + "mine one\n\ntwo\n");
        assertThat(post.session().dirtyProperty().get()).isFalse();
        assertThat(desk.sentences()).isEmpty();
    }

    @Test
    void takingTheFilesVersionCanBeTakenBack() throws IOException {
        OpenPost post = bothChanged();

        desk.press("Use the file’s version");

        assertThat(post.session().fileText()).isEqualTo(HEAD + "one\n\ntwo, theirs\n");
        assertThat(post.session().dirtyProperty().get()).isFalse();
        post.session().history().undo();
        assertThat(post.session().fileText()).isEqualTo(HEAD + "mine one\n\ntwo\n");
        assertThat(post.session().dirtyProperty().get()).isTrue();
    }

    @Test
    void whatIsMergedStandsInTheEditorsAndIsUnsaved() throws IOException {
        OpenPost post = bothChanged();
        desk.author()
                .merges(merge ->
                        Optional.of(merge.text(piece -> piece.kind() == org.diptych.core.merge.MergePiece.Kind.MINE
                                ? MergeChoice.MINE
                                : MergeChoice.THEIRS)));

        desk.press("Compare and merge…");

        assertThat(post.session().fileText()).isEqualTo(HEAD + "mine one\n\ntwo, theirs\n");
        assertThat(post.session().dirtyProperty().get()).isTrue();
        assertThat(desk.sentences()).isEmpty();
        desk.desk().save(post, () -> {});
        assertThat(file).hasContent(HEAD + "mine one\n\ntwo, theirs\n");
    }

    @Test
    void whoLeavesTheMergeIsStillAsked() throws IOException {
        OpenPost post = bothChanged();

        desk.press("Compare and merge…");

        assertThat(desk.author().asked()).containsExactly("merge");
        assertThat(desk.buttons()).contains("Keep mine and save");
        assertThat(post.session().fileText()).contains("mine one");
    }

    @Test
    void aFileThatIsGoneLeavesItsTextUnsavedAndOneThatReturnsIsFine() throws IOException {
        OpenPost post = desk.open(file);
        Files.delete(file);

        desk.disk().look();
        assertThat(desk.sentences())
                .containsExactly("This post’s file no longer exists. Your text is still safe here.");
        assertThat(post.session().dirtyProperty().get()).isTrue();

        Files.writeString(file, HEAD + "one\n\ntwo\n");
        desk.disk().look();
        assertThat(desk.sentences()).isEmpty();
        assertThat(post.session().dirtyProperty().get()).isFalse();
    }

    @Test
    void aFileThatWasRenamedIsFollowed() throws IOException {
        OpenPost post = desk.open(file);
        Path there = Files.move(file, folder.resolve("renamed.md"));

        desk.disk().look();
        assertThat(desk.sentences()).containsExactly("This post’s file is now " + there + ".");

        desk.press("Use the new location");
        assertThat(post.path()).contains(there);
        assertThat(post.session().dirtyProperty().get()).isFalse();
        assertThat(desk.sentences()).isEmpty();
        TestDesk.type(post, "more ");
        desk.desk().save(post, () -> {});
        assertThat(there).hasContent(HEAD + "more one\n\ntwo\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void whoSavesAFileThatWasRenamedSavesItThere() throws IOException {
        OpenPost post = desk.open(file);
        TestDesk.type(post, "mine ");
        Path there = Files.move(file, folder.resolve("renamed.md"));

        desk.desk().save(post, () -> {});
        assertThat(desk.buttons()).contains("Save to the new location", "Save here again");
        assertThat(file).doesNotExist();

        desk.press("Save to the new location");
        assertThat(there).hasContent(HEAD + "mine one\n\ntwo\n");
        assertThat(file).doesNotExist();
        assertThat(post.path()).contains(there);
    }

    @Test
    void aDraftThatWasPublishedElsewhereIsFollowedWithItsNewFrontMatter() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: S\n");
        Path draft = Files.createDirectories(folder.resolve("source/_drafts")).resolve("d.md");
        Files.writeString(draft, "---\ntitle: D\n---\nA text of some length.\n");
        OpenPost post = desk.open(draft);
        Path published =
                Files.createDirectories(folder.resolve("source/_posts")).resolve("d.md");
        Files.writeString(published, "---\ntitle: D\ndate: 2026-01-02\n---\nA text of some length.\n");
        Files.delete(draft);

        desk.disk().look();
        desk.press("Use the new location");

        assertThat(post.path()).contains(published);
        assertThat(post.session().fileText()).contains("date: 2026-01-02");
        assertThat(post.session().dirtyProperty().get()).isFalse();
    }

    @Test
    void aFileThatBecameAFolderIsSaidToBeOneAndTheTextStays() throws IOException {
        OpenPost post = desk.open(file);
        Files.delete(file);
        Files.createDirectory(file);

        desk.disk().look();

        assertThat(desk.sentences()).containsExactly(file + " is a folder, not a post.");
        assertThat(post.session().fileText()).isEqualTo(HEAD + "one\n\ntwo\n");
    }

    @Test
    void aPostThatIsClosedIsNotLookedAt() throws IOException {
        OpenPost post = desk.open(file);
        desk.desk().close(post);
        Files.delete(file);

        desk.disk().look();

        assertThat(desk.sentences()).isEmpty();
    }

    @Test
    void aChineseAuthorIsToldAndAskedInChinese() throws IOException {
        desk.close();
        desk = new TestDesk(Locale.CHINESE);
        bothChanged();
        assertThat(desk.sentences()).containsExactly("其他程序修改了此文件，而您也有未保存的修改。");
        assertThat(desk.buttons()).containsExactly("比较并合并…", "采用文件中的版本", "保留我的版本并保存");
        Files.delete(file);
        desk.disk().look();
        assertThat(desk.sentences()).containsExactly("这篇文章的文件已不存在。您的文字仍完好地保留在这里。");
        Files.createDirectory(file);
        desk.disk().look();
        assertThat(desk.sentences()).containsExactly(file + " 是文件夹，不是文章。");
    }
}
