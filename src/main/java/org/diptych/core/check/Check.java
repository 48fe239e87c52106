package org.diptych.core.check;

import java.util.List;

/** One rule. Implementations are stateless. */
@FunctionalInterface
public interface Check {

    /** What the rule finds in {@code post}, in the order of the file. */
    List<Finding> check(CheckedPost post);
}
