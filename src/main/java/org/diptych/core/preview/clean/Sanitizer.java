package org.diptych.core.preview.clean;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes of a published block what may be put into the preview's page: an allow-list of elements and attributes, with
 * addresses, styles, ids and classes judged one by one.
 *
 * <p>Scripts, handlers, frames, objects, forms, {@code meta}, {@code base} and unknown schemes never pass. Stateless.
 */
public final class Sanitizer {
    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "acronym",
                    "address",
                    "article",
                    "aside",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "font",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "label",
                    "li",
                    "main",
                    "mark",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "tt",
                    "u",
                    "ul",
                    "var",
                    "wbr")
            .addAttributes(":all", "id", "class", "style", "title", "lang", "dir", "align", "width", "height")
            .addAttributes("a", "href", "name")
            .addAttributes("img", "src", "alt", "border")
            .addAttributes("ol", "start", "reversed", "type")
            .addAttributes("li", "value", "data-num")
            .addAttributes("details", "open")
            .addAttributes("td", "colspan", "rowspan", "valign", "bgcolor")
            .addAttributes("th", "colspan", "rowspan", "valign", "bgcolor", "scope")
            .addAttributes("tr", "valign", "bgcolor")
            .addAttributes("table", "border", "cellpadding", "cellspacing", "bgcolor")
            .addAttributes("col", "span")
            .addAttributes("font", "color", "face", "size")
            .addAttributes("div", ActiveContent.MARK, ActiveContent.ADDRESS);

    private Sanitizer() {}

    /** The body of a document that holds {@code html} made harmless. */
    public static Element clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        ActiveContent.mark(dirty.body());
        InlineSvg.toImages(dirty);
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false).syntax(Syntax.html);
        for (Element element : clean.body().getAllElements()) {
            AllowedAttributes.judge(element);
        }
        ActiveContent.draw(clean.body());
        return clean.body();
    }
}
