package org.diptych.core.markdown.hexo;

import java.util.List;

/**
 * Hexo's tags that name another post or a file of the site. What they name is not looked up here: a link leads to the
 * name as it stands.
 */
final class SiteTags {
    private SiteTags() {}

    static void addTo(TagLibrary tags) {
        tags.inline("post_path", call -> "/" + Html.escape(call.argument(0, "")) + "/");
        tags.inline("post_link", call -> named(call, "/" + slug(call) + "/"));
        tags.inline("asset_path", call -> Html.escape(call.argument(0, "")));
        tags.inline("asset_link", call -> named(call, call.argument(0, "")));
        for (String name : List.of("asset_img", "asset_image")) {
            tags.inline(name, SiteTags::assetImage);
        }
    }

    private static String slug(TagCall call) {
        return call.argument(0, "").split("#", 2)[0];
    }

    /** {@code name [title words] [escape]}. */
    private static String named(TagCall call, String address) {
        List<String> words = call.arguments();
        int end = words.size();
        boolean told = end > 1
                && (words.get(end - 1).equals("true") || words.get(end - 1).equals("false"));
        boolean escaped = !told || words.get(end - 1).equals("true");
        List<String> titled = words.subList(Math.min(1, end), told ? end - 1 : end);
        String title = titled.isEmpty() ? slug(call) : String.join(" ", titled);
        return "<a href=\"" + Html.escape(address) + "\" title=\"" + Html.escape(title) + "\">"
                + (escaped ? Html.escape(title) : title) + "</a>";
    }

    private static String assetImage(TagCall call) {
        List<String> words = call.arguments();
        int at = 0;
        while (at < words.size() && words.get(at).indexOf('.') < 0) {
            at++;
        }
        String file = at < words.size() ? words.get(at) : "";
        String classes = String.join(" ", words.subList(0, Math.min(at, words.size())));
        return "<img src=\"" + Html.escape(file) + "\""
                + (classes.isEmpty() ? "" : " class=\"" + Html.escape(classes) + "\"") + ">";
    }
}
