package org.diptych.ui.manual;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.core.messages.Messages;
import org.diptych.desk.manual.Manual;
import org.diptych.desk.manual.ManualSection;

/** The manual as a sheet: a field to search it, its sections, and what the chosen one says. */
public final class ManualPane extends VBox {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 520;
    private static final double LIST = 220;

    private final Manual manual;
    private final Messages words;
    private final TextField field = new TextField();
    private final ListView<ManualSection> list = new ListView<>();
    private final VBox text = new VBox(8);
    private final ScrollPane page = new ScrollPane(text);

    /**
     * @param topic the section to begin with
     * @param words area {@code about}
     */
    public ManualPane(Manual manual, String topic, Messages words, Runnable close) {
        super(12);
        this.manual = manual;
        this.words = words;
        getStyleClass().addAll("question", "manual");
        setPrefSize(WIDTH, HEIGHT);
        setMinHeight(0);
        Label title = new Label(words.get("manual.title"));
        title.getStyleClass().add("sheet-title");
        Button done = new Button(words.get("about.close"));
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox middle = new HBox(12, list, page);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getChildren().addAll(title, field, middle, buttons);
        furnishList();
        furnishPage();
        furnishField();
        list.getSelectionModel()
                .select(manual.find(topic).orElse(manual.sections().get(0)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    /** What has the focus at first. */
    public Node first() {
        return field;
    }

    private void furnishList() {
        list.setId("manual-sections");
        list.setAccessibleText(words.get("manual.sections"));
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.setPlaceholder(new Label(words.get("manual.nothing")));
        list.setItems(FXCollections.observableArrayList(manual.sections()));
        list.setCellFactory(view -> new ListCell<>() {
            {
                setPrefWidth(0); // as wide as the list, which then needs no bar below
            }

            @Override
            protected void updateItem(ManualSection section, boolean empty) {
                super.updateItem(section, empty);
                setText(empty ? null : section.title());
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, chosen) -> {
            if (chosen != null) {
                show(chosen);
            }
        });
    }

    private void furnishPage() {
        text.setId("manual-text");
        page.setFitToWidth(true);
        page.getStyleClass().add("sheet-scroll");
        page.setAccessibleText(words.get("manual.title"));
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        page.setPrefWidth(0); // what the list leaves
    }

    private void furnishField() {
        field.setId("manual-search");
        field.setPromptText(words.get("manual.search"));
        field.setAccessibleText(field.getPromptText());
        field.textProperty().addListener((observable, before, sought) -> {
            list.getItems().setAll(manual.search(sought));
            list.getSelectionModel().selectFirst();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0) {
                int place = list.getSelectionModel().getSelectedIndex() + step;
                list.getSelectionModel()
                        .select(Math.max(0, Math.min(list.getItems().size() - 1, place)));
                list.scrollTo(Math.max(0, place - 2));
                event.consume();
            }
        });
    }

    private void show(ManualSection section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("manual-title");
        title.setWrapText(true);
        text.getChildren().setAll(title);
        section.paragraphs().forEach(paragraph -> text.getChildren().add(flow(paragraph)));
        page.setVvalue(0);
    }

    private static Node flow(ManualSection.Paragraph paragraph) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("manual-paragraph");
        flow.setLineSpacing(4);
        for (int i = 0; i < paragraph.runs().size(); i++) {
            Text run = new Text(paragraph.runs().get(i));
            run.getStyleClass().add(i % 2 == 0 ? "manual-words" : "manual-keys");
            flow.getChildren().add(run);
        }
        if (!paragraph.item()) {
            return flow;
        }
        Label dot = new Label("•");
        dot.setMinWidth(USE_PREF_SIZE);
        HBox item = new HBox(8, dot, flow);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }
}
