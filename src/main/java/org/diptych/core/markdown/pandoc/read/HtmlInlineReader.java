package org.diptych.core.markdown.pandoc.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.inline.Hyperlink;
import org.diptych.core.markdown.pandoc.ast.inline.RawHtml;
import org.diptych.core.markdown.pandoc.ast.inline.Span;
import org.diptych.core.markdown.pandoc.ast.inline.Words;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.Entities;
import org.diptych.core.markdown.pandoc.scan.HtmlTag;

/** What begins with {@code <} in a paragraph: addresses in angles, spans, other tags, or the sign itself. */
final class HtmlInlineReader {
    private static final Pattern ADDRESS = Pattern.compile(
            "<((?:https?|ftp|ftps|mailto|file|data|tel|sms|irc|news|magnet|git|ssh|sftp|doi|urn|ws|wss|gopher|javascript|about|xmpp|skype|bitcoin):[^\\s<>]+)>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL =
            Pattern.compile("<([\\w.!#$%&'*+/=?^`{|}~-]+@[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]++)*+)>");

    private final InlineReader reader;
    private final Cursor cursor;
    private final Inlines out;

    HtmlInlineReader(InlineReader reader) {
        this.reader = reader;
        this.cursor = reader.cursor;
        this.out = reader.out;
    }

    boolean read() {
        int from = cursor.at;
        if (cursor.linksAllowed && (address(ADDRESS, "", "uri") || address(EMAIL, "mailto:", "email"))) {
            return true;
        }
        HtmlTag tag = HtmlTag.at(cursor.text, from, cursor.limit);
        if (tag != null && tag.opens("span") && span(tag)) {
            return true;
        }
        if (tag != null && tag.isInline() && !(cursor.htmlElement != null && tag.closes(cursor.htmlElement))) {
            cursor.at = tag.end();
            out.add(new RawHtml(cursor.slice(from, tag.end())), from);
            return true;
        }
        if (tag != null && tag.startsBlock() || reader.closesElement(from)) {
            return false;
        }
        cursor.at = from + 1;
        out.source(from, from + 1);
        return true;
    }

    private boolean address(Pattern pattern, String scheme, String kind) {
        Matcher address = pattern.matcher(cursor.text).region(cursor.at, cursor.limit);
        if (!address.lookingAt()) {
            return false;
        }
        int from = cursor.at;
        cursor.at = address.end();
        Attributes attributes = AttributeReader.read(cursor);
        List<String> classes = new ArrayList<>(List.of(kind));
        if (attributes != null) {
            classes.addAll(attributes.classes());
        }
        Hyperlink link = new Hyperlink(
                scheme + address.group(1),
                "",
                new Attributes("", classes, attributes == null ? List.of() : attributes.pairs()));
        Words shown = new Words(address.group(1));
        cursor.reading.place(shown, cursor, from + 1, address.end() - 1);
        link.appendChild(shown);
        out.add(link, from);
        return true;
    }

    private boolean span(HtmlTag tag) {
        int from = cursor.at;
        if (cursor.text.indexOf("</span", tag.end()) < 0) {
            return false;
        }
        int mark = out.mark();
        cursor.at = tag.end();
        while (true) {
            HtmlTag end = HtmlTag.at(cursor.text, cursor.at, cursor.limit);
            if (end != null && end.closes("span")) {
                cursor.at = end.end();
                out.wrap(mark, new Span(attributes(tag)), from);
                return true;
            }
            if (!reader.inline()) {
                out.forget(mark);
                cursor.at = from;
                return false;
            }
        }
    }

    /** The attributes of a tag as an element's own: id and classes apart, entities resolved. */
    static Attributes attributes(HtmlTag tag) {
        String id = "";
        List<String> classes = new ArrayList<>();
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (Map.Entry<String, String> attribute : tag.attributes()) {
            String value = Entities.resolve(attribute.getValue());
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            switch (name) {
                case "id" -> id = value;
                case "class" -> classes.addAll(List.of(value.strip().split("\\s+")));
                default -> pairs.add(Map.entry(name, value));
            }
        }
        classes.remove("");
        return new Attributes(id, classes, pairs);
    }
}
