package org.diptych.app.system;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's icon in the sizes systems ask for. Stateless. */
public final class WindowIcons {
    private WindowIcons() {}

    public static List<Image> all() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256)
                .mapToObj(size -> "/org/diptych/assets/icons/diptych-" + size + ".png")
                .map(place -> Objects.requireNonNull(WindowIcons.class.getResource(place), place))
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }
}
