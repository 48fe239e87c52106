package org.diptych.core.export;

import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.messages.Messages;
import org.jsoup.nodes.Element;

/** The post's title and, in one quiet line, its date, categories and tags. Stateless. */
final class PostHeader {
    private PostHeader() {}

    static Element of(FrontMatter frontMatter, Messages words) {
        Element header = new Element("header").addClass("post-header");
        frontMatter.title().ifPresent(title -> header.appendElement("h1")
                .addClass("post-title")
                .text(title));
        Element line = new Element("div").addClass("post-meta");
        frontMatter.date().ifPresent(date -> item(line, words.get("date"))
                .appendElement("time")
                .text(date));
        items(line, words.get("categories"), frontMatter.categories());
        items(line, words.get("tags"), frontMatter.tags());
        if (!line.children().isEmpty()) {
            header.appendChild(line);
        }
        return header;
    }

    private static void items(Element line, String label, List<String> names) {
        if (!names.isEmpty()) {
            item(line, label).appendText(String.join(", ", names));
        }
    }

    private static Element item(Element line, String label) {
        Element item = line.appendElement("span").addClass("post-meta-item");
        item.appendElement("span").addClass("post-meta-label").text(label);
        return item.appendText(" ");
    }
}
