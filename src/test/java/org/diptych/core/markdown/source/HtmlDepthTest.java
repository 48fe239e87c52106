package org.diptych.core.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How deep HTML nests is seen without reading it, and no page an author writes is called too deep. */
class HtmlDepthTest {
    private static final String[] NAMES = {"div", "span", "SECTION", "blockquote", "my-box"};

    @ParameterizedTest
    @CsvSource({"200, false", "201, true", "5000, true"})
    void whatNestsDeeperThanAnyPageIsTooDeep(int depth, boolean tooDeep) {
        assertThat(HtmlDepth.isTooDeep("<div>".repeat(depth) + "x" + "</div>".repeat(depth)))
                .isEqualTo(tooDeep);
        assertThat(HtmlDepth.isTooDeep("words <i class=\"a\">\n".repeat(depth))).isEqualTo(tooDeep);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>a</b> ",
                "<br>",
                "<BR/>",
                "<img src=a.png>",
                "<li>a ",
                "<p>a ",
                "<tr><td>a ",
                "a < b ",
                "1 <2 ",
                "<",
                "<>",
                "< div>",
                "<!-- a -->",
                "</div>",
                "<日晷>",
                "<input><hr><wbr>"
            })
    void whatEndsByItselfNestsHoweverLongThePage(String piece) {
        assertThat(HtmlDepth.isTooDeep(piece.repeat(3000))).isFalse();
    }

    @Test
    void endTagsOfNothingAreNotHeldAgainstWhatFollows() {
        assertThat(HtmlDepth.isTooDeep("</div>".repeat(300) + "<div>".repeat(200)))
                .isFalse();
        assertThat(HtmlDepth.isTooDeep("</div>".repeat(300) + "<div>".repeat(201)))
                .isTrue();
    }

    @Test
    void aNameThatNeverEndsIsNotReadToItsEnd() {
        assertThat(HtmlDepth.isTooDeep("<" + "a".repeat(100_000))).isFalse();
    }

    @Property(tries = 200)
    void saysOfElementsThatAreAllClosedWhatAReaderOfHtmlFinds(@ForAll Random random) {
        StringBuilder html = new StringBuilder();
        nest(html, random, 150 + random.nextInt(100));

        assertThat(HtmlDepth.isTooDeep(html.toString()))
                .isEqualTo(deepest(Jsoup.parseBodyFragment(html.toString()).body()) > HtmlDepth.DEEPEST);
    }

    private static void nest(StringBuilder html, Random random, int depth) {
        for (int sibling = random.nextInt(2); sibling >= 0 && depth > 0; sibling--) {
            String name = NAMES[random.nextInt(NAMES.length)];
            html.append('<').append(name).append(" title=\"字\">");
            nest(html, random, sibling == 0 ? depth - 1 : Math.min(3, depth - 1));
            html.append("words</").append(name).append(">\n");
        }
    }

    private static int deepest(Element element) {
        int depth = 0;
        for (Element child = element;
                child != null;
                child = child.children().isEmpty() ? null : child.lastElementChild()) {
            depth++;
        }
        return depth - 1;
    }
}
