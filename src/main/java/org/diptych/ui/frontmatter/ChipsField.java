package org.diptych.ui.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords.Counted;
import org.diptych.desk.frontmatter.ChipShape;
import org.diptych.desk.frontmatter.OtherSpelling;
import org.diptych.desk.frontmatter.Suggestion;
import org.diptych.desk.frontmatter.WordSearch;

/** Words as chips, and a field that adds one; the site's words complete, and its other spellings are pointed out. */
final class ChipsField extends VBox implements Chip.Row {
    private static final int LEAST_COLUMNS = 9;
    private final ChipShape shape;
    private final ObservableValue<List<Counted>> known;
    private final Consumer<List<String>> changed;
    private final Messages words;
    private final FlowPane flow = new FlowPane(4, 4);
    private final TextField input = new TextField();
    private final TwinNotes notes;
    private final Completion completion;
    private List<String> chips = List.of();
    /** The chip whose text is in the input, or -1. */
    private int edited = -1;

    /**
     * @param name what the words are
     * @param known the words of the site
     * @param changed hears the words after each change the author made
     */
    ChipsField(
            String name,
            ChipShape shape,
            ObservableValue<List<Counted>> known,
            Consumer<List<String>> changed,
            Messages words) {
        super(2);
        this.shape = shape;
        this.known = known;
        this.changed = changed;
        this.words = words;
        this.notes = new TwinNotes(words, this::respell);
        getStyleClass().add("chips-field");
        flow.setPrefWrapLength(120);
        flow.setMinWidth(0);
        flow.getStyleClass().add("chips");
        input.setPromptText(words.get(shape == ChipShape.PATH ? "chips.add-path" : "chips.add"));
        input.setAccessibleText(name);
        input.setPrefColumnCount(LEAST_COLUMNS);
        input.getStyleClass().add("chip-input");
        completion = new Completion(input, this::offered, typed -> words.get("chips.hint", typed), this::add);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::comma);
        input.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                addTyped();
            }
        });
        known.addListener(observable -> arrange());
        getChildren().addAll(flow, notes);
        flow.getChildren().add(input);
    }

    /** Shows {@code texts}. */
    void show(List<String> texts) {
        if (!texts.equals(chips)) {
            chips = List.copyOf(texts);
            edited = -1;
            arrange();
        }
    }

    TextField input() {
        return input;
    }

    @Override
    public void edit(Chip chip) {
        addTyped();
        edited = chips.indexOf(chip.text());
        completion.put(chip.text());
        input.requestFocus();
        input.selectAll();
    }

    @Override
    public void remove(Chip chip) {
        int place = chips.indexOf(chip.text());
        List<String> left = new ArrayList<>(chips);
        left.remove(chip.text());
        change(left);
        focus(Math.min(place, left.size()));
    }

    @Override
    public void go(Chip chip, int by) {
        focus(Math.max(0, chips.indexOf(chip.text()) + by));
    }

    private void focus(int place) {
        if (place < chips.size()) {
            ((Chip) flow.getChildren().get(place)).focus();
        } else {
            input.requestFocus();
        }
    }

    private List<Suggestion> offered(String typed) {
        List<String> parts = shape == ChipShape.PATH ? List.of(typed.split("[›>]|\\s/\\s", -1)) : List.of(typed);
        String last = parts.get(parts.size() - 1).strip();
        String before =
                typed.substring(0, typed.length() - parts.get(parts.size() - 1).length());
        List<String> taken = before.isEmpty() ? chips : List.of();
        return WordSearch.of(known.getValue(), last, taken, words).stream()
                .map(each -> new Suggestion(shape.chip(before + " " + each.word()), each.note()))
                .toList();
    }

    private void add(String typed) {
        String chip = shape.chip(typed);
        List<String> now = new ArrayList<>(chips);
        int place = edited;
        edited = -1;
        completion.put("");
        if (place >= 0 && place < now.size()) {
            now.set(place, chip);
        } else if (!chip.isEmpty()) {
            now.add(chip);
        }
        change(now.stream().distinct().toList());
    }

    /** Adds what is typed, as Enter does. */
    void addTyped() {
        String typed = input.getText().strip();
        if (!typed.isEmpty() && !completion.isComposing()) {
            add(typed);
        }
    }

    private void respell(OtherSpelling twin) {
        change(chips.stream()
                .map(chip -> ChipShape.chip(shape.parts(chip).stream()
                        .map(part -> part.equals(twin.word()) ? twin.other() : part)
                        .toList()))
                .distinct()
                .toList());
        input.requestFocus();
    }

    private void change(List<String> now) {
        if (!now.equals(chips)) {
            chips = List.copyOf(now);
            arrange();
            changed.accept(now);
        }
    }

    private void key(KeyEvent event) {
        boolean atStart = input.getCaretPosition() == 0 && input.getSelection().getLength() == 0;
        boolean back = event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty();
        if (!chips.isEmpty() && atStart && (back || event.getCode() == KeyCode.LEFT)) {
            focus(chips.size() - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && edited >= 0) {
            edited = -1;
            completion.put("");
            event.consume();
        }
    }

    private void comma(KeyEvent event) {
        if (",".equals(event.getCharacter()) || "，".equals(event.getCharacter())) {
            addTyped();
            event.consume();
        }
    }

    /** Chips that stay are made anew too: there are few of them. */
    private void arrange() {
        List<OtherSpelling> twins = twins();
        boolean hadFocus = input.isFocused();
        List<Chip> made = chips.stream()
                .map(chip -> newChip(
                        chip, twins.stream().anyMatch(twin -> shape.parts(chip).contains(twin.word()))))
                .toList();
        flow.getChildren().subList(0, flow.getChildren().size() - 1).clear();
        flow.getChildren().addAll(0, made);
        notes.show(twins);
        if (hadFocus) {
            input.requestFocus();
        }
    }

    /** A long word is cut rather than its cross. */
    private Chip newChip(String text, boolean doubtful) {
        Chip chip = new Chip(text, doubtful, this, words);
        chip.maxWidthProperty().bind(flow.widthProperty());
        return chip;
    }

    private List<OtherSpelling> twins() {
        List<String> all = chips.stream()
                .flatMap(chip -> shape.parts(chip).stream())
                .distinct()
                .toList();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> Stream.of(
                                OtherSpelling.of(all.get(place), known.getValue()), OtherSpelling.within(all, place))
                        .flatMap(Optional::stream)
                        .limit(1))
                .toList();
    }
}
