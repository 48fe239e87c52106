package org.diptych.core.site.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.pictures.PictureFiles.Where;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFindingsTest {
    @TempDir
    Path site;

    private Path post;

    @BeforeEach
    void makeSite() throws IOException {
        post = site.resolve("source/_posts/dial.md");
        Files.createDirectories(site.resolve("source/_posts/dial/more"));
        Files.createDirectories(site.resolve("source/images"));
        Files.createDirectories(site.resolve("themes/next/source/images"));
        Files.write(site.resolve("source/_posts/dial/leaves.png"), new byte[3000]);
        Files.write(site.resolve("source/_posts/dial/more/日 晷.jpg"), new byte[10]);
        Files.write(site.resolve("source/images/Pole.png"), new byte[10]);
        Files.write(site.resolve("themes/next/source/images/avatar.gif"), new byte[10]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](leaves.png)",
                "![x](leaves.png?v=2 \"title\")",
                "![x](more/日%20晷.jpg)",
                "<img src='/images/Pole.png' alt='x'>",
                "![x](/images/avatar.gif)",
                "![x](/2025/01/02/other/map.png)",
                "![x](../other/map.png)",
                "![x](https://example.org/nope.png)",
                "![x](data:image/png;base64,AAAA)",
                "`![x](nope.png)`",
                "<!-- <img src=nope.png> -->",
                "![x]()",
                "![x](script.php)",
            })
    void whatIsThereOrWhatNobodyCanTellIsNotReported(String text) {
        assertThat(found(text))
                .filteredOn(finding -> finding.rule().startsWith("picture"))
                .isEmpty();
    }

    @Test
    void aTagThatNamesNoFileIsToldOnce() {
        TextRange tag = new TextRange(3, 20);
        Finding unnamed = Finding.warning("missing-asset", tag, "a.png");
        Finding broken = Finding.warning("picture-missing", tag, "a.png");
        Finding capitals = Finding.warning("picture-missing.capitals", tag, "a.png", "A.png");
        Finding other = Finding.warning("picture-missing", new TextRange(30, 40), "b.png");

        assertThat(PictureFindings.together(List.of(unnamed), List.of(broken, other)))
                .containsExactly(unnamed, other);
        assertThat(PictureFindings.together(List.of(unnamed), List.of(capitals)))
                .containsExactly(capitals);
    }

    @ParameterizedTest
    @CsvSource({
        "'a ![x](nope.png) b', '![x](nope.png)'",
        "'a <img width=3 src=\"nope.png\"> b', '<img width=3 src=\"nope.png\">'",
        "'![x](/images/nope.png)', '![x](/images/nope.png)'",
        "'- ![x][n]\n\n[n]: nope.png', '![x][n]'",
    })
    void aPictureThatIsNotThereIsReportedAtItsPlace(String text, String place) {
        String post = text.replace("\\n", "\n");
        List<Finding> found = found(post).stream()
                .filter(finding -> finding.rule().equals("picture-missing"))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).range().in("---\ntitle: T\n---\n" + post)).isEqualTo(place);
    }

    @Test
    void capitalsAreMendedByTheFilesOwnName() {
        String text = "---\ntitle: T\n---\n![x](Leaves.PNG)";
        Finding finding = found("![x](Leaves.PNG)").stream()
                .filter(each -> each.sentence().equals("picture-missing.capitals"))
                .findFirst()
                .orElseThrow();
        List<TextEdit> edits = finding.fixes().get(0).edits();
        assertThat(TextEdit.applyAll(text, edits)).endsWith("![x](leaves.png)");
    }

    @Test
    void sizeAndDescriptionAreReportedWhereThatIsWanted() {
        String text = "![](leaves.png) <img src=leaves.png alt=''> ![x](leaves.png)";
        assertThat(rules(text, new Wishes(2, false))).containsOnly("picture-large", "unused-file");
        assertThat(found(text, new Wishes(2, false)))
                .as("as many digits as say something")
                .anySatisfy(finding -> assertThat(finding.arguments()).containsExactly("leaves.png", "0.003"));
        assertThat(rules(text, new Wishes(0, true)))
                .filteredOn("picture-alt"::equals)
                .hasSize(2);
        assertThat(rules(text, Wishes.USUAL)).containsOnly("unused-file");
    }

    @Test
    void filesOfTheFolderThatNobodyNamesAreReported() {
        assertThat(found("![x](leaves.png)"))
                .extracting(Finding::sentence, finding -> finding.arguments().get(0))
                .containsExactly(tuple("unused-file", "more/日 晷.jpg"));
        assertThat(found("{% asset_img leaves.png %} [it](more/日%20晷.jpg)")).isEmpty();
        assertThat(found("nothing")).extracting(Finding::sentence).containsExactly("unused-file.many");
    }

    private List<String> rules(String text, Wishes wishes) {
        return found(text, wishes).stream().map(Finding::rule).toList();
    }

    private List<Finding> found(String text) {
        return found(text, Wishes.USUAL);
    }

    private List<Finding> found(String body, Wishes wishes) {
        Post read = Post.parse("---\ntitle: T\n---\n" + body);
        List<PictureUse> uses = PictureUse.of(read, new Publisher(PublishSettings.of(Dialect.PANDOC)).publish(read));
        Where where = new Where(
                ImageRoots.of(post, Optional.of(site.resolve("source"))),
                Optional.of(site),
                Optional.of(site.resolve("source/_posts/dial")));
        PictureFiles files =
                PictureFiles.look(where, uses.stream().map(PictureUse::address).toList());
        return PictureFindings.of(read.text(), uses, files, wishes);
    }
}
