package org.diptych.ui.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.KnownKeys;
import org.diptych.desk.frontmatter.Suggestion;

/** Adds a field: its key completes from those Hexo knows. */
final class AddRow extends FieldRow {
    private final FrontMatterForm form;
    private final Messages words;
    private final Consumer<String> added;
    private final TextField key = new TextField();
    private final Completion completion;
    /** The key that is being added; empty for none. */
    private String asked = "";

    /** @param added hears of the key that was added, or was there already */
    AddRow(FrontMatterForm form, Consumer<String> added, Messages words) {
        super("", form, words);
        this.form = form;
        this.added = added;
        this.words = words;
        key.setPromptText(words.get("add.prompt"));
        key.setAccessibleText(words.get("add.prompt"));
        key.getStyleClass().add("add-field");
        key.setMaxWidth(280);
        completion = new Completion(key, this::offered, typed -> words.get("add.hint"), this::add);
        hold(key);
    }

    @Override
    Stream<String> keys(FormReading reading) {
        return Stream.of(asked).filter(named -> !named.isEmpty());
    }

    @Override
    void say(FormReading reading) {
        key.setDisable(!reading.editable());
        if (!asked.isEmpty() && reading.value(asked).isPresent()) {
            forget();
        }
    }

    @Override
    void forget() {
        asked = "";
        completion.put("");
    }

    @Override
    Node focusTarget() {
        return key;
    }

    private List<Suggestion> offered(String typed) {
        return KnownKeys.ALL.stream()
                .filter(known -> known.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .filter(known -> form.readingProperty().get().value(known).isEmpty())
                .sorted((one, other) -> Boolean.compare(other.startsWith(typed), one.startsWith(typed)))
                .map(known -> new Suggestion(known, words.get("key." + known)))
                .toList();
    }

    private void add(String typed) {
        String named = typed.strip().replaceFirst("\\s*:$", "");
        if (named.isEmpty()) {
            return;
        }
        if (form.readingProperty().get().value(named).isEmpty()) {
            asked = named;
            completion.put(named);
            form.set(named, KnownKeys.atFirst(named));
        } else {
            forget();
        }
        added.accept(named);
    }
}
