package org.diptych.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SettingsFault;
import org.diptych.core.site.Site;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.site.renderer.RendererWords;
import org.diptych.core.site.renderer.SiteRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lists what is likely not meant in one or more posts, or what waits in them. A post that cannot be read does not hide the
 * others'.
 */
@Command(name = "check")
final class CheckVerb implements Verb {
    private final Terminal terminal;
    private final Deadline deadline;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check.format")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--waiting", descriptionKey = "check.waiting")
    private boolean waiting;

    private final Map<Path, Site> sites = new HashMap<>();

    @Option(names = "--largest-picture", paramLabel = "KB", descriptionKey = "check.largest-picture")
    private int largestPicture = Wishes.USUAL.largest();

    @Option(names = "--alt", descriptionKey = "check.alt")
    private boolean altWanted;

    private final Optional<PairStore> pairs;

    /** @param pairs what is known of posts' pairs; empty where the program has no folder to keep anything */
    CheckVerb(Terminal terminal, Deadline deadline, Optional<PairStore> pairs) {
        this.terminal = terminal;
        this.pairs = pairs;
        this.deadline = deadline;
    }

    @Override
    public Integer call() {
        List<CheckedFile> checked = new ArrayList<>();
        Set<SettingsFault> faults = new LinkedHashSet<>();
        Set<SiteRenderer> others = new LinkedHashSet<>();
        for (Path file : files) {
            try {
                checked.add(deadline.run(file, () -> check(PostSource.read(file, terminal))));
                Optional<Site> site = site(file);
                site.flatMap(Site::fault).ifPresent(faults::add);
                site.flatMap(Site::renderer).filter(SiteRenderer::isOther).ifPresent(others::add);
            } catch (Refusal refusal) {
                terminal.complain(refusal);
            }
        }
        RendererWords words =
                new RendererWords(Messages.of("core", terminal.messages().locale()));
        others.forEach(renderer -> terminal.error().println(words.of(renderer)));
        int posts = checked.size();
        faults.forEach(fault -> checked.add(CheckedFile.of(fault)));
        FindingReport report = new FindingReport(terminal.messages().locale());
        terminal.out().print(format == ReportFormat.JSON ? report.json(checked) : report.text(checked));
        if (posts < files.size()) {
            return 2;
        }
        return checked.stream().allMatch(this::passes) ? 0 : 1;
    }

    private boolean passes(CheckedFile file) {
        return (waiting ? file : file.errors()).findings().isEmpty();
    }

    /** The site around {@code file}: read once, however many of its posts are checked. */
    private Optional<Site> site(Path file) {
        return Site.folderAround(file).map(folder -> sites.computeIfAbsent(folder, Site::of));
    }

    private CheckedFile check(PostSource source) {
        Optional<Site> site = site(source.file().path());
        return waiting
                ? new WaitingPost(source).check(pairs)
                : CheckedFile.of(
                        source.file().path(),
                        source.withPictures(
                                source.analysis(source.publishing(site), new WaitingPost(source).known(pairs)),
                                new Wishes(largestPicture, altWanted),
                                site));
    }
}
