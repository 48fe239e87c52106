package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.SegmentRole;
import org.diptych.core.text.TextRange;

class PreviewPatchPropertyTest {

    @Property
    void aPatchedPageIsTheNewPage(@ForAll("pages") PreviewPage old, @ForAll("pages") PreviewPage now) {
        PreviewPatch patch = PreviewPatch.between(old, now);
        assertThat(patch.apply(PreviewPatch.blocks(old))).isEqualTo(PreviewPatch.blocks(now));
        assertThat(patch.sections()).isEqualTo(SectionKey.of(now));
    }

    @Property
    void anUnchangedPageNeedsNoChange(@ForAll("pages") PreviewPage page) {
        assertThat(PreviewPatch.between(page, page).changes()).isEmpty();
    }

    @Property
    void oneChangedBlockChangesOneBlock(@ForAll("distinct") List<String> blocks, @ForAll int where) {
        int index = Math.floorMod(where, blocks.size());
        List<String> changed = new java.util.ArrayList<>(blocks);
        changed.set(index, "<p>typed</p>");
        PreviewPatch patch = PreviewPatch.between(page(blocks), page(changed));
        assertThat(patch.changes().values()).containsExactly(List.of(new Splice(index, 1, List.of("<p>typed</p>"))));
    }

    @Property
    void aBlockThatMovesLeavesTheOthersInPlace(
            @ForAll("distinct") List<String> blocks, @ForAll int from, @ForAll int to) {
        List<String> moved = new java.util.ArrayList<>(blocks);
        moved.add(Math.floorMod(to, blocks.size()), moved.remove(Math.floorMod(from, blocks.size())));
        int removed = PreviewPatch.between(page(blocks), page(moved)).changes().values().stream()
                .flatMap(List::stream)
                .mapToInt(Splice::removed)
                .sum();
        assertThat(removed).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<PreviewPage> pages() {
        return Combinators.combine(sections(), Arbitraries.integers().between(0, 3))
                .as((sections, dropped) -> new PreviewPage(
                        FrontMatter.NONE, sections.subList(Math.min(dropped, sections.size()), sections.size())));
    }

    private static Arbitrary<List<PreviewSection>> sections() {
        Arbitrary<List<String>> blocks = Arbitraries.of("<p>a</p>", "<p>b</p>", "<p>c</p>", "<ul></ul>")
                .list()
                .ofMaxSize(14);
        return Combinators.combine(Arbitraries.of(SegmentKind.values()), Arbitraries.of("", "en", "zh"), blocks)
                .as(PreviewPatchPropertyTest::section)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> distinct() {
        return Arbitraries.integers()
                .between(0, 500)
                .map(i -> "<p>" + i + "</p>")
                .set()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(List::copyOf);
    }

    private static PreviewPage page(List<String> blocks) {
        return new PreviewPage(FrontMatter.NONE, List.of(section(SegmentKind.BODY, "en", blocks)));
    }

    private static PreviewSection section(SegmentKind kind, String language, List<String> blocks) {
        List<PreviewBlock> made = blocks.stream()
                .map(html -> new PreviewBlock(html, new TextRange(0, 0)))
                .toList();
        return new PreviewSection(0, new SegmentRole(kind, language), made, List.of(), TextCount.NONE);
    }
}
