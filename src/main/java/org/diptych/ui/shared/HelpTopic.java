package org.diptych.ui.shared;

import java.util.Optional;
import javafx.scene.Node;

/** Which section of the manual speaks of a control and all that lies in it, where its surroundings do not say. Stateless. */
public final class HelpTopic {
    private static final Object KEY = new Object();

    private HelpTopic() {}

    /** From now on help at {@code node} is {@code topic}; empty for none of its own. */
    public static void set(Node node, Optional<String> topic) {
        topic.ifPresentOrElse(section -> node.getProperties().put(KEY, section), () -> node.getProperties()
                .remove(KEY));
    }

    /** The section for {@code node}, which may be null: its own, or that of the nearest control around it. */
    public static Optional<String> at(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().get(KEY) instanceof String topic) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
