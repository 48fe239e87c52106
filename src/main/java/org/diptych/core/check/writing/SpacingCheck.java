package org.diptych.core.check.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A Chinese character that touches a Latin letter or a digit, marks of emphasis and links between them or not. */
public final class SpacingCheck implements BlockCheck {
    /** What its findings are called. */
    public static final String RULE = "chinese-spacing";
    /** What the fix is called that puts the space in. */
    public static final String FIX = "add-space";

    @Override
    public List<Finding> check(BlockProse block) {
        if (!Tongues.isChinese(block) || !Scripts.hasHan(block.plain())) {
            return List.of();
        }
        return of(block.plain(), new Bounds(block));
    }

    /** What the rule finds in {@code text}, which has no marks in it. */
    static List<Finding> inPlain(String text) {
        return of(text, Bounds.NONE);
    }

    private static List<Finding> of(String plain, Bounds bounds) {
        List<Finding> findings = new ArrayList<>();
        int left = -1;
        for (int place = 0; place < plain.length(); place++) {
            char c = plain.charAt(place);
            if (c == BlockProse.HIDDEN) {
                continue;
            }
            if (left >= 0 && isSeam(plain, left, place)) {
                int seam = bounds.seam(left + 1, place);
                if (seam >= 0) {
                    findings.add(Finding.info(
                                    RULE,
                                    new TextRange(Math.max(left, seam - 1), Math.min(place, seam) + 1),
                                    seen(plain, left, place))
                            .with(FIX, TextEdit.insert(seam, " ")));
                }
            }
            left = place;
        }
        return findings;
    }

    private static boolean isSeam(String plain, int left, int right) {
        boolean chineseFirst = Scripts.isHan(plain, left);
        boolean chineseSecond = Scripts.isHan(plain, right);
        return chineseFirst != chineseSecond && isForeign(plain.charAt(chineseFirst ? right : left));
    }

    private static boolean isForeign(char c) {
        return Scripts.isLatin(c) || Scripts.isDigit(c);
    }

    private static String seen(String plain, int left, int right) {
        int start = Character.isLowSurrogate(plain.charAt(left)) ? left - 1 : left;
        int end = Character.isHighSurrogate(plain.charAt(right)) ? right + 2 : right + 1;
        return plain.substring(start, left + 1) + plain.substring(right, end);
    }

    /** Where marks that stand between two characters begin and end, so that a space goes outside of them. */
    private static final class Bounds {
        static final Bounds NONE = new Bounds(null);

        private final Set<Integer> starts = new HashSet<>();
        private final Set<Integer> ends = new HashSet<>();

        Bounds(@Nullable BlockProse block) {
            if (block != null) {
                block.all(Kind.Styled.class).stream()
                        .filter(node -> !isRaised(node))
                        .forEach(this::add);
                block.all(Kind.Link.class).forEach(this::add);
            }
        }

        private static boolean isRaised(Node node) {
            Kind.Style style = ((Kind.Styled) node.kind()).style();
            return style == Kind.Style.SUBSCRIPT || style == Kind.Style.SUPERSCRIPT;
        }

        private void add(Node node) {
            starts.add(node.start());
            ends.add(node.end());
        }

        /** Where a space belongs between what ends at {@code from} and what begins at {@code to}; -1 for nowhere sure. */
        int seam(int from, int to) {
            if (from == to) {
                return from;
            }
            boolean opens = starts.contains(from);
            boolean closes = ends.contains(to);
            return opens == closes ? -1 : opens ? from : to;
        }
    }
}
