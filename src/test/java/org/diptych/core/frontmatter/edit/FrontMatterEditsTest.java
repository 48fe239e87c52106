package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterEditsTest {

    @Test
    void theLineOfTheTitleChangesAndNoOther() {
        String yaml = "# mine\r\ntitle:   Notes # draft\r\ntags: [ 'a',b ]\r\n\r\nrefplus: yes\r\n";

        assertThat(set(yaml, "title", new NewValue.Text("[Some] Notes: 2")))
                .isEqualTo(yaml.replace("Notes #", "\"[Some] Notes: 2\" #"));
    }

    @Test
    void aScalarStaysAScalarUntilItMustBeAList() {
        assertThat(set(
                        "categories: LLM",
                        "categories",
                        CategoryPaths.wanted(List.of(List.of("Notes")), Optional.empty())))
                .isEqualTo("categories: Notes");
        assertThat(set(
                        "categories: LLM",
                        "categories",
                        CategoryPaths.wanted(List.of(List.of("LLM", "RL")), Optional.empty())))
                .isEqualTo("categories: [LLM, RL]");
        assertThat(set(
                        "categories: LLM # c\ntags:\n- a\n",
                        "categories",
                        CategoryPaths.wanted(List.of(List.of("LLM"), List.of("RL")), Optional.empty())))
                .isEqualTo("categories:\n- [LLM]\n- [RL] # c\ntags:\n- a\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'categories: [A, B]',               'A/B;C',   'categories: [[A, B], [C]]'",
        "'categories: [[A, B], [C]]',        'A/B',     'categories: [A, B]'",
        "'categories: [[A], B, C]',          'B;C',     'categories: [[B], [C]]'",
        "'categories: [A, [B, C]]',          'A;B/D',   'categories: [A, [B, D]]'",
        "'categories: [A, [B, C]]',          'A;B',     'categories: [[A], [B]]'",
        "'categories:',                      'A',       'categories: [A]'",
        "'categories: [A]',                  '',        'categories: []'",
    })
    void categoriesAreNestedAsHexoReadsThem(String yaml, String paths, String expected) {
        List<List<String>> wanted = paths.isEmpty()
                ? List.of()
                : List.of(paths.split(";")).stream()
                        .map(path -> List.of(path.split("/")))
                        .toList();

        Optional<FieldValue> now =
                FrontMatterReader.read(yaml).find("categories").map(Field::value);
        String after = set(yaml, "categories", CategoryPaths.wanted(wanted, now));

        assertThat(FrontMatterReader.read(after).categoryPaths()).isEqualTo(wanted);
        assertThat(after).isEqualTo(expected);
    }

    @Test
    void aCategoryTakesThePlaceOfALineThatGoes() {
        String yaml = "categories:\n  - - A\n    - B\n  - - C\ntags: [x]\n";
        List<List<String>> wanted = List.of(List.of("A"), List.of("B"), List.of("C"));
        Optional<FieldValue> now =
                FrontMatterReader.read(yaml).find("categories").map(Field::value);

        assertThat(set(yaml, "categories", CategoryPaths.wanted(wanted, now)))
                .isEqualTo("categories:\n  - - A\n  - [B]\n  - - C\ntags: [x]\n");
    }

    @Test
    void aTagGoesWithItsLineAndComesWithTheDashesOfItsNeighbours() {
        String yaml = "tags:\n -   math # dear\n # next\n -   llm\n# end\ndate: 2025-05-21";

        assertThat(set(yaml, "tags", NewValue.texts(List.of("llm"))))
                .isEqualTo("tags:\n # next\n -   llm\n# end\ndate: 2025-05-21");
        assertThat(set(yaml, "tags", NewValue.texts(List.of("math", "llm", "a: b"))))
                .isEqualTo("tags:\n -   math # dear\n # next\n -   llm\n -   \"a: b\"\n# end\ndate: 2025-05-21");
        assertThat(set(yaml, "tags", NewValue.texts(List.of())))
                .isEqualTo("tags: []\n # next\n# end\ndate: 2025-05-21");
    }

    @Test
    void aNewTagIsWrittenAsTheOthersAreThoughItNeedsQuotesInBrackets() {
        assertThat(set("tags: [a,b]", "tags", NewValue.texts(List.of("a", "b", "c, d"))))
                .isEqualTo("tags: [a,b,\"c, d\"]");
        assertThat(set("tags:\nkeywords:\n  - x", "tags", NewValue.texts(List.of("c, d"))))
                .isEqualTo("tags:\n  - c, d\nkeywords:\n  - x");
    }

    @Test
    void anAnchorStaysAndWhatRepeatsItFollows() {
        String yaml = "title: &t Old\ndescription: *t\n";

        assertThat(set(yaml, "title", new NewValue.Text("New"))).isEqualTo("title: &t New\ndescription: *t\n");
        assertThat(set(yaml, "description", new NewValue.Text("Own"))).isEqualTo("title: &t Old\ndescription: Own\n");
        assertThat(FrontMatterEdits.of(yaml).remove("title")).isEmpty();
    }

    @Test
    void linesBelowABarStayLines() {
        String yaml = "description: |\n   one\n   two\nlast: x";

        assertThat(set(yaml, "description", new NewValue.Text("three\n\nfour\n")))
                .isEqualTo("description: |\n   three\n\n   four\nlast: x");
        assertThat(set("d: >-\n  one\n  two", "d", new NewValue.Text("a\nb"))).isEqualTo("d: >-\n  a\n\n  b");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: x', updated, 'title: x\nupdated: 1'",
        "'title: x\ndate: y # c\ntags: []', updated, 'title: x\ndate: y # c\nupdated: 1\ntags: []'",
        "'tags: []', title, 'title: 1\ntags: []'",
        "'', top, 'top: 1'",
        "'# only\n', top, '# only\ntop: 1\n'",
        "'a: |\n  x', top, 'a: |\n  x\ntop: 1'",
    })
    void aNewKeyComesOnALineOfItsOwn(String yaml, String key, String expected) {
        assertThat(set(yaml, key, new NewValue.Word("1"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: a: b", "title: \"open", "a: 1\na: 2", "- list", "a: [", "a: *none"})
    void whatHexoCannotReadIsNotGuessedAt(String yaml) {
        FrontMatterEdits edits = FrontMatterEdits.of(yaml);

        assertThat(edits.isEditable()).isFalse();
        assertThat(edits.set("title", new NewValue.Text("x"))).isEmpty();
        assertThat(edits.remove("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'title: a: b',                title, new, UNREADABLE",
        "'title: &t Old\ncopy: *t',    title, '',  REPEATED",
        "'{title: Old}',               top,   new, ENTANGLED",
        "'? title\n: Old',             title, '',  ENTANGLED",
        "'title: &t Old\ncopy: *t',    title, new, ",
        "'title: Old',                 title, Old, ",
        "'title: Old',                 other, '',  ",
    })
    void whatCannotBeDoneSaysWhy(String yaml, String key, String text, Obstacle expected) {
        Optional<NewValue> wanted = text.isEmpty() ? Optional.empty() : Optional.of(new NewValue.Text(text));

        assertThat(FrontMatterEdits.of(yaml).obstacle(key, wanted)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aFrontMatterDoesNotGrowWithoutEnd() {
        FrontMatterEdits edits = FrontMatterEdits.of("title: Old");
        NewValue wanted = new NewValue.Text("long ".repeat(20_000));

        assertThat(edits.set("title", wanted)).isEmpty();
        assertThat(edits.obstacle("title", Optional.of(wanted))).contains(Obstacle.TOO_LONG);
    }

    @Test
    void aValueThatIsClearedCanBeTypedAnew() {
        String cleared = set("title: Old\nx: 1", "title", NewValue.NOTHING);

        assertThat(FrontMatterReader.read(cleared).title()).isEmpty();
        assertThat(set(cleared, "title", new NewValue.Text("New"))).isEqualTo("title: New\nx: 1");
    }

    private static String set(String yaml, String key, NewValue wanted) {
        return TextEdit.applyAll(yaml, FrontMatterEdits.of(yaml).set(key, wanted));
    }
}
