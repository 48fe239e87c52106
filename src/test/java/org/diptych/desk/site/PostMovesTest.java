package org.diptych.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.desk.TestDesk;
import org.diptych.desk.posts.OpenPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that are published, taken back and renamed, open or not, and the links that lead to them. */
class PostMovesTest {
    @TempDir
    Path folder;

    private TestSite site;
    private PostMoves moves;
    private Path draft;
    private Path post;
    private Path linking;

    @BeforeEach
    void begin() throws IOException {
        site = new TestSite(folder);
        draft = site.write("source/_drafts/draft.md", "---\ntitle: Draft\n---\ndraft\n");
        post = site.post("dial.md", "---\ntitle: Dial\ndate: 2026-01-01\n---\ndial\n");
        linking = site.post("links.md", "---\ntitle: Links\n---\n{% post_link dial %}\n");
        site.begin();
        moves = moves(Locale.ENGLISH);
    }

    private PostMoves moves(Locale locale) {
        TestDesk desk = site.desk();
        return new PostMoves(
                new PostMoves.Around(desk.desk(), desk.posts(), desk.files(), site.renames(), desk.notices()),
                () -> Dialect.USUAL,
                Messages.of("site", locale),
                Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void end() {
        site.close();
    }

    private String shown(String name) {
        return Path.of("_posts", name).toString();
    }

    @Test
    void aDraftIsPublishedWithTheDayItIsPublishedAndItsTabFollows() {
        OpenPost open = site.open(draft);
        assertThat(moves.isDraft().get()).isTrue();
        TestDesk.type(open, "unsaved ");

        moves.publish(draft);

        Path published = site.blog().resolve("source/_posts/draft.md");
        assertThat(draft).doesNotExist();
        assertThat(published).content().contains("unsaved draft", "date: 2026-03-01");
        assertThat(open.path()).contains(published);
        assertThat(open.session().fileText()).contains("date: 2026-03-01");
        assertThat(open.session().dirtyProperty().get()).isFalse();
        assertThat(site.desk().sentences()).containsExactly("Published: the post is now " + shown("draft.md") + ".");
        assertThat(moves.isDraft().get()).isFalse();
        assertThat(moves.isPublished().get()).isTrue();
    }

    @Test
    void aPostThatIsNotOpenIsTakenBackToTheDrafts() {
        moves.toDrafts(post);

        assertThat(post).doesNotExist();
        assertThat(site.blog().resolve("source/_drafts/dial.md")).content().contains("dial");
        assertThat(site.desk().sentences())
                .containsExactly("Moved to drafts: the post is now " + Path.of("_drafts", "dial.md") + ".");
    }

    @Test
    void whatCannotBeMovedSaysWhyAndStays() throws IOException {
        Files.delete(draft);

        moves.publish(draft);

        assertThat(site.desk().sentences()).containsExactly("Nothing was moved. There is no file " + draft + ".");
        assertThat(site.blog().resolve("source/_posts/draft.md")).doesNotExist();
    }

    @Test
    void beforeARenamingOneSeesWhoseLinksChange() {
        List<PostMoves.Looked> looked = new ArrayList<>();
        moves.look(post, "sundial", looked::add);
        moves.look(post, "links", looked::add);
        moves.look(post, "_hidden", looked::add);
        moves.look(post, "a/b", looked::add);
        moves.look(post, "a\u0000", looked::add);

        assertThat(looked.get(0)).isEqualTo(new PostMoves.Looked(Optional.empty(), List.of("Links")));
        assertThat(looked.get(1).trouble())
                .contains("There is already a file called links there. Choose another name.");
        assertThat(looked.subList(2, 5))
                .allSatisfy(each -> assertThat(each.trouble()).isPresent());
    }

    @Test
    void linksToARenamedPostFollow() {
        OpenPost open = site.open(post);

        moves.rename(post, "sundial");

        Path renamed = site.blog().resolve("source/_posts/sundial.md");
        assertThat(renamed).content().contains("dial");
        assertThat(post).doesNotExist();
        assertThat(linking).content().contains("{% post_link sundial %}");
        assertThat(open.path()).contains(renamed);
        assertThat(site.desk().sentences()).containsExactly("Renamed: the post is now " + shown("sundial.md") + ".");
    }

    @Test
    void linksInAnUnsavedPostFollowInTheWindowAsAStep() {
        OpenPost open = site.open(linking);
        TestDesk.type(open, "mine ");
        List<PostMoves.Looked> looked = new ArrayList<>();
        moves.look(post, "sundial", looked::add);
        assertThat(looked.get(0).linking()).containsExactly("Links");

        moves.rename(post, "sundial");

        assertThat(open.session().fileText()).contains("mine {% post_link sundial %}");
        assertThat(linking).content().contains("{% post_link dial %}");
        open.session().history().undo();
        assertThat(open.session().fileText()).contains("mine {% post_link dial %}");
    }

    @Test
    void whereALinkCannotBeWrittenTheFileKeepsItsName() throws IOException {
        Files.writeString(linking, "---\ntitle: Links\n---\nnewer {% post_link dial %}\n");
        Files.delete(linking);
        Files.createDirectory(linking);

        moves.rename(post, "sundial");

        assertThat(post.toFile().exists()
                        ^ site.blog()
                                .resolve("source/_posts/sundial.md")
                                .toFile()
                                .exists())
                .as("under one name")
                .isTrue();
        assertThat(site.desk().sentences()).hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsNeverWrittenOver() {
        site.post("sundial.md", "other");

        moves.rename(post, "sundial");

        assertThat(post).content().contains("dial");
        assertThat(site.blog().resolve("source/_posts/sundial.md")).hasContent("other");
        assertThat(site.desk().sentences())
                .containsExactly("Nothing was moved. There is already a file called sundial.md there. "
                        + "Choose another name.");
    }

    @Test
    void aChineseAuthorIsToldInChinese() {
        moves(Locale.CHINESE).toDrafts(post);
        assertThat(site.desk().sentences())
                .singleElement()
                .asString()
                .contains("dial.md")
                .doesNotContain("Moved");
    }
}
