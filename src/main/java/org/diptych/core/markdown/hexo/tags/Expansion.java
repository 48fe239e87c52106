package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.hexo.code.Html;
import org.diptych.core.markdown.hexo.code.StripIndent;
import org.diptych.core.markdown.nunjucks.Execution;
import org.diptych.core.markdown.nunjucks.PostData;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.text.TooMuchWork;

/** Expands the tags of one text, and gathers what they leave behind: references and problems. Used once. */
public final class Expansion {
    /** More are no help to anyone. */
    private static final int MOST_PROBLEMS = 1000;

    private final MarkdownEngine markdown;
    private final TagLibrary tags;
    private final Substitutes substitutes;
    private final PostData data;
    private final Map<String, Object> before;
    private final List<ReferenceEntry> references = new ArrayList<>();
    private final List<TemplateProblem> problems = new ArrayList<>();
    private Expanded expanded = new Expanded(MappedText.of("", 0), 0, 0);
    private Map<String, Object> after;
    private boolean dependent;

    /** A tag that is being expanded, by where it stands in its text. */
    private record Expanded(MappedText source, int start, int end) {}

    /** An expansion in a post with {@code data}, after {@code before} was set. */
    public Expansion(
            MarkdownEngine markdown,
            TagLibrary tags,
            Substitutes substitutes,
            PostData data,
            Map<String, Object> before) {
        this.markdown = markdown;
        this.tags = tags;
        this.substitutes = substitutes;
        this.data = data;
        this.before = before;
        this.after = before;
    }

    public List<ReferenceEntry> references() {
        return references;
    }

    public List<TemplateProblem> problems() {
        return problems;
    }

    /** {@code text} with {@code parts}, which were read from it, expanded. */
    public MappedText expand(MappedText text, List<Template> parts) {
        return printed(text, parts);
    }

    private MappedText printed(MappedText text, List<Template> parts) {
        ExpandedText printed = new ExpandedText(text, this);
        Execution execution = new Execution(text.length(), data, before);
        try {
            execution.print(parts, printed);
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            printed.stopped(Template.Fault.TOO_MUCH, "", 0, text.length());
        }
        dependent = execution.askedForNames();
        after = dependent ? execution.set() : before;
        return printed.build();
    }

    /** The body of {@code tag}, which stands alone in {@code text}, as {@link #body(MappedText, Template.Tag, Execution)}. */
    public MappedText body(MappedText text, Template.Tag tag) {
        return trimmed(printed(text, tag.body()));
    }

    /** What was set before the text. */
    public Map<String, Object> before() {
        return before;
    }

    /** What the names are after the text. */
    public Map<String, Object> after() {
        return after;
    }

    /** Whether what the text became depends on names. */
    public boolean isDependent() {
        return dependent;
    }

    /** What {@code tag}, which stands in {@code text}, writes. */
    String html(MappedText text, Template.Tag tag, Execution execution) {
        MappedText body = body(text, tag, execution);
        BodyEngine engine = new BodyEngine(markdown, body, substitutes);
        Expanded before = expanded;
        expanded = new Expanded(text, tag.start(), tag.end());
        String html = tags.expand(new TagCall(tag.name(), tag.arguments(), body.text(), engine, this));
        expanded = before;
        keep(text, tag, engine.nodes());
        givenUp(engine.givenUp());
        return html;
    }

    private void keep(MappedText text, Template.Tag call, List<Node> body) {
        int start = text.originOf(call.start());
        int end = Math.max(start, text.originOfEnd(call.end()));
        substitutes.put(
                start,
                CitationSyntax.USUAL.isCitation(call.name())
                        ? citations(text, call)
                        : List.of(new Node(new Kind.Tag(call.name(), call.arguments()), start, end, body)));
    }

    private static List<Node> citations(MappedText text, Template.Tag call) {
        List<Node> citations = new ArrayList<>();
        int at = text.text().indexOf(call.name(), call.start()) + call.name().length();
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

    /** Reports a problem at {@code start..end} of {@code text}, once however often it comes round. */
    void report(MappedText text, TemplateProblem.Kind kind, String name, int start, int end) {
        int from = text.originOf(start);
        TemplateProblem problem = new TemplateProblem(kind, name, from, Math.max(from, text.originOfEnd(end)));
        if (!problems.contains(problem) && problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Reports which of {@code blocks} were too much to read. */
    public void givenUp(List<HtmlBlock> blocks) {
        TemplateProblem.ofPlain(blocks).forEach(problems::add);
    }

    /** Reports a problem with the tag that is being expanded; what is shown in its place. */
    String broken(TemplateProblem.Kind kind, String name) {
        report(expanded.source(), kind, name, expanded.start(), expanded.end());
        return box(expanded.source(), expanded.start(), expanded.end());
    }

    /** A quiet box for the tag that is being expanded, which is the site's own, around {@code html} that it encloses. */
    String box(String html) {
        if (html.isEmpty()) {
            return box(expanded.source(), expanded.start(), expanded.end())
                    .replace("<div", "<span")
                    .replace("</div>", "</span>");
        }
        String text = expanded.source().text();
        int end = text.indexOf("%}", expanded.start());
        String opening = text.substring(expanded.start(), end < 0 ? expanded.end() : end + 2);
        return "<div class=\"unknown-tag\"><span>" + Html.escape(opening) + "</span>\n" + html + "</div>";
    }

    /** Whether the site may have tags that are not known here. */
    boolean isOpen() {
        return tags.isOpen();
    }

    /** A box that shows {@code start..end} of {@code text} as it is written. */
    static String box(MappedText text, int start, int end) {
        return "<div class=\"unknown-tag\">" + Html.escape(text.text().substring(start, end)) + "</div>";
    }

    /** The body of {@code tag}, expanded, without the indent its lines share and without a line end at either end. */
    MappedText body(MappedText text, Template.Tag tag, Execution execution) {
        ExpandedText expanded = new ExpandedText(text, this);
        execution.print(tag.body(), expanded);
        return trimmed(expanded.build());
    }

    private static MappedText trimmed(MappedText expanded) {
        MappedText body = expanded;
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
}
