package org.diptych.ui.app.parts;

import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.TextCount;

/** Says how long a text is: in words, or in characters where it is mostly written in those. */
record LengthWords(Messages messages) {

    String of(TextCount count) {
        return count.mostlyCharacters()
                ? messages.get("part.characters", count.characters())
                : messages.get("part.words", count.words());
    }
}
