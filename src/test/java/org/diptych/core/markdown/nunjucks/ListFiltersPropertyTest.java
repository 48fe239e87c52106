package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What holds of each filter for lists whatever list it is given. */
class ListFiltersPropertyTest {

    @Property
    void whatIsReversedTwiceIsAsItWas(@ForAll("lists") List<Object> items) {
        assertThat(Filtered.list("reverse", Filtered.list("reverse", items))).isEqualTo(items);
    }

    @Property
    void batchesAndSlicesHoldAllItemsInTheirOrder(
            @ForAll("lists") List<Object> items, @ForAll @IntRange(min = 1, max = 9) int count) {
        List<Object> batches = Filtered.list("batch", items, (double) count);
        List<Object> slices = Filtered.list("slice", items, (double) count);

        assertThat(inOne(batches)).isEqualTo(items);
        assertThat(batches).allSatisfy(batch -> assertThat((List<?>) batch).hasSizeBetween(1, count));
        assertThat(inOne(slices)).isEqualTo(items);
        assertThat(slices).hasSize(count).allSatisfy(slice -> assertThat((List<?>) slice)
                .hasSizeBetween(items.size() / count, items.size() / count + 1));
    }

    @Property
    void batchesAreFilledUpToTheirSize(
            @ForAll("lists") List<Object> items, @ForAll @IntRange(min = 1, max = 9) int size) {
        assertThat(Filtered.list("batch", items, (double) size, "·"))
                .allSatisfy(batch -> assertThat((List<?>) batch).hasSize(size))
                .hasSize((items.size() + size - 1) / size);
    }

    @Property
    void sortingKeepsAllItemsAndSortsOnce(@ForAll("alike") List<Object> items) {
        List<Object> sorted = Filtered.list("sort", items);
        List<Object> reversed = Filtered.list("sort", items, true);

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(items);
        assertThat(Filtered.list("sort", sorted)).isEqualTo(sorted);
        assertThat(lowered(Filtered.list("reverse", reversed))).isEqualTo(lowered(sorted));
        assertThat(Filtered.list("sort", items, false, true)).isSortedAccordingTo((a, b) -> JsValues.compare(a, b, 0));
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
            List<Object> chosen = Filtered.list("select", items, test);
            List<Object> left = Filtered.list("reject", items, test);
            List<Object> all = new ArrayList<>(chosen);
            all.addAll(left);

            assertThat(all).containsExactlyInAnyOrderElementsOf(items);
            assertThat(Filtered.list("select", chosen, test)).isEqualTo(chosen);
            assertThat(Filtered.list("select", left, test)).isEmpty();
        }
    }

    @Property
    void aFilterLeavesTheListItIsGivenAsItIs(@ForAll("alike") List<Object> items) {
        List<Object> before = List.copyOf(items);
        for (String name : List.of("sort", "reverse", "select", "reject", "join", "first", "list", "sum")) {
            Filtered.value(name, items);
        }
        Filtered.value("batch", items, 2.0, "·");
        Filtered.value("slice", items, 2.0, "·");

        assertThat(items).isEqualTo(before);
    }

    @Property
    void groupsPartItemsByWhatTheySay(@ForAll("alike") List<Object> values) {
        List<Map<String, Object>> items =
                values.stream().map(value -> Map.of("n", value)).toList();

        @SuppressWarnings("unchecked")
        Map<String, Object> groups = (Map<String, Object>) Filtered.value("groupby", items, "n");

        assertThat(inOne(groups.values())).containsExactlyInAnyOrderElementsOf(items);
        groups.forEach((name, group) -> assertThat((List<?>) group)
                .allSatisfy(item ->
                        assertThat(JsValues.text(((Map<?, ?>) item).get("n"))).isEqualTo(name)));
    }

    private static List<Object> inOne(Collection<?> lists) {
        List<Object> all = new ArrayList<>();
        lists.forEach(each -> all.addAll((List<?>) each));
        return all;
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
