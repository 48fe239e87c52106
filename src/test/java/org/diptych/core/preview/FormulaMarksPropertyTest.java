package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.preview.clean.Sanitizer;
import org.jsoup.nodes.Element;

/** Marking formulas takes nothing from a page and puts nothing into it but spans around what it found. */
class FormulaMarksPropertyTest {

    @Property(tries = 400)
    void marksComeInTheOrderOfThePageEachWithItsTexAlone(@ForAll("blocks") String html) {
        Element body = Sanitizer.clean(html);
        List<Element> marks = FormulaMarks.mark(body);

        assertThat(body.select("span.math")).containsExactlyElementsOf(marks);
        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.childrenSize()).isZero();
            assertThat(mark.className()).isIn("math inline", "math display");
        });
    }

    /** An escaped dollar becomes a dollar, which then means something: those are left out. */
    @Property(tries = 400)
    void whatIsMarkedIsMarkedAlikeOnceMore(@ForAll("blocks") String html) {
        Element body = Sanitizer.clean(html.replace("\\$", ""));
        FormulaMarks.mark(body);
        String once = body.html();
        FormulaMarks.mark(body);

        assertThat(body.html()).isEqualTo(once);
    }

    @Property(tries = 400)
    void aPageWithoutFormulasIsTheSameObjects(@ForAll("blocks") String html) {
        Element body = Sanitizer.clean(html.replace('$', '￥').replace('\\', '＼').replace("class=\"math", "class=\""));
        String before = body.html();
        List<?> nodes = List.copyOf(body.childNodes());

        assertThat(FormulaMarks.mark(body)).isEmpty();
        assertThat(body.html()).isEqualTo(before);
        assertThat(body.childNodes()).isEqualTo(nodes);
    }

    @Property(tries = 400)
    void everyLetterOfThePageIsStillThere(@ForAll("blocks") String html) {
        Element body = Sanitizer.clean(html);
        String before = letters(body);
        FormulaMarks.mark(body);

        assertThat(letters(body)).isEqualTo(before);
    }

    private static String letters(Element body) {
        return body.wholeText().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Provide
    Arbitrary<String> blocks() {
        return Arbitraries.of(
                        "$x$",
                        "$",
                        "$$",
                        "$$y$$",
                        "\\(",
                        "\\)",
                        "\\[z\\]",
                        "<br>",
                        "<wbr>",
                        "<em>",
                        "</em>",
                        "<code>$c$</code>",
                        "<pre>$p$</pre>",
                        "\\$",
                        "字",
                        " 5 ",
                        "{",
                        "}",
                        "<!-- $n$ -->",
                        "<span class=\"math inline\">\\(i\\)</span>",
                        "<span class=\"math display\">\\[d\\]</span>",
                        "<div class=\"tex2jax_ignore\">$t$</div>",
                        "&lt;",
                        "&amp;",
                        "\\begin{a}b\\end{a}",
                        "\\eqref{e}",
                        "<p>",
                        "</p>",
                        "😀")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
