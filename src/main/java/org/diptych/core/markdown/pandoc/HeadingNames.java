package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.pandoc.ast.Heading;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.scan.ScanNotes;
import org.diptych.core.markdown.pandoc.write.HeadingIds;
import org.jspecify.annotations.Nullable;

/** Gives the headings of one text ids, in its order, and knows which id a heading's text stands for. Used for one text. */
final class HeadingNames {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final Map<String, String> byText = new HashMap<>();

    /**
     * A heading that has its id.
     *
     * @param text what a reference names it by
     * @param wanted the id it would have by itself, or was given by its author
     * @param given whether its author gave it
     * @param id the id it has
     */
    record Named(String text, String wanted, boolean given, String id) {}

    /** Names {@code node}, if it is a heading, and those in it; says which. */
    List<Named> name(Node node) {
        List<Named> named = new ArrayList<>();
        if (node instanceof Heading heading) {
            named.add(name(heading));
        } else if (!(node instanceof Paragraph)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                named.addAll(name(child));
            }
        }
        return named;
    }

    /** Names the headings in {@code node}. */
    void nameBelow(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            name(child);
        }
    }

    private Named name(Heading heading) {
        String given = heading.attributes().id();
        String wanted = given.isEmpty() ? HeadingIds.of(heading) : given;
        Named named = take(ScanNotes.normalized(heading.raw()), wanted, !given.isEmpty());
        if (given.isEmpty()) {
            heading.setId(named.id());
        }
        return named;
    }

    /** The name of a heading that comes next. */
    Named take(String text, String wanted, boolean given) {
        String id = given ? wanted : HeadingIds.unique(wanted, ids, lastNumbers);
        ids.add(id);
        byText.put(text, id);
        return new Named(text, wanted, given, id);
    }

    /** The id of the last heading that reads {@code key}; null if none does. */
    @Nullable
    String idOf(String key) {
        return byText.get(ScanNotes.normalized(key));
    }
}
