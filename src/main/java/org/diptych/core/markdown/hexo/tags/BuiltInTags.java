package org.diptych.core.markdown.hexo.tags;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hexo's own tags. */
final class BuiltInTags {
    private static final Pattern AUTHOR_ADDRESS_TITLE =
            Pattern.compile("(\\S.*)\\s+(https?://\\S+)\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR_ADDRESS =
            Pattern.compile("(\\S.*)\\s+(https?://\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR_TITLE = Pattern.compile("([^,]+),\\s*([^,]+)");
    private static final Pattern SCHEME_AND_INDEX = Pattern.compile("^https?://|/(?:index.html?)?$");

    private BuiltInTags() {}

    static void addTo(TagLibrary tags) {
        for (String name : List.of("quote", "blockquote")) {
            tags.block(name, call -> {
                String footer = footer(call.words());
                return "<blockquote>" + call.markdown().html(call.body())
                        + (footer.isEmpty() ? "" : "<footer>" + footer + "</footer>")
                        + "</blockquote>";
            });
        }
        tags.block("pullquote", call -> {
            String classes = ("pullquote " + call.words()).strip();
            return "<blockquote class=\"" + classes + "\">" + call.markdown().html(call.body()) + "</blockquote>";
        });
    }

    /** Who is quoted, and where from: {@code Author, Source}, {@code Author http://… Title}. */
    static String footer(String words) {
        String author = words;
        String address = "";
        String title = "";
        Matcher full = AUTHOR_ADDRESS_TITLE.matcher(words);
        Matcher linked = AUTHOR_ADDRESS.matcher(words);
        Matcher titled = AUTHOR_TITLE.matcher(words);
        if (full.find()) {
            author = full.group(1);
            address = full.group(2);
            title = full.group(3);
        } else if (linked.find()) {
            author = linked.group(1);
            address = linked.group(2);
        } else if (titled.find()) {
            author = titled.group(1);
            title = titled.group(2);
        }
        String footer = author.isEmpty() ? "" : "<strong>" + author + "</strong>";
        if (!address.isEmpty()) {
            String label = title.isEmpty() ? SCHEME_AND_INDEX.matcher(address).replaceAll("") : title;
            return footer + "<cite><a href=\"" + address + "\">" + label + "</a></cite>";
        }
        return title.isEmpty() ? footer : footer + "<cite>" + title + "</cite>";
    }
}
