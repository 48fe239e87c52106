package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.core.site.renderer.SiteRenderer.Standing;

/**
 * Finds out which renderer answers for a site's Markdown: of those that {@code package.json} names, and that are
 * installed, the last, for Hexo loads them in that order. Used once.
 */
final class RendererReader {
    private static final Pattern OF_MARKDOWN =
            Pattern.compile("(?:@[^/]+/)?hexo-renderer-.*(?:marked|markdown|kramed|pandoc|remark|commonmark).*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+){0,2}");

    private final Path folder;
    private final JsonNode packages;
    private final JsonNode config;

    RendererReader(Path folder, JsonNode config) {
        this.folder = folder;
        this.packages = SiteDocuments.json(folder.resolve("package.json"));
        this.config = config;
    }

    /** The renderer; empty if the site names none. */
    Optional<SiteRenderer> read() {
        List<String> named = new ArrayList<>();
        for (String group : List.of("dependencies", "devDependencies")) {
            packages.path(group).fieldNames().forEachRemaining(named::add);
        }
        named.removeIf(name -> !OF_MARKDOWN.matcher(name).matches());
        List<String> installed = named.stream()
                .filter(name -> Files.isDirectory(installed(name)))
                .toList();
        List<String> loaded = installed.isEmpty() ? named : installed;
        return loaded.isEmpty() ? Optional.empty() : Optional.of(renderer(loaded.get(loaded.size() - 1)));
    }

    private Path installed(String name) {
        return folder.resolve("node_modules").resolve(name);
    }

    private SiteRenderer renderer(String name) {
        String version = version(name);
        List<String> unread = name.contains("markdown-it") ? MarkdownItReader.unknownPlugins(config) : List.of();
        return Dialect.of(name)
                .map(dialect -> new SiteRenderer(name, version, dialect, standing(dialect, version), unread))
                .orElseGet(() -> new SiteRenderer(name, version, Dialect.nearest(name), Standing.NEAREST, unread));
    }

    private static Standing standing(Dialect dialect, String version) {
        String held = dialect.rendererVersion();
        boolean same = version.isEmpty() || version.equals(held) || version.startsWith(held + ".");
        return same ? Standing.SAME : Standing.OTHER_VERSION;
    }

    private String version(String name) {
        String version = SiteDocuments.json(installed(name).resolve("package.json"))
                .path("version")
                .asText();
        if (version.isEmpty()) {
            JsonNode lock = SiteDocuments.json(folder.resolve("package-lock.json"));
            version = lock.path("packages")
                    .path("node_modules/" + name)
                    .path("version")
                    .asText(lock.path("dependencies").path(name).path("version").asText());
        }
        if (version.isEmpty()) {
            String asked = packages.path("dependencies")
                    .path(name)
                    .asText(packages.path("devDependencies").path(name).asText());
            Matcher number = NUMBER.matcher(asked);
            version = number.find() ? number.group() : "";
        }
        return version;
    }
}
