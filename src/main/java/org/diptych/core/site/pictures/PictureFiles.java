package org.diptych.core.site.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.preview.clean.LocalImages;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;

/**
 * What lies on the disk of a post's pictures, as it was looked at once. Immutable; nothing is null.
 *
 * @param byAddress the pictures that were looked for, by their addresses as the post writes them; what nobody can tell, an
 *     address of another post's picture, say, is not among them
 * @param ownFiles the files of the post's asset folder, by their names within it; empty where a post has no such folder
 */
public record PictureFiles(Map<String, Found> byAddress, List<String> ownFiles) {
    /** Nothing was looked at. */
    public static final PictureFiles NONE = new PictureFiles(Map.of(), List.of());

    private static final int MOST_FILES = 2_000;
    private static final int DEPTH = 4;

    /**
     * What is behind an address.
     *
     * @param bytes the file's size; negative if there is no file
     * @param nearly the name of a file there that differs in capitals alone; empty if there is none
     */
    public record Found(long bytes, String nearly) {
        public Found {
            Objects.requireNonNull(nearly, "nearly");
        }

        public boolean isThere() {
            return bytes >= 0;
        }
    }

    /**
     * Where a post's pictures may be.
     *
     * @param roots where they are looked for
     * @param site the folder of the post's site, if it lies in one
     * @param assets the post's asset folder, if the site publishes one
     */
    public record Where(ImageRoots roots, Optional<Path> site, Optional<Path> assets) {
        public Where {
            Objects.requireNonNull(roots, "roots");
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(assets, "assets");
        }

        /** Where the pictures of the post in {@code file} may be. */
        public static Where of(Path file, ImageRoots roots, Optional<Site> site) {
            Path name = file.toAbsolutePath().normalize();
            return new Where(
                    roots,
                    site.map(Site::folder),
                    site.filter(around -> around.addresses().assetFolders())
                            .map(around -> Path.of(FileEnding.without(name.toString()))));
        }
    }

    public PictureFiles {
        byAddress = Map.copyOf(byAddress);
        ownFiles = List.copyOf(ownFiles);
    }

    /** Looks for the pictures at {@code addresses}; reads folders, and may wait for a disk. */
    public static PictureFiles look(Where where, Collection<String> addresses) {
        Map<String, Found> found = new HashMap<>();
        for (String address : addresses) {
            local(address).ifPresent(name -> find(where, name).ifPresent(file -> found.put(address, file)));
        }
        return new PictureFiles(found, where.assets().map(PictureFiles::files).orElse(List.of()));
    }

    /** The path that {@code address} means, if it can only mean a file of the post or its site. */
    static Optional<String> local(String address) {
        String path = address.strip().replaceFirst("[?#].*$", "");
        boolean elsewhere = path.startsWith("//") || path.matches("^[^/?#]*:.*") || path.contains("\\");
        boolean knowable = !path.isEmpty() && !elsewhere && !path.contains("..") && !path.contains("{");
        return knowable
                ? Optional.of(SiteAddresses.decoded(path))
                        .filter(name -> ImageType.of(name).isPresent())
                : Optional.empty();
    }

    private static Optional<Found> find(Where where, String name) {
        try {
            Optional<Path> file = LocalImages.find(where.roots(), name);
            if (file.isPresent()) {
                String wanted = name.substring(name.lastIndexOf('/') + 1);
                String real = file.get().getFileName().toString();
                return Optional.of(isSame(real, wanted) ? new Found(Files.size(file.get()), "") : new Found(-1, real));
            }
            if (name.startsWith("/") && !isOfSource(where, name)) {
                return Optional.empty();
            }
            return isOfTheme(where, name) ? Optional.empty() : Optional.of(new Found(-1, nearly(where, name)));
        } catch (IOException | InvalidPathException unknown) {
            return Optional.empty();
        }
    }

    /** A link to a file may be called otherwise; capitals alone tell what another system will not find. */
    private static boolean isSame(String real, String wanted) {
        return plain(real).equals(plain(wanted)) || !real.equalsIgnoreCase(wanted);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether {@code address} leads into a folder of the site's sources: what else there is, the build knows. */
    private static boolean isOfSource(Where where, String address) {
        int end = address.indexOf('/', 1);
        return end > 1
                && where.roots()
                        .site()
                        .filter(source -> Files.isDirectory(source.resolve(address.substring(1, end))))
                        .isPresent();
    }

    private static boolean isOfTheme(Where where, String address) throws IOException {
        if (!address.startsWith("/") || where.site().isEmpty()) {
            return false;
        }
        for (String themes : List.of("themes", "node_modules")) {
            Path folder = where.site().get().resolve(themes);
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> all =
                        Files.newDirectoryStream(folder, themes.equals("themes") ? "*" : "hexo-theme-*")) {
                    for (Path theme : all) {
                        if (Files.exists(theme.resolve("source").resolve(address.substring(1)))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static String nearly(Where where, String name) throws IOException {
        List<Path> folders = name.startsWith("/")
                ? where.roots().site().stream().toList()
                : where.roots().relative();
        for (Path folder : folders) {
            Path wanted = folder.resolve(name.replaceFirst("^/+", ""));
            Path parent = wanted.getParent();
            if (parent != null && Files.isDirectory(parent)) {
                try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
                    for (Path file : all) {
                        String real = file.getFileName().toString();
                        if (real.equalsIgnoreCase(wanted.getFileName().toString()) && Files.isRegularFile(file)) {
                            return real;
                        }
                    }
                }
            }
        }
        return "";
    }

    private static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** The files of the asset folder that {@code text}, the post, does not name anywhere. */
    List<String> unused(String text) {
        List<String> unused = new ArrayList<>();
        String plain = SiteAddresses.decoded(text).replace("&amp;", "&");
        for (String name : ownFiles) {
            String last = name.substring(name.lastIndexOf('/') + 1);
            if (!text.contains(last) && !plain.contains(last)) {
                unused.add(name);
            }
        }
        return unused;
    }
}
