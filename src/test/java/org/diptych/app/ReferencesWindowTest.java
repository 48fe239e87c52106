package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.app.commands.SideName;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key renamed, an entry added and cited in both languages, the list put in another order: the file, line by line. */
@Tag("window")
class ReferencesWindowTest {
    private static final String POST =
            """
            ---
            title: Two leaves
            refplus: true
            ---
            A summary {% ref alita %}.

            <!--more-->

            {% lang_content en %}
            # One
            The string casts a shadow {% ref gouk alita %}.
            {% endlang_content %}

            {% lang_content zh %}
            # 一
            细线投下影子{% ref alita %}。
            {% endlang_content %}

            {% references %}

            [gouk] Gouk, P. (1988). Ivory   sundials.

            [alita] Kishiro, Y. (1990). *Battle Angel*.

            {% endreferences %}
            """;

    @TempDir
    Path folder;

    private WindowFixture window;

    @Test
    void theFileDiffersInJustTheseLinesAndEachActionIsTakenBackByItself() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), file)) {
            window = opened;
            window.awaitPosts(1);
            window.with(bench -> bench.shell.frame.setSide(Optional.of(SideName.REFERENCES)));
            awaitRows("gouk", "alita");

            select(1);
            press(table(), KeyCode.F2, false);
            fill("Key", "gally");
            press(field("Key"), KeyCode.ENTER, false);
            String renamed = POST.replace("alita", "gally");
            awaitText(renamed);

            awaitRows("gouk", "gally");
            press("New reference");
            fill("Key", "zhou");
            fill("Entry, as it will be published", "周, 晷. (2016). 日晷.");
            press(field("Key"), KeyCode.ENTER, false);
            String added = renamed.replace("*Battle Angel*.\n", "*Battle Angel*.\n\n[zhou] 周, 晷. (2016). 日晷.\n");
            awaitText(added);

            awaitRows("gouk", "gally", "zhou");
            window.type("en", " {% ref gouk", "{% ref zhou %}");
            window.type("zh", "。", "{% ref zhou %}");
            String cited = added.replace("shadow {%", "shadow{% ref zhou %} {%")
                    .replace("gally %}。", "gally %}{% ref zhou %}。");
            awaitText(cited);

            awaitRows("gouk", "gally", "zhou");
            select(2);
            press(table(), KeyCode.UP, true);
            String moved = cited.replace("\n[zhou] 周, 晷. (2016). 日晷.\n", "")
                    .replace("[gally]", "[zhou] 周, 晷. (2016). 日晷.\n\n[gally]");
            awaitText(moved);

            for (String before : List.of(cited, cited.replace("}{% ref zhou %}", "}"), added, renamed, POST)) {
                FxThread.run(() -> table().requestFocus());
                window.command("undo");
                assertThat(window.post().session().fileText()).isEqualTo(before);
            }
            assertThat(window.post().session().dirtyProperty().get()).isFalse();
        }
    }

    private void awaitText(String text) {
        window.await(
                "the change",
                () -> !window.post().session().fileText().isEmpty()
                        && window.post().session().fileText().equals(text));
    }

    private void awaitRows(String... keys) {
        window.await(
                "the rows",
                () -> table() != null
                        && window.words("reference-key").containsAll(List.of(keys))
                        && table().getItems().size() == keys.length);
    }

    private TableView<?> table() {
        return (TableView<?>)
                FxThread.call(() -> window.bench.shell.frame.root().lookup(".references-panel .table-view"));
    }

    private void select(int row) {
        FxThread.run(() -> table().getSelectionModel().select(row));
    }

    private TextInputControl field(String prompt) {
        return (TextInputControl) find(".text-input", node -> prompt.equals(((TextInputControl) node).getPromptText()));
    }

    private Node find(String selector, Predicate<Node> wanted) {
        return FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".references-panel " + selector).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow());
    }

    private void fill(String prompt, String text) {
        TextInputControl field = field(prompt);
        FxThread.run(() -> field.setText(text));
    }

    private void press(String name) {
        Node button = find(".button", node -> name.equals(node.getAccessibleText()));
        FxThread.run(() -> ((Button) button).fire());
    }

    private static void press(Node node, KeyCode key, boolean alt) {
        FxThread.run(() -> {
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
        });
    }
}
