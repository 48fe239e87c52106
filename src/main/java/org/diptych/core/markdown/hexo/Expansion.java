package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.ReferenceEntry;

/** Expands the tags of one text, and gathers what they leave behind: references and problems. Used once. */
final class Expansion {
    private final MarkdownEngine markdown;
    private final TagLibrary tags;
    private final Substitutes substitutes;
    private final List<ReferenceEntry> references = new ArrayList<>();
    private final List<TemplateProblem> problems = new ArrayList<>();
    private TemplatePiece expanded;
    private MappedText source;

    Expansion(MarkdownEngine markdown, TagLibrary tags, Substitutes substitutes) {
        this.markdown = markdown;
        this.tags = tags;
        this.substitutes = substitutes;
    }

    List<ReferenceEntry> references() {
        return references;
    }

    List<TemplateProblem> problems() {
        return problems;
    }

    /** {@code text} with {@code pieces}, which were read from it, expanded. */
    MappedText expand(MappedText text, List<TemplatePiece> pieces) {
        MappedText.Builder expanded = new MappedText.Builder();
        for (TemplatePiece piece : pieces) {
            if (piece instanceof TemplatePiece.Plain plain) {
                expanded.copy(text, plain.start(), plain.end());
            } else if (piece instanceof TemplatePiece.Call call
                    && (call.name().equals("raw") || call.name().equals("verbatim"))) {
                expanded.copy(text, call.bodyStart(), call.bodyEnd());
            } else {
                expanded.insert(html(text, piece), text.originOf(piece.start()), text.originOfEnd(piece.end()));
            }
        }
        return expanded.build();
    }

    private String html(MappedText text, TemplatePiece piece) {
        if (piece instanceof TemplatePiece.Variable variable) {
            return value(variable.expression());
        }
        if (piece instanceof TemplatePiece.Call call) {
            MappedText body = body(text, call);
            BodyEngine engine = new BodyEngine(markdown, body, substitutes);
            expanded = piece;
            source = text;
            String html = tags.expand(new TagCall(call.name(), call.arguments(), body.text(), engine, this));
            keep(text, call, engine.nodes());
            givenUp(engine.givenUp());
            return html;
        }
        TemplatePiece.Broken broken = (TemplatePiece.Broken) piece;
        expanded = piece;
        source = text;
        String box = broken(broken.kind(), broken.name());
        return broken.kind() == TemplateProblem.Kind.UNCLOSED_BRACES
                ? text.text().substring(broken.start(), broken.end())
                : box;
    }

    private void keep(MappedText text, TemplatePiece.Call call, List<Node> body) {
        int start = text.originOf(call.start());
        int end = Math.max(start, text.originOfEnd(call.end()));
        substitutes.put(
                start,
                call.name().equals("ref")
                        ? citations(text, call)
                        : List.of(new Node(new Kind.Tag(call.name(), call.arguments()), start, end, body)));
    }

    private static List<Node> citations(MappedText text, TemplatePiece.Call call) {
        List<Node> citations = new ArrayList<>();
        int at = text.text().indexOf("ref", call.start()) + "ref".length();
        for (String key : call.arguments()) {
            int found = text.text().indexOf(key, at);
            int from = found < 0 || found + key.length() > call.end() ? call.start() : found;
            at = Math.max(at, from + key.length());
            int start = text.originOf(from);
            int end = Math.max(start, text.originOfEnd(Math.min(call.end(), from + key.length())));
            citations.add(new Node(new Kind.Citation(key), start, end, List.of()));
        }
        return citations;
    }

    /** Reports which of {@code blocks} were too much to read. */
    void givenUp(List<HtmlBlock> blocks) {
        TemplateProblem.ofPlain(blocks).forEach(problems::add);
    }

    /** Reports a problem with the tag that is being expanded; what is shown in its place. */
    String broken(TemplateProblem.Kind kind, String name) {
        problems.add(
                new TemplateProblem(kind, name, source.originOf(expanded.start()), source.originOfEnd(expanded.end())));
        String written = source.text().substring(expanded.start(), expanded.end());
        return "<div class=\"unknown-tag\">" + Html.escape(written) + "</div>";
    }

    /** The body of {@code call}, expanded, without the indent its lines share and without a line end at either end. */
    MappedText body(MappedText text, TemplatePiece.Call call) {
        MappedText body = expand(text, call.body());
        int indent = StripIndent.of(body.text());
        if (indent > 0) {
            body = withoutIndent(body, indent);
        }
        String s = body.text();
        int from = s.startsWith("\n") ? 1 : 0;
        int to = s.endsWith("\n") && s.length() > from ? s.length() - 1 : s.length();
        return from == 0 && to == s.length()
                ? body
                : new MappedText.Builder().copy(body, from, to).build();
    }

    private static MappedText withoutIndent(MappedText body, int indent) {
        MappedText.Builder stripped = new MappedText.Builder();
        String s = body.text();
        int line = 0;
        while (line < s.length()) {
            int newline = s.indexOf('\n', line);
            int end = newline < 0 ? s.length() : newline + 1;
            boolean indented =
                    end - line >= indent && s.substring(line, line + indent).isBlank();
            stripped.copy(body, indented ? line + indent : line, end);
            line = end;
        }
        return stripped.build();
    }

    /** What a variable prints: literals print themselves, everything a post could name is undefined and prints nothing. */
    private static String value(String expression) {
        boolean quoted = expression.length() >= 2
                && (expression.startsWith("\"") && expression.endsWith("\"")
                        || expression.startsWith("'") && expression.endsWith("'"));
        if (quoted) {
            return expression.substring(1, expression.length() - 1);
        }
        return expression.matches("\\d+(?:\\.\\d+)?") ? expression : "";
    }
}
