package org.diptych.core.picture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.file.Folders;
import org.diptych.core.markdown.settings.SiteAddresses;

/**
 * A folder in which a post may keep its pictures, and how the post names what lies there. Immutable; nothing is null.
 *
 * @param kind which folder it is
 * @param folder the folder, absolute; it may not be there yet
 * @param prefix what stands before a file's name in its address, {@code /images/} or nothing
 */
public record PictureHome(Kind kind, Path folder, String prefix) {

    /** Which folder. */
    public enum Kind {
        /** The folder of the same name beside the post, which Hexo publishes with the post. */
        ASSETS,
        /** A folder below the site's source folder. */
        SITE,
        /** The post's own folder, outside of any site. */
        BESIDE
    }

    /** What an address has in percents only. */
    private static final Pattern ESCAPED = Pattern.compile("[\\x00- ()<>\\[\\]\"%\\\\]");

    /** What a post knows of its site. */
    public record Around(Path source, boolean assetFolders) {}

    public PictureHome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(prefix, "prefix");
    }

    /**
     * Where the pictures of {@code post} may go, the likeliest first: where the post has some already, then where the site
     * keeps them. Reads folders.
     *
     * @param around the site the post lies in, if it lies in one
     * @param used the addresses of the pictures that the post shows, in its order
     */
    public static List<PictureHome> of(Path post, Optional<Around> around, List<String> used) {
        Path file = post.toAbsolutePath().normalize();
        Set<PictureHome> homes = new LinkedHashSet<>();
        for (int i = used.size() - 1; i >= 0; i--) {
            try {
                usedBy(used.get(i), file, around).ifPresent(homes::add);
            } catch (InvalidPathException noPath) {
                continue;
            }
        }
        Optional<PictureHome> assets =
                around.filter(Around::assetFolders).map(site -> new PictureHome(Kind.ASSETS, assetFolder(file), ""));
        assets.ifPresent(homes::add);
        around.ifPresent(site -> homes.add(images(site.source())));
        if (around.isEmpty()) {
            homes.add(new PictureHome(Kind.BESIDE, Folders.of(file), ""));
        }
        return new ArrayList<>(homes);
    }

    private static Optional<PictureHome> usedBy(String used, Path post, Optional<Around> around) {
        // Some renderers write whatever is not ASCII in percents.
        String address = SiteAddresses.decoded(used);
        String prefix = address.substring(0, address.lastIndexOf('/') + 1);
        if (address.contains(":")
                || address.startsWith("//")
                || ESCAPED.matcher(prefix).find()) {
            return Optional.empty();
        }
        if (prefix.startsWith("/")) {
            return around.map(site -> new PictureHome(
                            Kind.SITE,
                            site.source().resolve(prefix.substring(1)).normalize(),
                            prefix))
                    .filter(home -> home.folder().startsWith(around.get().source()))
                    .filter(home -> Files.isDirectory(home.folder()));
        }
        boolean assets = around.filter(Around::assetFolders).isPresent();
        Path base = assets ? assetFolder(post) : Folders.of(post);
        Path folder = base.resolve(prefix).normalize();
        Kind kind = assets ? Kind.ASSETS : Kind.BESIDE;
        return folder.startsWith(base) && (assets && prefix.isEmpty() || Files.isDirectory(folder))
                ? Optional.of(new PictureHome(kind, folder, prefix))
                : Optional.empty();
    }

    /** The site's folder for images: the one it has, or else the one Hexo's themes have. */
    private static PictureHome images(Path source) {
        for (String name : List.of("images", "img", "image", "pictures", "uploads")) {
            if (Files.isDirectory(source.resolve(name))) {
                return new PictureHome(Kind.SITE, source.resolve(name), "/" + name + "/");
            }
        }
        return new PictureHome(Kind.SITE, source.resolve("images"), "/images/");
    }

    private static Path assetFolder(Path post) {
        String name = post.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return post.resolveSibling(dot > 0 ? name.substring(0, dot) : name + ".assets");
    }

    /** How the post names the file {@code name} in this folder: as an address, blanks and brackets escaped. */
    public String address(String name) {
        StringBuilder address = new StringBuilder(prefix);
        name.codePoints().forEach(c -> {
            if (c <= ' ' || "()<>[]\"%\\".indexOf(c) >= 0) {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    address.append(String.format("%%%02X", each));
                }
            } else {
                address.appendCodePoint(c);
            }
        });
        return address.toString();
    }
}
