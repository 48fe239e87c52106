package org.diptych.core.picture;

import java.nio.charset.StandardCharsets;
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
    private static final Pattern ENDS = Pattern.compile("^[-.]+|[-.]+$");
    private static final int LONGEST = 100;
    /** Systems take 255 for a name, in which an ending and a number still have their places. */
    private static final int MOST_BYTES = 200;

    private PictureNames() {}

    /** A name for a picture that has none, of {@code post} and the moment it came: {@code leaves-20261129-150312.png}. */
    public static String of(Path post, LocalDateTime moment, String ending) {
        String file = post.getFileName().toString();
        int dot = file.lastIndexOf('.');
        String stem = DATE.matcher(dot > 0 ? file.substring(0, dot) : file).replaceFirst("");
        String came = "-" + MOMENT.format(moment);
        return cleanStem(stem, came.length()) + came + "." + ending;
    }

    /** {@code name} without what a system, an address or a tag of Hexo would stumble over. */
    public static String clean(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot >= 0 ? name.substring(0, dot) : name;
        String ending = dot >= 0 ? name.substring(dot) : "";
        return cleanStem(stem, 0) + BAD.matcher(ending).replaceAll("");
    }

    /** @param more how many letters are to follow it */
    private static String cleanStem(String stem, int more) {
        String cleaned = ENDS.matcher(BAD.matcher(stem).replaceAll("-")).replaceAll("");
        int end = 0;
        int bytes = more;
        for (int count = more; end < cleaned.length() && count < LONGEST; count++) {
            String letter = Character.toString(cleaned.codePointAt(end));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            end += letter.length();
        }
        String cut = ENDS.matcher(cleaned.substring(0, end)).replaceAll("");
        return cut.isEmpty() ? "picture" : cut;
    }
}
