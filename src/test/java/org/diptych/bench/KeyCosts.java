package org.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.drift.DriftCheck;
import org.diptych.core.check.run.Checks;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.preview.PreviewBuilder;
import org.diptych.core.preview.PreviewPage;
import org.diptych.core.preview.PreviewPatch;
import org.diptych.core.site.pictures.PictureReader;
import org.diptych.core.text.LineEnd;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.text.PostSession;

/**
 * What one key costs beside the window: processor time and memory, the reader's as a whole and stage by stage. The
 * window's benchmark types the same letters at the same place, the middle of the English body.
 */
public final class KeyCosts {
    private static final String TYPED = " the sun keeps bad time yet each leaf tells of the same hour";
    private static final PublishSettings SETTINGS = PublishSettings.of(Dialect.PANDOC);

    private final List<Segment> opened;
    private final int body;
    private final int place;
    private final StageCosts costs = new StageCosts();

    private final Analyzer analyzer = new Analyzer();
    private final Publisher publisher = new Publisher(SETTINGS);
    private final PreviewBuilder previews = new PreviewBuilder();
    private final Checks checks = new Checks();
    private final DriftCheck drift = new DriftCheck();
    private final BodyCutter cutter = new BodyCutter();
    private final PictureReader pictures = new PictureReader();
    private final StepReader step = new StepReader();
    private final PostSession session;
    private Alignment links = Alignment.NONE;
    private Post last;
    private PreviewPage page = PreviewPage.EMPTY;

    private KeyCosts(String text) {
        last = Post.parse(text);
        opened = last.segments();
        body = english(last);
        String written = opened.get(body).content();
        String behind = System.getProperty("bench.behind", "");
        place = behind.isEmpty() ? TypingPlace.in(written) : written.indexOf(behind) + behind.length();
        session = new PostSession(last);
    }

    private static int english(Post post) {
        Segment english = post.body("en")
                .or(() -> post.find(SegmentKind.BODY))
                .orElseThrow(() -> new IllegalArgumentException("a post without a body"));
        return post.segments().indexOf(english);
    }

    /** The segments once {@code keys} letters have been typed, as the editor hands them on: the others are the objects they were. */
    private List<Segment> typed(int keys) {
        String letters = TYPED.repeat(keys / TYPED.length()) + TYPED.substring(0, keys % TYPED.length());
        String content = opened.get(body).content();
        List<Segment> segments = new ArrayList<>(opened);
        segments.set(
                body, opened.get(body).withContent(content.substring(0, place) + letters + content.substring(place)));
        return segments;
    }

    private void key(int number, int keys) {
        List<Segment> segments = typed(keys);
        Analysis analysis = reader(new Snapshot(number, segments, Dialect.PANDOC));
        stages(segments, analysis);
    }

    /** The reader as it works: what the page waits for, and the checks behind it. */
    private Analysis reader(Snapshot snapshot) {
        StageCosts.Span whole = costs.begin();
        StageCosts.Span[] checking = new StageCosts.Span[1];
        Analysis analysis = analyzer.analyze(snapshot, reading -> {
            costs.end("reader until the page is told", whole);
            checking[0] = costs.begin();
        });
        costs.end("reader, the checks", checking[0]);
        costs.end("reader", whole);
        return analysis;
    }

    private <T> T stage(String name, Supplier<T> work) {
        StageCosts.Span span = costs.begin();
        T done = work.get();
        costs.end(name, span);
        return done;
    }

    private void stages(List<Segment> segments, Analysis analysis) {
        Post post = stage("  cutting the file", () -> last.after(segments));
        last = post;
        PublishedPost published = stage("  publishing", () -> publisher.publish(post));
        Bibliography bibliography = stage("  references", () -> Bibliography.of(post));
        PreviewPage shown = stage("  cleaning", () -> previews.build(published, analysis.frontMatter()));
        CheckedPost checked = new CheckedPost(post, analysis.frontMatter(), bibliography, published, Dialect.PANDOC);
        stage("  checks", () -> checks.run(checked));
        stage("    drift", () -> drift.check(checked));
        List<Body> bodies = stage("      bodies", () -> cutter.bodies(post, published, SETTINGS));
        links = stage("      links", () -> links.after(bodies));
        stage("pictures", () -> pictures.of(post, published));
        PreviewPage before = page;
        page = shown;
        stage("page's patch", () -> PreviewPatch.between(before, shown));
        stage("two languages, behind the page", () -> step.read(session.pairs(), analysis, Dialect.PANDOC));
    }

    /**
     * The arguments are the posts; {@code -Dbench.warm=N} keys come before the {@code -Dbench.keys=N} that are measured;
     * {@code -Dbench.behind=WORDS} types behind these words instead.
     */
    public static void main(String[] posts) throws IOException {
        int warm = Integer.getInteger("bench.warm", 2_400);
        int measured = Integer.getInteger("bench.keys", 480);
        for (String file : posts) {
            KeyCosts post = new KeyCosts(LineEnd.unix(Files.readString(Path.of(file))));
            for (int key = 0; key < warm + measured; key++) {
                if (key == warm) {
                    post.costs.clear();
                }
                // An author's paragraph does not grow for ever.
                post.key(key, key % measured);
            }
            System.out.printf("%s, %d keys, medians%n%s%n", Path.of(file).getFileName(), measured, post.costs.table());
        }
    }
}
