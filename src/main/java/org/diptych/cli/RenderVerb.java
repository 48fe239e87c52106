package org.diptych.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.preview.PreviewBlock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the article body as Hexo publishes it, or what the preview shows of it. */
@Command(name = "render")
final class RenderVerb implements Verb {
    private final Terminal terminal;
    private final Deadline deadline;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Mixin
    private DialectOption dialect = new DialectOption();

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    private @Nullable Path output;

    RenderVerb(Terminal terminal, Deadline deadline) {
        this.terminal = terminal;
        this.deadline = deadline;
    }

    @Override
    public Integer call() throws Refusal {
        String html = deadline.run(file, () -> html(PostSource.read(file, terminal)));
        Output.write(html.endsWith("\n") ? html : html + "\n", output, file, terminal.out());
        return 0;
    }

    private String html(PostSource source) {
        PublishSettings settings = dialect.over(source.publishing());
        return preview
                ? previewed(source, settings)
                : new Publisher(settings).publish(source.post()).html();
    }

    private static String previewed(PostSource source, PublishSettings settings) {
        return source.analysis(settings).preview().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .map(PreviewBlock::whole)
                .filter(whole -> !whole.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
