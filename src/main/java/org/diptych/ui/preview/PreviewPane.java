package org.diptych.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.preview.ImageRoots;

/**
 * The published page, live. Confined to the FX thread.
 *
 * <p>Making one starts loading the page at once, so a pane made while the program starts is warm when the first post is
 * shown. One pane can show one post after another; {@link #dispose} it when it is no longer needed.
 */
public final class PreviewPane extends Region {
    private final PreviewActions actions;
    private final ObjectProperty<PreviewSettings> settings =
            new SimpleObjectProperty<>(this, "settings", PreviewSettings.DEFAULT);
    private final ObjectProperty<ImageRoots> images = new SimpleObjectProperty<>(this, "images", ImageRoots.NONE);
    private final List<LongConsumer> shownListeners = new ArrayList<>();

    public PreviewPane(PreviewActions actions, Locale locale) {
        this.actions = Objects.requireNonNull(actions, "actions");
    }

    /** How the page looks. Also changes when the author uses the language switch in the page. */
    public ObjectProperty<PreviewSettings> settingsProperty() {
        return settings;
    }

    /** Where the shown post's local images come from. Set it before the post is shown. */
    public ObjectProperty<ImageRoots> imagesProperty() {
        return images;
    }

    /** Shows {@code analysis}. Cheap; when the page is busy the newest wins. */
    public void show(Analysis analysis) {
        shownListeners.forEach(listener -> listener.accept(analysis.revision()));
    }

    /** The editor of {@code language} has the focus now; the page follows if it is set to. */
    public void focusLanguage(String language) {}

    /** Scrolls to the block that holds {@code offset} of the content of segment {@code segment}, if it is out of sight. */
    public void reveal(int segment, int offset) {}

    /** Runs {@code listener} with a revision once its blocks are in the page, its formulas set, and the frame is laid out. */
    public void onShown(LongConsumer listener) {
        shownListeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /** Lets go of the page and everything it holds. */
    public void dispose() {}
}
