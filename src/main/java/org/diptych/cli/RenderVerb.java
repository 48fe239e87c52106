package org.diptych.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.preview.PreviewBlock;
import org.diptych.core.text.LineEndedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the article body as Hexo publishes it, or what the preview shows of it. */
@Command(name = "render")
final class RenderVerb implements Verb {
    private final Terminal terminal;
    private final Deadline deadline;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--dialect", paramLabel = "pandoc|hexo", descriptionKey = "dialect", converter = DialectName.class)
    private Dialect dialect = Dialect.PANDOC;

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    private Path output;

    RenderVerb(Terminal terminal, Deadline deadline) {
        this.terminal = terminal;
        this.deadline = deadline;
    }

    @Override
    public Integer call() throws Refusal {
        String html = deadline.run(
                file, () -> html(LineEndedText.of(PostInput.read(file)).content()));
        Output.write(html + "\n", output, terminal.out());
        return 0;
    }

    private String html(String text) {
        Post post = Post.parse(text);
        return preview ? previewed(post) : new Publisher(dialect).publish(post).html();
    }

    private String previewed(Post post) {
        Snapshot snapshot = new Snapshot(0, List.copyOf(post.segments()), dialect);
        return new Analyzer()
                .analyze(snapshot).preview().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .map(PreviewBlock::html)
                        .collect(Collectors.joining("\n"));
    }
}
