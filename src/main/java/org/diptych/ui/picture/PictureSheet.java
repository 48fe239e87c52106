package org.diptych.ui.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.file.Folders;
import org.diptych.core.messages.Messages;
import org.diptych.core.picture.PictureHome;
import org.diptych.core.picture.PictureNames;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Asks how pictures are to be called, where they go, what they show and how wide. Confined to the FX thread. */
public final class PictureSheet extends VBox {
    private static final double THUMBNAIL = 72;
    private static final double MOST_SHOWN = 3.5;

    private final ToggleGroup homes = new ToggleGroup();
    private final TextField width = new TextField();
    private final List<Row> rows = new ArrayList<>();
    private final Label fault = new Label();
    private final Button insert;

    /** What the author answers; no {@code home} for the picture host. */
    public record Answer(Optional<PictureHome> home, List<Brought> pictures, List<String> alts, OptionalInt width) {}

    private record Row(Brought picture, TextField name, TextField alt) {}

    /**
     * Where the pictures may go.
     *
     * @param offered the first of them is proposed
     * @param host the picture host the author has named, if any
     * @param hostFirst whether that is proposed
     * @param post the post's file, which says from where folders are named
     */
    public record Places(List<PictureHome> offered, Optional<String> host, boolean hostFirst, Path post) {}

    /** @param words bundle {@code pictures} */
    public PictureSheet(
            List<Brought> pictures, Places places, Messages words, Consumer<Answer> answer, Runnable cancel) {
        super(16);
        getStyleClass().addAll("question", "picture-sheet");
        Label heading = new Label(words.get(pictures.size() == 1 ? "heading.one" : "heading.many", pictures.size()));
        heading.getStyleClass().add("sheet-title");
        VBox list = new VBox(12);
        pictures.forEach(picture -> list.getChildren().add(row(picture, words)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefViewportHeight(Math.min(pictures.size(), MOST_SHOWN) * (THUMBNAIL + 12));
        width.setId("picture-width");
        width.setPromptText(words.get("width.prompt"));
        width.setAccessibleText(words.get("width"));
        width.setPrefColumnCount(7);
        width.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,5}") ? change : null));
        Label widthName = new Label(words.get("width"));
        widthName.setLabelFor(width);
        HBox widthRow = new HBox(8, widthName, width);
        widthRow.setAlignment(Pos.CENTER_LEFT);
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        insert = new Button(words.get("insert"));
        insert.setId("picture-insert");
        insert.setDefaultButton(true);
        insert.setOnAction(event -> answer.accept(answer()));
        Button close = new Button(words.get("cancel"));
        close.setCancelButton(true);
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(8, close, insert);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, scroll, choice(places, words), widthRow, fault, buttons);
        rows.forEach(row -> row.name().textProperty().addListener((observable, before, now) -> check(words)));
        check(words);
    }

    private HBox row(Brought picture, Messages words) {
        StackPane frame = new StackPane();
        frame.setMinSize(THUMBNAIL * 1.5, THUMBNAIL);
        frame.setPrefSize(THUMBNAIL * 1.5, THUMBNAIL);
        Node shown = picture.thumbnail().<Node>map(PictureSheet::view).orElseGet(() -> Icons.of(Feather.IMAGE));
        frame.getChildren().add(shown);
        TextField name = new TextField(picture.name());
        name.setAccessibleText(words.get("name"));
        name.getStyleClass().add("picture-name");
        TextField alt = new TextField();
        alt.setPromptText(words.get("alt.prompt"));
        alt.setAccessibleText(words.get("alt"));
        alt.getStyleClass().add("picture-alt");
        VBox fields = new VBox(8, name, alt);
        HBox.setHgrow(fields, Priority.ALWAYS);
        rows.add(new Row(picture, name, alt));
        return new HBox(12, frame, fields);
    }

    private static ImageView view(Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(THUMBNAIL * 1.5);
        view.setFitHeight(THUMBNAIL);
        return view;
    }

    private VBox choice(Places places, Messages words) {
        VBox choice = new VBox(6, new Label(words.get("home")));
        for (PictureHome home : places.offered()) {
            String name = words.get("home." + home.kind().name().toLowerCase(Locale.ROOT), named(home, places.post()));
            choice.getChildren()
                    .add(button(
                            name, Optional.of(home), home == places.offered().get(0)));
        }
        places.host().ifPresent(program -> {
            RadioButton button = button(words.get("home.host", program), Optional.empty(), places.hostFirst());
            button.setId("picture-host");
            choice.getChildren().add(button);
        });
        return choice;
    }

    private RadioButton button(String name, Optional<PictureHome> home, boolean proposed) {
        RadioButton button = new RadioButton(name);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setUserData(home);
        button.setToggleGroup(homes);
        if (proposed) {
            button.setSelected(true);
        }
        return button;
    }

    private static String named(PictureHome home, Path post) {
        Path folder = Folders.of(post.toAbsolutePath());
        return home.kind() == PictureHome.Kind.SITE
                ? home.prefix()
                : folder.equals(home.folder())
                        ? String.valueOf(folder.getFileName())
                        : folder.relativize(home.folder()) + "/";
    }

    private void check(Messages words) {
        boolean bad = rows.stream().anyMatch(row -> !isName(row.name().getText()));
        fault.setText(bad ? words.get("name.bad") : "");
        fault.setVisible(bad);
        insert.setDisable(bad);
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.equals(PictureNames.clean(name))
                && ImageType.of(name).isPresent();
    }

    private Answer answer() {
        Optional<?> home = (Optional<?>) homes.getSelectedToggle().getUserData();
        return new Answer(
                home.map(PictureHome.class::cast),
                rows.stream()
                        .map(row -> row.picture().named(row.name().getText()))
                        .toList(),
                rows.stream().map(row -> row.alt().getText().strip()).toList(),
                width.getText().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(width.getText())));
    }

    /** What has the focus when the sheet opens. */
    public Node first() {
        return rows.get(0).alt();
    }
}
