package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.check.formula.TypedFormulas;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.text.TextRange;

/**
 * What a dialect does not know, and its author wrote all the same: formulas that are changed before a script of the page
 * sees them, notes and attributes that are published as they are typed. In each block each is told once.
 */
public final class LostMarkupCheck implements BlockCheck {
    /** The text of a note, at the start of its line. */
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]\\s]+\\]:(?=[ \\t])");

    /** What stands right behind an image or a link. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{ ?(?:[.#][\\p{Alnum}_-]+|[\\p{Alnum}-]+=[^{}\\s]+)(?: [^{}\\n]*)?\\}");

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        boolean readsNotes = block.settings().rendering().marked().notes();
        if (block.dialect().changesFormulas() && block.source().indexOf('$') >= 0) {
            findings.addAll(firstOf(formulas(block)));
        }
        if (!readsNotes && block.plain().contains("[^")) {
            findings.addAll(firstOf(Matches.of(NOTE, block.plain(), match -> finding("note-as-text", match, block))));
        }
        if (block.plain().indexOf('{') >= 0) {
            BitSet targets = ends(block);
            findings.addAll(firstOf(Matches.of(
                    ATTRIBUTES,
                    block.plain(),
                    match -> targets.get(match.start()) ? finding("attributes-as-text", match, block) : null)));
        }
        return findings;
    }

    private static BitSet ends(BlockProse block) {
        BitSet ends = new BitSet();
        for (Class<? extends Kind> kind : List.of(Kind.Image.class, Kind.Link.class)) {
            block.all(kind).stream().filter(node -> node.end() > 0).forEach(node -> ends.set(node.end()));
        }
        return ends;
    }

    private static List<Finding> firstOf(List<Finding> findings) {
        return findings.isEmpty() ? findings : findings.subList(0, 1);
    }

    private static Finding finding(String rule, MatchResult match, BlockProse block) {
        TextRange range = Matches.range(match);
        return Finding.warning(rule, range, range.in(block.source()));
    }

    private static List<Finding> formulas(BlockProse block) {
        BitSet made = TypedFormulas.ends(block, List.of(Kind.Styled.class, Kind.Link.class, Kind.Image.class));
        return TypedFormulas.find(
                block,
                match -> isChanged(match, block, made) && !isKept(match, block)
                        ? Finding.warning("formula-changed", Matches.range(match))
                        : null);
    }

    /** Whether the site's renderer keeps the formula from being read as Markdown, though the dialect does not. */
    private static boolean isKept(MatchResult match, BlockProse block) {
        return block.settings().rendering().marked().notes() && match.group().startsWith("$$");
    }

    /** Whether an escape loses its backslash in the formula, or something in it was read as Markdown. */
    private static boolean isChanged(MatchResult match, BlockProse block, BitSet made) {
        boolean escaped = block.plain().substring(match.start(), match.end()).indexOf(BlockProse.ESCAPED) >= 0;
        int first = made.nextSetBit(match.start());
        return escaped || first >= 0 && first < match.end();
    }
}
