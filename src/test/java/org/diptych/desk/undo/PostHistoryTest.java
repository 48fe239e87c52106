package org.diptych.desk.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.junit.jupiter.api.Test;

class PostHistoryTest {
    private static final String TEXT =
            """
            {% lang_content en %}
            one alita two
            {% endlang_content %}
            {% lang_content zh %}
            一 alita 二
            {% endlang_content %}
            {% references %}
            [alita] Battle Angel.
            {% endreferences %}
            """;
    private final AtomicLong clock = new AtomicLong();
    private final PostSession session = new PostSession(Post.parse(TEXT), clock::get);

    private PostPart body(String language) {
        return session.parts().stream()
                .filter(part -> part.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private void rename() {
        session.apply(
                Pattern.compile("alita")
                        .matcher(session.fileText())
                        .results()
                        .map(found -> new TextEdit(new TextRange(found.start(), found.end()), "gally"))
                        .toList(),
                "Rename");
    }

    private static void type(PostPart part, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            part.changed(at + i, at + i, text.substring(i, i + 1));
        }
    }

    @Test
    void anActionOverSeveralPartsIsTakenBackWholeFromAnyOfThem() {
        rename();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("alita", "gally"));
        assertThat(body("zh").history().undoTitleProperty().get()).isEqualTo("Rename");

        body("zh").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
        assertThat(session.dirtyProperty().get()).isFalse();

        body("en").history().redo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("alita", "gally"));
    }

    @Test
    void anActionThatGoesOnWritingAfterItCutThePostAnewIsOneStep() {
        String before = session.fileText();
        String longer = before + "{% lang_content fr %}\nun\n{% endlang_content %}\n";
        session.history().asOne("Add", () -> {
            session.restructure(Post.parse(longer));
            body("en").apply(TextEdit.insert(0, "cited "));
            body("fr").apply(TextEdit.insert(0, "deux "));
        });
        String after = session.fileText();
        type(body("zh"), 0, "字");
        assertThat(body("en").history().undoTitleProperty().get()).isEqualTo("Add");

        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(before.replace("一 alita", "字一 alita"));
        body("zh").history().undo();
        assertThat(session.fileText()).isEqualTo(before);
        session.history().redo();
        session.history().redo();
        assertThat(session.fileText()).isEqualTo(after.replace("一 alita", "字一 alita"));
    }

    @Test
    void whatWasWrittenSinceInAnotherPartStays() {
        rename();
        type(body("zh"), body("zh").content().length(), "三四");

        body("en").history().undo();

        assertThat(session.fileText()).isEqualTo(TEXT.replace("二", "二三四"));
        body("zh").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
        body("en").history().redo();
        body("en").history().redo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("alita", "gally"));
    }

    @Test
    void whatChangedTheSameCharactersSinceIsTakenBackFirst() {
        rename();
        int key = body("zh").content().indexOf("gally");
        body("zh").apply(new TextEdit(new TextRange(key + 1, key + 2), "A"));

        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("alita", "gally"));
        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
    }

    @Test
    void eachPartTakesBackItsOwnStepsWhateverWasWrittenInOthers() {
        type(body("en"), 0, "a");
        type(body("zh"), 0, "b");

        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("一", "b一"));
        session.history().redo();
        session.history().undo();
        session.history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
    }

    @Test
    void lettersOfAWordAreOneStepAndAPauseBeginsAnother() {
        type(body("en"), 0, "two words");
        clock.addAndGet(3_000_000_000L);
        type(body("en"), 9, "er ");

        body("en").history().undo();
        assertThat(body("en").content()).startsWith("two wordsone");
        body("en").history().undo();
        assertThat(body("en").content()).startsWith("two one");
        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
    }

    @Test
    void aNewCutIsTakenBackAndWhatWasWrittenBeforeItToo() {
        type(body("zh"), 0, "零");
        PostPart english = body("en");
        english.apply(TextEdit.insert(4, "{% endlang_content %}\n{% lang_content fr %}\n"));
        session.recut(Post.parse(session.fileText()));
        type(body("fr"), 0, "x");

        body("fr").history().undo();
        body("fr").history().undo();
        assertThat(body("en")).isSameAs(english);
        english.history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("一", "零一"));
        english.history().redo();
        english.history().redo();
        assertThat(session.parts()).extracting(PostPart::language).contains("fr");
        body("zh").history().undo();
        assertThat(body("zh").content()).startsWith("一");
    }

    @Test
    void aFileReadAgainIsOneStepAndOlderOnesStay() {
        type(body("en"), 0, "x");
        String mine = session.fileText();
        String theirs = TEXT.replace("two", "2").replace("二", "2").replace("content zh", "content ja");
        session.reload(Post.parse(theirs), "");
        assertThat(session.fileText()).isEqualTo(theirs);
        assertThat(session.dirtyProperty().get()).isFalse();

        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(mine);
        assertThat(session.dirtyProperty().get()).isTrue();
        body("en").history().undo();
        assertThat(session.fileText()).isEqualTo(TEXT);
    }

    @Test
    void aPartThatCameWithAStepGoesWithItAndComesAgain() {
        PostSession bare = new PostSession("Text.\n");
        bare.restructure(Post.parse("Text.\n\n{% references %}\n\n{% endreferences %}\n"), "Insert");

        bare.history().undo();
        assertThat(bare.fileText()).isEqualTo("Text.\n");
        bare.history().redo();
        assertThat(bare.fileText()).endsWith("{% endreferences %}\n");
    }

    @Test
    void aNewChangeEndsMakingAgainOfTheWholeActionInAllParts() {
        rename();
        body("zh").history().undo();
        type(body("en"), 0, "x");

        assertThat(body("zh").history().redoTitleProperty().get()).isNull();
        body("zh").history().redo();
        session.history().redo();
        assertThat(session.fileText()).isEqualTo(TEXT.replace("one", "xone"));
    }

    @Test
    void listenersHearOfOneActionOnce() {
        List<String> heard = new ArrayList<>();
        session.onChange(() -> heard.add(session.fileText()));
        rename();
        body("en").history().undo();
        assertThat(heard).containsExactly(TEXT.replace("alita", "gally"), TEXT);
    }
}
