package org.diptych.core.preview;

import java.util.List;
import java.util.Locale;
import org.diptych.core.markdown.source.HtmlDepth;
import org.diptych.core.text.WorkMeter;
import org.jsoup.nodes.Element;

/**
 * All that is worked out of one published block's HTML, whatever stands around it.
 *
 * @param html harmless HTML, each formula in a {@code span} of its own
 * @param formulas the TeX of these spans, in order, with delimiters
 * @param headings the headings in it
 * @param count what there is to read
 */
record CleanBlock(String html, List<String> formulas, List<Heading> headings, TextCount count) {

    static CleanBlock of(String published) {
        WorkMeter.stopIfInterrupted();
        Element body = Sanitizer.clean(HtmlDepth.isTooDeep(published) ? asText(published) : published);
        List<String> formulas =
                FormulaMarks.mark(body).stream().map(Element::wholeText).toList();
        List<Heading> headings = body.select("h1, h2, h3, h4, h5, h6").stream()
                .map(CleanBlock::heading)
                .toList();
        return new CleanBlock(body.html(), formulas, headings, TextCount.of(readable(body)));
    }

    /** HTML that no reader could unfold, to be read as it was written. */
    private static String asText(String html) {
        return "<pre>" + html.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }

    private static Heading heading(Element element) {
        Element copy = element.clone();
        copy.select("a, [id]").forEach(inner -> {
            inner.removeAttr("id");
            if (inner.normalName().equals("a")) {
                inner.unwrap();
            }
        });
        copy.select("sup.refplus-num, img").remove();
        int level =
                Integer.parseInt(element.normalName().toLowerCase(Locale.ROOT).substring(1));
        return new Heading(level, element.id(), copy.html());
    }

    /** The text without formulas and code listings, which nobody reads word by word. */
    private static String readable(Element body) {
        Element copy = body.clone();
        copy.select("span.math, pre, .dp-box, sup.refplus-num").remove();
        return copy.wholeText();
    }
}
