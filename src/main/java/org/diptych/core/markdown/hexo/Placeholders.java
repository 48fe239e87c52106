package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.hexo.code.CodeElements;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.markdown.hexo.code.CodeFigure;
import org.diptych.core.markdown.hexo.tags.Substitutes;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** Stands marks in a text for what the Markdown renderer must not see, and puts that back afterwards. */
final class Placeholders {
    private static final char SIGN = '\uFFFC';
    private static final Pattern MARK = Pattern.compile("(?:<|&lt;)!--(swig|code|comment)\uFFFC(\\d+)--(?:>|&gt;)");

    private final List<CodeFence> codes = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final CodeFigure figures;
    private final Substitutes substitutes = new Substitutes();

    Placeholders(CodeFigure figures) {
        this.figures = figures;
    }

    /** What the marks stand for, in the tree. */
    Substitutes substitutes() {
        return substitutes;
    }

    /** Stands a mark for {@code fence} of {@code source}, or copies it where the Markdown renderer is to see it. */
    void code(MappedText.Builder text, MappedText source, CodeFence fence, int shift) {
        int start = fence.start() - shift;
        if (figures.leaves(fence.arguments())) {
            CodeElements.copyWithoutBraces(source, start, fence.end() - shift, text);
            return;
        }
        codes.add(fence);
        String language = fence.arguments().split("\\s", 2)[0];
        Kind listing = new Kind.CodeBlock(language, fence.code());
        substitutes.put(start, List.of(new Node(listing, start, fence.end() - shift, List.of())));
        text.insert("<!--code" + SIGN + (codes.size() - 1) + "-->", start, fence.end() - shift);
    }

    /** Stands a mark for a comment. */
    void comment(MappedText.Builder text, String comment, int start) {
        comments.add(comment);
        Node node = new Node(new Kind.Html(comment), start, start + comment.length(), List.of());
        substitutes.put(start, List.of(node));
        text.insert("<!--comment" + SIGN + (comments.size() - 1) + "-->", start, start + comment.length());
    }

    /** Stands a mark for the tag at place {@code number} in the caller's list. */
    static void tag(MappedText.Builder text, int number, int start, int end) {
        text.insert(tagMark(number), start, end);
    }

    static String tagMark(int number) {
        return "<!--swig" + SIGN + number + "-->";
    }

    /** Whether {@code html} holds any mark at all. */
    static boolean in(String html) {
        return html.indexOf(SIGN) >= 0;
    }

    static Matcher marks(String html) {
        return MARK.matcher(html);
    }

    /** {@code html} with code and comments back in their places. */
    String restore(String html) {
        if (!in(html)) {
            return html;
        }
        return MARK.matcher(html)
                .replaceAll(mark -> Matcher.quoteReplacement(original(mark.group(), mark.group(1), mark.group(2))));
    }

    /** {@link #restore} as a function. */
    UnaryOperator<String> restoring() {
        return this::restore;
    }

    private String original(String mark, String kind, String number) {
        int index = Integer.parseInt(number);
        if (kind.equals("code") && index < codes.size()) {
            CodeFence fence = codes.get(index);
            return figures.ofFence(fence.arguments(), fence.code())
                    .replace("{", "&#123;")
                    .replace("}", "&#125;");
        }
        return kind.equals("comment") && index < comments.size() ? comments.get(index) : mark;
    }
}
