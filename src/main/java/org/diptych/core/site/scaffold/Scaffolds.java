package org.diptych.core.site.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.AddressSettings;
import org.diptych.core.site.address.AddressSlug;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.address.Permalinks;
import org.diptych.core.site.address.PostDate;
import org.diptych.core.syntax.LanguageSyntax;

/**
 * The scaffolds of a site, and the new posts they make: named and placed as {@code hexo new} does. Immutable; its calls
 * read files.
 */
public final class Scaffolds {
    /** What Hexo makes of a layout that has no scaffold. */
    private static final String NORMAL =
            "---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n";

    /** The layout of posts that are not published yet. */
    public static final String DRAFT = "draft";

    private static final String PAGE = "page";

    private final Site site;
    private final Clock clock;

    public Scaffolds(Site site, Clock clock) {
        this.site = Objects.requireNonNull(site, "site");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The layouts a post can have: {@code post} and {@code draft}, then the site's own in alphabetical order. */
    public List<String> layouts() {
        Set<String> layouts = new LinkedHashSet<>(List.of("post", DRAFT));
        try (Stream<Path> files = Files.list(site.scaffolds())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("_") && !name.startsWith("."))
                    .map(FileEnding::without)
                    .sorted()
                    .forEach(layouts::add);
        } catch (IOException none) {
            return List.copyOf(layouts);
        }
        return List.copyOf(layouts);
    }

    /** The layout {@code hexo new} takes where none is named: {@code default_layout}. */
    public String usual() {
        return site.settings().defaultLayout();
    }

    /** The post called {@code title} that {@code hexo new layout} would make now, with a body in each usual language. */
    public NewPost newPost(String layout, String title) {
        return newPost(layout, title, LanguageSyntax.USUAL.usualTags());
    }

    /** As {@link #newPost(String, String)}, with bodies in {@code languages}. */
    public NewPost newPost(String layout, String title, List<String> languages) {
        LocalDateTime now = LocalDateTime.ofInstant(
                clock.instant(), PostDate.zone(site.addresses().timezone()));
        String slug = AddressSlug.of(title, site.addresses().files().letterCase());
        String name = slug.isEmpty() ? "untitled" : slug;
        String text = ScaffoldText.fill(scaffold(layout), title.strip(), name, layout, now.withNano(0), languages);
        return new NewPost(unused(file(layout, name, now)), text);
    }

    private String scaffold(String layout) {
        try (Stream<Path> files = Files.list(site.scaffolds())) {
            Path found = files.filter(file ->
                            FileEnding.without(file.getFileName().toString()).equals(layout))
                    .findFirst()
                    .orElse(null);
            return found == null ? NORMAL : Files.readString(found, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return NORMAL;
        }
    }

    private Path file(String layout, String slug, LocalDateTime now) {
        AddressSettings settings = site.addresses();
        String ending = FileEnding.of(settings.files().pattern());
        String known = ending.isEmpty() ? ".md" : ending;
        return switch (layout) {
            case DRAFT -> site.drafts().resolve(slug + known);
            case PAGE -> site.source().resolve(slug).resolve("index" + known);
            default -> {
                String name = new Permalinks(settings).newFileName(slug, layout, now);
                yield inPosts(FileEnding.of(name).isEmpty() ? name + known : name);
            }
        };
    }

    /** Within the folder of posts, whatever {@code new_post_name} says. */
    private Path inPosts(String name) {
        Path file = site.posts().resolve(name).normalize();
        return file.startsWith(site.posts())
                ? file
                : site.posts().resolve(file.getFileName().toString());
    }

    /** {@code file}, or with a number after its name where that is taken. */
    private static Path unused(Path file) {
        String name = file.getFileName().toString();
        Path free = file;
        for (int i = 1; Files.exists(free); i++) {
            free = file.resolveSibling(FileEnding.without(name) + "-" + i + FileEnding.of(name));
        }
        return free;
    }
}
