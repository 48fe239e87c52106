package org.diptych.core.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the files behind the image addresses of one post: beside the post, in the folder of the post's own name, and in
 * the site's source folder.
 *
 * <p>Nothing outside these folders is ever found, not through {@code ..} and not through symbolic links. Immutable and
 * safe to share between threads; reads the file system at each call. Nothing is null.
 */
public final class LocalImages {
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\).*", Pattern.DOTALL);

    private final Path folder;
    private final Path assets;
    private final Optional<Site> site;

    private LocalImages(Path post, Optional<Site> site) {
        Path absolute = post.toAbsolutePath().normalize();
        String name = absolute.getFileName().toString();
        int dot = name.lastIndexOf('.');
        this.folder = absolute.getParent();
        this.assets = folder.resolve(dot > 0 ? name.substring(0, dot) : name);
        this.site = site;
    }

    /** The images of the post in {@code file}, which lies in {@code site}, if in any. */
    public static LocalImages of(Path file, Optional<Site> site) {
        return new LocalImages(Objects.requireNonNull(file, "file"), Objects.requireNonNull(site, "site"));
    }

    /**
     * The image at {@code address}, as it stands in the post: {@code cat.png}, {@code ../images/a%20b.png},
     * {@code /images/cat.png}. Empty if the address points to another host, outside, or to no image file.
     */
    public Optional<Path> find(String address) {
        if (address.isBlank() || ELSEWHERE.matcher(address.strip()).matches()) {
            return Optional.empty();
        }
        String path = decoded(address.strip());
        return candidates(path)
                .flatMap(candidate -> inside(candidate).stream())
                .filter(image -> ImageType.of(image).isPresent())
                .findFirst();
    }

    private Stream<Path> candidates(String path) {
        if (path.startsWith("/")) {
            return site.stream().flatMap(known -> belowRoot(known, path));
        }
        return Stream.of(assets, folder).flatMap(base -> resolved(base, path));
    }

    /** A site below a host's path writes that path into its addresses, or leaves it out: both are found. */
    private static Stream<Path> belowRoot(Site site, String path) {
        String root = site.settings().root();
        String below = path.startsWith(root) ? path.substring(root.length()) : path.substring(1);
        return Stream.of(below, path.substring(1)).distinct().flatMap(name -> resolved(site.source(), name));
    }

    private static Stream<Path> resolved(Path base, String path) {
        try {
            return Stream.of(base.resolve(path).normalize());
        } catch (InvalidPathException noPath) {
            return Stream.empty();
        }
    }

    /** {@code candidate} with all links followed, if it is a file within the folders allowed. */
    private Optional<Path> inside(Path candidate) {
        try {
            Path real = candidate.toRealPath();
            for (Path allowed : allowed()) {
                if (Files.isDirectory(allowed) && real.startsWith(allowed.toRealPath())) {
                    return Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private List<Path> allowed() {
        return site.map(known -> List.of(folder, known.source())).orElse(List.of(folder));
    }

    private static String decoded(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercent) {
            return path;
        }
    }
}
