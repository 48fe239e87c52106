package org.diptych.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.drift.DriftCheck;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.text.LineEnd;

/**
 * What the reader of a post works for a key, and how much of that are links and their comparison, in processor time:
 * {@code DriftCosts FILE [KEYS]}. A letter is typed into a paragraph in the middle of the first body and taken out again.
 */
final class DriftCosts {
    private final Analyzer analyzer = new Analyzer();
    private final PublishSettings settings = PublishSettings.of(Dialect.PANDOC);
    private final Publisher publisher = new Publisher(settings);
    private final DriftCheck drift = new DriftCheck();
    private final Post post;
    private final int body;
    private final int place;
    private Alignment links = Alignment.NONE;

    private DriftCosts(String text) {
        post = Post.parse(text);
        body = Body.allOf(post, Dialect.PANDOC).get(0).segment();
        place = TypingPlace.in(post.segments().get(body).content());
    }

    private List<Segment> typed(int key) {
        List<Segment> segments = new ArrayList<>(post.segments());
        String content = segments.get(body).content();
        String letters = "abcdefgh".substring(0, key % 8);
        segments.set(
                body, segments.get(body).withContent(content.substring(0, place) + letters + content.substring(place)));
        return segments;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private double[] key(int key) {
        List<Segment> segments = typed(key);
        long start = now();
        analyzer.analyze(new Snapshot(key, segments, Dialect.PANDOC));
        long analyzed = now();
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        Post now = Post.parse(text.toString());
        PublishedPost published = publisher.publish(now);
        CheckedPost checked =
                new CheckedPost(now, FrontMatterReader.of(now), Bibliography.of(now), published, Dialect.PANDOC);
        long read = now();
        drift.check(checked);
        long compared = now();
        List<Body> bodies = Body.allOf(now, published, settings);
        long cut = now();
        links = links.after(bodies);
        long linked = now();
        return new double[] {analyzed - start, compared - read, cut - compared, linked - cut};
    }

    public static void main(String[] arguments) throws IOException {
        int keys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        DriftCosts costs = new DriftCosts(LineEnd.unix(Files.readString(Path.of(arguments[0]))));
        long start = now();
        Alignment.of(Body.allOf(costs.post, Dialect.PANDOC));
        System.out.printf("first reading and links %.1f ms%n", (now() - start) / 1e6);
        double[][] taken = new double[4][keys];
        for (int key = 0; key < 2 * keys; key++) {
            double[] each = costs.key(key);
            for (int part = 0; key >= keys && part < each.length; part++) {
                taken[part][key - keys] = each[part] / 1e6;
            }
        }
        List<Body> bodies = Body.allOf(costs.post, Dialect.PANDOC);
        long fresh = now();
        for (int i = 0; i < 20; i++) {
            Alignment.of(bodies);
        }
        System.out.printf("links made anew %.2f ms%n", (now() - fresh) / 2e7);
        String[] names = {"a key, all", "its drift check", "cutting bodies", "links after it"};
        for (int part = 0; part < names.length; part++) {
            Arrays.sort(taken[part]);
            System.out.printf(
                    "%-16s median %.2f ms, 95 of 100 within %.2f ms%n",
                    names[part], taken[part][keys / 2], taken[part][keys * 95 / 100]);
        }
    }
}
