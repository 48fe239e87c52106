package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/**
 * Whether the first two languages of a post say the same, as far as it can be told without knowing them: the same
 * headings by level, display formulas, images and citation keys. Immutable; nothing is null.
 *
 * @param compared whether there were two bodies to compare
 * @param differences what only one language has; headings first, then formulas, images and citations
 */
public record InStep(boolean compared, List<Difference> differences) {

    public InStep {
        differences = List.copyOf(differences);
    }

    /** Compares the first two bodies of {@code post}, read as outside of any site. */
    public static InStep of(Post post, Dialect dialect) {
        List<Body> bodies = Body.allOf(post, dialect);
        return of(post, bodies, Alignment.of(bodies));
    }

    /** Compares the first two of {@code bodies}, which {@code post} holds and {@code alignment} links. */
    public static InStep of(Post post, List<Body> bodies, Alignment alignment) {
        if (bodies.size() < 2) {
            return new InStep(false, List.of());
        }
        Body first = bodies.get(0);
        Body second = bodies.get(1);
        Set<TextRange> paired = new HashSet<>();
        alignment.pairs().forEach(pair -> {
            paired.add(pair.first());
            paired.add(pair.second());
        });
        List<Difference> differences = new ArrayList<>();
        headingsMissed(first, paired, differences);
        headingsMissed(second, paired, differences);
        for (Difference.Kind kind : List.of(Difference.Kind.FORMULA, Difference.Kind.IMAGE)) {
            marksMissed(kind, first, second, differences);
            marksMissed(kind, second, first, differences);
        }
        keysMissed(post, first, second, differences);
        keysMissed(post, second, first, differences);
        return new InStep(true, differences);
    }

    /** Whether two bodies were compared and nothing differs. */
    public boolean inStep() {
        return compared && differences.isEmpty();
    }

    private static void headingsMissed(Body body, Set<TextRange> paired, List<Difference> differences) {
        body.headings().stream()
                .filter(heading -> !paired.contains(heading.range()))
                .map(heading ->
                        new Difference(Difference.Kind.HEADING, body.language(), heading.title(), heading.range()))
                .forEach(differences::add);
    }

    private static void marksMissed(Difference.Kind kind, Body body, Body other, List<Difference> differences) {
        Map<String, Integer> there = marks(kind, other).stream()
                .collect(Collectors.toMap(Difference::what, mark -> 1, Integer::sum, LinkedHashMap::new));
        marks(kind, body).stream()
                .filter(mark -> there.merge(mark.what(), -1, Integer::sum) < 0)
                .forEach(differences::add);
    }

    /** Each display formula, or each image, of {@code body}, wherever it stands. */
    private static List<Difference> marks(Difference.Kind kind, Body body) {
        List<Difference> marks = new ArrayList<>();
        for (BodyBlock block : body.blocks()) {
            for (Node node : block.nodes()) {
                node.walk(inner -> {
                    String mark = mark(kind, inner);
                    if (mark != null) {
                        marks.add(new Difference(kind, body.language(), mark, inner.in(block.origin())));
                    }
                });
            }
        }
        return marks;
    }

    private static String mark(Difference.Kind kind, Node node) {
        if (kind == Difference.Kind.FORMULA) {
            return node.kind() instanceof Kind.Formula formula && formula.display()
                    ? Marks.formula(formula.tex())
                    : null;
        }
        if (node.kind() instanceof Kind.Image image) {
            return image.address();
        }
        return node.kind() instanceof Kind.Html html ? BodyReader.imageAddress(html.html()) : null;
    }

    private static void keysMissed(Post post, Body body, Body other, List<Difference> differences) {
        Set<String> seen = other.cited(post).stream().map(Cited::key).collect(Collectors.toCollection(HashSet::new));
        body.cited(post).stream()
                .filter(cited -> seen.add(cited.key()))
                .map(cited -> new Difference(Difference.Kind.CITATION, body.language(), cited.key(), cited.tag()))
                .forEach(differences::add);
    }
}
