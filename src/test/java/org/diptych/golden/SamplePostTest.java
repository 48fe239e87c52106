package org.diptych.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.Finding;
import org.diptych.core.cite.Citation;
import org.diptych.core.cite.Reference;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The post a first start opens shows a sound post, with everything the program can show. */
class SamplePostTest {
    private static final Path SAMPLE = Path.of("assets/sample/diptych-dial.md");
    private static final Pattern IMAGE = Pattern.compile("(?:\\]\\(|src=\")(diptych-dial/[^)\"]+)");

    private static Analysis analysis;

    @BeforeAll
    static void analyze() throws IOException {
        List<Segment> segments = Post.parse(Files.readString(SAMPLE)).segments();
        analysis = new Analyzer().analyze(new Snapshot(0, segments, Dialect.PANDOC));
    }

    @Test
    void nothingIsFoundInIt() {
        assertThat(analysis.findings()).extracting(Finding::rule).isEmpty();
    }

    @Test
    void everyReferenceIsCitedInBothLanguages() {
        assertThat(analysis.bibliography().references()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(analysis.bibliography().references())
                .allSatisfy(reference -> assertThat(languagesCiting(reference)).containsOnly("en", "zh"));
    }

    @Test
    void bothLanguagesHoldTheSameFormulas() {
        assertThat(formulas("zh")).isEqualTo(formulas("en")).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void itsPicturesLieBesideIt() {
        List<String> pictures = IMAGE.matcher(analysis.post().text())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(3).allSatisfy(picture -> assertThat(
                        SAMPLE.resolveSibling(picture))
                .exists());
    }

    private static List<String> languagesCiting(Reference reference) {
        return analysis.bibliography().citationsOf(reference.key()).stream()
                .map(Citation::segment)
                .map(segment -> analysis.post().segments().get(segment).language())
                .toList();
    }

    private static List<String> formulas(String language) {
        return Pattern.compile("(?s)\\$\\$.+?\\$\\$|\\$[^$\n]+\\$")
                .matcher(analysis.post().body(language).orElseThrow().content())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
