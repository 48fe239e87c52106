package org.diptych.ui.references;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What reaches beyond the post. On the FX thread; nothing is null.
 *
 * @param bring takes what is pasted or dropped on the panel; an empty text where references are to be brought at all
 * @param inSite whether the post lies in a site
 * @param rename offers to give a key, the first, another name, the second, in all posts of the site
 */
public record SiteReferenceActions(
        Consumer<String> bring, ObservableBooleanValue inSite, BiConsumer<String, String> rename) {
    /** Nothing does. */
    public static final SiteReferenceActions NOTHING =
            new SiteReferenceActions(text -> {}, new SimpleBooleanProperty(false), (key, name) -> {});

    public SiteReferenceActions {
        Objects.requireNonNull(bring, "bring");
        Objects.requireNonNull(inSite, "inSite");
        Objects.requireNonNull(rename, "rename");
    }
}
