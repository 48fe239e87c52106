package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.check.formula.TypedFormulas;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextRange;

/**
 * What a dialect does not know, and its author wrote all the same: formulas that are changed before a script of the page
 * sees them, notes and attributes that are published as they are typed. In each block each is told once.
 */
public final class LostMarkupCheck implements BlockCheck {
    /** The text of a note, at the start of its line. */
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]\\s]+\\]:(?=[ \\t])");

    /** A mark that refers to a note. */
    private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    private static final String BRACES = "\\{ ?(?:[.#][\\p{Alnum}_-]+|[\\p{Alnum}-]+=[^{}\\s]+)(?: [^{}\\n]*)?\\}";

    /** What stands right behind an image or a link. */
    private static final Pattern ATTRIBUTES = Pattern.compile(BRACES);

    /** What stands at the end of a heading. */
    private static final Pattern AT_END = Pattern.compile(" (" + BRACES + ")$");

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        boolean readsNotes = block.settings().rendering().engines().marked().notes();
        if (block.dialect().changesFormulas() && block.source().indexOf('$') >= 0) {
            findings.addAll(firstOf(formulas(block)));
        }
        if (!readsNotes && block.source().contains("[^")) {
            findings.addAll(firstOf(Matches.of(NOTE, block.plain(), match -> finding("note-as-text", match, block))));
            findings.addAll(firstOf(notesAsLinks(block)));
        }
        if (block.plain().indexOf('{') >= 0) {
            BitSet targets = ends(block);
            findings.addAll(firstOf(Matches.of(
                    ATTRIBUTES,
                    block.plain(),
                    match -> targets.get(match.start()) ? finding("attributes-as-text", match, block) : null)));
            findings.addAll(attributesOfHeadings(block));
        }
        return findings;
    }

    /** Marks of notes whose text is one word, an address mostly: what ought to be a note is a link's definition. */
    private static List<Finding> notesAsLinks(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        for (Node link : block.all(Kind.Link.class)) {
            TextRange range = new TextRange(link.start(), link.end());
            if (range.start() >= 0
                    && range.end() <= block.source().length()
                    && Matches.matcher(MARK, range.in(block.source())).matches()) {
                findings.add(Finding.warning("note-as-text.link", range, range.in(block.source())));
            }
        }
        return findings;
    }

    private static List<Finding> attributesOfHeadings(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        for (Node heading : block.all(Kind.Heading.class)) {
            List<Node> parts = heading.children();
            boolean words = !parts.isEmpty() && parts.get(parts.size() - 1).kind() instanceof Kind.Text;
            Matcher last = Matches.matcher(AT_END, words ? heading.text() : "");
            int at = last.find() ? block.source().lastIndexOf(last.group(1), heading.end()) : -1;
            if (at >= heading.start()) {
                TextRange range = TextRange.ofLength(at, last.group(1).length());
                findings.add(Finding.warning("attributes-as-text.heading", range, range.in(block.source())));
            }
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
        return block.settings().rendering().engines().marked().notes()
                && match.group().startsWith("$$");
    }

    /** Whether an escape loses its backslash in the formula, or something in it was read as Markdown. */
    private static boolean isChanged(MatchResult match, BlockProse block, BitSet made) {
        boolean escaped = block.plain().substring(match.start(), match.end()).indexOf(BlockProse.ESCAPED) >= 0;
        int first = made.nextSetBit(match.start());
        return escaped || first >= 0 && first < match.end();
    }
}
