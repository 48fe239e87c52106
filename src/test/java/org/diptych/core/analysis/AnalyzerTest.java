package org.diptych.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
    private static final String TEXT =
            """
            ---
            title: Both
            ---
            Intro {% ref a %}

            <!--more-->

            {% lang_content en %}
            # One
            {% endlang_content %}
            {% lang_content zh %}
            # 一
            {% endlang_content %}
            """;

    private final Analyzer analyzer = new Analyzer();

    @Test
    void tellsEverythingOfAPostAtOnce() {
        Analysis analysis = analyzer.analyze(snapshot(7, TEXT, Dialect.PANDOC));

        assertThat(analysis.revision()).isEqualTo(7);
        assertThat(analysis.post().text()).isEqualTo(TEXT);
        assertThat(analysis.frontMatter().title()).contains("Both");
        assertThat(analysis.bibliography().citations()).hasSize(1);
        assertThat(analysis.published().html()).contains("<h1 id=\"one\">");
        assertThat(analysis.findings())
                .extracting(Finding::rule)
                .contains("unknown-citation-key", "citation-without-refplus");
    }

    @Test
    void tellsWhatThePageNeedsBeforeItChecksThePost() {
        List<Reading> early = new ArrayList<>();

        Analysis analysis = analyzer.analyze(snapshot(7, TEXT, Dialect.PANDOC), early::add);

        assertThat(early).singleElement().isSameAs(analysis.reading());
    }

    @Test
    void whatAnEditorTypesIsCutAnewAsHexoWillSeeIt() {
        List<Segment> segments = new ArrayList<>(Post.parse(TEXT).segments());
        int body = Post.parse(TEXT).indexOf(SegmentKind.BODY).orElseThrow();
        segments.set(body, segments.get(body).withContent("{% endlang_content %}"));

        Analysis analysis = analyzer.analyze(new Snapshot(1, segments, Dialect.PANDOC));

        assertThat(analysis.findings()).extracting(Finding::rule).contains("unopened-tag");
    }

    @Test
    void theResultDependsOnTheSnapshotAlone() {
        analyzer.analyze(snapshot(1, TEXT.replace("One", "Other"), Dialect.PANDOC));
        analyzer.analyze(snapshot(2, TEXT, Dialect.HEXO_DEFAULT));

        assertThat(analyzer.analyze(snapshot(3, TEXT, Dialect.PANDOC)))
                .usingRecursiveComparison()
                .isEqualTo(new Analyzer().analyze(snapshot(3, TEXT, Dialect.PANDOC)));
    }

    @Test
    void anErrorInTheMiddleOfAPostDoesNotSpoilTheNext() {
        assertThatThrownBy(() -> analyzer.analyze(snapshot(1, "# other\n", Dialect.PANDOC), reading -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);

        assertThat(analyzer.analyze(snapshot(2, TEXT, Dialect.PANDOC))
                        .published()
                        .html())
                .contains("<h1 id=\"one\">");
    }

    @Test
    void aPostThatNestsWithoutEndIsReadAsFarAsAnyoneNestsAndSaysSo() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            nested.append("  ".repeat(i)).append("- x\n");
        }

        List<Finding> found =
                analyzer.analyze(snapshot(1, nested.toString(), Dialect.PANDOC)).findings();

        assertThat(found).extracting(Finding::rule).contains("too-much-to-read");
        assertThat(analyzer.analyze(snapshot(2, TEXT, Dialect.PANDOC))
                        .published()
                        .html())
                .contains("<h1 id=\"one\">");
    }

    private static Snapshot snapshot(long revision, String text, Dialect dialect) {
        return new Snapshot(revision, Post.parse(text).segments(), dialect);
    }
}
