package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.check.TemplateMarks;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * A list, a quote, a heading, a rule or a table right under a line of text: without a blank line pandoc takes it for more
 * text, and a rule's hyphens under an item for the mark of a heading.
 */
public final class GluedBlockCheck implements BlockCheck {
    /** A number of more digits is a year that a line was broken before. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:(?<rule>(?:\\*[ \\t]*+){3,}+|(?:_[ \\t]*+){3,}+|(?:-[ \\t]*+){3,}+)(?=\\n|$)|(?<list>[-*+]|\\d{1,3}[.)])[ \\t]+\\S|(?<quote>>)[ \\t]?\\S|(?<heading>#{1,6})[ \\t]+\\S"
                    // A row, and below it the hyphens that make it a table's head.
                    + "|(?<table>(?=[^\\n]*\\|)[^\\n]*+\\n(?=[^\\n]*\\|)[ \\t>]*+\\|?[ \\t]*+:?+-++:?+[ \\t]*+"
                    + "(?:\\|[ \\t]*+:?+-++:?+[ \\t]*+)*+\\|?[ \\t]*+(?=\\n|$)))");

    /** Hyphens that end a heading's source. */
    private static final Pattern UNDERLINE = Pattern.compile("\\n(-{3,})[ \\t]*$");

    private static final List<String> KINDS = List.of("rule", "list", "quote", "heading", "table");

    /** Kinds of one line. */
    private static final Set<String> ALONE = Set.of("heading", "rule");

    /** Kinds whose further lines begin like the first. */
    private static final Set<String> CONTINUED = Set.of("list", "quote");

