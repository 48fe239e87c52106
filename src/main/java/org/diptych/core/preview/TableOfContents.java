package org.diptych.core.preview;

import java.util.List;
import org.diptych.core.messages.Messages;
import org.jsoup.nodes.Entities;

/** A body's table of contents as HTML: a summary line, and an entry for each heading that can be jumped to. */
public final class TableOfContents {
    private TableOfContents() {}

    /**
     * The inside of a {@code details} element; empty when fewer than two headings have an id.
     *
     * @param headings the headings of one body
     * @param messages the words of the area {@code preview}
     */
    public static String html(List<PageHeading> headings, Messages messages) {
        List<String> entries = entries(headings);
        return entries.isEmpty()
                ? ""
                : "<summary>" + Entities.escape(messages.get("toc")) + "</summary><ol>" + String.join("", entries)
                        + "</ol>";
    }

    /**
     * The entries alone, each a list item; none when fewer than two headings have an id.
     *
     * @param headings the headings of one body
     */
    public static List<String> entries(List<PageHeading> headings) {
        List<PageHeading> reachable =
                headings.stream().filter(heading -> !heading.id().isEmpty()).toList();
        if (reachable.size() < 2) {
            return List.of();
        }
        int top = reachable.stream().mapToInt(PageHeading::level).min().orElse(1);
        return reachable.stream()
                .map(heading -> "<li style=\"--dp-level: " + (heading.level() - top + 1) + "\"><a href=\"#"
                        + Entities.escape(heading.id()).replace("\"", "&quot;") + "\">" + heading.html() + "</a></li>")
                .toList();
    }
}
