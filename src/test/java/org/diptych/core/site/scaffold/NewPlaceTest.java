package org.diptych.core.site.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.diptych.core.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place an author types for a new post is one in the site where nothing is yet, or it is said what is wrong. */
class NewPlaceTest {
    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void makeSite() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Files.createDirectories(folder.resolve("source/_posts/taken.md"));
        Files.writeString(folder.resolve("source/_posts/river.md"), "x");
        site = Site.of(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "_posts/dial.md, _posts/dial.md",
        "' _posts/dial ', _posts/dial.md",
        "_posts\\deep\\dial, _posts/deep/dial.md",
        "_drafts/日 晷.markdown, _drafts/日 晷.markdown",
        "about/../_posts/./a.b, _posts/a.b",
        "dial, dial.md"
    })
    void aFreePlaceIsTaken(String typed, String file) {
        assertThat(NewPlace.of(site, typed))
                .isEqualTo(new NewPlace(site.source().resolve(file), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "_posts/",
                "..",
                "../dial.md",
                "_posts/../../dial.md",
                "/etc/dial.md",
                ".",
                "a\0b.md",
                "_posts\\"
            })
    void aPlaceOutsideOfTheSitesPostsIsNone(String typed) {
        assertThat(NewPlace.of(site, typed).trouble()).contains("new.outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_posts/river.md", "_posts/river", "_posts/taken", "_posts/taken.md"})
    void aPlaceWhereSomethingIsIsTaken(String typed) {
        assertThat(NewPlace.of(site, typed).trouble()).contains("new.taken");
    }

    @Test
    void aFolderOutsideWhoseNameBeginsAlikeIsOutside() {
        assertThat(NewPlace.of(site, "../source2/dial.md").trouble()).contains("new.outside");
    }
}
