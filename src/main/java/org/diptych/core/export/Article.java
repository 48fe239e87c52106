package org.diptych.core.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.preview.PreviewBlock;
import org.diptych.core.preview.PreviewPage;
import org.diptych.core.preview.PreviewSection;
import org.diptych.core.preview.TextCount;
import org.diptych.core.syntax.Language;
import org.jsoup.nodes.Element;

/**
 * The post as elements of a page, still without a header.
 *
 * @param element {@code main.dp-page}
 * @param bodies the languages' bodies inside it, in the order of the file
 */
record Article(Element element, List<Body> bodies) {

    /**
     * One language's text.
     *
     * @param language as the post names it; possibly empty
     * @param element {@code div.lang-content}
     * @param count what there is to read
     */
    record Body(String language, Element element, TextCount count) {

        Messages words() {
            return wordsFor(language);
        }
    }

    static Article of(PreviewPage preview) {
        Element article = new Element("main").addClass("dp-page");
        Element content = article.appendElement("div").addClass("dp-content");
        List<Body> bodies = new ArrayList<>();
        Element pair = null;
        for (PreviewSection section : preview.sections()) {
            if (section.kind() == SegmentKind.BODY) {
                pair = pair == null ? content.appendElement("div").addClass("bodies") : pair;
                bodies.add(new Body(section.language(), body(section, bodies.size(), pair), section.count()));
            } else if (append(section, content)) {
                pair = null;
            }
        }
        return new Article(article, List.copyOf(bodies));
    }

    /** The language the page begins in. */
    String language() {
        return bodies.isEmpty() || bodies.get(0).language().isEmpty()
                ? Language.ENGLISH.tag()
                : bodies.get(0).language();
    }

    /** The page's own words, in the language it begins in. */
    Messages words() {
        return wordsFor(language());
    }

    private static Element body(PreviewSection section, int number, Element pair) {
        Element body = pair.appendElement("div").addClass("lang-content").attr("data-body", String.valueOf(number));
        if (!section.language().isEmpty()) {
            body.id(section.language() + "-content").attr("lang", section.language());
        }
        body.append(html(section));
        QuietBoxes.tidy(body);
        return body;
    }

    /** Whether there was something to append. */
    private static boolean append(PreviewSection section, Element content) {
        Element part = new Element("div").append(html(section));
        QuietBoxes.tidy(part);
        if (part.children().isEmpty() && !part.hasText()) {
            return false;
        }
        if (section.kind() == SegmentKind.REFERENCES) {
            content.appendChild(part.tagName("ul").addClass("dp-references"));
        } else {
            content.appendChildren(part.childNodesCopy());
        }
        return true;
    }

    private static String html(PreviewSection section) {
        return section.blocks().stream()
                .map(PreviewBlock::whole)
                .filter(whole -> !whole.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Messages wordsFor(String language) {
        return Messages.of("export", java.util.Locale.forLanguageTag(language));
    }
}
