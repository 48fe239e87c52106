package org.diptych.core.site.address;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The addresses of a site's posts, by Hexo's {@code post_permalink} filter. Immutable. */
public final class Permalinks {
    private static final Map<String, DateTimeFormatter> DATES = Map.of(
            "year", DateTimeFormatter.ofPattern("uuuu"),
            "month", DateTimeFormatter.ofPattern("MM"),
            "day", DateTimeFormatter.ofPattern("dd"),
            "hour", DateTimeFormatter.ofPattern("HH"),
            "minute", DateTimeFormatter.ofPattern("mm"),
            "second", DateTimeFormatter.ofPattern("ss"),
            "i_month", DateTimeFormatter.ofPattern("M"),
            "i_day", DateTimeFormatter.ofPattern("d"));

    /** What of them {@code hexo new} knows. */
    private static final Set<String> IN_NEW_NAMES = Set.of("year", "month", "day", "i_month", "i_day");

    private final AddressSettings settings;
    private final NamePattern permalink;
    private final NamePattern fileNames;
    private final ZoneId computer;

    public Permalinks(AddressSettings settings) {
        this(settings, ZoneId.systemDefault());
    }

    /** @param computer the zone of the computer that builds the site: Hexo prints dates in it, not in the site's own */
    public Permalinks(AddressSettings settings, ZoneId computer) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.permalink = new NamePattern(settings.permalink().pattern());
        this.fileNames = settings.files().withoutEnding();
        this.computer = Objects.requireNonNull(computer, "computer");
    }

    public AddressSettings settings() {
        return settings;
    }

    /**
     * What the name of a post's file says, by {@code new_post_name}: {@code title} is its slug, others may be its date.
     *
     * @param file within the folder of posts, with {@code /} between folders
     */
    public Map<String, String> fileName(String file) {
        String name = FileEnding.without(file);
        Map<String, String> said = new HashMap<>(fileNames.parse(name).orElse(Map.of()));
        said.put("title", slug(file));
        return said;
    }

    /** The slug of the post in {@code file}, as {@link #fileName} has it. */
    public String slug(String file) {
        String name = FileEnding.without(file);
        return fileNames.parse(name).orElse(Map.of()).getOrDefault("title", AddressSlug.of(name));
    }

    /** How {@code hexo new} calls the file of a post with {@code slug}, written at {@code now} on the site's wall. */
    public String newFileName(String slug, String layout, LocalDateTime now) {
        Map<String, String> values = new HashMap<>(settings.permalink().defaults());
        values.put("layout", layout);
        DATES.forEach((name, form) -> {
            if (IN_NEW_NAMES.contains(name)) {
                values.put(name, form.format(now));
            }
        });
        values.put("title", slug);
        values.put("hash", hash(slug + PostDate.seconds(now, settings.timezone())));
        return new NamePattern(settings.files().pattern()).fill(name -> values.getOrDefault(name, "undefined"));
    }

    /** The day a file's name says, if it does. */
    public static Optional<LocalDateTime> date(Map<String, String> fileName) {
        String month = fileName.getOrDefault("month", fileName.get("i_month"));
        String day = fileName.getOrDefault("day", fileName.get("i_day"));
        return fileName.containsKey("year") && month != null && day != null
                ? PostDate.parse(fileName.get("year") + "-" + month + "-" + day)
                : Optional.empty();
    }

    /** Where {@code post} is published, below the site's root: as a rule without a slash at its start. */
    public String of(NamedPost post) {
        Map<String, String> values = new HashMap<>(settings.permalink().defaults());
        values.putAll(post.fields());
        values.putAll(own(post));
        return withFolder(permalink.fill(name -> values.getOrDefault(name, "undefined")));
    }

    /** Where a post is published whose front matter says {@code permalink: written}. */
    public String written(String written) {
        String address = withFolder(written);
        return address.startsWith("/") ? address : "/" + address;
    }

    private String withFolder(String address) {
        boolean closed = !settings.assetFolders() || address.endsWith("/") || address.endsWith(".html");
        return closed ? address : address + "/";
    }

    private Map<String, String> own(NamedPost post) {
        ZoneId site = settings.timezone().isEmpty() ? computer : PostDate.zone(settings.timezone());
        var date = post.date().atZone(site).withZoneSameInstant(computer);
        String seconds = Long.toString(date.toEpochSecond());
        Map<String, String> values = new HashMap<>();
        values.put("title", post.slug());
        values.put("name", post.slug().substring(post.slug().lastIndexOf('/') + 1));
        values.put("post_title", AddressSlug.of(post.title(), 1));
        DATES.forEach((name, form) -> values.put(name, form.format(date)));
        values.put("timestamp", seconds);
        values.put("hash", hash(post.slug() + seconds));
        values.put("category", category(post));
        return values;
    }

    private String category(NamedPost post) {
        List<List<String>> paths = post.published() ? post.categories() : List.of();
        return paths.isEmpty()
                ? settings.categories().usual()
                : paths.get(paths.size() - 1).stream()
                        .map(name -> AddressSlug.of(
                                settings.categories().names().getOrDefault(name, name),
                                settings.files().letterCase()))
                        .collect(Collectors.joining("/"));
    }

    /** Twelve digits of the SHA-1 of {@code text}. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
