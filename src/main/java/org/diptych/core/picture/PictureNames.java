package org.diptych.core.picture;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for pictures: what every system, every browser and Hexo take. Stateless. */
public final class PictureNames {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");
    private static final Pattern BAD = Pattern.compile("[\\p{Cntrl}\\s\\\\/:*?\"<>|#%&{}$!'@+`=()\\[\\]^~,;]+");
    private static final int LONGEST = 100;

    private PictureNames() {}

    /** A name for a picture that has none, of {@code post} and the moment it came: {@code leaves-20261129-150312.png}. */
    public static String of(Path post, LocalDateTime moment, String ending) {
        String file = post.getFileName().toString();
        int dot = file.lastIndexOf('.');
        String stem = DATE.matcher(dot > 0 ? file.substring(0, dot) : file).replaceFirst("");
        return clean(stem + "-" + MOMENT.format(moment)) + "." + ending;
    }

    /** {@code name} without what a system, an address or a tag of Hexo would stumble over. */
    public static String clean(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot >= 0 ? name.substring(0, dot) : name;
        String ending = dot >= 0 ? name.substring(dot) : "";
        String cleaned = BAD.matcher(stem).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        if (cleaned.isEmpty()) {
            cleaned = "picture";
        }
        int end = cleaned.offsetByCodePoints(0, Math.min(LONGEST, cleaned.codePointCount(0, cleaned.length())));
        return cleaned.substring(0, end) + BAD.matcher(ending).replaceAll("");
    }
}
