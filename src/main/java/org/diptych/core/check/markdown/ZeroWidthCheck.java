package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.check.TemplateMarks;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Characters nobody sees, which break searching, links and formulas. Those that join emoji are none of them. */
public final class ZeroWidthCheck implements BlockCheck {
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u2060\uFEFF\u00AD]+");

    private static final Set<String> MARKS = Set.of("{%", "%}", "{{", "}}", "{#", "#}");

    @Override
    public List<Finding> check(BlockProse block) {
        Matcher invisible = Matches.matcher(INVISIBLE, block.source());
        if (!invisible.find()) {
            return List.of();
        }
        TemplateMarks marks = new TemplateMarks(block.source());
        List<Finding> findings = new ArrayList<>();
        do {
            Finding finding = Finding.info("invisible-character", Matches.range(invisible), "U+%04X".formatted((int)
                            invisible.group().charAt(0)));
            findings.add(
                    touchesTemplate(block.source(), finding.range(), marks)
                            ? finding
                            : finding.with("remove-invisible", TextEdit.delete(finding.range())));
        } while (invisible.find());
        for (Node code : block.all(Kind.CodeBlock.class)) {
            findings.removeIf(finding ->
                    finding.range().start() >= code.start() && finding.range().end() <= code.end());
        }
        return findings;
    }

    /** Whether something else would be a template without the characters in {@code range}: what it means, nobody can tell. */
    private static boolean touchesTemplate(String source, TextRange range, TemplateMarks marks) {
        String around = source.substring(Math.max(0, range.start() - 1), range.start())
                + source.substring(range.end(), Math.min(source.length(), range.end() + 1));
        // At an end of the block, what stands in the next one counts too: a mark may be half there.
        boolean half = around.length() < 2 && !around.isEmpty() && "{}%#".contains(around);
        return half
                || MARKS.contains(around)
                || isQuote(source, range.end()) && marks.haveAnyFrom(range.end())
                || marks.enclose(range.start());
    }

    /** In a tag that was left open a block before, a quote begins a string where nothing touches it. */
    private static boolean isQuote(String source, int at) {
        return at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\'');
    }
}
