package org.diptych.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diptych.core.site.index.GeneratedSite;

/** The site the measured post lies in, if it is to lie in one, and how far the program knows it. */
final class SiteAround {
    private final Path home = Path.of(System.getProperty("user.home"));
    private final int posts;

    /** @param posts how many others the site has; 0 for no site */
    SiteAround(int posts) {
        this.posts = posts;
    }

    /** Makes the site, and says where in {@code folder} the post belongs. */
    Path place(Path folder) {
        return posts == 0
                ? folder.resolve("post.md")
                : GeneratedSite.write(folder.resolve("site"), posts).resolve("source/_posts/measured.md");
    }

    /** Whether there is one: then the program never is quiet. */
    boolean isThere() {
        return posts > 0;
    }

    /** What goes on at this moment: what is done once is kept in the home folder. */
    String goingOn() {
        if (posts == 0) {
            return "nothing";
        }
        return keeps(".findings") ? "all counted" : keeps(".index") ? "counting" : "indexing";
    }

    private boolean keeps(String ending) {
        try (Stream<Path> files = Files.walk(home)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
