package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.preview.FormulaFinder.Found;
import org.diptych.core.preview.FormulaFinder.Kind;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts every formula of a block into a {@code span} of class {@code math inline} or {@code math display}, delimiters
 * and all, as pandoc already does with its own: the page then typesets spans and never searches text.
 */
final class FormulaMarks {
    private static final Set<String> LEFT_ALONE = Set.of("pre", "code", "tt", "samp");
    private static final Set<String> INSIDE_TEXT = Set.of("br", "wbr");

    private FormulaMarks() {}

    /** Marks the formulas in {@code element} and gives the marks in order. */
    static List<Element> mark(Element element) {
        List<Element> marks = new ArrayList<>();
        visit(element, marks);
        return marks;
    }

    private static void visit(Element element, List<Element> marks) {
        if (element.normalName().equals("span") && element.hasClass("math")) {
            normalise(element);
            marks.add(element);
            return;
        }
        List<Node> run = new ArrayList<>();
        List<Node> changed = new ArrayList<>();
        for (Node child : List.copyOf(element.childNodes())) {
            if (joins(child)) {
                run.add(child);
                continue;
            }
            wrap(run, changed, marks);
            run.clear();
            changed.add(child);
            if (child instanceof Element inner && !leftAlone(inner)) {
                visit(inner, marks);
            }
        }
        wrap(run, changed, marks);
        if (!changed.equals(element.childNodes())) {
            // All at once: each node put in or taken out by itself would count its siblings anew.
            element.empty();
            element.appendChildren(changed);
        }
    }

    private static boolean leftAlone(Element element) {
        return LEFT_ALONE.contains(element.normalName())
                || element.hasClass("tex2jax_ignore")
                || element.hasClass("mathjax_ignore");
    }

    private static boolean joins(Node node) {
        return node instanceof TextNode
                || node instanceof Comment
                || node instanceof Element element && INSIDE_TEXT.contains(element.normalName());
    }

    /** A span that pandoc made: exactly its two classes, one text inside. */
    private static void normalise(Element span) {
        boolean display = span.hasClass("display") || span.wholeText().strip().startsWith("\\[");
        String tex = span.wholeText();
        span.clearAttributes()
                .attr("class", display ? "math display" : "math inline")
                .text(tex);
    }

    /** Adds the nodes of {@code run} to {@code changed}, formulas in their text in elements of their own. */
    private static void wrap(List<Node> run, List<Node> changed, List<Element> marks) {
        StringBuilder text = new StringBuilder();
        run.forEach(node -> text.append(textOf(node)));
        List<Found> found = FormulaFinder.find(text.toString());
        if (found.isEmpty()) {
            changed.addAll(run);
            return;
        }
        int at = 0;
        int taken = 0;
        var formulas = found.listIterator();
        for (Node node : run) {
            int end = at + textOf(node).length();
            boolean whole = taken <= at;
            while (formulas.hasNext() && found.get(formulas.nextIndex()).start() < end) {
                Found formula = formulas.next();
                keep(text, Math.max(at, taken), formula.start(), changed);
                changed.add(nodeFor(formula, marks));
                taken = formula.end();
                whole = false;
            }
            if (whole) {
                changed.add(node);
            } else {
                keep(text, Math.min(Math.max(taken, at), end), end, changed);
            }
            at = end;
        }
    }

    private static Node nodeFor(Found found, List<Element> marks) {
        if (found.kind() == Kind.ESCAPE) {
            return new TextNode(found.tex());
        }
        boolean display = found.kind() == Kind.DISPLAY;
        String tex = found.tex().startsWith("\\begin")
                ? found.tex()
                : display ? "\\[" + found.tex() + "\\]" : "\\(" + found.tex() + "\\)";
        Element span = new Element("span")
                .attr("class", display ? "math display" : "math inline")
                .text(tex);
        marks.add(span);
        return span;
    }

    private static void keep(StringBuilder text, int from, int to, List<Node> changed) {
        if (from < to) {
            changed.add(new TextNode(text.substring(from, to)));
        }
    }

    private static String textOf(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element && element.normalName().equals("br") ? "\n" : "";
    }
}
