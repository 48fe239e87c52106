package org.diptych.desk.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.messages.Messages;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.Test;

class FrontMatterFormTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final PostSession session =
            new PostSession("---\r\ntitle: Old # mine\r\ntags: [a]\r\n---\r\n\r\nText.\r\n");
    private final PostPart part = session.parts().get(0);
    private final FrontMatterForm form = new FrontMatterForm(
            session, part, new Background(worker::add, Runnable::run), Messages.of("frontmatter", Locale.ENGLISH));

    @Test
    void whatIsTypedIntoOneFieldIsOneStepAndNoHalfTypedQuotesStay() {
        for (String typed : List.of("a", "a:", "a: ", "a: b", "a: ", "a:", "a:c")) {
            form.type("title", FieldValues.text(typed));
            work();
        }

        assertThat(part.content()).isEqualTo("title: a:c # mine\ntags: [a]");
        assertThat(part.history().undoTitleProperty().get()).isEqualTo("change to Title");
        form.undo();
        assertThat(part.content()).isEqualTo("title: Old # mine\ntags: [a]");
        form.redo();
        assertThat(session.fileText()).startsWith("---\r\ntitle: a:c # mine\r\ntags");
    }

    @Test
    void whoLeavesTheFieldOrTypesIntoAnotherBeginsAnotherStep() {
        type("title", "One");
        form.endTyping("title");
        type("title", "Two");
        type("description", "Three");
        type("title", "Four");

        form.undo();
        assertThat(part.content()).startsWith("title: Two #").endsWith("description: Three");
        form.undo();
        form.undo();
        assertThat(part.content()).isEqualTo("title: One # mine\ntags: [a]");
    }

    @Test
    void aChangeIsMadeInTheTextAsItHasBecomeMeanwhile() {
        form.set("tags", NewValue.texts(List.of("a", "b")));
        part.changed(0, 0, "top: 1\n");
        work();

        assertThat(part.content()).isEqualTo("top: 1\ntitle: Old # mine\ntags: [a, b]");
    }

    @Test
    void ofChangesThatComeWhileOneIsMadeTheLastOfEachKeyCounts() {
        form.type("title", new NewValue.Text("x"));
        form.type("title", new NewValue.Text("xy"));
        form.set("tags", NewValue.texts(List.of()));
        form.type("title", new NewValue.Text("xyz"));
        assertThat(form.isWaiting("title")).isTrue();
        work();

        assertThat(part.content()).isEqualTo("title: xyz # mine\ntags: []");
        assertThat(form.isWaiting("title")).isFalse();
        assertThat(form.readingProperty().get().read().title()).contains("xyz");
    }

    @Test
    void aTextThatCannotBeReadIsLeftAloneAndItsLineNamed() {
        work();
        part.changed(0, 0, "x: 1\n\"open: 2\n");
        form.set("tags", NewValue.texts(List.of("b")));
        work();

        assertThat(part.content()).startsWith("x: 1\n\"open: 2\ntitle: Old");
        FormReading reading = form.readingProperty().get();
        assertThat(reading.editable()).isFalse();
        assertThat(reading.fault().map(reading::line)).contains(2);
    }

    @Test
    void aNumberStaysOneAndBesideATextItIsAText() {
        work();
        Optional<?> title = form.readingProperty().get().value("title");
        assertThat(title).isPresent();
        assertThat(FieldValues.any("1.10", form.readingProperty().get().value("title")))
                .isEqualTo(new NewValue.Text("1.10"));
        assertThat(FieldValues.any("1.10", Optional.empty())).isEqualTo(new NewValue.Word("1.10"));
        assertThat(FieldValues.any(" ", Optional.empty())).isEqualTo(NewValue.NOTHING);
    }

    @Test
    void aNumberAmongTagsStaysAsItIsWrittenWhenAnotherTagComes() {
        part.changed(part.content().indexOf("[a]") + 2, part.content().indexOf("[a]") + 2, ", 2024");
        work();
        Optional<FieldValue> tags = form.readingProperty().get().value("tags");

        form.set("tags", FieldValues.keeping(tags, NewValue.texts(List.of("a", "2024", "2025"))));
        work();

        assertThat(part.content()).endsWith("tags: [a, 2024, \"2025\"]");
    }

    private void type(String key, String text) {
        form.type(key, FieldValues.text(text));
        work();
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }
}
