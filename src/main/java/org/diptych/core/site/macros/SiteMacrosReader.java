package org.diptych.core.site.macros;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.site.theme.ThemeFolders;

/**
 * Reads the TeX macros of a site: what its settings and its theme's say under {@code mathjax:}, {@code katex:} or
 * {@code math:}, and what stands as it is in the scripts of its theme and its own that set MathJax or KaTeX up. Nothing
 * of a site is run. Used once; reads files, and what cannot be read counts as absent.
 */
public final class SiteMacrosReader {
    private static final int MOST_FILES = 3000;
    private static final int MOST_MACROS = 2000;
    private static final int LONGEST = 1 << 18;
    private static final int DEEPEST = 7;
    private static final int DEEPEST_SETTING = 8;

    private static final Pattern SCRIPT = Pattern.compile(".+\\.(?:ejs|njk|swig|pug|jade|html?|[cm]?js)");
    private static final Pattern MATH = Pattern.compile("math|mathjax\\d?|katex");
    /** What of a theme's or a site's folders is others' code, posts or pictures. */
    private static final Set<String> LEFT_OUT = Set.of(
            "node_modules",
            "_posts",
            "_drafts",
            "lib",
            "libs",
            "vendor",
            "vendors",
            "mathjax",
            "img",
            "images",
            "fonts",
            "css",
            "downloads",
            "test",
            "public");

    private final Map<String, String> known = new LinkedHashMap<>();
    private int files;

    private SiteMacrosReader() {}

    /**
     * The macros of the site in {@code folder}, each as the TeX that defines it, in an order in which each can be read.
     *
     * @param source the folder its posts lie under
     * @param theme the theme its settings name; empty if none
     * @param settings what sets a setting, the strongest first
     */
    public static List<String> read(Path folder, Path source, String theme, List<JsonNode> settings) {
        SiteMacrosReader reader = new SiteMacrosReader();
        // What comes later is stronger: the site's own over its theme's, settings over scripts.
        reader.theme(folder, theme);
        reader.scripts(folder.resolve("scripts"));
        reader.scripts(source);
        for (int i = settings.size() - 1; i >= 0; i--) {
            reader.scriptsWithin(settings.get(i), 0);
            reader.settings(settings.get(i), false, 0);
        }
        return reader.known.values().stream().limit(MOST_MACROS).toList();
    }

    /** Whether a file of this name may be one that macros, or tags, are read from. */
    public static boolean isScript(Path file) {
        return SCRIPT.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .matches();
    }

    private void theme(Path folder, String theme) {
        List<Path> homes = ThemeFolders.of(folder, theme);
        for (int i = homes.size() - 1; i >= 0; i--) {
            for (String part : List.of("layout", "source", "scripts")) {
                scripts(homes.get(i).resolve(part));
            }
        }
    }

    private void settings(JsonNode node, boolean ofMath, int depth) {
        if (depth > DEEPEST_SETTING) {
            return;
        }
        if (ofMath) {
            MacroTex.commands(node.path("macros"), known);
            MacroTex.commands(node.path("Macros"), known);
            MacroTex.environments(node.path("environments"), known);
        }
        node.properties().forEach(each -> {
            boolean math = MATH.matcher(each.getKey().toLowerCase(Locale.ROOT)).matches();
            settings(each.getValue(), ofMath || math, depth + 1);
        });
    }

    /** Themes let their user put scripts into the page by a setting: each text among them may hold one. */
    private void scriptsWithin(JsonNode node, int depth) {
        if (node.isTextual() && ScriptMacros.mayHold(node.textValue())) {
            ScriptMacros.learn(node.textValue(), known);
        } else if (depth <= DEEPEST_SETTING) {
            node.forEach(inner -> scriptsWithin(inner, depth + 1));
        }
    }

    private void scripts(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Finder(folder, found));
        } catch (IOException | SecurityException unreadable) {
            return;
        }
        // In an order that is the same on each machine.
        found.stream().sorted().forEach(this::script);
    }

    private void script(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (ScriptMacros.mayHold(text)) {
                ScriptMacros.learn(text, known);
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found;

        Finder(Path top, List<Path> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            String name = inner.getFileName() == null
                    ? ""
                    : inner.getFileName().toString().toLowerCase(Locale.ROOT);
            return !inner.equals(top) && (LEFT_OUT.contains(name) || name.startsWith("."))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (++files > MOST_FILES) {
                return FileVisitResult.TERMINATE;
            }
            if (attributes.isRegularFile()
                    && attributes.size() < LONGEST
                    && isScript(file)
                    && !file.toString().endsWith(".min.js")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
