package org.diptych.core.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.text.TextRange;

/**
 * A block as it is sent: without the mark of its heading, item or quote, and without what is not to be touched. Immutable;
 * nothing is null.
 *
 * @param block what is sent
 * @param held its text
 */
record SentBlock(BodyBlock block, HeldOut held) {
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]*");
    private static final Pattern HEADING_END = Pattern.compile("(?:[ \\t]+#+)?(?:\\n[ \\t]*(?:=+|-+))?[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile(
            "[ \\t]*(?:[-*+•]|\\(?(?:\\d{1,9}|[A-Za-z]|[ivxlcIVXLC]{1,6}|#|@[\\w-]*)[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*(?:>[ \\t]?)++");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static SentBlock of(BodyBlock block) {
        String source = block.source();
        int start = marker(block, source).length();
        int end = source.length() - tail(block, source, start).length();
        List<TextRange> kept = Untouchable.in(block, start, end);
        HeldOut whole = HeldOut.of(
                source.substring(start, end),
                kept.stream().map(range -> range.shift(-start)).toList());
        return new SentBlock(block, new HeldOut(flat(block, whole.text()), whole.pieces()));
    }

    /** Lines without what indents them, or quotes them. */
    private static String flat(BodyBlock block, String text) {
        String before = block.kind() == BlockKind.QUOTE ? "\\n[ \\t]*(?:>[ \\t]?)++|\\n[ \\t]+" : "\\n[ \\t>]*";
        String flat = block.kind() == BlockKind.TABLE ? text : text.replaceAll(before, "\n");
        return flat.strip();
    }

    /** Whether there is a word in it that can be translated. */
    boolean hasWords() {
        return LETTER.matcher(HeldOut.own(held.text())).find();
    }

    /** The mark of a heading, an item or a quote at the start of {@code source}. */
    private static String marker(BodyBlock block, String source) {
        Pattern mark =
                switch (block.kind()) {
                    case HEADING -> HEADING;
                    case ITEM -> ITEM;
                    case QUOTE -> QUOTE;
                    default -> null;
                };
        if (mark == null) {
            return "";
        }
        Matcher matcher = mark.matcher(source);
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private static String tail(BodyBlock block, String source, int start) {
        if (block.kind() != BlockKind.HEADING) {
            return "";
        }
        Matcher end = HEADING_END.matcher(source);
        return end.find(start) ? end.group() : "";
    }

    /** {@code answer} as the translator means it: without a fence, and thoughts, around it. */
    static String cleaned(String answer, String sent) {
        String text = answer.replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", "");
        text = text.replaceFirst("^\\s*<think>(?s:.*?)</think>\\s*", "").strip();
        Matcher fence =
                Pattern.compile("^```[A-Za-z]*\\n(.*?)\\n?```$", Pattern.DOTALL).matcher(text);
        return fence.matches() && !sent.startsWith("```") ? fence.group(1).strip() : text;
    }

    /**
     * The block's source in the other language.
     *
     * @param answer without anything held out
     * @param target the block that gives way to it, whose own mark and indent stay
     * @param indent what stands before that on its line
     */
    String written(String answer, BodyBlock target, String indent) {
        boolean sameKind = target.kind() == block.kind();
        String marker = sameKind ? marker(target, target.source()) : "";
        if (marker.isEmpty()) {
            marker = marker(block, block.source());
        }
        String tail = sameKind && target.source().contains("\n") && !Gap.isIn(target.source())
                ? tail(target, target.source(), marker.length())
                : tail(block, block.source(), marker.length());
        return marker + laidOut(held.back(answer), marker, indent) + tail;
    }

    private String laidOut(String text, String marker, String indent) {
        if (block.kind() == BlockKind.HEADING) {
            return text.replaceAll("\\s*\\n\\s*", " ");
        }
        if (block.kind() == BlockKind.TABLE) {
            return text;
        }
        if (block.kind() == BlockKind.QUOTE) {
            return text.replaceAll("[ \\t]+\\n", "\n").replace("\n", "\n" + blank(indent) + marker);
        }
        // A blank line would make two blocks of one.
        String below = "\n" + blank(indent) + " ".repeat(marker.length());
        return text.replaceAll("\\n(?:[ \\t]*\\n)++", "\n").replaceAll("\\n[ \\t]*", Matcher.quoteReplacement(below));
    }

    /** What stands below an item's mark, on the next line. */
    private static String blank(String indent) {
        StringBuilder blank = new StringBuilder();
        indent.chars().forEach(c -> blank.append(c == '\t' || c == '>' ? (char) c : ' '));
        return blank.toString();
    }

    /** What is wrong with {@code answer}, cleaned, before it is looked at in its place; empty if nothing is. */
    Optional<RefusedDraft> judge(String answer) {
        if (answer.isBlank()) {
            return Optional.of(new RefusedDraft(RefusedDraft.Kind.EMPTY, ""));
        }
        if (answer.length() > 10 * held.text().length() + 400) {
            return Optional.of(new RefusedDraft(RefusedDraft.Kind.TOO_LONG, ""));
        }
        return held.judge(answer).or(() -> Invented.in(HeldOut.own(answer)));
    }
}
