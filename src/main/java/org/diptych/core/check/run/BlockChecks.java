package org.diptych.core.check.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.formula.FormulaKeyCheck;
import org.diptych.core.check.formula.FormulaMarkCheck;
import org.diptych.core.check.formula.TypedFormulas;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.HexoLayer;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;
import org.jspecify.annotations.Nullable;

/**
 * The rules on prose, asked only for blocks that were not there the last time: a key changes one of a thousand.
 *
 * <p>Confined to one thread at a time.
 */
public final class BlockChecks implements Check {
    private final List<BlockCheck> rules;
    private final boolean withFormulaMarks;
    private final FormulaMarkCheck formulaMarks = new FormulaMarkCheck();
    private final FormulaKeyCheck formulaKey = new FormulaKeyCheck();
    /** By the nodes that were read: the same nodes are of the same characters. */
    private Map<List<Node>, Known> known = new IdentityHashMap<>();

    private @Nullable Dialect dialect;
    private boolean notes;

    /** These rules, and the one on marks of formulas, which looks over the ends of blocks. */
    public BlockChecks(List<BlockCheck> rules) {
        this(rules, true);
    }

    private BlockChecks(List<BlockCheck> rules, boolean withFormulaMarks) {
        this.rules = List.copyOf(rules);
        this.withFormulaMarks = withFormulaMarks;
    }

    /** These rules alone. */
    static BlockChecks only(List<BlockCheck> rules) {
        return new BlockChecks(rules, false);
    }

    /** What was found in a block, in places from where its prose begins. */
    private record Known(
            int length,
            String language,
            List<TextRange> leftOut,
            List<Finding> findings,
            List<Integer> formulaMarks,
            Optional<TextRange> formula) {}

    @Override
    public List<Finding> check(CheckedPost post) {
        boolean readsNotes = post.settings().rendering().engines().marked().notes();
        if (post.dialect() != dialect || readsNotes != notes) {
            known = Map.of();
            dialect = post.dialect();
            notes = readsNotes;
        }
        Look look = new Look(post);
        for (PublishedSection section : post.published().sections()) {
            for (Block block : section.blocks()) {
                if (!block.nodes().isEmpty()) {
                    look.at(section, block);
                }
            }
        }
        known = look.seen;
        return look.findings();
    }

    /** One look at all blocks of a post. */
    private final class Look {
        private final CheckedPost post;
        private final String text;
        private final TreeMap<Integer, TextRange> leftOut;
        private final Map<List<Node>, Known> seen =
                new IdentityHashMap<>(Math.max(known.size(), 16)); // most of it is there again
        private final List<Finding> findings = new ArrayList<>();
        private final List<Integer> marks = new ArrayList<>();
        private @Nullable TextRange formula;

        private Look(CheckedPost post) {
            this.post = post;
            this.text = post.post().text();
            this.leftOut = leftOut(post.post().layer().templates());
        }

        private void at(PublishedSection section, Block block) {
            int first = BlockProse.start(block);
            int start = post.post().contentRange(section.segment()).start()
                    + block.source().start()
                    + first;
            int length = BlockProse.end(block) - first;
            List<TextRange> without = within(TextRange.ofLength(start, length), leftOut);
            Known found = known.get(block.nodes());
            if (found == null
                    || found.length() != length
                    || !found.language().equals(section.language())
                    || found.leftOut() != without && !found.leftOut().equals(without)) {
                String source = text.substring(start, start + length);
                found = ask(prose(source, block.nodes(), first, without, post.settings(), section), without);
            }
            seen.put(block.nodes(), found);
            found.findings().forEach(finding -> findings.add(finding.shift(start)));
            found.formulaMarks().forEach(mark -> marks.add(mark + start));
            if (formula == null && found.formula().isPresent()) {
                formula = found.formula().get().shift(start);
            }
        }

        /** What was found, in blocks and over their ends. */
        private List<Finding> findings() {
            if (withFormulaMarks) {
                findings.addAll(formulaMarks.check(post, marks));
            }
            if (formula != null) {
                findings.addAll(formulaKey.check(post, formula));
            }
            return findings;
        }
    }

    /** What Hexo takes out before a dialect reads the text, by where it ends. */
    private static TreeMap<Integer, TextRange> leftOut(HexoLayer.Templates seen) {
        TreeMap<Integer, TextRange> ranges = new TreeMap<>();
        seen.remarks().forEach(range -> ranges.put(range.end(), range));
        seen.variables().forEach(range -> ranges.put(range.end(), range));
        seen.tags().forEach(tag -> ranges.put(tag.range().end(), tag.range()));
        return ranges;
    }

    /** What of {@code ranges}, by where they end, lies in {@code place}, counted from its start. */
    private static List<TextRange> within(TextRange place, TreeMap<Integer, TextRange> ranges) {
        Map.Entry<Integer, TextRange> next = ranges.higherEntry(place.start());
        if (next == null || next.getValue().start() >= place.end()) {
            return List.of();
        }
        return ranges.tailMap(place.start(), false).values().stream()
                .takeWhile(range -> range.start() < place.end())
                .map(range -> new TextRange(
                        Math.max(range.start(), place.start()) - place.start(),
                        Math.min(range.end(), place.end()) - place.start()))
                .toList();
    }

    private static BlockProse prose(
            String source,
            List<Node> nodes,
            int first,
            List<TextRange> leftOut,
            PublishSettings settings,
            PublishedSection section) {
        return BlockProse.of(
                source, nodes.stream().map(node -> node.moved(-first)).toList(), leftOut, settings, section);
    }

    private Known ask(BlockProse block, List<TextRange> leftOut) {
        return new Known(
                block.source().length(),
                block.language(),
                leftOut,
                rules.stream().flatMap(rule -> found(rule, block).stream()).toList(),
                withFormulaMarks ? FormulaMarkCheck.marks(block) : List.of(),
                withFormulaMarks ? TypedFormulas.first(block) : Optional.empty());
    }

    /** A rule that gives a block up still looks at the others. */
    private static List<Finding> found(BlockCheck rule, BlockProse block) {
        try {
            return rule.check(block);
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            int line = block.source().indexOf('\n');
            return List.of(Finding.info(
                    "check-gave-up",
                    TextRange.ofLength(0, line < 0 ? block.source().length() : line)));
        }
    }
}
