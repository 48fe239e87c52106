package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.markdown.Dialect;
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

    /** Compares the first two bodies of {@code post}. */
    public static InStep of(Post post, Dialect dialect) {
        List<Body> bodies = Body.allOf(post, dialect);
        if (bodies.size() < 2) {
            return new InStep(false, List.of());
        }
        Body first = bodies.get(0);
        Body second = bodies.get(1);
        Set<TextRange> paired = new HashSet<>();
        Alignment.between(first, second).pairs().forEach(pair -> {
            paired.add(pair.first());
            paired.add(pair.second());
        });
        List<Difference> differences = new ArrayList<>();
        headingsMissed(first, paired, differences);
        headingsMissed(second, paired, differences);
        for (BlockKind kind : List.of(BlockKind.FORMULA, BlockKind.IMAGE)) {
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

    private static void marksMissed(BlockKind kind, Body body, Body other, List<Difference> differences) {
        Map<String, Integer> there = other.blocks().stream()
                .filter(block -> block.kind() == kind)
                .collect(Collectors.toMap(BodyBlock::mark, block -> 1, Integer::sum, LinkedHashMap::new));
        Difference.Kind difference = kind == BlockKind.FORMULA ? Difference.Kind.FORMULA : Difference.Kind.IMAGE;
        body.blocks().stream()
                .filter(block -> block.kind() == kind)
                .filter(block -> there.merge(block.mark(), -1, Integer::sum) < 0)
                .map(block -> new Difference(difference, body.language(), block.mark(), block.range()))
                .forEach(differences::add);
    }

    private static void keysMissed(Post post, Body body, Body other, List<Difference> differences) {
        Set<String> seen = other.cited(post).stream().map(Cited::key).collect(Collectors.toCollection(HashSet::new));
        body.cited(post).stream()
                .filter(cited -> seen.add(cited.key()))
                .map(cited -> new Difference(Difference.Kind.CITATION, body.language(), cited.key(), cited.tag()))
                .forEach(differences::add);
    }
}
