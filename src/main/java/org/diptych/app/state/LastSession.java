package org.diptych.app.state;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.diptych.app.commands.SideName;
import org.diptych.desk.settings.SettingsLines;

/**
 * How the window was when it was closed last. Immutable; nothing is null.
 *
 * @param posts the posts with a file, in the order of the tabs
 * @param current the index among them of the one shown
 * @param recent what was open lately
 * @param frame the window's place
 * @param layout what was shown in it, and how wide
 */
public record LastSession(List<PostPlace> posts, int current, Recent recent, Frame frame, Layout layout) {

    public LastSession {
        posts = List.copyOf(posts);
    }

    /** The files of posts and the folders of sites that were open lately, the last first. */
    public record Recent(List<Path> posts, List<Path> sites) {
        public Recent {
            posts = List.copyOf(posts);
            sites = List.copyOf(sites);
        }
    }

    /** The window's bounds on the screens, in pixels; a width of 0 means none are known. */
    public record Frame(double x, double y, double width, double height, boolean maximised) {
        static final Frame UNKNOWN = new Frame(0, 0, 0, 0, false);
    }

    /**
     * @param side the side panel that was open
     * @param sideWidth in pixels
     * @param page whether the page was shown
     * @param pageShare of the window's width
     */
    public record Layout(Optional<SideName> side, double sideWidth, boolean page, double pageShare) {
        public static final Layout FIRST = new Layout(Optional.empty(), 304, true, 0.36);
    }

    public static LastSession read(Properties lines) {
        SettingsLines said = new SettingsLines(lines);
        List<PostPlace> posts = new ArrayList<>();
        for (int i = 0; i < said.count("posts"); i++) {
            PostPlace.read(said, "post." + i + ".").ifPresent(posts::add);
        }
        return new LastSession(
                posts,
                (int) said.number("current", 0),
                new Recent(paths(said, "recent"), paths(said, "sites")),
                new Frame(
                        said.number("frame.x", 0),
                        said.number("frame.y", 0),
                        said.number("frame.width", 0),
                        said.number("frame.height", 0),
                        said.yes("frame.maximised", false)),
                new Layout(
                        side(said.text("side", "")),
                        said.number("side.width", Layout.FIRST.sideWidth(), 1, 10_000),
                        said.yes("page", true),
                        said.number("page.share", Layout.FIRST.pageShare(), 0, 1)));
    }

    private static List<Path> paths(SettingsLines said, String key) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < said.count(key); i++) {
            path(said.text(key + "." + i, "")).ifPresent(paths::add);
        }
        return paths;
    }

    private static void write(Properties lines, String key, List<Path> paths) {
        lines.setProperty(key, String.valueOf(paths.size()));
        for (int i = 0; i < paths.size(); i++) {
            lines.setProperty(key + "." + i, paths.get(i).toString());
        }
    }

    public Properties write() {
        Properties lines = new Properties();
        lines.setProperty("posts", String.valueOf(posts.size()));
        for (int i = 0; i < posts.size(); i++) {
            posts.get(i).write(lines, "post." + i + ".");
        }
        lines.setProperty("current", String.valueOf(current));
        write(lines, "recent", recent.posts());
        write(lines, "sites", recent.sites());
        lines.setProperty("frame.x", String.valueOf(frame.x()));
        lines.setProperty("frame.y", String.valueOf(frame.y()));
        lines.setProperty("frame.width", String.valueOf(frame.width()));
        lines.setProperty("frame.height", String.valueOf(frame.height()));
        lines.setProperty("frame.maximised", String.valueOf(frame.maximised()));
        lines.setProperty("side", layout.side().map(SideName::name).orElse(""));
        lines.setProperty("side.width", String.valueOf(layout.sideWidth()));
        lines.setProperty("page", String.valueOf(layout.page()));
        lines.setProperty("page.share", String.valueOf(layout.pageShare()));
        return lines;
    }

    /** The absolute path {@code text} names, if it names one. */
    static Optional<Path> path(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException broken) {
            return Optional.empty();
        }
    }

    private static Optional<SideName> side(String name) {
        for (SideName side : SideName.values()) {
            if (side.name().equals(name)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
