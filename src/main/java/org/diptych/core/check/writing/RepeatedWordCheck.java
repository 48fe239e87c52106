package org.diptych.core.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** The same word twice in a row, over the end of a line too, where it is likely a slip. */
public final class RepeatedWordCheck implements BlockCheck {
    /** What its findings are called. */
    public static final String RULE = "repeated-word";

    /** What is said twice on purpose. */
    private static final Set<String> TWICE = Set.of(
            "that", "had", "is", "very", "really", "much", "so", "too", "no", "yes", "ha", "haha", "hey", "blah", "bla",
            "bye", "now", "there", "well", "long", "far", "more", "many", "again", "knock", "tut", "hear", "please",
            "never", "ever", "over", "round", "higher", "deeper", "faster", "further", "step", "side", "one", "her",
            "do", "will", "can", "may", "might", "left", "right", "quite", "sorry", "wait", "tick", "chop", "choo",
            "win", "night", "dum", "la", "na", "yo", "go", "pretty", "old", "new", "big", "little");

    @Override
    public List<Finding> check(BlockProse block) {
        if (!Tongues.isEnglish(block)) {
            return List.of();
        }
        String plain = block.plain();
        List<Finding> findings = new ArrayList<>();
        int place = 0;
        TextRange before = null;
        while (place < plain.length()) {
            if (!Scripts.isLatin(plain.charAt(place))) {
                place++;
                continue;
            }
            TextRange word = new TextRange(place, end(plain, place));
            if (before != null && isSlip(before, word, block)) {
                findings.add(Finding.info(RULE, new TextRange(before.start(), word.end()), word.in(plain))
                        .with("remove-repeated", TextEdit.delete(new TextRange(before.end(), word.end()))));
            }
            before = word;
            place = word.end();
        }
        return findings;
    }

    private static int end(String plain, int start) {
        int end = start;
        while (end < plain.length() && (Scripts.isLatin(plain.charAt(end)) || "'’".indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isSlip(TextRange before, TextRange word, BlockProse block) {
        String first = before.in(block.plain());
        String second = word.in(block.plain());
        return first.equalsIgnoreCase(second)
                && !TWICE.contains(second.toLowerCase(Locale.ROOT))
                && !isName(second)
                && (second.length() > 1 || second.equals("a"))
                && isGap(new TextRange(before.end(), word.start()), block)
                && isWhole(before.start() - 1, block.plain())
                && isWhole(word.end(), block.plain());
    }

    /** Duran Duran, New New York. */
    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Blanks, and one line end at most with what a quote or an indent puts before the next line. */
    private static boolean isGap(TextRange gap, BlockProse block) {
        int lines = 0;
        for (int i = gap.start(); i < gap.end(); i++) {
            char c = block.source().charAt(i);
            if (c == '\n') {
                lines++;
            } else if (c != ' ' && c != '\t' && !(lines == 1 && c == '>' && isInQuote(gap.start(), block.source()))) {
                return false;
            }
        }
        return lines <= 1 && !gap.isEmpty();
    }

    private static boolean isInQuote(int place, String source) {
        return source.substring(source.lastIndexOf('\n', place - 1) + 1, place)
                .stripLeading()
                .startsWith(">");
    }

    /** The halves of {@code one-to-one to one} are no words by themselves; nor is what touches a formula. */
    private static boolean isWhole(int place, String plain) {
        return place < 0
                || place >= plain.length()
                || Character.isWhitespace(plain.charAt(place))
                || ",.;:!?)]”\"(“".indexOf(plain.charAt(place)) >= 0;
    }
}
