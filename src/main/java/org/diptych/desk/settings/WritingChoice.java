package org.diptych.desk.settings;

import java.util.Objects;

/**
 * What helps the author while they write. Immutable; nothing is null.
 *
 * @param spelling whether English is looked up in a dictionary, and words that stand twice are told
 * @param spacing what becomes of spaces that are missing between Chinese and Latin
 * @param punctuation whether half-width punctuation in Chinese is told
 * @param focus whether all but the paragraph at the caret is dimmed
 * @param typewriter whether the caret's line stays in the middle
 */
public record WritingChoice(
        boolean spelling, ChineseSpacing spacing, boolean punctuation, boolean focus, boolean typewriter) {
    /** What a first start has. Who writes without spaces, as many do, would have a hint in each line. */
    public static final WritingChoice DEFAULT = new WritingChoice(true, ChineseSpacing.OFF, true, false, false);

    public WritingChoice {
        Objects.requireNonNull(spacing, "spacing");
    }

    public WritingChoice withSpelling(boolean changed) {
        return new WritingChoice(changed, spacing, punctuation, focus, typewriter);
    }

    public WritingChoice withSpacing(ChineseSpacing changed) {
        return new WritingChoice(spelling, changed, punctuation, focus, typewriter);
    }

    public WritingChoice withPunctuation(boolean changed) {
        return new WritingChoice(spelling, spacing, changed, focus, typewriter);
    }

    public WritingChoice withFocus(boolean changed) {
        return new WritingChoice(spelling, spacing, punctuation, changed, typewriter);
    }

    public WritingChoice withTypewriter(boolean changed) {
        return new WritingChoice(spelling, spacing, punctuation, focus, changed);
    }
}
