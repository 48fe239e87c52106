package org.diptych.core.check.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.TextEdit;

/** Characters nobody sees, which break searching, links and formulas. Those that join emoji are none of them. */
public final class ZeroWidthCheck implements BlockCheck {
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u2060\uFEFF\u00AD]+");

    @Override
    public List<Finding> check(BlockProse block) {
        List<Finding> findings = new ArrayList<>(Matches.of(INVISIBLE, block.source(), match -> Finding.info(
                        "invisible-character", Matches.range(match), "U+%04X".formatted((int)
                                        match.group().charAt(0)))
                .with("remove-invisible", TextEdit.delete(Matches.range(match)))));
        for (Node code : findings.isEmpty() ? List.<Node>of() : block.all(Kind.CodeBlock.class)) {
            findings.removeIf(finding ->
                    finding.range().start() >= code.start() && finding.range().end() <= code.end());
        }
        return findings;
    }
}
