package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * What one turn of reading a whole text took: a block, or a few blank lines.
 *
 * @param reach behind the farthest character that had a say in it; {@link #WHOLE} if the end of the text had
 * @param alone whether it has nothing to do with the rest of the text, as notes and definitions have
 * @param referred the headings it may refer to
 */
public record Turn(int from, int to, int reach, boolean alone, List<String> referred, List<Node> nodes) {
    public static final int WHOLE = Integer.MAX_VALUE;
}
