package org.diptych.ui.about;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.messages.Messages;

/**
 * What the program is, what it runs on, and where it keeps what. Immutable.
 *
 * @param version of Diptych; empty where it was not packed
 * @param browser how the page's engine calls itself to web servers
 * @param places where it keeps what
 */
public record ProgramFacts(String version, String browser, Places places) {
    private static final Pattern WEBKIT = Pattern.compile("AppleWebKit/([\\d.]+)");

    public ProgramFacts {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(browser, "browser");
        Objects.requireNonNull(places, "places");
    }

    /**
     * Where the program keeps what. Immutable.
     *
     * @param settings the folder of settings and of what was open
     * @param data the folder of unsaved text and earlier versions
     * @param sites the folder of what is known of the sites that were open
     * @param log the file
     */
    public record Places(Path settings, Path data, Path sites, Path log) {
        public Places {
            Objects.requireNonNull(settings, "settings");
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(sites, "sites");
            Objects.requireNonNull(log, "log");
        }
    }

    /** Each fact by its name, in the order an author reads them; those not known are left out. */
    public Map<String, String> named(Messages words) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(words.get("about.version"), version);
        named.put("Java", property("java.version") + " (" + property("java.vendor") + ")");
        named.put("JavaFX", property("javafx.version"));
        named.put("WebKit", webKit());
        named.put(
                words.get("about.system"),
                String.join(" ", property("os.name"), property("os.version"), property("os.arch")));
        named.put(words.get("about.settings"), places.settings().toString());
        named.put(words.get("about.data"), places.data().toString());
        named.put(words.get("about.sites"), places.sites().toString());
        named.put(words.get("about.log"), places.log().toString());
        named.values().removeIf(String::isEmpty);
        return named;
    }

    /** All of it as lines of text, to be pasted into a report. */
    public String text(Messages words) {
        return named(words).entrySet().stream()
                .map(fact -> words.get("about.line", fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n", "Diptych\n", "\n"));
    }

    private String webKit() {
        Matcher engine = WEBKIT.matcher(browser);
        return engine.find() ? engine.group(1) : "";
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
