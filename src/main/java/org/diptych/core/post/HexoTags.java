package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/** Finds Hexo's tags in a text, where Hexo itself would see them. Stateless. */
public final class HexoTags {
    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)(?:\\s+([^%]*(?:%(?!\\})[^%]*)*?))?\\s*-?%\\}");

    private HexoTags() {}

    /** The tags of {@code text} in its order, without those that stand in fenced code. */
    public static List<HexoTag> in(String text) {
        List<TextRange> fences = Fences.in(text);
        List<HexoTag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(text);
        int fence = 0;
        while (matcher.find()) {
            while (fence < fences.size() && fences.get(fence).end() <= matcher.start()) {
                fence++;
            }
            if (fence < fences.size() && fences.get(fence).contains(matcher.start())) {
                continue;
            }
            String arguments = matcher.group(2) == null ? "" : matcher.group(2).strip();
            tags.add(new HexoTag(matcher.group(1), arguments, new TextRange(matcher.start(), matcher.end())));
        }
        return tags;
    }
}
