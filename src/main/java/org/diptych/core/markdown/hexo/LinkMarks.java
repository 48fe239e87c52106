package org.diptych.core.markdown.hexo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.ExternalLinks;

/** Lets links that lead out open in a window of their own, as Hexo does over the finished page. Immutable. */
final class LinkMarks {
    private static final Pattern OUTWARD =
            Pattern.compile("<a\\s[^<>]*?href=[\"']((?:https?:|//)[^<>\"']+)[\"'][^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile("target=", Pattern.CASE_INSENSITIVE);
    private static final Pattern REL = Pattern.compile("rel=", Pattern.CASE_INSENSITIVE);
    private static final Pattern REL_VALUE = Pattern.compile("rel=[\"']([^<>\"']*)[\"']", Pattern.CASE_INSENSITIVE);

    private final ExternalLinks links;

    LinkMarks(ExternalLinks links) {
        this.links = links;
    }

    /** {@code html} with its links marked. */
    String in(String html) {
        if (!links.enabled() || !html.contains("<a") && !html.contains("<A")) {
            return html;
        }
        return OUTWARD.matcher(html).replaceAll(link -> Matcher.quoteReplacement(marked(link.group(), link.group(1))));
    }

    private String marked(String tag, String address) {
        if (!links.leadsOut(address) || TARGET.matcher(tag).find()) {
            return tag;
        }
        if (!REL.matcher(tag).find()) {
            return tag.replaceFirst("href=", "target=\"_blank\" rel=\"noopener\" href=");
        }
        String related = REL_VALUE.matcher(tag).replaceFirst(rel -> {
            String value = rel.group(1);
            return Matcher.quoteReplacement(
                    value.contains("noopener") ? rel.group() : "rel=\"" + value + " noopener\"");
        });
        return related.replaceFirst("href=", "target=\"_blank\" href=");
    }
}
