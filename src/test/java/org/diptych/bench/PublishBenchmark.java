package org.diptych.bench;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.concurrent.TimeUnit;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a key press costs: one body of a long bilingual post changes, and the post is published again; beside it, what
 * flexmark alone takes for that body. A post of one's own is measured with {@code -jvmArgsAppend -Dpost=FILE}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xss64m")
public class PublishBenchmark {
    @Param
    public Dialect dialect;

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();
    private Publisher publisher;
    private Post post;
    private int body;
    private String content;
    private int keys;

    @Setup
    public void open() {
        publisher = new Publisher(dialect);
        post = Post.parse(LongPost.text());
        body = post.segments().indexOf(post.body("en").orElseThrow());
        content = post.segments().get(body).content();
        publisher.publish(post);
    }

    @Benchmark
    public PublishedPost keyPress() {
        return publisher.publish(post.withContent(body, typed()));
    }

    @Benchmark
    public String flexmarkAlone() {
        return renderer.render(parser.parse(typed()));
    }

    private String typed() {
        keys = (keys + 1) % 1000;
        int middle = content.length() / 2;
        return content.substring(0, middle) + keys + content.substring(middle);
    }
}
