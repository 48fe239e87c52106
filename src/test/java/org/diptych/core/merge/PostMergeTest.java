package org.diptych.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.api.Test;

class PostMergeTest {
    private static final String BASE =
            "---\ntitle: A\n---\n\n{% lang_content en %}\none\n\ntwo\n\nthree\n{% endlang_content %}\n\n"
                    + "{% lang_content zh %}\n一\n\n二\n{% endlang_content %}\n";

    @Test
    void whatOnlyOneSideChangedIsTakenFromThatSide() {
        String mine = BASE.replace("one", "ONE");
        String theirs = BASE.replace("二", "贰").replace("title: A", "title: B");

        PostMerge merge = PostMerge.of(BASE, mine, theirs);

        assertThat(merge.differing())
                .extracting(MergePiece::kind)
                .containsExactly(MergePiece.Kind.THEIRS, MergePiece.Kind.MINE, MergePiece.Kind.THEIRS);
        assertThat(merge.text(PostMergeTest::usual))
                .isEqualTo(BASE.replace("one", "ONE").replace("二", "贰").replace("title: A", "title: B"));
    }

    @Test
    void whatBothChangedIsForTheAuthor() {
        String mine = BASE.replace("two", "two of mine");
        String theirs = BASE.replace("two", "two of theirs");

        PostMerge merge = PostMerge.of(BASE, mine, theirs);

        assertThat(merge.differing()).singleElement().satisfies(piece -> {
            assertThat(piece.kind()).isEqualTo(MergePiece.Kind.CONFLICT);
            assertThat(piece.base()).isEqualTo("two\n");
        });
        assertThat(merge.text(piece -> MergeChoice.MINE)).isEqualTo(mine);
        assertThat(merge.text(piece -> MergeChoice.THEIRS)).isEqualTo(theirs);
        assertThat(merge.text(piece -> MergeChoice.BOTH)).contains("two of mine\ntwo of theirs\n");
        assertThat(merge.parts().stream().filter(PartMerge::differs))
                .extracting(PartMerge::language)
                .containsExactly("en");
    }

    @Test
    void whatBothChangedToTheSameNeedsNoQuestion() {
        String both = BASE.replace("two", "2");

        PostMerge merge = PostMerge.of(BASE, both, both.replace("一", "壹"));

        assertThat(merge.differing()).extracting(MergePiece::kind).containsExactly(MergePiece.Kind.THEIRS);
    }

    @Test
    void otherLineEndsAloneAreNoConflict() {
        String mine = BASE.replace("two", "2");
        String theirs = BASE.replace("一", "壹").replace("\n", "\r\n");

        PostMerge merge = PostMerge.of(BASE, mine, theirs);

        assertThat(merge.differing())
                .extracting(MergePiece::kind)
                .containsExactly(MergePiece.Kind.MINE, MergePiece.Kind.THEIRS);
        assertThat(merge.text(PostMergeTest::usual)).isEqualTo(theirs.replace("two\r\n", "2\n"));
    }

    @Test
    void aPostThatFellIntoOtherPartsIsMergedAsAWhole() {
        String theirs = BASE + "\n{% references %}\n[a] A.\n{% endreferences %}\n";

        PostMerge merge = PostMerge.of(BASE, BASE.replace("one", "ONE"), theirs);

        assertThat(merge.parts()).singleElement().satisfies(part -> assertThat(part.kind())
                .isEmpty());
        assertThat(merge.text(PostMergeTest::usual)).isEqualTo(theirs.replace("one", "ONE"));
    }

    @Test
    void eitherSideWholeIsAlwaysAmongTheOutcomes() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String base = lines(random, 12);
            String mine = changed(random, base);
            String theirs = changed(random, base);

            PostMerge merge = PostMerge.of(base, mine, theirs);

            assertThat(merge.text(piece -> MergeChoice.MINE)).isEqualTo(mine);
            assertThat(merge.text(piece -> MergeChoice.THEIRS)).isEqualTo(theirs);
        }
    }

    @Test
    void partsSayWhatTheyAre() {
        PostMerge merge = PostMerge.of(BASE, BASE, BASE.replace("title: A", "title: B"));

        assertThat(merge.parts().get(0).kind()).contains(SegmentKind.FRONT_MATTER);
    }

    private static MergeChoice usual(MergePiece piece) {
        return piece.kind() == MergePiece.Kind.MINE ? MergeChoice.MINE : MergeChoice.THEIRS;
    }

    private static String lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("line " + random.nextInt(6));
        }
        return String.join("\n", lines) + (random.nextBoolean() ? "\n" : "");
    }

    private static String changed(Random random, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, "new " + random.nextInt(3));
                case 1 -> lines.set(at, "other " + random.nextInt(3));
                default -> lines.remove(at);
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }
}
