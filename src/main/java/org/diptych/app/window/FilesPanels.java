package org.diptych.app.window;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** Makes the side panels that show files, when they are first opened. */
public record FilesPanels(Supplier<Region> makePosts, Supplier<Region> makeFilesAndHistory) {

    Region posts() {
        return makePosts.get();
    }

    Region filesAndHistory() {
        return makeFilesAndHistory.get();
    }
}
