package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.Optional;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.frontmatter.edit.Obstacle;
import org.diptych.core.text.TextEdit;

/**
 * What a key is to say.
 *
 * @param wanted empty if the key is to go
 * @param typed whether it is being typed; else it is a step of its own
 */
public record FormChange(String key, Optional<NewValue> wanted, boolean typed) {

    /**
     * What became of a change.
     *
     * @param text the text after it
     * @param obstacle why it is the text before, though it should not be
     */
    record Made(String text, Optional<Obstacle> obstacle) {}

    /** Makes the change in {@code text}. Takes its time: not for the FX thread. */
    Made in(String text) {
        FrontMatterEdits edits = FrontMatterEdits.of(text);
        List<TextEdit> made = wanted.map(asked -> edits.set(key, asked)).orElseGet(() -> edits.remove(key));
        return new Made(TextEdit.applyAll(text, made), made.isEmpty() ? edits.obstacle(key, wanted) : Optional.empty());
    }
}
