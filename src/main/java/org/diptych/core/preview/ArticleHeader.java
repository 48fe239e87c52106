package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.Language;
import org.jsoup.nodes.Entities;

/** The head of a post as NexT shows it, as HTML: title, date, categories, tags, and how long it takes to read. */
public final class ArticleHeader {
    private ArticleHeader() {}

    /**
     * The inside of the page's header.
     *
     * @param page the preview
     * @param messages the words of the area {@code preview}
     */
    public static String html(PreviewPage page, Messages messages) {
        FrontMatter matter = page.header();
        List<String> facts = new ArrayList<>();
        matter.date().filter(date -> !date.isBlank()).ifPresent(date -> facts.add(fact("dp-date", day(date))));
        if (!matter.categories().isEmpty()) {
            facts.add(fact("dp-categories", categories(matter)));
        }
        if (!matter.tags().isEmpty()) {
            facts.add(
                    fact("dp-tags", matter.tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "))));
        }
        String title = matter.title().filter(text -> !text.isBlank()).orElse(messages.get("untitled"));
        boolean chinese = TextCount.of(title).characters() > 0;
        return "<h1 class=\"dp-title\"" + (chinese ? " lang=\"" + Language.CHINESE.pageTag() + "\"" : "") + ">"
                + escape(title) + "</h1>" + line(facts) + line(lengths(page, messages));
    }

    /** Each path from the outermost category in; categories beside each other are not paths. */
    private static String categories(FrontMatter matter) {
        return matter.categoryPaths().stream()
                .map(path -> String.join(" / ", path))
                .collect(Collectors.joining(", "));
    }

    private static List<String> lengths(PreviewPage page, Messages messages) {
        List<String> lengths = new ArrayList<>();
        for (PreviewSection section : page.sections()) {
            if (section.kind() == SegmentKind.BODY && section.count().total() > 0) {
                TextCount count = section.count();
                String unit = count.characters() > count.words() ? "length.characters" : "length.words";
                lengths.add("<span class=\"dp-length\" data-dp-language=\"" + attribute(section.language()) + "\">"
                        + escape(messages.get(unit, count.total(), count.minutes())) + "</span>");
            }
        }
        return lengths;
    }

    /** The day of a date as front matter writes it. */
    private static String day(String date) {
        return date.strip().split("[ T]", 2)[0];
    }

    private static String fact(String kind, String text) {
        return "<span class=\"" + kind + "\">" + escape(text) + "</span>";
    }

    private static String line(List<String> facts) {
        return facts.isEmpty() ? "" : "<p class=\"dp-meta\">" + String.join("", facts) + "</p>";
    }

    private static String attribute(String text) {
        return escape(text).replace("\"", "&quot;");
    }

    private static String escape(String text) {
        return Entities.escape(text);
    }
}
