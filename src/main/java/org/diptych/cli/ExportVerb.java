package org.diptych.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.export.ExportFormat;
import org.diptych.core.export.FinishedPost;
import org.diptych.core.export.HtmlPage;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.site.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the finished post, after checking it: errors stop it unless it is forced. */
@Command(name = "export")
final class ExportVerb implements Verb {
    private final Terminal terminal;
    private final Deadline deadline;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            descriptionKey = "export.output")
    private Path output;

    @Option(names = "--format", paramLabel = "post|html", descriptionKey = "export.format")
    private ExportFormat format = ExportFormat.POST;

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean force;

    @Option(names = "--final-newline", descriptionKey = "export.final-newline")
    private boolean finalNewline;

    @Option(names = "--style", paramLabel = "FILE.css", descriptionKey = "export.style")
    private @Nullable Path style;

    ExportVerb(Terminal terminal, Deadline deadline) {
        this.terminal = terminal;
        this.deadline = deadline;
    }

    @Override
    public Integer call() throws Refusal {
        Path sheet = style;
        if (sheet != null && format != ExportFormat.HTML) {
            throw new Refusal("style.not-html");
        }
        OwnLook look = sheet == null ? OwnLook.USUAL : deadline.run(sheet, () -> StyleOption.read(sheet, terminal));
        Prepared prepared = deadline.run(file, () -> prepare(PostSource.read(file, terminal), look));
        int errors = prepared.errors().findings().size();
        if (errors > 0) {
            FindingReport report = new FindingReport(terminal.messages().locale());
            terminal.error().print(report.text(List.of(prepared.errors())));
            if (!force) {
                terminal.error().println(terminal.messages().get("export.stopped", file, errors));
                return 1;
            }
        }
        Output.write(prepared.bytes(), output, file);
        return 0;
    }

    private Prepared prepare(PostSource source, OwnLook look) throws FileProblem {
        Analysis analysis = source.analysis(source.publishing());
        CheckedFile errors = CheckedFile.of(file, analysis).errors();
        if (format == ExportFormat.POST) {
            String text = FinishedPost.text(source.file().text(), finalNewline);
            return new Prepared(
                    errors, PostFileWriter.bytes(output, text, source.file().encoding()));
        }
        String page =
                HtmlPage.of(analysis, ImageRoots.of(file, Site.around(file).map(Site::source)), look);
        return new Prepared(errors, page.getBytes(StandardCharsets.UTF_8));
    }

    private record Prepared(CheckedFile errors, byte[] bytes) {}
}
