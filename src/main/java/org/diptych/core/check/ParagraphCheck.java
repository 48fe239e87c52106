package org.diptych.core.check;

import java.util.List;

/** One rule on prose. What it finds hangs on the paragraph alone, so it is asked once for each. Stateless. */
@FunctionalInterface
interface ParagraphCheck {

    /** What the rule finds, in places of {@code paragraph}'s text. {@code plain} is {@link Paragraph#plain()}. */
    List<Finding> check(Paragraph paragraph, String plain);
}
