package org.diptych.core.markdown.pandoc.write;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.Division;
import org.diptych.core.markdown.pandoc.ast.Heading;
import org.diptych.core.markdown.pandoc.ast.HtmlElement;
import org.jspecify.annotations.Nullable;

/** Divisions that pandoc publishes as sections: those of the text itself that begin with a heading for all of them. */
final class Sections {
    /** What slides are made of. */
    private static final Set<String> NEVER = Set.of("column", "columns", "fragment");

    private Sections() {}

    /** The heading that {@code division} is a section of; null if it is none. */
    static @Nullable Heading headingOf(Division division, int headingShift) {
        Attributes attributes = division.attributes();
        boolean fits = isOfTheText(division)
                && attributes.classes().stream().noneMatch(NEVER::contains)
                && division.getFirstChild() instanceof Heading first
                && first.level() + headingShift >= 1
                && (attributes.id().isEmpty()
                        || attributes.id().equals(first.attributes().id()))
                && isForAll(first);
        return fits ? (Heading) division.getFirstChild() : null;
    }

    private static boolean isOfTheText(Node node) {
        Node parent = node.getParent();
        while (parent instanceof Division || parent instanceof HtmlElement) {
            parent = parent.getParent();
        }
        return parent instanceof Document;
    }

    private static boolean isForAll(Heading first) {
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading other && other.level() <= first.level()) {
                return false;
            }
        }
        return true;
    }

    /** The heading's attributes, and behind them those of the division that it does not have. */
    static Attributes attributes(Attributes division, Attributes heading) {
        Set<String> classes = new LinkedHashSet<>(heading.classes());
        classes.addAll(division.classes());
        classes.remove("section");
        List<Map.Entry<String, String>> pairs = Stream.concat(heading.pairs().stream(), division.pairs().stream())
                .distinct()
                .toList();
        return new Attributes(heading.id(), List.copyOf(classes), pairs);
    }
}
