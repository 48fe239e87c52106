package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.core.markdown.markdownit.attributes.Attributes;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.jspecify.annotations.Nullable;

/** Writes headings as HTML, with the ids and links to themselves that the plugin for anchors gives them. */
final class HeadingWriter {
    private final MarkdownItSettings.Anchors settings;
    private final HeadingIds ids;
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final InlineWriter writer;
    private final StringBuilder html;

    HeadingWriter(MarkdownItSettings.Anchors settings, InlineWriter writer, StringBuilder html) {
        this.settings = settings;
        this.ids = new HeadingIds(settings);
        this.writer = writer;
        this.html = html;
    }

    /** The anchor that {@code heading} was written with; empty for none. */
    String idOf(Heading heading) {
        return anchors.getOrDefault(heading, "");
    }

    /** Writes {@code heading}, which holds {@code tokens} and is given {@code attributes} in braces. */
    void write(Heading heading, List<Token> tokens, List<Attribute> given) {
        int level = heading.getLevel();
        String id = ids.next(level, tokens);
        boolean marked = level >= settings.level();
        Attributes attributes = new Attributes().add(given);
        Optional<String> typed = attributes.get("id");
        if (marked && typed.isEmpty()) {
            // An id that is typed comes first, and browsers take no second one.
            attributes.set("id", id);
        }
        attributes.get("id").ifPresent(anchor -> anchors.put(heading, anchor));
        writer.open("h" + level, attributes);
        MarkdownItSettings.Permalink link = marked ? settings.permalink() : null;
        permalink(link, id, false);
        writer.write(tokens);
        permalink(link, id, true);
        html.append("</h").append(level).append(">\n");
    }

    private void permalink(MarkdownItSettings.@Nullable Permalink link, String id, boolean right) {
        if (link != null && link.right() == right) {
            html.append("<a class=\"" + InlineWriter.escaped(link.cssClass()) + "\" href=\"#" + InlineWriter.escaped(id)
                    + "\">" + InlineWriter.escaped(link.symbol()) + "</a>");
        }
    }
}
