package org.diptych.core.site.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diptych.core.file.ContentHash;
import org.diptych.core.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the counts of sites' findings in files of the program's own, beside the index. What is damaged, or was counted
 * by other checks or for other settings, counts as nothing. Immutable; safe to use from any thread that may wait.
 */
public final class CountStore {
    private static final Logger LOG = LoggerFactory.getLogger(CountStore.class);
    private static final String MARK = "diptych findings 3";

    private static final Pattern LINE_END = Pattern.compile("[\n\r]");

    private final Path folder;
    private final String program;

    /**
     * @param folder outside of any site; made when it is first needed
     * @param program which checks count: those of another version may find something else
     */
    public CountStore(Path folder, String program) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.program = Objects.requireNonNull(program, "program");
    }

    /**
     * What was kept of {@code site}; nothing if that is nothing that holds now.
     *
     * @param by what the author set
     */
    public FindingCounts load(Site site, Counting by) {
        try {
            List<String> lines = Files.readAllLines(fileFor(site));
            int last = lines.size() - 1;
            List<String> content = lines.subList(0, Math.max(0, last));
            boolean whole = last >= 2
                    && lines.get(last).equals(sum(content))
                    && lines.get(0).equals(head(site, by));
            if (whole) {
                SiteLinks links = new SiteLinks(new ContentHash(lines.get(1)));
                return new FindingCounts(
                        content.subList(2, last).stream().map(CountStore::read).toList(), links);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            LOG.debug("no findings of {}: {}", site.folder(), damaged.toString());
        }
        return new FindingCounts(List.of(), SiteLinks.NONE);
    }

    /** Keeps {@code counted}, as for {@link #load}; where that fails the next start counts anew. */
    public void save(Site site, Counting by, List<CountedPost> counted, SiteLinks links) {
        try {
            List<String> lines =
                    new ArrayList<>(List.of(head(site, by), links.sum().value()));
            counted.stream()
                    .filter(post -> !LINE_END.matcher(post.file()).find())
                    .forEach(post -> lines.add(written(post)));
            lines.add(sum(lines));
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "findings", ".tmp");
            try {
                Files.write(temporary, lines);
                Files.move(temporary, fileFor(site), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notKept) {
            LOG.info("the findings of {} could not be kept: {}", site.folder(), notKept.toString());
        }
    }

    private Path fileFor(Site site) {
        return folder.resolve(hash(site.folder().toString()).substring(0, 24) + ".findings");
    }

    /** Other settings may publish otherwise, and then other things are found. */
    private String head(Site site, Counting by) throws IOException {
        StringBuilder settings = new StringBuilder();
        for (String name : List.of("_config.yml", "package.json")) {
            Path file = site.folder().resolve(name);
            settings.append(
                    Files.exists(file)
                            ? ContentHash.of(Files.readAllBytes(file)).value()
                            : "-");
        }
        settings.append(site.rendering().formulas().key().orElse("-"));
        return MARK + " " + hash(program + site.dialect().orElse(by.usual()) + by.pictures() + settings);
    }

    private static String written(CountedPost post) {
        return String.join(
                "\t",
                post.content().value(),
                post.mark(),
                String.valueOf(post.counts().findings()),
                String.valueOf(post.counts().waiting()),
                String.valueOf(post.counts().linked()),
                post.file());
    }

    private static CountedPost read(String line) {
        String[] parts = line.split("\t", 6);
        return new CountedPost(
                parts[5],
                parts[1],
                new ContentHash(parts[0]),
                new CountedPost.Counts(
                        Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), Boolean.parseBoolean(parts[4])));
    }

    private static String sum(List<String> lines) {
        return hash(String.join("\n", lines));
    }

    private static String hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8)).value();
    }
}
