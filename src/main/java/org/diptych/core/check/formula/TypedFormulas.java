package org.diptych.core.check.formula;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/** Formulas in a block: those its dialect reads, or those its author types for a script of the page. */
public final class TypedFormulas {
    private static final Pattern FORMULA = Pattern.compile("\\$\\$[^$]{1,4000}\\$\\$"
            + "|(?<![\\\\$\\p{Alnum}])\\$(?![\\s$])[^$\\n]{1,400}(?<![\\s\\\\])\\$(?![\\p{Alnum}$])");

    private static final Pattern TEX =
            Pattern.compile("[\\\\^_{}=<>]|[A-Za-z0-9)}]\\*[A-Za-z0-9({]|^\\$+[A-Za-z]\\$+$");

    private static final List<Class<? extends Kind>> NO_PROSE =
            List.of(Kind.CodeSpan.class, Kind.CodeBlock.class, Kind.Html.class, Kind.Tag.class);

    private TypedFormulas() {}

    /** A finding for each formula between dollars, none in code, HTML or tags, and no prices; nulls are left out. */
    public static List<Finding> find(BlockProse block, Function<MatchResult, Finding> finding) {
        BitSet code = new BitSet();
        for (Class<? extends Kind> kind : NO_PROSE) {
            block.all(kind).stream()
                    .filter(node -> node.start() >= 0 && node.end() > node.start())
                    .forEach(node -> code.set(node.start(), node.end()));
        }
        return Matches.of(FORMULA, block.source(), match -> {
            int place = code.nextSetBit(match.start());
            boolean inCode = place >= 0 && place < match.end();
            return inCode || !Matches.matcher(TEX, match.group()).find() ? null : finding.apply(match);
        });
    }

    /** The first formula in {@code block}, as the dialect reads it or a script of the page will. */
    public static Optional<TextRange> first(BlockProse block) {
        if (block.dialect().readsFormulas()) {
            return block.all(Kind.Formula.class).stream()
                    .filter(node -> node.start() >= 0 && node.end() > node.start())
                    .map(node -> new TextRange(node.start(), node.end()))
                    .findFirst();
        }
        return block.source().indexOf('$') < 0
                ? Optional.empty()
                : find(block, match -> Finding.info("formula", Matches.range(match))).stream()
                        .filter(found -> found.rule().equals("formula"))
                        .map(Finding::range)
                        .findFirst();
    }

    /** The first and the last character of each node of {@code kinds}. */
    public static BitSet ends(BlockProse block, List<Class<? extends Kind>> kinds) {
        BitSet places = new BitSet();
        for (Class<? extends Kind> kind : kinds) {
            for (Node node : block.all(kind)) {
                if (node.end() > node.start() && node.start() >= 0) {
                    places.set(node.start());
                    places.set(node.end() - 1);
                }
            }
        }
        return places;
    }
}
