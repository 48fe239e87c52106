package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.text.WorkMeter;
import org.jsoup.parser.Parser;

/** What holds of each filter whatever it is given. */
class FilterLawsPropertyTest {

    private static Object filtered(String name, Object value, Object... arguments) {
        return Filters.apply(name, value, List.of(arguments), Map.of(), new WorkMeter(10_000, 200));
    }

    private static String text(String name, String value, Object... arguments) {
        return (String) filtered(name, value, arguments);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(String name, Object value, Object... arguments) {
        return (List<Object>) filtered(name, value, arguments);
    }

    private static List<Object> inOne(Collection<?> lists) {
        List<Object> all = new ArrayList<>();
        lists.forEach(each -> all.addAll((List<?>) each));
        return all;
    }

    @Property
    void whatIsReversedTwiceIsAsItWas(@ForAll("texts") String text, @ForAll("lists") List<Object> items) {
        assertThat(text("reverse", text("reverse", text))).isEqualTo(text);
        assertThat(list("reverse", list("reverse", items))).isEqualTo(items);
    }

    @Property
    void batchesAndSlicesHoldAllItemsInTheirOrder(
            @ForAll("lists") List<Object> items, @ForAll @IntRange(min = 1, max = 9) int count) {
        List<Object> batches = list("batch", items, (double) count);
        List<Object> slices = list("slice", items, (double) count);

        assertThat(inOne(batches)).isEqualTo(items);
        assertThat(batches).allSatisfy(batch -> assertThat((List<?>) batch).hasSizeBetween(1, count));
        assertThat(inOne(slices)).isEqualTo(items);
        assertThat(slices).hasSize(count).allSatisfy(slice -> assertThat((List<?>) slice)
                .hasSizeBetween(items.size() / count, items.size() / count + 1));
    }

    @Property
    void batchesAreFilledUpToTheirSize(
            @ForAll("lists") List<Object> items, @ForAll @IntRange(min = 1, max = 9) int size) {
        assertThat(list("batch", items, (double) size, "·"))
                .allSatisfy(batch -> assertThat((List<?>) batch).hasSize(size))
                .hasSize((items.size() + size - 1) / size);
    }

    @Property
    void sortingKeepsAllItemsAndSortsOnce(@ForAll("alike") List<Object> items) {
        List<Object> sorted = list("sort", items);
        List<Object> reversed = list("sort", items, true);

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(items);
        assertThat(list("sort", sorted)).isEqualTo(sorted);
        assertThat(lowered(list("reverse", reversed))).isEqualTo(lowered(sorted));
        assertThat(list("sort", items, false, true)).isSortedAccordingTo((a, b) -> JsValues.compare(a, b, 0));
    }

    /** What differs in capitals alone has no order. */
    private static List<Object> lowered(List<Object> items) {
        return items.stream()
                .map(item -> item instanceof String text ? text.toLowerCase() : item)
                .toList();
    }

    @Property
    void whatIsChosenAndWhatIsLeftAreAllItems(@ForAll("lists") List<Object> items) {
        for (Object test : List.of("odd", "number", "string", "defined", "falsy")) {
            List<Object> chosen = list("select", items, test);
            List<Object> left = list("reject", items, test);
            List<Object> all = new ArrayList<>(chosen);
            all.addAll(left);

            assertThat(all).containsExactlyInAnyOrderElementsOf(items);
            assertThat(list("select", chosen, test)).isEqualTo(chosen);
            assertThat(list("select", left, test)).isEmpty();
        }
    }

    @Property
    void aFilterLeavesTheListItIsGivenAsItIs(@ForAll("alike") List<Object> items) {
        List<Object> before = List.copyOf(items);
        for (String name : List.of("sort", "reverse", "select", "reject", "join", "first", "list", "sum")) {
            filtered(name, items);
        }
        filtered("batch", items, 2.0, "·");
        filtered("slice", items, 2.0, "·");

        assertThat(items).isEqualTo(before);
    }

    @Property
    void groupsPartItemsByWhatTheySay(@ForAll("alike") List<Object> values) {
        List<Map<String, Object>> items =
                values.stream().map(value -> Map.of("n", value)).toList();

        @SuppressWarnings("unchecked")
        Map<String, Object> groups = (Map<String, Object>) filtered("groupby", items, "n");

        assertThat(inOne(groups.values())).containsExactlyInAnyOrderElementsOf(items);
        groups.forEach((name, group) -> assertThat((List<?>) group)
                .allSatisfy(item ->
                        assertThat(JsValues.text(((Map<?, ?>) item).get("n"))).isEqualTo(name)));
    }

    @Property
    void whatIsEscapedIsReadAsItWasTyped(@ForAll("texts") String text) {
        String escaped = text("escape", text);

        assertThat(Parser.unescapeEntities(escaped, true)).isEqualTo(text);
        assertThat(escaped).doesNotContainPattern("[<>\"'\\\\]");
        assertThat(text("forceescape", text)).isEqualTo(escaped);
    }

    @Property
    void whatIsPutIntoAnAddressIsReadAsItWasTyped(@ForAll("texts") String text) {
        String encoded = text("urlencode", text);

        assertThat(encoded).matches("[\\x21-\\x7E]*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Property
    void whatIsTruncatedBeginsTheTextAndIsNoLongerThanAsked(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int length) {
        for (boolean kills : new boolean[] {true, false}) {
            String truncated = text("truncate", text, (double) length, kills, "…");

            if (text.length() <= length) {
                assertThat(truncated).isEqualTo(text);
            } else {
                assertThat(truncated).endsWith("…").hasSizeLessThanOrEqualTo(length + 1);
                assertThat(text).startsWith(truncated.substring(0, truncated.length() - 1));
            }
        }
    }

    @Property
    void whatIsCenteredStandsInTheMiddle(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        String centered = text("center", text, (double) width);

        assertThat(centered).contains(text);
        assertThat(centered.length()).isBetween(Math.min(width, text.length()), Math.max(width, text.length()) + 1);
    }

    @Property
    void cleaningTwiceCleansNoMore(@ForAll("texts") String text) {
        for (String name : List.of("trim", "upper", "lower", "capitalize", "title", "striptags", "safe", "string")) {
            String once = text(name, text);
            assertThat(text(name, once)).as("%s of %s", name, text).isEqualTo(once);
        }
    }

    @Property
    void replacingAllIsPuttingBetweenThePieces(@ForAll("texts") String text, @ForAll("sought") String sought) {
        String replaced = text("replace", text, sought, "^");

        assertThat(replaced).isEqualTo(String.join("^", text.split(java.util.regex.Pattern.quote(sought), -1)));
        assertThat(text("replace", text, sought, "^", 0.0)).isEqualTo(text);
    }

    @Property
    void charactersInARowAreTheText(@ForAll("texts") String text) {
        assertThat(ListMembers.joined(list("list", text), "")).isEqualTo(text);
        assertThat(filtered("length", text)).isEqualTo((double) text.length());
        assertThat(text("indent", text, 2.0).replace("\n  ", "\n")).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", " ", "\n", "日晷", "😀", "<b>", "&amp;", "&", "\"", "'", "\\", "word ", "，", "%", "+")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> sought() {
        return Arbitraries.of("a", " ", "日", "rd", "<b>", "&", "nothing of it");
    }

    @Provide
    Arbitrary<List<Object>> lists() {
        return Arbitraries.<Object>of(1.0, 2.0, -0.5, "a", "B", "", "日晷", true, false, Nothing.NULL, Nothing.UNDEFINED)
                .list()
                .ofMaxSize(12);
    }

    /** Items of one kind, which have an order. */
    @Provide
    Arbitrary<List<Object>> alike() {
        return Arbitraries.oneOf(
                Arbitraries.<Object>of("b", "a", "B", "日", "", "ab").list().ofMaxSize(9),
                Arbitraries.<Object>of(1.0, 10.0, 2.0, -0.5, 0.0).list().ofMaxSize(9));
    }
}
