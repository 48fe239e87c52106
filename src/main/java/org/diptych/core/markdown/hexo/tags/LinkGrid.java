package org.diptych.core.markdown.hexo.tags;

/** NexT's grid of links: one {@code name | address | words | picture} a line. */
final class LinkGrid {
    private LinkGrid() {}

    static String of(TagCall call) {
        String image = call.argument(0, "/images/avatar.gif");
        String delimiter = call.argument(1, "|");
        String comment = call.argument(2, "%");
        StringBuilder grid = new StringBuilder("<div class=\"link-grid\">");
        call.body().lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(java.util.regex.Pattern.quote(delimiter), -1);
            if (!parts[0].strip().startsWith(comment)) {
                grid.append(entry(parts, image));
            }
        });
        return grid.append("</div>").toString();
    }

    private static String entry(String[] parts, String image) {
        String address = part(parts, 1);
        String words = part(parts, 2).isEmpty() ? address : part(parts, 2);
        String picture = part(parts, 3).isEmpty() ? image : part(parts, 3);
        String type = picture.matches(".*\\.[^/]+") ? "" : "type=\"image/jpeg\" ";
        return "<div class=\"link-grid-container\">\n<object class=\"link-grid-image\" " + type + "data=\"" + picture
                + "\"></object>\n<p>" + part(parts, 0) + "</p><p>" + words + "</p>\n<a href=\"" + address
                + "\"></a>\n</div>";
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }
}
