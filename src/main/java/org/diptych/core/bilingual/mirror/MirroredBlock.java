package org.diptych.core.bilingual.mirror;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/** What a block becomes in the other language before anybody has translated it. Stateless. */
final class MirroredBlock {
    private static final Pattern ITEM = Pattern.compile(
            "[ \\t]*(?:[-*+•]|\\(?(?:\\d{1,9}|[A-Za-z]|[ivxlcIVXLC]{1,6}|#|@[\\w-]*)[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?");
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*+(?:>[ \\t]?+)++");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern FORMULA = Pattern.compile(
            "\\$\\$.+?\\$\\$|(?<![\\\\$])\\$(?=\\S)[^$\\n]+?(?<=[^\\s\\\\])\\$(?![\\d$])|\\\\\\\\\\(.+?\\\\\\\\\\)",
            Pattern.DOTALL);
    private static final String BETWEEN = " … ";

    private MirroredBlock() {}

    /** @param indent what stands before the block on its line */
    static String of(BodyBlock block, String indent) {
        return switch (block.kind()) {
            case HEADING -> heading(block.source());
            case PARAGRAPH, ITEM, QUOTE -> prose(block, indent);
            case TABLE -> table(block.source());
            default -> block.source();
        };
    }

    /** The mark stands behind the first line, which is the title's, whichever way the heading is written. */
    private static String heading(String source) {
        int end = source.indexOf('\n');
        String title = end < 0 ? source : source.substring(0, end);
        return Gap.isIn(source)
                ? source
                : title.stripTrailing() + " " + Gap.MARK + (end < 0 ? "" : source.substring(end));
    }

    /** The first cell with a letter holds the mark; a table of numbers alone says the same in every language. */
    private static String table(String source) {
        Matcher letter = LETTER.matcher(source);
        return source.stripLeading().startsWith("|") && !Gap.isIn(source) && letter.find()
                ? source.substring(0, cell(source, letter.start())) + Gap.MARK + " "
                        + source.substring(cell(source, letter.start()))
                : source;
    }

    private static int cell(String source, int at) {
        int bar = source.lastIndexOf('|', at) + 1;
        return bar < source.length() && source.charAt(bar) == ' ' ? bar + 1 : bar;
    }

    private static String prose(BodyBlock block, String indent) {
        String source = block.source();
        List<TextRange> kept = kept(block);
        StringBuilder rest = new StringBuilder(source);
        kept.forEach(range -> rest.replace(range.start(), range.end(), " ".repeat(range.length())));
        rest.replace(0, marker(block).length(), " ".repeat(marker(block).length()));
        // Behind the last end of a tag there is none.
        int tags = rest.lastIndexOf(">") + 1;
        String words = TAG.matcher(rest.substring(0, tags)).replaceAll(" ") + rest.substring(tags);
        if (!LETTER.matcher(words).find()) {
            return source;
        }
        String marker = marker(block);
        if (kept.isEmpty()) {
            return marker + Gap.MARK;
        }
        String below = block.kind() == BlockKind.QUOTE ? marker : " ".repeat(marker.length());
        StringBuilder text = new StringBuilder(marker)
                .append(Gap.MARK)
                .append('\n')
                .append(blank(indent))
                .append(below);
        String between = "";
        for (TextRange range : kept) {
            text.append(between).append(range.in(source).replaceAll("\\s*\n[ \\t>]*", " "));
            between = BETWEEN;
        }
        return text.toString();
    }

    /** A citation's node is its key; what is carried over is the tag around it, with all its keys. */
    private static TextRange tag(String source, TextRange range) {
        int open = source.lastIndexOf("{%", range.start());
        int close = source.indexOf("%}", range.end());
        boolean within = open >= 0
                && close >= 0
                && !new TextRange(open, range.start()).in(source).contains("%}");
        return within ? new TextRange(open, close + 2) : range;
    }

    /** What stands below an item's mark, on the next line. */
    private static String blank(String indent) {
        StringBuilder blank = new StringBuilder();
        indent.chars().forEach(c -> blank.append(c == '\t' || c == '>' ? (char) c : ' '));
        return blank.toString();
    }

    private static String marker(BodyBlock block) {
        Pattern mark = block.kind() == BlockKind.ITEM ? ITEM : block.kind() == BlockKind.QUOTE ? QUOTE : null;
        if (mark == null) {
            return "";
        }
        Matcher marker = mark.matcher(block.source());
        return marker.lookingAt() ? marker.group() : "";
    }

    /** What says the same in every language, in the block's source, in order. */
    private static List<TextRange> kept(BodyBlock block) {
        String source = block.source();
        int shift = block.origin() - block.range().start();
        List<TextRange> found = new ArrayList<>();
        block.nodes().forEach(node -> gather(node, found));
        List<TextRange> all = new ArrayList<>();
        found.forEach(range -> all.add(tag(source, range.shift(shift))));
        // Where the site's dialect knows no formulas, its pages do.
        FORMULA.matcher(source).results().forEach(formula -> all.add(new TextRange(formula.start(), formula.end())));
        all.sort(Comparator.comparingInt(TextRange::start).thenComparing(TextRange::end, Comparator.reverseOrder()));
        List<TextRange> kept = new ArrayList<>();
        for (TextRange range : all) {
            if (range.start() >= (kept.isEmpty() ? 0 : kept.get(kept.size() - 1).end())) {
                kept.add(range);
            }
        }
        return kept;
    }

    private static void gather(Node node, List<TextRange> kept) {
        Kind kind = node.kind();
        if (kind instanceof Kind.Formula
                || kind instanceof Kind.CodeSpan
                || kind instanceof Kind.Citation
                || kind instanceof Kind.Image
                || kind instanceof Kind.Link
                || kind instanceof Kind.CodeBlock) {
            kept.add(new TextRange(node.start(), node.end()));
        } else {
            node.children().forEach(child -> gather(child, kept));
        }
    }
}
