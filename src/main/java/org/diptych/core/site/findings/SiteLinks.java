package org.diptych.core.site.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.file.ContentHash;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.site.index.SiteIndex;

/**
 * All that a site's posts can name, as one sum: another one once a post or a file came, went or got another name, or a
 * picture became too large. Immutable.
 */
public record SiteLinks(ContentHash sum) {
    /** Nothing is known. */
    public static final SiteLinks NONE = new SiteLinks(ContentHash.of(new byte[0]));

    private static final int KILO = 1024;

    public SiteLinks {
        Objects.requireNonNull(sum, "sum");
    }

    /**
     * Those of {@code index}. Asks the disk for the sizes of pictures.
     *
     * @param largest a picture of more kilobytes is too large; 0 for none
     */
    public static SiteLinks of(SiteIndex index, int largest) {
        Stream<String> posts = index.posts().stream()
                .map(post ->
                        post.file() + '\t' + post.place() + '\t' + post.head().title())
                .sorted();
        String all = Stream.concat(posts, files(index, largest)).collect(Collectors.joining("\n"));
        return new SiteLinks(ContentHash.of(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<String> files(SiteIndex index, int largest) {
        Path source = index.site().source();
        return index.files().stream()
                .map(name -> largest > 0 && ImageType.of(name).isPresent() && isLarger(source, name, largest)
                        ? name + '\t' + largest
                        : name);
    }

    private static boolean isLarger(Path source, String name, int largest) {
        try {
            return Files.size(source.resolve(name)) > (long) largest * KILO;
        } catch (IOException | InvalidPathException gone) {
            return false;
        }
    }
}
