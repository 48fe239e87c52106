package org.diptych.core.preview.clean;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.file.Folders;

/**
 * The folders a post's local images may come from. Immutable; nothing is null.
 *
 * @param relative where an address such as {@code a.png} is looked for, in this order: the post's own folder, its
 *     asset folder
 * @param site where an address such as {@code /images/a.png} is looked for: the site's source folder, if the post lies
 *     in a site
 * @param published folders whose files have other addresses when they are published
 */
public record ImageRoots(List<Path> relative, Optional<Path> site, List<Published> published) {
    /** No local image at all: a post that has no file yet. */
    public static final ImageRoots NONE = new ImageRoots(List.of(), Optional.empty());

    /**
     * A folder that is published somewhere.
     *
     * @param address where, such as {@code /blog/}; with {@code /} at both ends, nothing in percent form
     */
    public record Published(String address, Path folder) {
        public Published {
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(folder, "folder");
        }
    }

    /** Images of a site that publishes its source folder at the root of a host. */
    public ImageRoots(List<Path> relative, Optional<Path> site) {
        this(relative, site, List.of());
    }

    public ImageRoots {
        relative = List.copyOf(relative);
        published = List.copyOf(published);
        Objects.requireNonNull(site, "site");
    }

    /** The roots of the post in {@code file}: its folder, and the asset folder of the same name beside it. */
    public static ImageRoots of(Path file, Optional<Path> siteSource) {
        Path folder = Folders.of(file.toAbsolutePath().normalize());
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path assets = folder.resolve(dot > 0 ? name.substring(0, dot) : name + ".assets");
        return new ImageRoots(List.of(folder, assets), siteSource);
    }
}
