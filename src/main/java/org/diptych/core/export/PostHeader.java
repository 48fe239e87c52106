package org.diptych.core.export;

import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.messages.Messages;
import org.jsoup.nodes.Element;

/** The post's title and, in one quiet line, its date, categories, tags and reading time. Stateless. */
final class PostHeader {
    private PostHeader() {}

    static Element of(FrontMatter frontMatter, Article article) {
        Messages words = article.words();
        Element header = new Element("header").addClass("dp-header");
        frontMatter.title().ifPresent(title -> header.appendElement("h1")
                .addClass("dp-title")
                .text(title));
        Element line = header.appendElement("p").addClass("dp-meta");
        frontMatter.date().ifPresent(date -> item(line, words.get("date", date)).addClass("dp-date"));
        items(line, "categories", frontMatter.categories(), words);
        items(line, "tags", frontMatter.tags(), words);
        for (Article.Body body : article.bodies()) {
            item(line, body.words().get("reading-time", body.count().minutes()))
                    .attr("data-body", body.element().attr("data-body"));
        }
        return header;
    }

    private static void items(Element line, String key, List<String> names, Messages words) {
        if (!names.isEmpty()) {
            item(line, words.get(key, String.join(words.get("between"), names)));
        }
    }

    private static Element item(Element line, String text) {
        return line.appendElement("span").text(text);
    }
}
