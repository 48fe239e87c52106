package org.diptych.desk.settings;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.picture.PictureHost;

/**
 * Which host of pictures the author has named, if any. Immutable; nothing is null.
 *
 * @param command puts a picture there and writes its address; empty for none
 * @param seconds how long that may take for one picture, from {@value #SHORTEST} to {@value #LONGEST}
 */
public record HostChoice(String command, int seconds) {
    public static final int SHORTEST = 5;
    public static final int LONGEST = 600;

    /** None. */
    static final HostChoice NONE = new HostChoice("", 60);

    public HostChoice {
        Objects.requireNonNull(command, "command");
        seconds = Math.max(SHORTEST, Math.min(LONGEST, seconds));
    }

    public HostChoice withCommand(String changed) {
        return new HostChoice(changed, seconds);
    }

    public HostChoice withSeconds(int changed) {
        return new HostChoice(command, changed);
    }

    /** The host, if the author has named anything. */
    public Optional<PictureHost> named() {
        return command.isBlank()
                ? Optional.empty()
                : Optional.of(new PictureHost(command, Duration.ofSeconds(seconds)));
    }
}
