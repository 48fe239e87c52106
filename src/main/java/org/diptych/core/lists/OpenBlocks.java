package org.diptych.core.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the lines that are no text: code in fences, formulas on lines of their own, comments, code tags of Hexo. */
final class OpenBlocks {
    private static final Pattern FENCE = Pattern.compile(
            "(?:[ \\t]{0,3}>[ \\t]?+)*+[ \\t]*+(?:[-*+][ \\t]++|\\d{1,9}[.)][ \\t]++)*+(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern TAG =
            Pattern.compile("\\s*\\{%-?\\s*(codeblock|code|raw|endraw|endcodeblock|endcode)\\b.*");

    /** What ends the block that is open; null where none is. */
    private @Nullable String end;

    /** For each of {@code lines}, from the start of a text on, whether it lies in such a block, its first line and last too. */
    static boolean[] of(List<String> lines) {
        OpenBlocks blocks = new OpenBlocks();
        boolean[] inside = new boolean[lines.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = blocks.takes(lines.get(i));
        }
        return inside;
    }

    /** Whether {@code line}, the next one, lies in a block. */
    private boolean takes(String line) {
        if (end != null) {
            if (closes(line, end)) {
                end = null;
            }
            return true;
        }
        end = opens(line);
        return end != null;
    }

    private static @Nullable String opens(String line) {
        String text = line.strip();
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            return fence.group(1);
        }
        if (text.startsWith("$$") && text.indexOf("$$", 2) < 0) {
            return "$$";
        }
        if (text.startsWith("<!--") && !text.contains("-->")) {
            return "-->";
        }
        Matcher tag = TAG.matcher(line);
        return tag.matches() && !tag.group(1).startsWith("end") && !line.contains("end" + tag.group(1))
                ? "end" + tag.group(1)
                : null;
    }

    private static boolean closes(String line, String end) {
        char first = end.charAt(0);
        if (first == '`' || first == '~') {
            String text = line.replaceFirst("^(?:[ \\t]{0,3}>[ \\t]?+)*+", "").strip();
            return text.length() >= end.length() && text.chars().allMatch(c -> c == first);
        }
        return line.contains(end);
    }
}
