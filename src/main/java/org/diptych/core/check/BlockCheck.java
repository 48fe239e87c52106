package org.diptych.core.check;

import java.util.List;

/** One rule on prose. What it finds hangs on the block alone, so that it is asked once for each. Stateless. */
@FunctionalInterface
public interface BlockCheck {

    /** What the rule finds, in places of {@code block}'s source. */
    List<Finding> check(BlockProse block);
}
