package org.diptych.core.check.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Matches;

/**
 * Formulas that a script of the page finds where the dialect reads none: text to the dialect, and no prose. What stands
 * between dollars may be one; a price that is taken for one costs a hint. Stateless.
 */
public final class PageFormulas {
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$[^$]*+\\$\\$|\\$[^$]++\\$|\\\\begin\\{([a-z]++\\*?)\\}(?s:.*?)\\\\end\\{\\1\\}");

    private PageFormulas() {}

    /** {@code block} with its formulas hidden. */
    public static BlockProse hidden(BlockProse block) {
        if (block.dialect().readsFormulas()
                || block.plain().indexOf('$') < 0 && block.plain().indexOf('\\') < 0) {
            return block;
        }
        char[] plain = block.plain().toCharArray();
        Matcher matcher = Matches.matcher(FORMULA, block.plain());
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                plain[i] = plain[i] == '\n' ? '\n' : BlockProse.HIDDEN;
            }
        }
        return new BlockProse(block.source(), block.nodes(), new String(plain), block.settings(), block.role());
    }
}
