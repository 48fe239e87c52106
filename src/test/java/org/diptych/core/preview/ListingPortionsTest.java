package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long listing is cut between lines: numbers stay beside their lines, and no sign is torn. */
class ListingPortionsTest {

    @Test
    void everyPortionHasAsManyNumbersAsLines() {
        List<Element> portions = portions(
                listing(IntStream.range(0, 300).mapToObj(i -> "line " + i).toList()));

        int next = 1;
        for (Element portion : portions) {
            List<String> numbers = portion.select("td.gutter span").eachText();
            List<String> lines = portion.select("td.code span").eachText();
            assertThat(numbers).hasSameSizeAs(lines);
            assertThat(numbers.get(0)).isEqualTo(String.valueOf(next));
            assertThat(lines.get(0)).isEqualTo("line " + (next - 1));
            next += lines.size();
        }
        assertThat(next).isEqualTo(301);
    }

    @Test
    void theCaptionStandsAboveTheFirstPortionAlone() {
        String html = listing(IntStream.range(0, 500).mapToObj(i -> "x").toList())
                .replace(
                        "<figure class=\"highlight\">",
                        "<figure class=\"highlight\" id=\"own\"><figcaption>Code</figcaption>");
        List<Element> portions = portions(html);

        assertThat(portions).hasSizeGreaterThan(2);
        assertThat(portions.get(0).select("figcaption, [id=own]")).hasSize(2);
        assertThat(portions.subList(1, portions.size()))
                .allMatch(portion -> portion.select("figcaption, [id]").isEmpty());
    }

    /** Both signs of a surrogate pair come into one row, wherever the cut falls. */
    @ParameterizedTest
    @ValueSource(strings = {"😀", "a😀", "字", "a"})
    void aLineThatIsLongerThanAPortionGoesOnInRowsWithoutANumber(String piece) {
        String line = piece.repeat(30_000);
        List<Element> portions = portions(listing(List.of("first", line, "last")));
        List<Element> rows = portions.stream()
                .flatMap(portion -> portion.select("td.code span").stream())
                .toList();
        String whole = rows.stream().map(Element::wholeText).collect(Collectors.joining("|"));

        assertThat(whole.replace("|", "")).isEqualTo("first" + line + "last");
        assertThat(rows).noneMatch(row -> torn(row.wholeText()));
        assertThat(numbers(portions)).containsExactly("1", "2", "3");
        assertThat(rows).hasSizeGreaterThan(4);
    }

    @Test
    void aListingWithoutNumbersIsCutAsWell() {
        String bare = listing(IntStream.range(0, 200).mapToObj(i -> "l" + i).toList())
                .replaceFirst("<td class=\"gutter\">.*?</td>", "");
        List<Element> portions = portions(bare);

        assertThat(portions).hasSizeGreaterThan(2);
        assertThat(portions.stream()
                        .mapToInt(portion -> portion.select("td.code span").size())
                        .sum())
                .isEqualTo(200);
        assertThat(numbers(portions)).isEmpty();
    }

    @Test
    void emptyLinesStayLines() {
        List<String> lines =
                IntStream.range(0, 200).mapToObj(i -> i % 2 == 0 ? "" : "x").toList();

        assertThat(portions(listing(lines)).stream()
                        .mapToInt(portion -> portion.select("td.code br").size())
                        .sum())
                .isEqualTo(200);
    }

    private static boolean torn(String text) {
        return Character.isLowSurrogate(text.charAt(0)) || Character.isHighSurrogate(text.charAt(text.length() - 1));
    }

    private static List<String> numbers(List<Element> portions) {
        return portions.stream()
                .flatMap(portion -> portion.select("td.gutter span").eachText().stream())
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static List<Element> portions(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        return ListingPortions.of(body, body.selectFirst("td.code pre"));
    }

    private static String listing(List<String> lines) {
        String numbers = IntStream.rangeClosed(1, lines.size())
                .mapToObj(number -> row(String.valueOf(number)))
                .collect(Collectors.joining());
        String code = lines.stream().map(ListingPortionsTest::row).collect(Collectors.joining());
        return "<figure class=\"highlight\"><table><tr><td class=\"gutter\"><pre>" + numbers
                + "</pre></td><td class=\"code\"><pre>" + code + "</pre></td></tr></table></figure>";
    }

    private static String row(String text) {
        return "<span class=\"line\">" + text + "</span><br>";
    }
}
