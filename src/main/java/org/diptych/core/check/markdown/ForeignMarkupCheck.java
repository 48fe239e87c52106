package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.check.formula.TypedFormulas;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * What other Markdown knows and the site's does not: subscripts, superscripts, blocks between colons. In each block each is
 * told once, but for what is struck out.
 */
public final class ForeignMarkupCheck implements BlockCheck {
    private static final Pattern SUBSCRIPT = Pattern.compile("(?<=[A-Za-z)\\]])~([A-Za-z0-9+-]{1,3})~(?!~)");

    /** A number, a sign, the end of an ordinal, or a letter that is no eye of a face. */
    private static final Pattern SUPERSCRIPT =
            Pattern.compile("(?<=[A-Za-z0-9)\\]])\\^([+\\-\u2212]?[0-9]{1,3}|[0-9]?[+\\-\u2212]|st|nd|rd|th"
                    + "|[A-Za-z&&[^oOuUvVwW]])\\^(?![\\^A-Za-z0-9{(\\\\+-])");

    /** Colons at the start of a line, and the name of what they enclose. */
    private static final Pattern CONTAINER = Pattern.compile("(?m)^[ " + BlockProse.HIDDEN
            + "]{0,40}(:{3,9}[ \\t]{0,9}(?:\\{[^{}\\n]{1,80}\\}|\\p{L}[\\p{L}\\p{N}_-]{0,40}))(?=[ \\t\\n\\[{]|$)");

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>();
        String plain = block.plain();
        if (!block.dialect().raisesWords() && (block.source().indexOf('~') >= 0 || plain.indexOf('^') >= 0)) {
            BitSet formulas = formulas(block);
            first(SUBSCRIPT, "subscript-as-text", "sub", block, formulas).ifPresent(findings::add);
            first(SUPERSCRIPT, "superscript-as-text", "sup", block, formulas).ifPresent(findings::add);
            findings.addAll(struck(block, formulas));
        }
        if (!block.dialect().readsContainers() && plain.contains(":::")) {
            Matches.of(
                            CONTAINER,
                            plain,
                            match -> Finding.warning(
                                    "container-as-text", new TextRange(match.start(1), match.end(1)), match.group(1)))
                    .stream()
                    .findFirst()
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** The first in {@code block}, with a fix for them all: the others are not told. */
    private static Optional<Finding> first(
            Pattern pattern, String rule, String element, BlockProse block, BitSet formulas) {
        List<MatchResult> all = Matches.matcher(pattern, block.plain())
                .results()
                .filter(match -> !formulas.get(match.start()))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        TextEdit[] edits = all.stream()
                .map(match -> new TextEdit(Matches.range(match), inHtml(element, match.group(1))))
                .toArray(TextEdit[]::new);
        MatchResult first = all.get(0);
        return Optional.of(written(Finding.warning(rule, Matches.range(first), first.group()), block, edits));
    }

    /** A subscript between tildes that are read as struck out. */
    private static List<Finding> struck(BlockProse block, BitSet formulas) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : block.all(Kind.Styled.class)) {
            if (TildeCheck.isSubscript(node, block) && !formulas.get(node.start())) {
                TextRange range = new TextRange(node.start(), node.end());
                String lowered = block.source().substring(range.start() + 1, range.end() - 1);
                Finding finding = Finding.warning("subscript-as-text.struck", range, lowered);
                findings.add(written(finding, block, new TextEdit(range, inHtml("sub", lowered))));
            }
        }
        return findings;
    }

    private static String inHtml(String element, String words) {
        return "<" + element + ">" + words + "</" + element + ">";
    }

    private static Finding written(Finding finding, BlockProse block, TextEdit... edits) {
        boolean html =
                block.settings().rendering().engines().markdownIt().syntax().reads("html_inline");
        return html ? finding.with("write-as-html", edits) : finding;
    }

    /** What a script of the page will take for formulas. */
    private static BitSet formulas(BlockProse block) {
        BitSet places = new BitSet();
        if (block.source().indexOf('$') >= 0) {
            TypedFormulas.find(block, match -> {
                places.set(match.start(), match.end());
                return null;
            });
        }
        return places;
    }
}
