package org.diptych.core.paste;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes lists of the paragraphs that Microsoft Word writes for their items, each with its bullet or number as text and its
 * level in a style. Stateless.
 */
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*?level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,9})[.)、．]?|\\(?[A-Za-z]{1,6}[.)]");
    private static final int MOST_LEVELS = 9;

    private WordLists() {}

    static void mark(Document page) {
        Deque<Element> lists = new ArrayDeque<>();
        Element before = null;
        for (Element paragraph : page.select("p[class^=MsoList]")) {
            if (before == null || paragraph.previousElementSibling() != before) {
                lists.clear();
            }
            String mark = paragraph.select("span[style*=mso-list]").text().replaceAll("[\\s\u00a0]+", "");
            paragraph.select("span[style*=mso-list]").remove();
            Element outermost = add(paragraph, level(paragraph), mark, lists);
            if (outermost == null) {
                paragraph.remove();
                before = lists.peekLast();
            } else {
                paragraph.replaceWith(outermost);
                before = outermost;
            }
        }
    }

    private static int level(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        return level.find() ? Math.min(MOST_LEVELS, Math.max(1, Integer.parseInt(level.group(1)))) : 1;
    }

    /** Puts the paragraph's words into {@code lists}, the innermost first; gives the outermost list if that is new. */
    private static @Nullable Element add(Element paragraph, int level, String mark, Deque<Element> lists) {
        while (lists.size() > level) {
            lists.pop();
        }
        Element outermost = null;
        Element inner = lists.peek();
        Element parent = inner == null ? null : inner.lastElementChild();
        if (inner == null || lists.size() < level && parent != null) {
            Element list = list(mark);
            if (parent == null) {
                outermost = list;
            } else {
                parent.appendChild(list);
            }
            lists.push(list);
        }
        Element item = lists.element().appendElement("li");
        paragraph.childNodesCopy().forEach(item::appendChild);
        return outermost;
    }

    private static Element list(String mark) {
        Matcher number = NUMBER.matcher(mark);
        if (!number.matches()) {
            return new Element("ul");
        }
        Element list = new Element("ol");
        if (number.group(1) != null) {
            list.attr("start", number.group(1));
        }
        return list;
    }
}
