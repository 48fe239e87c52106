package org.diptych.core.site.index;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.site.address.FileEnding;

/**
 * A file under a site's source folder.
 *
 * @param path absolute
 * @param name within the source folder, with {@code /} between folders
 * @param made when it was made
 */
record FoundFile(Path path, String name, FileStamp stamp, FileTime made) {
    private static final String POSTS = "_posts/";
    private static final String DRAFTS = "_drafts/";
    private static final Set<String> MARKDOWN =
            Set.of(".md", ".markdown", ".mkd", ".mkdn", ".mdwn", ".mdtxt", ".mdtext", ".mdown");
    /** What Hexo takes for hidden: a name, of a file or of a folder, that begins with one of the two. */
    private static final Pattern HIDDEN = Pattern.compile("(^|/)[_.]");

    FoundFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(made, "made");
    }

    static FoundFile of(Path source, Path file, BasicFileAttributes attributes) {
        return new FoundFile(file, nameOf(source, file), FileStamp.of(attributes), attributes.creationTime());
    }

    /** When it was made, on the computer's wall. */
    LocalDateTime created() {
        return LocalDateTime.ofInstant(made.toInstant(), ZoneId.systemDefault());
    }

    /** The name of {@code file} within {@code source}. */
    static String nameOf(Path source, Path file) {
        String name = file.toString().substring(source.toString().length());
        return (name.isEmpty() ? name : name.substring(1)).replace('\\', '/');
    }

    boolean isDraft() {
        return name.startsWith(DRAFTS);
    }

    /** Its name within the folder of posts, or of drafts. */
    String withinPosts() {
        return name.substring(name.indexOf('/') + 1);
    }

    /**
     * Whether Hexo takes it for a post.
     *
     * @param ending the only one posts have where each has a folder of its own; empty elsewhere
     */
    boolean isPost(String ending) {
        if (!name.startsWith(POSTS) && !isDraft() || name.endsWith("~") || name.endsWith("%")) {
            return false;
        }
        String own = FileEnding.of(name).toLowerCase(Locale.ROOT);
        return MARKDOWN.contains(own) && (ending.isEmpty() || own.equals(ending)) && !isHidden(withinPosts());
    }

    /** Whether Hexo passes over {@code name}. */
    static boolean isHidden(String name) {
        return HIDDEN.matcher(name).find();
    }
}
