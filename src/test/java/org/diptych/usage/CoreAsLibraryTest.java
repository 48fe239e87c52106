package org.diptych.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Link;
import org.diptych.core.check.Finding;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core as another program uses it: the lines that its documents show, and that they show these. */
class CoreAsLibraryTest {

    @Test
    void aPostIsReadPublishedCheckedAlignedAndChanged() throws IOException {
        String text = Files.readString(Path.of("assets/sample/diptych-dial.md"));

        Post post = Post.parse(text);
        Analysis known = new Analyzer().analyze(new Snapshot(1, post.segments(), Dialect.PANDOC));
        String html = known.published().html(); // what Hexo publishes
        List<Finding> findings = known.findings(); // what is likely not meant
        List<Link> links = Alignment.of(post, Dialect.PANDOC).links(); // which blocks answer to each other
        int front = post.indexOf(SegmentKind.FRONT_MATTER).getAsInt();
        String yaml = post.segments().get(front).content();
        List<TextEdit> edits = FrontMatterEdits.of(yaml).set("title", new NewValue.Text("Tides"));
        Post renamed = post.withContent(front, TextEdit.applyAll(yaml, edits)); // only the title's characters changed

        assertThat(html).contains("<h2");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.range().end()).isLessThanOrEqualTo(text.length()));
        assertThat(links).anySatisfy(link -> {
            assertThat(link.first()).isNotEmpty();
            assertThat(link.second()).isNotEmpty();
        });
        assertThat(edits).isNotEmpty();
        assertThat(renamed.text()).contains("title: Tides").endsWith(text.substring(post.startOf(front + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "src/main/javadoc/overview.html"})
    void theDocumentsShowTheseLines(Path document) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/diptych/usage/CoreAsLibraryTest.java"));
        String documents = Files.readString(document);
        int start = documents.indexOf("Post post = Post.parse(text);");
        List<String> shown =
                documents.substring(start).split("```|}</pre>", 2)[0].lines().toList();

        assertThat(source.lines().map(String::strip)).containsSubsequence(shown);
    }
}
