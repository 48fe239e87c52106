package org.diptych.core.check.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Half-width punctuation, straight quotes, dots for an ellipsis and short dashes where Chinese stands on both sides. */
public final class ChinesePunctuationCheck implements BlockCheck {
    /** What its findings are called. */
    public static final String RULE = "chinese-punctuation";

    private static final Map<Character, Character> WIDE =
            Map.of(',', '，', ';', '；', ':', '：', '?', '？', '!', '！', '.', '。');

    private static final String NUMERALS = "一二三四五六七八九十百甲乙丙丁";
    private static final String OPENERS = "“‘（《「『【〈";
    private static final String CLOSERS = "”’）》」』】〉…";

    @Override
    public List<Finding> check(BlockProse block) {
        String plain = block.plain();
        if (!Tongues.isChinese(block) || !Scripts.hasHan(plain)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(points(plain));
        findings.addAll(dashes(plain));
        findings.addAll(pairs(plain));
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    /** Commas and full stops alone: what a line of text without marks may have. */
    static List<Finding> points(String plain) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < plain.length(); i++) {
            if (plain.charAt(i) == '.' && plain.startsWith("...", i)) {
                int end = runEnd(plain, i, '.');
                if (isChinese(plain, i - 1, true) && (isChinese(plain, end, false) || isLineEnd(plain, end))) {
                    findings.add(found("ellipsis", plain, new TextRange(i, end), "……"));
                }
                i = end - 1;
                continue;
            }
            Character wide = WIDE.get(plain.charAt(i));
            if (wide != null && isChinese(plain, i - 1, true) && !isOther(plain, i)) {
                int after = blanksEnd(plain, i + 1);
                boolean spaced = after > i + 1;
                if (isChinese(plain, after, false)) {
                    findings.add(
                            found("point", plain, new TextRange(i, i + 1), new TextRange(i, after), wide.toString()));
                } else if (isLineEnd(plain, after) && !spaced) {
                    findings.add(found("point", plain, new TextRange(i, i + 1), wide.toString()));
                }
            }
        }
        return findings;
    }

    /** A dot may part a name, or stand behind a number: {@code 约翰.史密斯}, {@code 一. 引言}. */
    private static boolean isOther(String plain, int place) {
        if (plain.charAt(place) != '.') {
            return false;
        }
        boolean inName = place + 1 < plain.length() && Scripts.isHan(plain, place + 1);
        int start = place;
        while (start > 0 && NUMERALS.indexOf(plain.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean numbered = start < place
                && (start == 0 || plain.charAt(start - 1) == '\n' || plain.charAt(start - 1) == BlockProse.HIDDEN);
        return inName || numbered;
    }

    private static List<Finding> dashes(String plain) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != '-' && c != '—') {
                continue;
            }
            int end = runEnd(plain, i, c);
            boolean wrong = c == '-' ? end - i == 2 || end - i == 3 : end - i == 1;
            if (wrong && isChinese(plain, i - 1, true) && isChinese(plain, end, false)) {
                findings.add(found("dash", plain, new TextRange(i, end), "——"));
            }
            i = end - 1;
        }
        return findings;
    }

    /** Brackets and quotes around Chinese, in Chinese; each with its other half in the same line. */
    private static List<Finding> pairs(String plain) {
        List<Finding> findings = new ArrayList<>();
        int line = 0;
        while (line < plain.length()) {
            int end = plain.indexOf('\n', line);
            end = end < 0 ? plain.length() : end;
            brackets(plain, line, end, findings);
            quotes(plain, line, end, findings);
            line = end + 1;
        }
        return findings;
    }

    private static void brackets(String plain, int from, int to, List<Finding> findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            if (plain.charAt(i) == '(') {
                open.push(i);
            } else if (plain.charAt(i) == ')' && !open.isEmpty()) {
                pair("bracket", plain, open.pop(), i, "（", "）", findings);
            }
        }
    }

    private static void quotes(String plain, int from, int to, List<Finding> findings) {
        List<Integer> marks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (plain.charAt(i) == '"') {
                marks.add(i);
            }
        }
        // With an odd one nobody knows which belong together.
        for (int i = 0; marks.size() % 2 == 0 && i < marks.size(); i += 2) {
            pair("quote", plain, marks.get(i), marks.get(i + 1), "“", "”", findings);
        }
    }

    private static void pair(
            String kind, String plain, int open, int close, String wideOpen, String wideClose, List<Finding> findings) {
        boolean around = isChinese(plain, open - 1, true) || isChinese(plain, close + 1, false);
        if (around && Scripts.hasHan(plain.subSequence(open + 1, close))) {
            findings.add(Finding.info(
                            RULE + "." + kind,
                            new TextRange(open, close + 1),
                            plain.substring(open, open + 1),
                            wideOpen + wideClose)
                    .with(
                            "widen-punctuation",
                            new TextEdit(new TextRange(open, open + 1), wideOpen),
                            new TextEdit(new TextRange(close, close + 1), wideClose)));
        }
    }

    private static Finding found(String kind, String plain, TextRange marked, String wide) {
        return found(kind, plain, marked, marked, wide);
    }

    private static Finding found(String kind, String plain, TextRange marked, TextRange replaced, String wide) {
        return Finding.info(RULE + "." + kind, marked, marked.in(plain), wide)
                .with("widen-punctuation", new TextEdit(replaced, wide));
    }

    private static int runEnd(String plain, int start, char c) {
        int end = start;
        while (end < plain.length() && plain.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static int blanksEnd(String plain, int start) {
        int end = start;
        while (end < plain.length() && plain.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(String plain, int place) {
        return place >= plain.length() || plain.charAt(place) == '\n';
    }

    /** @param before whether the character stands before the punctuation */
    private static boolean isChinese(String plain, int place, boolean before) {
        if (place < 0 || place >= plain.length()) {
            return false;
        }
        char c = plain.charAt(place);
        if (before && (c == ')' || c == '"')) {
            // What will be Chinese brackets and quotes.
            return place > 0 && Scripts.isHan(plain, place - 1);
        }
        return (before ? CLOSERS : OPENERS).indexOf(c) >= 0 || Scripts.isHan(plain, place);
    }
}
