package org.diptych.core.site.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.Site;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.core.site.rename.PostRename;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts published, taken back, renamed. */
class PostMoveTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @BeforeEach
    void makeSite() throws IOException {
        write("_config.yml", "timezone: UTC\nnew_post_name: :year-:month-:title.md\npost_asset_folder: true\n");
    }

    @Test
    void aDraftIsPublishedByTheSitesNameWithItsFolderAndTheDateOfNow() throws Exception {
        Path draft = write("source/_drafts/My idea.md", "---\ntitle: Idea # mine\n---\nText.\n");
        write("source/_drafts/My idea/sun.png", "x");
        PostFile read = PostFileReader.read(draft);
        Site site = Site.of(folder);
        String text = PostMove.dated(site, read.text(), CLOCK);

        PostFile now = PostMove.publish(site, draft, text, CLOCK).make(read, text);

        Path post = folder.resolve("source/_posts/2026-03-My-idea.md");
        assertThat(now.path()).isEqualTo(post);
        assertThat(Files.readString(post))
                .isEqualTo("---\ntitle: Idea # mine\ndate: 2026-03-04 05:06:07\n---\nText.\n");
        assertThat(folder.resolve("source/_posts/2026-03-My-idea/sun.png")).exists();
        assertThat(draft).doesNotExist();
        assertThat(folder.resolve("source/_drafts/My idea")).doesNotExist();
        assertThat(PostFileReader.readIfChanged(now)).isEmpty();
    }

    @Test
    void aDateOfTheAuthorsStaysAndNamesTheFile() throws Exception {
        String text = "---\ntitle: Idea\ndate: 2019-12-31 10:00:00\n---\n";
        Path draft = write("source/_drafts/idea.md", text);
        Site site = Site.of(folder);

        assertThat(PostMove.dated(site, text, CLOCK)).isEqualTo(text);
        assertThat(PostMove.publish(site, draft, text, CLOCK).to())
                .isEqualTo(folder.resolve("source/_posts/2019-12-idea.md"));
    }

    @Test
    void aPostGoesBackToTheDraftsByTheNameLinksKnow() throws Exception {
        Path post = write("source/_posts/2019-12-idea.md", "---\ntitle: Idea\n---\n");
        write("source/_drafts/idea.md", "another");
        PostFile read = PostFileReader.read(post);

        PostFile now = PostMove.toDrafts(Site.of(folder), post).make(read, read.text());

        assertThat(now.path()).isEqualTo(folder.resolve("source/_drafts/idea-1.md"));
        assertThat(Files.readString(folder.resolve("source/_drafts/idea.md"))).isEqualTo("another");
    }

    @Test
    void nothingIsMovedWhereSomethingHasComeMeanwhile() throws Exception {
        Path draft = write("source/_drafts/idea.md", "---\ntitle: Idea\ndate: 2019-12-31\n---\n");
        write("source/_drafts/idea/sun.png", "x");
        PostFile read = PostFileReader.read(draft);
        PostMove move = PostMove.publish(Site.of(folder), draft, read.text(), CLOCK);
        Files.createDirectories(move.to().getParent());
        Files.writeString(move.to(), "another's");

        assertThatThrownBy(() -> move.make(read, read.text())).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(Files.readString(move.to())).isEqualTo("another's");
        assertThat(draft).exists();
        assertThat(folder.resolve("source/_drafts/idea/sun.png")).exists();
    }

    @Test
    void linksFollowTheNewNameButNotTheCodeThatShowsOne() throws Exception {
        String linking = "---\ntitle: A\n---\nSee {% post_link idea 'the idea' %} and {%post_path \"idea#top\"%},\n"
                + "not {% post_link ideal %}.\n\n```\n{% post_link idea %}\n```\n";
        write("source/_posts/a.md", linking);
        write("source/_posts/idea.md", "---\ntitle: Idea\n---\n");
        write("source/_posts/ideal.md", "---\ntitle: Ideal\n---\n");
        write("source/_posts/left.md", "{% post_link idea %}");

        List<PostRename> renames = new PostLinks(Dialect.PANDOC, "idea", "thought")
                .in(SiteIndexer.read(folder), Set.of(folder.resolve("source/_posts/left.md")));

        assertThat(renames).hasSize(1);
        assertThat(renames.get(0).newText().text())
                .isEqualTo(
                        "---\ntitle: A\n---\nSee {% post_link thought 'the idea' %} and {%post_path \"thought#top\"%},\n"
                                + "not {% post_link ideal %}.\n\n```\n{% post_link idea %}\n```\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
