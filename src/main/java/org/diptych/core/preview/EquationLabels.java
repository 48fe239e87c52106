package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tag an equation's label stands for, so that a reference in one formula can name an equation in another. NexT
 * numbers no equation by itself: only those with a {@code \tag} have a number.
 */
final class EquationLabels {
    private static final Pattern LABEL = Pattern.compile("\\\\label\\s*\\{([^}]*)\\}");
    private static final Pattern TAG = Pattern.compile("\\\\tag\\*?\\s*\\{([^}]*)\\}");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\s*\\{([^}]*)\\}");

    private final Map<String, String> tags = new HashMap<>();

    /** The labels that references can name, and the tags they show. */
    Map<String, String> tags() {
        return tags;
    }

    /** Learns the labels in {@code tex}: each belongs to the nearest tag before it, or else after it, in its row. */
    void learn(String tex) {
        if (!tex.contains("\\label")) {
            return;
        }
        for (String row : tex.split("\\\\\\\\")) {
            Matcher label = LABEL.matcher(row);
            Matcher tag = TAG.matcher(row);
            if (label.find() && tag.find()) {
                tags.putIfAbsent(label.group(1), tag.group(1));
            }
        }
    }

    /** The labels {@code tex} refers to without having them itself, as {@code label=tag}, a line each. */
    String usedBy(String tex) {
        if (tags.isEmpty() || !tex.contains("ref")) {
            return "";
        }
        List<String> used = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(tex);
        while (reference.find()) {
            String tag = tags.get(reference.group(1));
            if (tag != null && !tex.contains("\\label{" + reference.group(1) + "}")) {
                used.add(reference.group(1) + "=" + tag);
            }
        }
        return String.join("\n", used);
    }
}
