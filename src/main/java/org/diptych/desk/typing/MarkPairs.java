package org.diptych.desk.typing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which marks come in pairs. Stateless. */
final class MarkPairs {
    private static final Map<String, String> BRACKETS = Map.ofEntries(
            Map.entry("(", ")"),
            Map.entry("[", "]"),
            Map.entry("{", "}"),
            Map.entry("（", "）"),
            Map.entry("［", "］"),
            Map.entry("【", "】"),
            Map.entry("「", "」"),
            Map.entry("『", "』"),
            Map.entry("《", "》"),
            Map.entry("〈", "〉"),
            Map.entry("“", "”"),
            Map.entry("‘", "’"));
    private static final Set<String> SAME = Set.of("\"", "`", "$");
    private static final Set<String> WRAPS_ONLY = Set.of("*", "_", "~", "'");

    private MarkPairs() {}

    /** What closes the bracket {@code open}. */
    static Optional<String> closing(String open) {
        return Optional.ofNullable(BRACKETS.get(open));
    }

    /** Whether {@code mark} both opens and closes. */
    static boolean isSame(String mark) {
        return SAME.contains(mark);
    }

    /** What stands behind a selection when {@code mark} is typed over it. */
    static Optional<String> wrapping(String mark) {
        return SAME.contains(mark) || WRAPS_ONLY.contains(mark) ? Optional.of(mark) : closing(mark);
    }

    /** The bracket that belongs to {@code c}; 0 if it is none. */
    static char mate(char c) {
        for (Map.Entry<String, String> pair : BRACKETS.entrySet()) {
            if (pair.getKey().charAt(0) == c) {
                return pair.getValue().charAt(0);
            }
            if (pair.getValue().charAt(0) == c) {
                return pair.getKey().charAt(0);
            }
        }
        return 0;
    }

    static boolean opens(char c) {
        return BRACKETS.containsKey(String.valueOf(c));
    }

    /** Whether a second mark may come by itself before {@code next}: at a line's end, a blank, a closing mark. */
    static boolean leavesRoom(String next) {
        if (next.isEmpty() || Character.isWhitespace(next.charAt(0))) {
            return true;
        }
        char c = next.charAt(0);
        return ")]}.,;:!?\"'`$*_~|，。、；：！？…—".indexOf(c) >= 0 || BRACKETS.containsValue(next);
    }
}
