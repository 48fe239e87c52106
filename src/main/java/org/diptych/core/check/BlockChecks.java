package org.diptych.core.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Node;

/**
 * The rules on prose, asked only for blocks that were not there the last time: a key changes one of a thousand.
 *
 * <p>Confined to one thread at a time.
 */
final class BlockChecks implements Check {
    private final List<BlockCheck> rules;
    private final FormulaMarkCheck formulaMarks = new FormulaMarkCheck();
    /** By the nodes that were read: the same nodes are of the same characters. */
    private Map<List<Node>, Known> known = new IdentityHashMap<>();

    private Dialect dialect;

    BlockChecks(List<BlockCheck> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What was found in a block, in places from where its prose begins. */
    private record Known(int length, List<Finding> findings, List<Integer> formulaMarks) {}

    @Override
    public List<Finding> check(CheckedPost post) {
        if (post.dialect() != dialect) {
            known = Map.of();
            dialect = post.dialect();
        }
        Map<List<Node>, Known> seen = new IdentityHashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        String text = post.post().text();
        for (PublishedSection section : post.published().sections()) {
            int content = post.post().contentRange(section.segment()).start();
            for (Block block : section.blocks()) {
                if (block.nodes().isEmpty()) {
                    continue;
                }
                int first = BlockProse.start(block);
                int start = content + block.source().start() + first;
                int length = BlockProse.end(block) - first;
                Known found = known.get(block.nodes());
                if (found == null || found.length() != length) {
                    String source = text.substring(start, start + length);
                    found = ask(prose(source, block.nodes(), first, post.dialect()));
                }
                seen.put(block.nodes(), found);
                found.findings().forEach(finding -> findings.add(finding.shift(start)));
                found.formulaMarks().forEach(mark -> marks.add(mark + start));
            }
        }
        known = seen;
        findings.addAll(formulaMarks.check(post, marks));
        return findings;
    }

    private static BlockProse prose(String source, List<Node> nodes, int first, Dialect dialect) {
        return BlockProse.of(
                source, nodes.stream().map(node -> node.moved(-first)).toList(), dialect);
    }

    private Known ask(BlockProse block) {
        return new Known(
                block.source().length(),
                rules.stream().flatMap(rule -> rule.check(block).stream()).toList(),
                FormulaMarkCheck.marks(block));
    }
}
