package org.diptych.core.markdown.pandoc.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;

/** HTML as it is written. */
final class HtmlText {
    /** Attributes HTML knows; pandoc writes any other as {@code data-…}. */
    private static final Set<String> KNOWN = Set.of(
            ("abbr accept accept-charset accesskey action allow allowfullscreen alt async autocapitalize autocomplete"
                            + " autofocus autoplay charset checked cite class color cols colspan command content"
                            + " contenteditable contextmenu controls coords crossorigin data datetime decoding default"
                            + " defer dir dirname disabled download draggable enctype enterkeyhint for form formaction"
                            + " formenctype formmethod formnovalidate formtarget headers height hidden high href hreflang"
                            + " http-equiv icon id imagesizes imagesrcset inputmode integrity is ismap itemid itemprop"
                            + " itemref itemscope itemtype kind label lang list loading loop low manifest max maxlength"
                            + " media method min minlength multiple muted name nomodule nonce novalidate open optimum"
                            + " pattern ping placeholder playsinline poster preload radiogroup readonly referrerpolicy rel"
                            + " required reversed rows rowspan sandbox scope scoped selected shape size sizes slot span"
                            + " spellcheck src srcdoc srclang srcset start step style tabindex target title translate type"
                            + " typemustmatch updateviacache usemap value width workertype wrap role")
                    .split(" "));

    private static final Pattern ARROW = Pattern.compile("[\u21a9\u2194](?!\uFE0E)");

    private final StringBuilder html = new StringBuilder();

    void clear() {
        html.setLength(0);
    }

    int length() {
        return html.length();
    }

    HtmlText raw(String text) {
        html.append(text);
        return this;
    }

    void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }

    /** Escaped words of the text: arrows that a system may show as emoji are told to be text. */
    void shown(String text) {
        escaped(ARROW.matcher(text).replaceAll("$0\uFE0E"));
    }

    HtmlText attribute(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return this;
    }

    void open(String tag, Attributes attributes) {
        html.append('<').append(tag);
        attributes(attributes);
        html.append('>');
    }

    void close(String tag) {
        html.append("</").append(tag).append('>');
    }

    void attributes(Attributes attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        if (!attributes.id().isEmpty()) {
            pair("id", attributes.id());
        }
        List<String> classes = attributes.classes();
        if (!classes.isEmpty()) {
            pair("class", String.join(" ", classes));
        }
        for (Map.Entry<String, String> pair : attributes.pairs()) {
            pair(published(pair.getKey()), pair.getValue());
        }
    }

    private void pair(String name, String value) {
        html.append(' ').append(name).append("=\"");
        attribute(value);
        html.append('"');
    }

    private static String published(String name) {
        boolean known = KNOWN.contains(name)
                || name.startsWith("data-")
                || name.startsWith("aria-")
                || name.startsWith("on")
                || name.indexOf(':') >= 0;
        return known ? name : "data-" + name;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
