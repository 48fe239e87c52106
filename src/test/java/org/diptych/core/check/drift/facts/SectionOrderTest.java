package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.junit.jupiter.api.Test;

/** Sections that stand elsewhere in the other language are found by what both share, and put in order with what is below. */
class SectionOrderTest {

    /** A section that says in both languages what no other says. */
    private static String section(int i, boolean chinese) {
        String marks = " `name" + i + "` $x_{" + i + "} = " + i + "$ Gnomon" + i + " 17" + (10 + i) + "\n\n";
        return "## " + (chinese ? "节" : "Part ") + i + "\n\n" + (chinese ? "这里有" : "Here is") + marks + "- "
                + (chinese ? "又一个" : "another") + " Noon" + i + "\n\n";
    }

    private static List<BodyBlock> body(List<Integer> order, boolean chinese) {
        StringBuilder text = new StringBuilder(chinese ? "前言。\n\n" : "Preface.\n\n");
        order.forEach(i -> text.append(section(i, chinese)));
        return Cut.blocks(text.toString());
    }

    private static SectionOrder.Found find(SectionOrder order, List<BodyBlock> first, List<BodyBlock> second) {
        return order.find(first, Cut.facts(first), second, Cut.facts(second));
    }

    private static List<String> headings(List<BodyBlock> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(block -> block.text().replaceAll("\\D", ""))
                .toList();
    }

    private static List<Integer> upTo(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    @Property(tries = 150)
    void shuffledSectionsComeBackInOrder(@ForAll @IntRange(min = 2, max = 6) int size, @ForAll int seed) {
        List<Integer> shuffled = upTo(size);
        Collections.shuffle(shuffled, new Random(seed));
        List<BodyBlock> first = body(upTo(size), false);
        List<BodyBlock> second = body(shuffled, true);
        SectionOrder.Found found = find(new SectionOrder(), first, second);

        assertThat(headings(found.ordered())).isEqualTo(headings(first));
        assertThat(found.ordered()).containsExactlyInAnyOrderElementsOf(second);
        assertThat(found.facts()).isEqualTo(Cut.facts(found.ordered()));
        assertThat(found.moved().isEmpty()).isEqualTo(shuffled.equals(upTo(size)));
        assertThat(found.moved()).hasSizeLessThan(size).allSatisfy(moved -> assertThat(headings(List.of(moved.first())))
                .isEqualTo(headings(List.of(moved.second()))));
    }

    @Property(tries = 60)
    void whatIsRememberedChangesNothing(@ForAll @IntRange(min = 2, max = 5) int size, @ForAll int seed) {
        Random random = new Random(seed);
        SectionOrder remembering = new SectionOrder();
        List<BodyBlock> first = body(upTo(size), false);
        for (int i = 0; i < 4; i++) {
            List<Integer> order = upTo(size);
            Collections.shuffle(order, random);
            List<BodyBlock> second = body(order.subList(random.nextInt(2), size), true);

            assertThat(find(remembering, first, second)).isEqualTo(find(new SectionOrder(), first, second));
        }
    }

    @Test
    void aSectionThatChangedPlacesIsTheOnlyOneThatMoved() {
        List<BodyBlock> second = body(List.of(1, 2, 3, 0), true);
        SectionOrder.Found found = find(new SectionOrder(), body(upTo(4), false), second);

        assertThat(found.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.first().text()).isEqualTo("Part 0");
            assertThat(moved.second().text()).isEqualTo("节0");
        });
    }

    @Test
    void sectionsThatShareNothingStayWhereTheyAre() {
        List<BodyBlock> first = Cut.blocks("# One\n\nA dial.\n\n# Two\n\nA wall.\n");
        List<BodyBlock> second = Cut.blocks("# 二\n\n一面墙。\n\n# 一\n\n一个日晷。\n");
        SectionOrder.Found found = find(new SectionOrder(), first, second);

        assertThat(found.moved()).isEmpty();
        assertThat(found.ordered()).isEqualTo(second);
    }

    @Test
    void aDeeperSectionMovesWithTheOneAboveIt() {
        String inner = section(7, true).replace("## ", "### ");
        List<BodyBlock> first =
                Cut.blocks(section(1, false) + section(7, false).replace("## ", "### ") + section(2, false));
        List<BodyBlock> second = Cut.blocks(section(2, true) + section(1, true) + inner);
        SectionOrder.Found found = find(new SectionOrder(), first, second);

        assertThat(found.moved()).hasSize(1);
        assertThat(headings(found.ordered())).containsExactly("1", "7", "2");
    }

    @Test
    void emptyBodiesHaveNoOrder() {
        assertThat(find(new SectionOrder(), List.of(), List.of()).ordered()).isEmpty();
        assertThat(find(new SectionOrder(), body(upTo(3), false), List.of()).moved())
                .isEmpty();
    }
}