    /** What makes a heading of the line above, whatever that begins with, but for an item without a number. */
    private static final Pattern HEADING_BELOW = Pattern.compile("[ \\t]*+(?:=++|-++)[ \\t]*+(?=\\n|$)");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t>]*+\\n");

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        if (block.dialect().joinsBlocksToParagraphs() && block.plain().indexOf('\n') >= 0) {
            Text text = new Text(
                    block.source(), withoutLostTex(block), new TemplateMarks(block.source()), lastBareTex(block));
            block.nodes().forEach(node -> look(node, 0, text, findings));
        }
        return findings;
    }

    /** A block's characters, its prose, what in it is no prose to Hexo, and where the last TeX outside of dollars ends. */
    private record Text(String source, String plain, TemplateMarks marks, int bareTex) {}

    private static void look(Node node, int quotes, Text block, List<Finding> findings) {
        if (node.is(Kind.Paragraph.class)) {
            lines(node, quotes, block, findings);
        } else {
            int depth = node.is(Kind.Quote.class) ? quotes + 1 : quotes;
            for (Node child : node.children()) {
                if (node.is(Kind.Item.class) && child.is(Kind.Heading.class)) {
                    underline(child, block, findings);
                }
                look(child, depth, block, findings);
            }
        }
    }

    /** Hyphens at a line's start, below an item that begins further in. */
    private static void underline(Node heading, Text block, List<Finding> findings) {
        if (heading.start() < 0 || heading.end() > block.source().length()) {
            return;
        }
        String source = block.source().substring(heading.start(), heading.end());
        Matcher underline = Matches.matcher(UNDERLINE, source);
        if (underline.find()) {
            int line = heading.start() + underline.start(1);
            Finding finding = Finding.warning(
                    "glued-rule.heading",
                    Matches.range(underline.toMatchResult(), 1).shift(heading.start()));
            findings.add(
                    block.marks().mayComeToLight(line)
                            ? finding
                            : finding.with("blank-line-above", TextEdit.insert(line, "\n")));
        }
    }

    private static void lines(Node paragraph, int quotes, Text block, List<Finding> findings) {
        String plain = block.plain();
        int column = paragraph.start() - 1 - plain.lastIndexOf('\n', paragraph.start() - 1);
        Matcher mark = Matches.matcher(BLOCK, plain);
        // Below a heading or a rule each line begins a block anew, once there is a blank line above that.
        boolean fresh = false;
        // Behind a list, a quote or a table it hangs on these what a line begins.
        boolean behind = false;
        int depth = 0;
        List<Glued> glued = new ArrayList<>();
        Set<String> later = new HashSet<>();
        for (int newline = plain.indexOf('\n', paragraph.start());
                newline >= 0 && newline < paragraph.end();
                newline = plain.indexOf('\n', newline + 1)) {
            int line = newline + 1;
            int text = withoutMarks(block.source(), line, quotes);
            int from = withoutBlanks(block.source(), text);
            boolean inReach = !isBlankAbove(block.source(), newline)
                    && !block.marks().enclose(line)
                    && from < paragraph.end()
                    && from - line <= column + 3;
            boolean begins = inReach && mark.region(from, paragraph.end()).lookingAt();
            boolean alone = begins && ALONE.contains(kind(mark));
            if (begins && behind && !CONTINUED.contains(kind(mark))) {
                later.add(kind(mark));
            } else if (inReach && behind && quoteMarks(block.source(), text) > depth) {
                later.add("quote");
            } else if (begins && !behind && !fresh) {
                boolean bullet = kind(mark).equals("list") && !Character.isDigit(plain.charAt(from));
                boolean heading = !bullet && isUnderlined(block.source(), from, quotes);
                glued.add(new Glued(kind(mark), line, text, from, heading));
                depth = quoteMarks(block.source(), text);
            }
            behind |= begins && !alone && !fresh;
            fresh = alone;
        }
        glued.forEach(each -> findings.add(finding(block, each, mayMend(block, each, paragraph, later))));
    }

    /**
     * A line that begins a block in a paragraph.
     *
     * @param line where it begins
     * @param text where it goes on behind the marks of quotes
     * @param from where its first character stands
     * @param heading whether it would be one, behind a blank line
     */
    private record Glued(String kind, int line, int text, int from, boolean heading) {}

    private static String kind(Matcher mark) {
        return KINDS.stream()
                .filter(name -> mark.group(name) != null)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether a blank line above surely mends it: not where it brings another of its kind to light, be it behind what
     * began as a list, deeper in a quote, or within what pandoc reads on over blank lines, a declaration or TeX: such a
     * declaration breaks the paragraph off at a line's end, and an item would cut such TeX short. Nor where it would be a
     * heading, by the line below.
     */
    private static boolean mayMend(Text block, Glued glued, Node paragraph, Set<String> later) {
        boolean again = later.contains(glued.kind());
        boolean brokenOff = block.source().charAt(paragraph.end() - 1) == '\n' && CONTINUED.contains(glued.kind());
        return !again
                && !brokenOff
                && !glued.heading()
                && block.bareTex() <= glued.line()
                && !block.marks().mayComeToLight(glued.line())
                && !Matches.matcher(BLANK_LINE, block.source())
                        .region(glued.line(), paragraph.end())
                        .find();
    }

    /** No blank line parts what stands within the braces of TeX, where pandoc goes on reading over it. */
    private static String withoutLostTex(BlockProse block) {
        char[] plain = block.plain().toCharArray();
        for (Node node : block.all(Kind.Html.class)) {
            for (int i = node.start(); BlockProse.isLostTex(node) && i < node.end(); i++) {
                plain[i] = plain[i] == '\n' ? '\n' : BlockProse.HIDDEN;
            }
        }
        return new String(plain);
    }

    /** Where the last TeX ends that stands outside of dollars: dropped, or an environment that is a formula by itself. */
    private static int lastBareTex(BlockProse block) {
        Stream<Node> dropped = block.all(Kind.Html.class).stream().filter(BlockProse::isLostTex);
        Stream<Node> environments = block.all(Kind.Formula.class).stream()
                .filter(formula -> block.source(formula).startsWith("\\begin"));
        return Stream.concat(dropped, environments).mapToInt(Node::end).max().orElse(0);
    }

    /** Where the line at {@code from} goes on behind the marks of the quotes it lies in. */
    private static int withoutMarks(String source, int from, int quotes) {
        int at = from;
        for (int i = 0; i < quotes; i++) {
            int mark = withoutBlanks(source, at);
            if (mark == source.length() || source.charAt(mark) != '>') {
                break;
            }
            at = mark + 1;
        }
        return at;
    }

    private static boolean isUnderlined(String source, int from, int quotes) {
        int newline = source.indexOf('\n', from);
        return newline >= 0
                && Matches.matcher(HEADING_BELOW, source)
                        .region(withoutMarks(source, newline + 1, quotes), source.length())
                        .lookingAt();
    }

    /** How many marks of quotes a line has at {@code from}, one after the other. */
    private static int quoteMarks(String source, int from) {
        int marks = 0;
        for (int at = withoutBlanks(source, from);
                at < source.length() && source.charAt(at) == '>';
                at = withoutBlanks(source, at + 1)) {
            marks++;
        }
        return marks;
    }

    /** Text that a template's fault left as it stands is one paragraph to its end, blank lines and all. */
    private static boolean isBlankAbove(String source, int newline) {
        return source.substring(source.lastIndexOf('\n', newline - 1) + 1, newline)
                .isBlank();
    }

    private static int withoutBlanks(String source, int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static Finding finding(Text block, Glued glued, boolean mends) {
        String source = block.source();
        int end = source.indexOf('\n', glued.from());
        TextRange range = new TextRange(glued.from(), end < 0 ? source.length() : end);
        Finding finding = Finding.warning("glued-" + glued.kind(), range);
        int line = glued.line();
        return mends
                ? finding.with("blank-line-above", TextEdit.insert(line, source.substring(line, glued.text()) + "\n"))
                : finding;
    }
}
