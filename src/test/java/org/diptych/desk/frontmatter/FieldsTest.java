package org.diptych.desk.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords.Counted;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form's fields show of a front matter, what they are called, and what is written of what is typed in them. */
class FieldsTest {
    private static final Messages ENGLISH = Messages.of("frontmatter", Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of("frontmatter", Locale.CHINESE);

    private static FrontMatterForm form(String front) {
        PostSession session = new PostSession("---\n" + front + "\n---\ntext\n");
        return new FrontMatterForm(session, session.parts().get(0), AnalyzedSession.AT_ONCE, ENGLISH);
    }

    private static FormReading read(String front) {
        return FormReading.of(front, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1-2", "2026/01/02", "2026.1.2", "2026年1月2日", " ２０２６－１－２ "})
    void aDayIsUnderstoodAsPeopleTypeIt(String typed) {
        assertThat(TypedDate.day(typed)).contains(LocalDate.of(2026, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-1", "26-1-1", "tomorrow", ""})
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDate.day(typed)).isEmpty();
    }

    @Test
    void aTimeIsUnderstoodWithWhateverColon() {
        assertThat(TypedDate.time("9：30")).contains(LocalTime.of(9, 30));
        assertThat(TypedDate.time("09:30:15")).contains(LocalTime.of(9, 30, 15));
        assertThat(TypedDate.time("25:00")).isEmpty();
        assertThat(TypedDate.time("noon")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: true | SWITCH",
                "a: text | LINE",
                "a: 3 | LINE",
                "a: [x, y] | WORDS",
                "a: [[x], y] | OTHER",
                "a: {b: c} | OTHER",
                "a: '*x' | LINE"
            })
    void aValueIsShownByTheFieldThatFitsIt(String front, FieldKind kind) {
        FormReading reading = read(front);
        assertThat(FieldKind.of(reading, reading.value("a").orElseThrow())).isEqualTo(kind);
    }

    @Test
    void severalLinesAreShownAsSuch() {
        FormReading reading = read("a: |\n  one\n  two");
        assertThat(FieldKind.of(reading, reading.value("a").orElseThrow())).isEqualTo(FieldKind.TEXT);
        FormReading same = read("x: &k 1\na: *k");
        assertThat(FieldKind.of(same, same.value("a").orElseThrow())).isEqualTo(FieldKind.OTHER);
    }

    @Test
    void aFaultNamesItsLineAndTheFormWaits() {
        FormReading reading = read("title: a\ntags: [b\nmore: c");
        assertThat(reading.fault()).isPresent();
        assertThat(reading.line(reading.fault().orElseThrow())).isBetween(2, 3);
        assertThat(reading.editable()).isFalse();
        assertThat(read("title: a").fault()).isEmpty();
    }

    @Test
    void fieldsAreCalledInTheAuthorsLanguageAndOthersByTheirKey() {
        assertThat(FieldNames.of("title", ENGLISH)).isEqualTo("Title");
        assertThat(FieldNames.of("title", CHINESE)).isEqualTo("标题");
        assertThat(FieldNames.of("my-own", CHINESE)).isEqualTo("my-own");
        assertThat(ListField.tags(CHINESE).label()).isEqualTo(CHINESE.get("field.tags"));
    }

    private static List<String> chips(ListField field, String front) {
        return field.chips().apply(read(front));
    }

    @Test
    void listsShowTheirWordsHoweverTheyAreWritten() {
        ListField tags = ListField.tags(ENGLISH);
        assertThat(chips(tags, "tags: [a, b]")).containsExactly("a", "b");
        assertThat(chips(tags, "tag: a")).containsExactly("a");
        assertThat(tags.key().apply(read("tag: a"))).as("as Hexo reads it").isEqualTo("tag");
        assertThat(tags.key().apply(read("title: t"))).isEqualTo("tags");
        ListField categories = ListField.categories(ENGLISH);
        assertThat(chips(categories, "categories: [[A, B], [C]]")).containsExactly("A › B", "C");
        assertThat(chips(ListField.of("keywords"), "keywords: one")).containsExactly("one");
        assertThat(chips(ListField.of("keywords"), "keywords: [one, ~, two]")).containsExactly("one", "two");
    }

    private static String written(ListField field, String front, String... chips) {
        FrontMatterForm form = form(front);
        FormReading reading = form.readingProperty().get();
        String key = field.key().apply(reading);
        form.set(key, field.wanted().apply(List.of(chips), reading.value(key)));
        return form.readingProperty().get().text();
    }

    @Test
    void whatTheChipsSayIsWrittenAsHexoReadsIt() {
        assertThat(written(ListField.tags(ENGLISH), "tags: [a]", "a", "b: c")).isEqualTo("tags: [a, \"b: c\"]");
        String nested = written(ListField.categories(ENGLISH), "categories: [A]", "A › B", "C");
        assertThat(chips(ListField.categories(ENGLISH), nested)).containsExactly("A › B", "C");
        assertThat(chips(ListField.of("keywords"), written(ListField.of("keywords"), "keywords: x", "x", "y")))
                .containsExactly("x", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A > B", "A › B", " A / B ", "A>B"})
    void aPathOfCategoriesMayBeTypedWithWhatTheKeyboardHas(String typed) {
        assertThat(ChipShape.PATH.chip(typed)).isEqualTo("A › B");
        assertThat(ChipShape.WORD.chip("A/B")).isEqualTo("A/B");
        assertThat(ChipShape.PATH.parts("TCP/IP")).containsExactly("TCP/IP");
    }

    @Test
    void aNumberStaysANumberWhereItWasOneAndATextWhereItWasAText() {
        FormReading reading = read("n: 3\ns: '3'\nd: 2026-01-02\nt: '2026-01-02'\nnone:");
        assertThat(FieldValues.any("4", reading.value("n"))).isEqualTo(new NewValue.Word("4"));
        assertThat(FieldValues.any("4", reading.value("s"))).isEqualTo(new NewValue.Text("4"));
        assertThat(FieldValues.any("4", reading.value("none"))).isEqualTo(new NewValue.Word("4"));
        assertThat(FieldValues.any("true", reading.value("n"))).as("no switch").isEqualTo(new NewValue.Text("true"));
        assertThat(FieldValues.any("word", Optional.empty())).isEqualTo(new NewValue.Text("word"));
        assertThat(FieldValues.any("  ", reading.value("n"))).isEqualTo(NewValue.NOTHING);
        assertThat(FieldValues.date("2026-03-04", reading.value("d"))).isEqualTo(new NewValue.Word("2026-03-04"));
        assertThat(FieldValues.date("2026-03-04", reading.value("t"))).isEqualTo(new NewValue.Text("2026-03-04"));
        assertThat(FieldValues.text(reading.value("none"))).isEmpty();
    }

    @Test
    void whatNobodyTouchedInAListGoesOnBeingANumber() {
        FormReading reading = read("years: [2025, 2026]");
        NewValue wanted = FieldValues.keeping(reading.value("years"), NewValue.texts(List.of("2025", "new")));
        assertThat(((NewValue.Items) wanted).items())
                .containsExactly(new NewValue.Word("2025"), new NewValue.Text("new"));
    }

    @Test
    void theOtherSpellingOfAWordIsTheOneMorePostsHave() {
        List<Counted> known = List.of(new Counted("Java", 5), new Counted("java", 1), new Counted("JAVA", 2));
        assertThat(OtherSpelling.of("java", known)).contains(new OtherSpelling("java", "Java", 5));
        assertThat(OtherSpelling.of("Java", known)).isEmpty();
        assertThat(OtherSpelling.of("ｊａｖａ", known)).contains(new OtherSpelling("ｊａｖａ", "Java", 5));
        assertThat(OtherSpelling.of("web", known)).isEmpty();
        assertThat(OtherSpelling.within(List.of("deep-learning", "x", "Deep Learning"), 2))
                .contains(new OtherSpelling("Deep Learning", "deep-learning", 0));
        assertThat(OtherSpelling.within(List.of("a", "a"), 1))
                .as("the very same")
                .isEmpty();
    }

    @Test
    void aKeyThatIsAddedSaysWhatItsKindSays() {
        assertThat(KnownKeys.atFirst("toc")).isEqualTo(new NewValue.Word("true"));
        assertThat(KnownKeys.atFirst("keywords")).isEqualTo(NewValue.texts(List.of()));
        assertThat(KnownKeys.atFirst("author")).isEqualTo(NewValue.NOTHING);
        assertThat(KnownKeys.isOnByDefault("comments")).isTrue();
        assertThat(KnownKeys.isOnByDefault("mathjax")).isFalse();
        assertThat(KnownKeys.ALL).containsAll(KnownKeys.SWITCHES).doesNotHaveDuplicates();
    }

    @Test
    void aChangeThatIsRefusedSaysWhyAndIsMadeOnceItCan() {
        PostSession session = new PostSession("---\ntitle: A\n---\ntext\n");
        FrontMatterForm form = new FrontMatterForm(session, session.parts().get(0), AnalyzedSession.AT_ONCE, ENGLISH);
        session.readOnlyProperty().set(true);

        form.set("title", FieldValues.text("B"));

        assertThat(session.fileText()).contains("title: A");
        assertThat(form.refusals().of("title").orElseThrow().reason()).isEqualTo("READ_ONLY");
        assertThat(form.isSettled()).isFalse();
        session.readOnlyProperty().set(false);
        assertThat(session.fileText()).contains("title: B");
        assertThat(form.refusals().of("title")).isEmpty();
        assertThat(form.isSettled()).isTrue();
    }
}
