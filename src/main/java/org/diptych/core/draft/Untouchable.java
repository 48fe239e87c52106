package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/** Finds what of a block says the same in every language: formulas, code, citations, tags, addresses. Stateless. */
final class Untouchable {
    /** What begins with the first and ends with the second, whatever stands between. */
    private static final Map<String, String> PAIRS =
            Map.of("{%", "%}", "{{", "}}", "{#", "#}", "<!--", "-->", "$$", "$$", "\\\\(", "\\\\)");

    /** What else is no text in whatever dialect; the tree knows what else the post's own dialect reads. */
    private static final Pattern MARKUP = Pattern.compile(
            String.join(
                    "|",
                    "</?[A-Za-z][^<>]*>",
                    "<[A-Za-z][A-Za-z0-9+.-]*:[^<>\\s]*>",
                    "(?<![\\\\$])\\$(?=\\S)[^$\\n]+?(?<=[^\\s\\\\])\\$(?![\\d$])",
                    "(?<ticks>`+)(?!`).*?(?<!`)\\k<ticks>(?!`)",
                    "\\[[^\\[\\]\\n]*@[\\w:.#$%&+?<>~/-]+[^\\[\\]\\n]*\\](?!\\()",
                    "\\[\\^[^\\[\\]\\s]++\\]",
                    "\\{[.#][^{}\\n]*\\}",
                    "&(?:[A-Za-z][A-Za-z0-9]*|#\\d+|#[xX][0-9A-Fa-f]+);",
                    "(?:https?|ftp)://[^\\s<>()\\[\\]\"'`，。；：、！？（）《》「」“”]+",
                    "(?: {2,}|\\\\)(?=\\n)",
                    "\\\\\\p{Punct}",
                    "(?<=\\n)[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-{2,}:?[ \\t]*)*+\\|?[ \\t]*(?=\\n|$)",
                    "[" + HeldOut.OPEN + "\u27e7]"),
            Pattern.DOTALL);

    private static final Pattern BEGINS = Pattern.compile(
            "(?<open>" + PAIRS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")|" + MARKUP,
            Pattern.DOTALL);

    private Untouchable() {}

    /** The ranges in {@code source}, a block's as it was read, from {@code start} to {@code end}; in order, apart. */
    static List<TextRange> in(BodyBlock block, int start, int end) {
        String source = block.source();
        int shift = block.origin() - block.range().start();
        List<TextRange> all = new ArrayList<>();
        block.nodes().forEach(node -> gather(node, source, shift, all));
        addMarkup(source, all);
        all.removeIf(range -> range.isEmpty() || range.start() < start || range.end() > end);
        all.sort(Comparator.comparingInt(TextRange::start).thenComparing(TextRange::end, Comparator.reverseOrder()));
        List<TextRange> apart = new ArrayList<>();
        for (TextRange range : all) {
            TextRange last = apart.isEmpty() ? new TextRange(0, 0) : apart.get(apart.size() - 1);
            if (range.start() >= last.end()) {
                apart.add(range);
            } else if (range.end() > last.end()) {
                apart.set(apart.size() - 1, new TextRange(last.start(), range.end()));
            }
        }
        return apart;
    }

    private static void addMarkup(String source, List<TextRange> all) {
        Matcher begins = BEGINS.matcher(source);
        Matcher markup = MARKUP.matcher(source).useTransparentBounds(true);
        Map<String, Integer> ends = new HashMap<>();
        for (int at = 0; begins.find(at); ) {
            int start = begins.start();
            int end = begins.group("open") == null ? begins.end() : endOfPair(source, begins, ends);
            if (end < 0 && markup.region(start, source.length()).lookingAt()) {
                end = markup.end();
            }
            if (end > start) {
                all.add(new TextRange(start, end));
            }
            at = Math.max(end, start + 1);
        }
    }

    /** @param ends where what ends a pair comes next, so that it is not looked for again from each that begins */
    private static int endOfPair(String source, Matcher open, Map<String, Integer> ends) {
        String close = Objects.requireNonNull(PAIRS.get(open.group()));
        boolean holds = close.equals("$$") || close.endsWith(")");
        int from = open.end() + (holds ? 1 : 0);
        int known = ends.getOrDefault(close, -1);
        if (known < from) {
            int found = source.indexOf(close, from);
            known = found < 0 ? Integer.MAX_VALUE : found;
            ends.put(close, known);
        }
        return known == Integer.MAX_VALUE ? -1 : known + close.length();
    }

    private static void gather(Node node, String source, int shift, List<TextRange> all) {
        Kind kind = node.kind();
        TextRange whole = within(node.start() + shift, node.end() + shift, source);
        if (kind instanceof Kind.Formula
                || kind instanceof Kind.CodeSpan
                || kind instanceof Kind.CodeBlock
                || kind instanceof Kind.Html
                || kind instanceof Kind.Tag
                || kind instanceof Kind.NoteMark mark && !mark.label().isEmpty()) {
            all.add(whole);
        } else if (kind instanceof Kind.Citation) {
            all.add(citation(source, whole));
        } else if (kind instanceof Kind.Link || kind instanceof Kind.Image) {
            around(node, source, shift, whole, all);
        } else {
            node.children().forEach(child -> gather(child, source, shift, all));
        }
    }

    private static TextRange within(int start, int end, String source) {
        int from = Math.max(0, Math.min(start, source.length()));
        return new TextRange(from, Math.max(from, Math.min(end, source.length())));
    }

    /** The words of a link, and what describes a picture, are translated; their address, and what binds it, is not. */
    private static void around(Node node, String source, int shift, TextRange whole, List<TextRange> all) {
        if (node.children().isEmpty()) {
            all.add(whole);
            return;
        }
        int first = node.children().get(0).start() + shift;
        int last = node.children().get(node.children().size() - 1).end() + shift;
        if (first <= whole.start() || last >= whole.end()) {
            all.add(whole);
            return;
        }
        String tail = source.substring(last, whole.end());
        if (!tail.startsWith("](") && !tail.startsWith("][") || tail.equals("][]")) {
            all.add(whole);
            return;
        }
        all.add(new TextRange(whole.start(), first));
        node.children().forEach(child -> gather(child, source, shift, all));
        all.add(new TextRange(last, whole.end()));
    }

    /** A citation's node is its key; what stands around it, with its other keys, goes with it. */
    private static TextRange citation(String source, TextRange key) {
        int open = source.lastIndexOf("{%", key.start());
        int close = source.indexOf("%}", key.end());
        if (open >= 0 && close >= 0 && !source.substring(open, key.start()).contains("%}")) {
            return new TextRange(open, close + 2);
        }
        return key;
    }
}
