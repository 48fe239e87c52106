package org.diptych.core.site.tags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.markdown.settings.KnownTags;
import org.diptych.core.site.theme.ThemeFolders;

/**
 * Reads which tags a site has: of its plugins and its theme, from {@code node_modules} if they are installed, else from
 * what is known of them; and of its own {@code scripts}. Used once. Reads files; what cannot be read counts as absent.
 */
public final class SiteTagsReader {
    private static final int MOST_FILES = 300;
    private static final int LONGEST = 1 << 19;
    private static final int DEEPEST = 6;

    /** Packages that register no tags, by the custom of their names. */
    private static final Pattern NO_TAGS =
            Pattern.compile("hexo|hexo-(?:renderer|generator|deployer|migrator|theme|server|cli"
                    + "|util|fs|log|i18n|pagination|front-matter|abbrlink|wordcount|symbols-count-time|word-counter|blog-encrypt"
                    + "|algolia|algoliasearch|neat|all-minifier|clean-css|html-minifier|uglify|browsersync|admin|hide-posts"
                    + "|lazyload-image|asset-image|asset-img|asset-link|image-link|permalink-pinyin|auto-category|autonofollow"
                    + "|offline|related-posts|related-popular-posts|feed|helper-\\S+|filter-(?!mermaid)\\S+|seo\\S*|baidu\\S*"
                    + "|component-\\S+|next-\\S+|reference\\S*)(?:-\\S*)?");

    private static final Pattern MAJOR = Pattern.compile("[^\\d]*(\\d+)");

    /** Since then Hexo has no tags for other sites' videos. */
    private static final int WITHOUT_EMBEDS = 7;

    private final Path folder;
    private final Map<String, Boolean> tags = new LinkedHashMap<>();
    private boolean open;
    private int files;

    private SiteTagsReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The tags of the site in {@code folder}.
     *
     * @param packages the packages its {@code package.json} names, with their versions
     * @param theme the theme its settings name; empty if none
     */
    public static KnownTags read(Path folder, Map<String, String> packages, String theme) {
        SiteTagsReader reader = new SiteTagsReader(folder);
        reader.scripts(folder.resolve("scripts"));
        packages.keySet().stream()
                .filter(name -> name.matches("(?:@[^/]+/)?hexo-.+"))
                .forEach(reader::plugin);
        boolean next = reader.theme(theme);
        return new KnownTags(next, reader.embeds(packages), reader.tags, reader.open);
    }

    private void plugin(String name) {
        Path installed = folder.resolve("node_modules").resolve(name);
        if (name.startsWith("hexo-theme-")) {
            return;
        }
        if (Files.isDirectory(installed)) {
            scripts(installed);
            return;
        }
        Optional<Map<String, Boolean>> known = KnownTagLists.of(name);
        known.ifPresent(tags::putAll);
        open |= known.isEmpty() && !NO_TAGS.matcher(name).matches();
    }

    /** Reads the theme's tags; whether they are NexT's. */
    private boolean theme(String named) {
        String theme = named.isBlank() ? "landscape" : named;
        List<Path> homes = ThemeFolders.of(folder, theme);
        if (homes.isEmpty()) {
            return false;
        }
        boolean next = theme.equals("next") || theme.startsWith("hexo-theme-next");
        homes.forEach(home -> scripts(home.resolve("scripts")));
        // Themes also register what packages beside them hold.
        Optional<Map<String, Boolean>> known = KnownTagLists.of("hexo-theme-" + theme);
        known.ifPresent(list -> list.forEach(tags::putIfAbsent));
        open |= known.isEmpty() && homes.stream().noneMatch(Files::isDirectory);
        return next;
    }

    private boolean embeds(Map<String, String> packages) {
        String installed = text(folder.resolve("node_modules/hexo/package.json"))
                .map(json -> Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)").matcher(json))
                .filter(Matcher::find)
                .map(version -> version.group(1))
                .orElse(packages.getOrDefault("hexo", ""));
        Matcher major = MAJOR.matcher(installed);
        return packages.containsKey("hexo-tag-embed")
                || major.lookingAt() && Integer.parseInt(major.group(1)) < WITHOUT_EMBEDS;
    }

    private void scripts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.find(
                folder,
                DEEPEST,
                (path, attributes) ->
                        attributes.isRegularFile() && attributes.size() < LONGEST && isScript(folder, path),
                FileVisitOption.FOLLOW_LINKS)) {
            List<Path> scripts = found.limit(MOST_FILES).sorted().toList();
            for (Path script : scripts) {
                if (files++ > MOST_FILES * 10) {
                    return;
                }
                text(script).filter(text -> text.contains("register")).ifPresent(this::registered);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            // What lies there registers what we cannot see.
            open = true;
        }
    }

    private void registered(String script) {
        RegisteredTags.Found found = RegisteredTags.in(script);
        tags.putAll(found.tags());
        open |= found.more();
    }

    private static boolean isScript(Path folder, Path path) {
        String inside = folder.relativize(path).toString().replace('\\', '/');
        return inside.matches(".*\\.[cm]?js")
                && !inside.matches("(?:.*/)?(?:node_modules|test|tests|__tests__|source|public)/.*")
                && !inside.endsWith(".min.js");
    }

    private static Optional<String> text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
