package org.diptych.desk.frontmatter;

import java.util.Optional;
import org.diptych.core.frontmatter.edit.Obstacle;

/**
 * A change the front matter did not take.
 *
 * @param obstacle what stands in its way; empty where the whole post may not be changed
 * @param said the characters of the value that was to be changed; empty if nobody could read them
 */
public record RefusedChange(FormChange change, Optional<Obstacle> obstacle, Optional<String> said) {

    /** Names the sentence that says why. */
    public String reason() {
        return obstacle.map(Obstacle::name).orElse("READ_ONLY");
    }

    /** Whether it was about the text or the post as a whole, and can succeed once that has changed. */
    boolean canBeMadeLater() {
        return obstacle.isEmpty() || obstacle.get() == Obstacle.UNREADABLE;
    }

    /** Whether the author changed the value elsewhere meanwhile. */
    boolean isOvertakenBy(FormReading reading) {
        return said.filter(before -> !before.equals(reading.said(change.key()))).isPresent();
    }
}
