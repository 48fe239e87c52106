package org.diptych.desk.typing;

import java.util.Optional;
import org.diptych.desk.undo.Selected;

/**
 * Typing a Hexo tag: the end comes with the start, and typing the end steps over the one that is there.
 *
 * <p>Without it, a tag that is being typed would reach to the end of the next one, and all between would vanish from the
 * page until the end is typed. Stateless.
 */
final class TagTyping {
    private TagTyping() {}

    /**
     * The step typing {@code typed} makes; empty where it is simply entered.
     *
     * @param before what stands before the caret, on its line
     * @param after what stands behind it, on its line
     * @param at the caret
     */
    static Optional<Edit> type(String typed, String before, String after, int at) {
        return switch (typed) {
            case "%" -> before.endsWith("{") ? start(after, at) : end(before, after, at);
            case "}" ->
                before.endsWith("%") && after.startsWith("}") && isOpen(before)
                        ? Optional.of(new Edit(at, at, "", Selected.caretAt(at + 1)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Edit> start(String after, int at) {
        if (endsFirst(after)) {
            return Optional.empty();
        }
        return Optional.of(
                after.startsWith("}")
                        ? new Edit(at, at, "% %", Selected.caretAt(at + 1))
                        : new Edit(at, at, "% %}", Selected.caretAt(at + 1)));
    }

    private static Optional<Edit> end(String before, String after, int at) {
        int blanks = after.length() - after.stripLeading().length();
        if (!after.startsWith("%}", blanks) || !isOpen(before)) {
            return Optional.empty();
        }
        String gap = before.endsWith(" ") ? "" : " ";
        return Optional.of(new Edit(at, at + blanks, gap, Selected.caretAt(at + gap.length() + 1)));
    }

    /** Whether the text after the caret closes a tag before it opens one. */
    private static boolean endsFirst(String after) {
        int end = after.indexOf("%}");
        int start = after.indexOf("{%");
        return end >= 0 && (start < 0 || end < start);
    }

    private static boolean isOpen(String before) {
        return before.lastIndexOf("{%") > before.lastIndexOf("%}");
    }
}
