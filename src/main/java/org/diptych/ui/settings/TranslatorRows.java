package org.diptych.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.diptych.core.draft.ChatServer;
import org.diptych.core.draft.ChatServer.KeyPlace;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.draft.TranslatorChoice.Kind;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.SettingsModel;

/** The rows of the settings that name a translator; only those are shown that the choice above them asks for. */
final class TranslatorRows {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int STEP = 5;

    private final SettingsModel model;
    private final Messages words;
    private final BiFunction<String, Control, Label> row;
    private final List<Runnable> shown = new ArrayList<>();
    private final List<Label> parts = new ArrayList<>();
    /** Where the next row that is shown goes. */
    private int next;

    /** @param row puts a control into the settings, and answers the label beside it */
    TranslatorRows(SettingsModel model, Messages words, BiFunction<String, Control, Label> row) {
        this.model = model;
        this.words = words;
        this.row = row;
    }

    void fill() {
        TranslatorChoice now = now();
        ChatServer server = now.server();
        Predicate<TranslatorChoice> any = choice -> true;
        Predicate<TranslatorChoice> command = choice -> choice.kind() == Kind.COMMAND;
        Predicate<TranslatorChoice> address = choice -> choice.kind() == Kind.ADDRESS;
        choice("translator", now.kind(), TranslatorChoice::withKind, any);
        text("translator-command", now.command(), TranslatorChoice::withCommand, (choice, text) -> true, command);
        text("translator-address", server.address(), of(ChatServer::withAddress), (choice, text) -> true, address);
        text("translator-model", server.model(), of(ChatServer::withModel), (choice, text) -> true, address);
        choice("translator-key-in", server.keyIn(), of(ChatServer::withKeyIn), address);
        text(
                "translator-key-name",
                server.keyName(),
                of(ChatServer::withKeyName),
                (choice, text) -> ChatServer.isKeyName(choice.server().keyIn(), text),
                address.and(choice -> choice.server().keyIn() != KeyPlace.NONE));
        NumberSpinner seconds = new NumberSpinner(
                TranslatorChoice.SHORTEST,
                TranslatorChoice.LONGEST,
                now.seconds(),
                STEP,
                chosen -> change(TranslatorChoice::withSeconds, chosen));
        add("translator-seconds", seconds, command.or(address));
        show();
    }

    private static <T> BiFunction<TranslatorChoice, T, TranslatorChoice> of(
            BiFunction<ChatServer, T, ChatServer> with) {
        return (choice, value) -> choice.withServer(with.apply(choice.server(), value));
    }

    private TranslatorChoice now() {
        return model.get().translator();
    }

    private <T> void change(BiFunction<TranslatorChoice, T, TranslatorChoice> with, T value) {
        model.change(all -> all.withTranslator(with.apply(all.translator(), value)));
        show();
    }

    /** Rows that are not shown leave no gap. */
    private void show() {
        next = GridPane.getRowIndex(parts.get(0));
        shown.forEach(Runnable::run);
    }

    private <E extends Enum<E>> void choice(
            String name,
            E now,
            BiFunction<TranslatorChoice, E, TranslatorChoice> with,
            Predicate<TranslatorChoice> when) {
        ComboBox<E> box = new ComboBox<>(
                FXCollections.observableArrayList(now.getDeclaringClass().getEnumConstants()));
        box.setConverter(new SettingsPane.Words<>(
                value -> words.get("settings." + name + "." + value.name().toLowerCase(Locale.ROOT))));
        box.setValue(now);
        box.valueProperty().addListener((observable, before, chosen) -> change(with, chosen));
        add(name, box, when);
    }

    private void text(
            String name,
            String now,
            BiFunction<TranslatorChoice, String, TranslatorChoice> with,
            BiPredicate<TranslatorChoice, String> right,
            Predicate<TranslatorChoice> when) {
        TextField field = new TextField(now);
        field.setPromptText(words.get("settings." + name + ".example"));
        field.textProperty().addListener((observable, before, text) -> change(with, text));
        shown.add(() -> field.pseudoClassStateChanged(
                WRONG, !field.getText().isEmpty() && !right.test(now(), field.getText())));
        add(name, field, when);
    }

    private void add(String name, Control control, Predicate<TranslatorChoice> when) {
        Label label = row.apply(name, control);
        parts.add(label);
        shown.add(() -> {
            boolean visible = when.test(now());
            int place = visible ? next++ : 0;
            for (Control part : new Control[] {label, control}) {
                part.setVisible(visible);
                part.setManaged(visible);
                GridPane.setRowIndex(part, place);
            }
        });
    }
}
