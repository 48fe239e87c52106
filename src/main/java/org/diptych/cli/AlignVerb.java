package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which blocks of a post's two languages answer to each other. */
@Command(name = "align")
final class AlignVerb implements Verb {
    private final Terminal terminal;
    private final Deadline deadline;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = "--dialect",
            paramLabel = "pandoc|hexo|markdown-it",
            descriptionKey = "dialect",
            converter = DialectName.class)
    private Dialect dialect;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "align.format")
    private ReportFormat format = ReportFormat.TEXT;

    AlignVerb(Terminal terminal, Deadline deadline) {
        this.terminal = terminal;
        this.deadline = deadline;
    }

    @Override
    public Integer call() throws Refusal {
        String report = deadline.run(file, () -> report(PostSource.read(file, terminal)));
        terminal.out().print(report);
        return 0;
    }

    private String report(PostSource source) throws Refusal {
        PublishSettings site = source.publishing();
        PublishSettings settings = dialect == null ? site : new PublishSettings(dialect, site.rendering());
        Post post = source.post();
        List<Body> bodies = Body.allOf(post, new Publisher(settings).publish(post), settings);
        if (bodies.size() < 2) {
            throw new Refusal("align.alone", file);
        }
        AlignmentReport report = new AlignmentReport(source.text(), bodies, Alignment.of(bodies));
        return format == ReportFormat.JSON ? report.json() : report.text();
    }
}
