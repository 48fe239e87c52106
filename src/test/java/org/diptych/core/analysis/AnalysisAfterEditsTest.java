package org.diptych.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.post.Post;
import org.diptych.core.post.PostFolder;
import org.diptych.core.post.Segment;
import org.diptych.core.site.pictures.PictureReader;
import org.diptych.core.site.pictures.PictureUse;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept from one key to the next changes nothing that is known of a post. */
class AnalysisAfterEditsTest {
    private static final int PLACES = 6;
    private static final int KEYS = 5;
    private static final PublishSettings SETTINGS = PublishSettings.of(Dialect.PANDOC);

    private static final List<String> WRITTEN = List.of(
            "e",
            "x",
            " ",
            "影",
            "\n",
            "\n\n",
            "`",
            "```\n",
            "~~~\n",
            "{",
            "{%",
            "%}",
            "<!--",
            "-->",
            "$",
            "*",
            "# ",
            "\n\n## Walls\n\n",
            "\n---\n",
            "[^1]",
            "\n\n[^1]: A note.\n\n",
            "![a](b.png)",
            "<img src=\"c.png\">",
            "|",
            "- ");

    /** The sample post; with {@code -Ddiptych.posts=FOLDER} the posts there. */
    static List<Path> posts() throws IOException {
        String more = System.getProperty("diptych.posts");
        return more == null ? List.of(Path.of("assets/sample/diptych-dial.md")) : PostFolder.posts(Path.of(more));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void isWhatIsKnownOfThePostReadForTheFirstTime(Path file) throws IOException {
        Random random = new Random(file.getFileName().toString().hashCode());
        List<Segment> segments =
                Post.parse(LineEnd.unix(Files.readString(file))).segments();
        Analyzer remembering = new Analyzer();
        BodyCutter cutter = new BodyCutter();
        PictureReader pictures = new PictureReader();
        for (int place = 0; place < PLACES; place++) {
            int part = random.nextInt(segments.size());
            int at = random.nextInt(segments.get(part).content().length() + 1);
            for (int key = 0; key < KEYS; key++) {
                String content = segments.get(part).content();
                String written = WRITTEN.get(random.nextInt(WRITTEN.size()));
                int end = Math.min(content.length(), at + (random.nextInt(4) == 0 ? random.nextInt(40) : 0));
                List<Segment> edited = new ArrayList<>(segments);
                edited.set(
                        part,
                        segments.get(part).withContent(content.substring(0, at) + written + content.substring(end)));
                segments = edited;
                at += written.length();

                Snapshot snapshot = new Snapshot(key, segments, Dialect.PANDOC);
                Analysis known = remembering.analyze(snapshot);
                Analysis fresh = new Analyzer().analyze(snapshot);

                assertThat(known.published()).isEqualTo(fresh.published());
                assertThat(known.preview()).isEqualTo(fresh.preview());
                assertThat(withoutDrift(known)).isEqualTo(withoutDrift(fresh));
                assertThat(cutter.bodies(known.post(), known.published(), SETTINGS))
                        .isEqualTo(Body.allOf(known.post(), known.published(), SETTINGS));
                assertThat(pictures.of(known.post(), known.published()))
                        .isEqualTo(PictureUse.of(known.post(), known.published()));
            }
        }
    }

    /** Which blocks answer to each other may hang on how they did before, and what drifts with it. */
    private static List<Finding> withoutDrift(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> !finding.rule().startsWith("drift-"))
                .toList();
    }
}
