package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A front matter says the same however its lines end, and categories and tags what they were set to. */
class ReadAlikePropertyTest {
    @Property(tries = 1000)
    void linesThatEndOtherwiseSayTheSameAtTheSamePlaces(@ForAll @IntRange(max = 1_000_000) int number) {
        String unix = LineEnd.unix(EditCase.number(number).before());
        String windows = unix.replace("\n", "\r\n");

        FrontMatter one = FrontMatterReader.read(unix);
        FrontMatter other = FrontMatterReader.read(windows);

        assertThat(other.fault().isPresent()).isEqualTo(one.fault().isPresent());
        assertThat(other.fields()).hasSameSizeAs(one.fields());
        for (int i = 0; i < one.fields().size(); i++) {
            Field field = one.fields().get(i);
            Field same = other.fields().get(i);
            assertThat(ValueMeaning.same(field.value(), same.value())).as(unix).isTrue();
            assertThat(LineEnd.unix(same.value().range().in(windows)))
                    .isEqualTo(field.value().range().in(unix));
            assertThat(same.keyRange().in(windows)).isEqualTo(field.keyRange().in(unix));
        }
    }

    @Property(tries = 1000)
    void categoriesSayThePathsTheyWereSetTo(
            @ForAll("categories") String yaml, @ForAll("paths") List<List<String>> paths) {
        Optional<FieldValue> now =
                FrontMatterReader.read(yaml).find("categories").map(Field::value);

        String after = set(yaml, "categories", CategoryPaths.wanted(paths, now));

        assertThat(FrontMatterReader.read(after).categoryPaths()).as(after).isEqualTo(paths);
        assertThat(FrontMatterReader.read(after).tags()).containsExactly("x");
        assertThat(FrontMatterEdits.of(after)
                        .set(
                                "categories",
                                CategoryPaths.wanted(
                                        paths,
                                        FrontMatterReader.read(after)
                                                .find("categories")
                                                .map(Field::value))))
                .as("set again, nothing changes")
                .isEmpty();
    }

    /** The last item of a list within goes, and another comes behind that list. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void linesThatComeWhereOthersGoTakeTheirPlace(String lineEnd) {
        String yaml = "categories:\n  - - A\n    - B\n  - - C\ntitle: T\n".replace("\n", lineEnd);
        List<List<String>> paths = List.of(List.of("A"), List.of("日晷"), List.of("C"));

        String after = set(
                yaml,
                "categories",
                CategoryPaths.wanted(
                        paths, FrontMatterReader.read(yaml).find("categories").map(Field::value)));

        assertThat(FrontMatterReader.read(after).categoryPaths()).isEqualTo(paths);
        assertThat(after).isEqualTo("categories:\n  - - A\n  - [日晷]\n  - - C\ntitle: T\n".replace("\n", lineEnd));
    }

    @Property(tries = 500)
    void tagsThatWereChangedAndChangedBackAreWhatTheyWere(
            @ForAll("categories") String yaml, @ForAll("names") List<String> tags) {
        String there = set(yaml, "tags", NewValue.texts(tags));
        String back = set(there, "tags", NewValue.texts(List.of("x")));

        assertThat(FrontMatterReader.read(there).tags()).isEqualTo(tags);
        assertThat(FrontMatterReader.read(back).tags()).containsExactly("x");
        assertThat(FrontMatterReader.read(back).categoryPaths())
                .isEqualTo(FrontMatterReader.read(yaml).categoryPaths());
    }

    private static String set(String yaml, String key, NewValue wanted) {
        return TextEdit.applyAll(yaml, FrontMatterEdits.of(yaml).set(key, wanted));
    }

    @Provide
    Arbitrary<String> categories() {
        return Arbitraries.of(
                        "categories:",
                        "categories: A",
                        "categories: [A, B] # nested",
                        "categories: [[A, B], [C]]",
                        "categories:\n- A\n- B",
                        "categories:\n  - [A, B]\n  - C",
                        "categories:\n  - - A\n    - B\n  - - C",
                        "categories: [A, [B, C]]",
                        "title: none yet",
                        "categories: []")
                .flatMap(categories -> Arbitraries.of("tags: [x]", "tags:\n- x", "tags: x", "tags:\n  - x # dear")
                        .map(tags -> categories + "\n" + tags + "\n"));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("A", "B", "C", "日晷", "a: b", "x, y", "1", "no")
                .list()
                .uniqueElements()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<List<String>>> paths() {
        return Arbitraries.of("A", "B", "C", "日晷", "a: b", "x, y", "1")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }
}
