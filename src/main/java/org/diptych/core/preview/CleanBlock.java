package org.diptych.core.preview;

import java.util.List;
import java.util.Locale;
import org.diptych.core.markdown.source.HtmlDepth;
import org.diptych.core.preview.clean.Removal;
import org.diptych.core.preview.clean.Sanitizer;
import org.diptych.core.text.WorkMeter;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * All that is worked out of one published block's HTML, whatever stands around it.
 *
 * @param html harmless HTML, each formula in a {@code span} of its own
 * @param formulas the TeX of these spans, in order, with delimiters
 * @param bound whether a formula may define something for others, or refer to one
 * @param headings the headings in it
 * @param count what there is to read
 */
record CleanBlock(String html, List<String> formulas, boolean bound, List<PageHeading> headings, TextCount count) {
    // Read once: a post has thousands of blocks.
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final Evaluator LINKS_AND_NAMED = QueryParser.parse("a, [id]");
    private static final Evaluator FORMULAS = QueryParser.parse("span.math");
    private static final Evaluator NO_TITLE = QueryParser.parse("sup.refplus-num, img");
    private static final Evaluator NOT_READ = QueryParser.parse("span.math, pre, .dp-box, sup.refplus-num");

    /** @param typeset whether formulas are; where not, they stand as they are published */
    static CleanBlock of(String published, boolean typeset) {
        WorkMeter.stopIfInterrupted();
        Element body = Sanitizer.clean(HtmlDepth.isTooDeep(published) ? asText(published) : published);
        List<String> formulas = typeset
                ? FormulaMarks.mark(body).stream().map(Element::wholeText).toList()
                : unmarked(body);
        List<PageHeading> headings =
                body.select(HEADINGS).stream().map(CleanBlock::heading).toList();
        boolean bound = formulas.stream().anyMatch(FormulaContext::binds);
        return new CleanBlock(body.html(), formulas, bound, headings, TextCount.of(readable(body)));
    }

    private static List<String> unmarked(Element body) {
        body.select(FORMULAS).forEach(Element::clearAttributes);
        return List.of();
    }

    /** HTML that no reader could unfold, to be read as it was written. */
    private static String asText(String html) {
        return "<pre>" + html.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }

    private static PageHeading heading(Element element) {
        Element copy = element.clone();
        copy.select(LINKS_AND_NAMED).forEach(inner -> {
            inner.removeAttr("id");
            if (inner.normalName().equals("a")) {
                inner.unwrap();
            }
        });
        Removal.of(copy.select(NO_TITLE));
        int level =
                Integer.parseInt(element.normalName().toLowerCase(Locale.ROOT).substring(1));
        return new PageHeading(level, element.id(), copy.html());
    }

    /** The text without formulas and code listings, which nobody reads word by word. */
    private static String readable(Element body) {
        Element copy = body.clone();
        Removal.of(copy.select(NOT_READ));
        return copy.wholeText();
    }
}
