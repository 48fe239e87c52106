package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.post.TagFault;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which blocks of a post's two languages answer to each other. */
@Command(name = "align")
final class AlignVerb implements Verb {
    private final Terminal terminal;
    private final Deadline deadline;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private DialectOption dialect = new DialectOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "align.format")
    private ReportFormat format = ReportFormat.TEXT;

    private final Optional<PairStore> pairs;

    /** @param pairs what is known of posts' pairs, what their authors said of them too */
    AlignVerb(Terminal terminal, Deadline deadline, Optional<PairStore> pairs) {
        this.terminal = terminal;
        this.pairs = pairs;
        this.deadline = deadline;
    }

    @Override
    public Integer call() throws Refusal {
        String report = deadline.run(file, () -> report(PostSource.read(file, terminal)));
        terminal.out().print(report);
        return 0;
    }

    private String report(PostSource source) throws Refusal {
        PublishSettings settings = dialect.over(source.publishing());
        Post post = source.post();
        List<Body> bodies = Body.allOf(post, new Publisher(settings).publish(post), settings);
        if (bodies.size() < 2) {
            throw alone(post);
        }
        PairState known = new WaitingPost(source).known(pairs);
        AlignmentReport report = new AlignmentReport(
                source.text(), bodies, LinkedPost.of(bodies, known).alignment());
        return format == ReportFormat.JSON ? report.json() : report.text();
    }

    /** Why there is one body alone: where a body's end has no beginning, nobody but the author knows where that is. */
    private Refusal alone(Post post) {
        return post.faults().stream()
                .filter(fault -> fault.kind() == TagFault.Kind.UNOPENED && LanguageSyntax.USUAL.isBody(fault.tag()))
                .findFirst()
                .map(TagFault::range)
                .map(end -> new Refusal("align.unopened", file, line(post, end), end.in(post.text())))
                .orElseGet(() -> new Refusal("align.alone", file));
    }

    private static int line(Post post, TextRange range) {
        return LineIndex.of(post.text()).positionAt(range.start()).line();
    }
}
