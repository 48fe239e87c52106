package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.draft.TranslatorChoice.Kind;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its translator is a script for a Unix")
class DraftWindowTest {
    private static final String POST =
            """
            ---
            title: Cats
            ---

            {% lang_content en %}

            # One

            Cats sleep.

            # Two

            Dogs bark, says {% ref gouk %}.

            # Three

            The end.

            {% endlang_content %}

            {% lang_content zh %}

            # 一

            猫睡觉。

            # 二

            <!-- diptych: translate -->
            {% ref gouk %}

            # 三

            结尾。

            {% endlang_content %}
            """;

    @TempDir
    private Path folder;

    private WindowFixture open() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        WindowFixture window = new WindowFixture(folder.resolve("program"), file);
        window.awaitPosts(1);
        return window;
    }

    private Path script(String lines) throws IOException {
        Path script = folder.resolve("translate.sh");
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static void translator(WindowFixture window, UnaryOperator<TranslatorChoice> choice) {
        window.with(bench -> bench.ground.settings.change(all -> all.withTranslator(choice.apply(all.translator()))));
    }

    private static void command(WindowFixture window, Path script) {
        translator(window, choice -> choice.withKind(Kind.COMMAND).withCommand("'" + script + "'"));
    }

    private static void caret(WindowFixture window, String part, String words) {
        PostEditor editor = window.editor(part);
        FxThread.run(() -> {
            editor.requestFocus();
            editor.area().moveTo(editor.area().getText().indexOf(words));
        });
    }

    private static String sent(WindowFixture window) {
        window.await("the sheet", () -> window.bench.shell.frame.root().lookup("#draft-sent") != null);
        return FxThread.call(() -> ((TextArea) window.bench.shell.frame.root().lookup("#draft-sent")).getText());
    }

    private static Waiting waiting(WindowFixture window) {
        return window.bench.languages.live.linkedProperty().get() == null
                ? Waiting.NONE
                : window.bench.languages.live.linkedProperty().get().waiting();
    }

    @Test
    void withoutATranslatorNothingIsSentAndTheWayToOneIsShown() {
        try (WindowFixture window = open()) {
            caret(window, "zh", "diptych");
            window.command("draft");
            window.await(
                    "the way to the settings",
                    () -> window.bench.shell.frame.root().lookupAll(".notice .label").stream()
                            .anyMatch(label -> ((Labeled) label)
                                    .getText()
                                    .equals(Messages.of("draft", Locale.getDefault())
                                            .get("draft.off"))));
            assertThat(window.isShown("draft-sent")).isFalse();
        }
    }

    @Test
    void aDraftByACommandWaitsWhereTheGapWasAndIsOneStep() throws IOException {
        Path script = script("sed 's/Dogs bark, says/狗叫，见/; s/\\.$/。/'");
        try (WindowFixture window = open()) {
            command(window, script);
            caret(window, "zh", "diptych");
            window.command("draft");
            assertThat(sent(window)).contains("Dogs bark, says ⟦1⟧.").doesNotContain("Cats", "gouk");
            assertThat(window.text()).isEqualTo(POST);
            window.press("draft-send");
            window.await("the draft", () -> window.bench
                    .hand
                    .posts
                    .currentProperty()
                    .get()
                    .session()
                    .fileText()
                    .contains("狗叫，见 {% ref gouk %}。"));
            assertThat(window.text())
                    .isEqualTo(POST.replace("<!-- diptych: translate -->\n{% ref gouk %}", "狗叫，见 {% ref gouk %}。"));
            window.await("it waits", () -> waiting(window).count(1) == 1);
            window.await("no sheet", () -> window.bench.shell.frame.root().lookup("#draft-sent") == null);
            window.command("undo");
            assertThat(window.isDirty()).isFalse();
            window.await("nothing waits", () -> waiting(window).pairs().isEmpty());
            window.command("redo");
            window.await("it waits again", () -> waiting(window).count(1) == 1);
            caret(window, "zh", "狗叫");
            window.command("pair-agreed");
            window.await("agreed", () -> waiting(window).pairs().isEmpty());
        }
    }

    @Test
    void anAnswerThatLostACitationIsRefusedWithTheReasonAndChangesNothing() throws IOException {
        Path script = script("echo '狗叫。{% endlang_content %}' | head -c 9");
        try (WindowFixture window = open()) {
            command(window, script);
            window.command("draft-all");
            sent(window);
            window.press("draft-send");
            window.await(
                    "the reason", () -> window.bench.shell.frame.root().lookupAll("#draft-refused .list-cell").stream()
                            .map(cell -> String.valueOf(((Labeled) cell).getText()))
                            .anyMatch(text -> text.contains("{% ref gouk %}.")));
            assertThat(window.text()).isEqualTo(POST);
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void aSlowTranslatorIsStoppedByTheAuthorAndNothingIsInserted() throws IOException {
        Path begun = folder.resolve("begun");
        Path script = script("touch '" + begun + "'; sleep 600");
        try (WindowFixture window = open()) {
            command(window, script);
            window.command("draft-all");
            sent(window);
            window.press("draft-send");
            window.await("the translator at work", () -> Files.exists(begun));
            window.press("draft-end");
            window.await(
                    "the way on",
                    () -> window.bench.shell.frame.root().lookup("#draft-send").isVisible());
            assertThat(window.text()).isEqualTo(POST);
            window.press("draft-end");
            window.await("no sheet", () -> window.bench.shell.frame.root().lookup("#draft-sent") == null);
        }
    }

    @Test
    void anErrorOfTheServerIsAPlainSentenceAndTheKeyIsInNoSetting() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "java.lang.Error at x".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(500, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (WindowFixture window = open()) {
            translator(window, choice -> choice.withKind(Kind.ADDRESS)
                    .withServer(choice.server()
                            .withAddress(
                                    "http://127.0.0.1:" + server.getAddress().getPort() + "/v1")
                            .withModel("small")));
            window.command("draft-all");
            assertThat(sent(window)).contains("model: small", "Dogs bark, says ⟦1⟧.");
            window.press("draft-send");
            window.await(
                    "the sentence",
                    () -> window.bench.shell.frame.root().lookup("#draft-told").isVisible()
                            && window.text("draft-told").contains("500"));
            assertThat(window.text("draft-told")).doesNotContain("java");
            assertThat(window.text()).isEqualTo(POST);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aTermOfTheGlossaryIsKeptInTheSiteAndGoesAlong() throws IOException {
        WindowFixture.write(folder.resolve("_config.yml"), "title: A\n");
        Path script = script("cat");
        try (WindowFixture window = open()) {
            command(window, script);
            window.await(
                    "the site",
                    () -> window.bench
                                    .hand
                                    .posts
                                    .currentProperty()
                                    .get()
                                    .siteProperty()
                                    .get()
                            != null);
            window.command("glossary");
            window.press("glossary-add");
            window.await("a row", () -> fields(window).size() == 2);
            FxThread.run(() -> {
                fields(window).get(0).setText("dog");
                fields(window).get(1).setText("狗子");
            });
            window.press("glossary-save");
            window.await("no sheet", () -> window.bench.shell.frame.root().lookup("#glossary-save") == null);
            assertThat(WindowFixture.read(folder.resolve("diptych-glossary.txt")))
                    .isEqualTo("en\tzh\ndog\t狗子\n");
            window.command("draft-all");
            assertThat(sent(window)).contains("DIPTYCH_GLOSSARY=dog\t狗子");
        }
    }

    private static List<TextField> fields(WindowFixture window) {
        return window.bench.shell.frame.root().lookupAll("#glossary-list .text-field").stream()
                .map(TextField.class::cast)
                .sorted(java.util.Comparator.comparingDouble(
                        field -> field.localToScene(0, 0).getX()))
                .toList();
    }
}
