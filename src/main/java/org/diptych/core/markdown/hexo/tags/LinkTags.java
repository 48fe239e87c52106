package org.diptych.core.markdown.hexo.tags;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.hexo.code.Html;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.WebAddress;
import org.diptych.core.markdown.source.WebAddress.Version;
import org.jspecify.annotations.Nullable;

/** Hexo's tags that write one element around an address. */
final class LinkTags {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[A-Za-z]{3,9}:(?://)?)(?:[-;:&=+$,\\w]+@)?[A-Za-z0-9.-]+|(?:www.|[-;:&=+$,\\w]+@)[A-Za-z0-9.-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SiteAddresses addresses;

    LinkTags(SiteAddresses addresses) {
        this.addresses = addresses;
    }

    void addTo(TagLibrary tags) {
        for (String name : List.of("img", "image")) {
            tags.inline(name, call -> image(addresses, call.arguments()));
        }
        for (String name : List.of("a", "link", "anchor")) {
            tags.inline(name, LinkTags::link);
        }
        tags.inline("iframe", LinkTags::frame);
        tags.inline("url_for", call -> anchor(addresses.of(call.argument(1, "/")), call.argument(0, "")));
        tags.inline("full_url_for", call -> anchor(full(call.argument(1, "/")), call.argument(0, "")));
    }

    /** Tags that Hexo had before version 7, and the plugin hexo-tag-embed has. */
    static void addEmbedsTo(TagLibrary tags) {
        tags.inline("youtube", call -> video("https://www.youtube.com/embed/" + Html.escape(call.argument(0, ""))));
        tags.inline("vimeo", call -> video("https://player.vimeo.com/video/" + Html.escape(call.argument(0, ""))));
        tags.inline(
                "gist",
                call -> "<script src=\"//gist.github.com/" + Html.escape(call.argument(0, "")) + ".js\"></script>");
        tags.inline(
                "jsfiddle",
                call -> "<iframe scrolling=\"no\" width=\"" + Html.escape(call.argument(3, "100%")) + "\" height=\""
                        + Html.escape(call.argument(4, "300")) + "\" src=\"//jsfiddle.net/"
                        + Html.escape(call.argument(0, "")) + "/embedded/"
                        + Html.escape(call.argument(1, "js,resources,html,css,result")) + "/"
                        + Html.escape(call.argument(2, "light"))
                        + "\" frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe>");
    }

    /** The whole address of {@code path} within the site. */
    private String full(String path) {
        boolean whole = addresses.url().isEmpty() || path.matches("(?s)(?://|https?:).*");
        return whole ? path : addresses.url() + ("/" + path).replaceAll("/{2,}", "/");
    }

    /** {@code [class names] address [width] [height] [title [alt]]}. */
    static String image(SiteAddresses addresses, List<String> words) {
        int at = 0;
        while (at < words.size()
                && !ADDRESS.matcher(words.get(at)).find()
                && !words.get(at).startsWith("/")) {
            at++;
        }
        String classes = String.join(" ", words.subList(0, Math.min(at, words.size())));
        String address = at < words.size() ? words.get(at++) : null;
        String width = numberAt(words, at);
        at += width == null ? 0 : 1;
        String height = width == null ? null : numberAt(words, at);
        at += height == null ? 0 : 1;
        StringBuilder image = new StringBuilder("<img");
        attribute(image, "src", address == null ? null : addresses.of(address));
        attribute(image, "class", classes);
        attribute(image, "width", width);
        attribute(image, "height", height);
        if (at < words.size()) {
            titleAndDescription(image, String.join(" ", words.subList(at, words.size())));
        }
        return image.append('>').toString();
    }

    /** Two texts in quotes; which quotes they are shows at either end. */
    private static void titleAndDescription(StringBuilder image, String words) {
        Matcher meta = Pattern.compile(
                        optionalQuote(words.startsWith("\"")) + "\\s*" + optionalQuote(words.endsWith("\"")))
                .matcher(words);
        if (meta.find()) {
            attribute(image, "title", meta.group(1));
            attribute(image, "alt", meta.group(2));
        }
    }

    private static String optionalQuote(boolean isDouble) {
        return isDouble ? "\"?([^\"]+)?\"?" : "'?([^']+)?'?";
    }

    private static @Nullable String numberAt(List<String> words, int at) {
        return at < words.size() && NUMBER.matcher(words.get(at)).matches() ? words.get(at) : null;
    }

    /** One that says its own name is written without a value, as hexo-util takes it to be switched on. */
    private static void attribute(StringBuilder element, String name, @Nullable String value) {
        if (value != null) {
            element.append(' ').append(name);
            if (!name.equals(value)) {
                element.append("=\"").append(Html.escapeText(value)).append('"');
            }
        }
    }

    /** {@code text address [external] [title]}. */
    private static String link(TagCall call) {
        List<String> words = call.arguments();
        int at = 0;
        while (at < words.size() && !ADDRESS.matcher(words.get(at)).find()) {
            at++;
        }
        String text = String.join(" ", words.subList(0, at));
        String address = at < words.size() ? words.get(at++) : "";
        boolean external = false;
        if (at < words.size() && (words.get(at).equals("true") || words.get(at).equals("false"))) {
            external = words.get(at++).equals("true");
        }
        String title = at < words.size() ? String.join(" ", words.subList(at, words.size())) : "";
        StringBuilder link = new StringBuilder("<a");
        attribute(link, "href", WebAddress.encoded(address, Version.OF_HEXO));
        attribute(link, "title", title);
        attribute(link, "target", external ? "_blank" : "");
        return link.append('>').append(Html.escapeText(text)).append("</a>").toString();
    }

    /** {@code address [width] [height]}. */
    private static String frame(TagCall call) {
        String width = call.argument(1, "default");
        String height = call.argument(2, "default");
        return "<iframe src=\"" + Html.escape(WebAddress.encoded(call.argument(0, ""), Version.OF_HEXO)) + "\" width=\""
                + Html.escapeText(width.equals("default") ? "100%" : width) + "\" height=\""
                + Html.escapeText(height.equals("default") ? "300" : height)
                + "\" frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe>";
    }

    private static String anchor(String address, String text) {
        return "<a href=\"" + Html.escape(WebAddress.encoded(address, Version.OF_HEXO)) + "\">" + Html.escapeText(text)
                + "</a>";
    }

    private static String video(String address) {
        return "<div class=\"video-container\"><iframe src=\"" + address
                + "\" frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe></div>";
    }
}
