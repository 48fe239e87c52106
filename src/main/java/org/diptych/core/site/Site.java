package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.settings.Formulas;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.site.address.AddressSettings;
import org.diptych.core.site.macros.SiteMacrosReader;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.core.site.tags.SiteTagsReader;
import org.diptych.core.site.theme.ThemeFolders;

/**
 * A Hexo site's folder, as it stood when it was read. Immutable; nothing is null.
 *
 * @param folder the folder that holds {@code _config.yml}, absolute
 * @param settings what {@code _config.yml} says
 * @param renderer what renders its Markdown; empty if its {@code package.json} names nothing that does
 * @param rendering how {@code _config.yml} wants posts published
 * @param fault why {@code _config.yml} cannot be read, if it cannot
 */
public record Site(
        Path folder,
        SiteSettings settings,
        Optional<SiteRenderer> renderer,
        Rendering rendering,
        Optional<SettingsFault> fault) {
    private static final String SETTINGS = "_config.yml";

    public Site {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(renderer, "renderer");
        Objects.requireNonNull(rendering, "rendering");
        Objects.requireNonNull(fault, "fault");
    }

    /** The site {@code file} lies in: the nearest folder above it with a {@code _config.yml}. Reads files. */
    public static Optional<Site> around(Path file) {
        return folderAround(file).map(Site::of);
    }

    /** The folder of the site {@code file} lies in, which is not read. */
    public static Optional<Path> folderAround(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SETTINGS))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The site in {@code folder}. Reads files; what is missing or broken there counts as Hexo's default. */
    public static Site of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        SiteDocuments.Document document = SiteDocuments.yaml(absolute.resolve(SETTINGS));
        JsonNode config = document.tree();
        SiteSettings settings = SiteSettingsReader.read(config);
        Optional<SiteRenderer> renderer = new RendererReader(absolute, config).read();
        Map<String, String> packages = packages(absolute);
        List<JsonNode> theme = ThemeSettings.of(absolute, config);
        return new Site(
                absolute,
                settings,
                renderer,
                RenderingReader.read(
                        config,
                        new DownloadedCode(code(absolute, settings, config)),
                        SiteTagsReader.read(absolute, packages, settings.theme()),
                        renderer,
                        new Formulas(
                                FormulaKeyReader.read(config, theme, packages.keySet()),
                                macros(absolute, settings, config, theme))),
                document.fault());
    }

    private static List<String> macros(Path folder, SiteSettings settings, JsonNode config, List<JsonNode> theme) {
        List<JsonNode> all = new ArrayList<>(List.of(config));
        all.addAll(theme);
        return SiteMacrosReader.read(folder, sourceOf(folder, settings), settings.theme(), all);
    }

    /** The packages that {@code package.json} names, with their versions. */
    private static Map<String, String> packages(Path folder) {
        JsonNode document = SiteDocuments.json(folder.resolve("package.json"));
        Map<String, String> packages = new LinkedHashMap<>();
        for (String list : List.of("dependencies", "devDependencies")) {
            document.path(list)
                    .properties()
                    .forEach(each -> packages.put(each.getKey(), each.getValue().asText()));
        }
        return packages;
    }

    private static Path code(Path folder, SiteSettings settings, JsonNode config) {
        return inside(sourceOf(folder, settings), config.path("code_dir").asText(), "downloads/code");
    }

    /** What of its settings decides where posts are published. */
    public AddressSettings addresses() {
        return settings.addresses();
    }

    /** The Markdown its posts are shown as; empty if it names no renderer. */
    public Optional<Dialect> dialect() {
        return renderer.map(SiteRenderer::dialect);
    }

    /** How its posts are published; in {@code usual} if it does not say which Markdown. */
    public PublishSettings publishing(Dialect usual) {
        return new PublishSettings(dialect().orElse(usual), rendering);
    }

    /** The folder posts and images lie under; never outside the site, whatever {@code source_dir} says. */
    public Path source() {
        return sourceOf(folder, settings);
    }

    private static Path sourceOf(Path folder, SiteSettings settings) {
        return inside(folder, settings.sourceFolder(), "source");
    }

    /** The folder {@code named} within {@code outer}; {@code usual} where it names none there. */
    private static Path inside(Path outer, String named, String usual) {
        try {
            Path folder = outer.resolve(named).normalize();
            return !named.isBlank() && folder.startsWith(outer) ? folder : outer.resolve(usual);
        } catch (InvalidPathException noPath) {
            return outer.resolve(usual);
        }
    }

    /**
     * The folders beside {@link #source()} whose settings and scripts also say how posts are published, its own scripts' and
     * its theme's, whether or not they are there.
     */
    public List<Path> code() {
        return Stream.concat(Stream.of(folder.resolve("scripts")), ThemeFolders.of(folder, settings.theme()).stream())
                .toList();
    }

    /** The folder of the published posts. */
    public Path posts() {
        return source().resolve("_posts");
    }

    /** The folder of the posts not yet published. */
    public Path drafts() {
        return source().resolve("_drafts");
    }

    /** The folder of the templates new posts are made from. */
    public Path scaffolds() {
        return folder.resolve("scaffolds");
    }
}
