package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** NexT's group of pictures: {@code {% grouppicture 5-2 %}} sets five in the second of their arrangements. */
final class PictureGroup {
    private static final Pattern LINK = Pattern.compile("<a[^>]*+>");
    private static final Pattern IMAGE = Pattern.compile("<img[^>]++>");
    /** Where NexT's expression, which takes any character but these in a link, sees no link. */
    private static final Pattern ENDS = Pattern.compile("[\\r\\u2028\\u2029]|</a");

    private static final int ROW = 3;
    /** How many pictures stand in each row, by number of pictures and arrangement; each digit is a row. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("2", "11 2"),
            Map.entry("3", "12 21 3"),
            Map.entry("4", "121 13 22 31"),
            Map.entry("5", "122 212 23 32"),
            Map.entry("6", "123 132 213 222 33"),
            Map.entry("7", "1222 133 223 232 322"),
            Map.entry("8", "1223 1232 1322 2222 233 323 332"),
            Map.entry("9", "1233 1323 2223 2232 2322 3222 333"),
            Map.entry("10", "1333 2233 2323 2332 3223 3232 3322"));

    private PictureGroup() {}

    static String of(TagCall call) {
        List<String> pictures = pictures(call.markdown().html(call.body()));
        String[] wanted = call.argument(0, "").split("-", 2);
        String rows = arrangement(wanted);
        StringBuilder html = new StringBuilder("<div class=\"group-picture\">");
        int at = 0;
        for (int row = 0; rows == null ? at < pictures.size() : row < rows.length(); row++) {
            int count = rows == null ? ROW : rows.charAt(row) - '0';
            int end = Math.min(pictures.size(), at + count);
            html.append("<div class=\"group-picture-row\">");
            for (; at < end; at++) {
                html.append("<div class=\"group-picture-column\">")
                        .append(pictures.get(at))
                        .append("</div>");
            }
            html.append("</div>");
        }
        return html.append("</div>").toString();
    }

    /** The links and images of {@code html}; an image in a link is a part of it. */
    private static List<String> pictures(String html) {
        List<String> pictures = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        Matcher image = IMAGE.matcher(html);
        Matcher ends = ENDS.matcher(html);
        int end = -1;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int after = -1;
            if (link.region(at, html.length()).lookingAt()) {
                int begun = link.end();
                if (end < begun) {
                    end = ends.find(begun) ? ends.start() : html.length();
                }
                after = end > begun && html.startsWith("</a>", end) ? end + 4 : -1;
            } else if (image.region(at, html.length()).lookingAt()) {
                after = image.end();
            }
            if (after >= 0) {
                pictures.add(html.substring(at, after));
                at = after - 1;
            }
        }
        return pictures;
    }

    private static @Nullable String arrangement(String[] wanted) {
        String known = ROWS.get(wanted[0]);
        if (known == null || wanted.length < 2 || !wanted[1].matches("[1-9]")) {
            return null;
        }
        String[] arrangements = known.split(" ");
        int index = Integer.parseInt(wanted[1]) - 1;
        return index < arrangements.length ? arrangements[index] : null;
    }
}
