package org.diptych.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.diptych.core.messages.Messages;
import org.diptych.core.picture.PictureHome;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.picture.PictureSheet.Answer;
import org.diptych.ui.picture.PictureSheet.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures on their way into a post: as they are brought, asked about and uploaded. */
@Tag("window")
class PictureSheetsWindowTest {
    private static final Messages WORDS = Messages.of("pictures", Locale.ENGLISH);

    @TempDir
    Path folder;

    private final List<Answer> answers = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private ShownNode shown;

    @AfterEach
    void close() {
        if (shown != null) {
            shown.close();
        }
    }

    private static Brought brought(String name) throws Exception {
        WritableImage image = FxThread.call(() -> {
            WritableImage made = new WritableImage(3, 2);
            made.getPixelWriter().setColor(1, 1, Color.RED);
            return made;
        });
        return Brought.of(image).named(name);
    }

    private PictureHome home(PictureHome.Kind kind, String name, String prefix) {
        return new PictureHome(kind, folder.resolve(name), prefix);
    }

    private void ask(Places places, Brought... pictures) {
        shown = ShownNode.of(
                () -> new PictureSheet(List.of(pictures), places, WORDS, answers::add, () -> done.add("cancelled")),
                640,
                560);
    }

    private Places twoHomes(Optional<String> host, boolean hostFirst) {
        return new Places(
                List.of(home(PictureHome.Kind.ASSETS, "post", ""), home(PictureHome.Kind.SITE, "images", "/images/")),
                host,
                hostFirst,
                folder.resolve("post.md"));
    }

    private List<TextField> fields(String styleClass) {
        return shown.all().stream()
                .filter(node ->
                        node instanceof TextField && node.getStyleClass().contains(styleClass))
                .map(TextField.class::cast)
                .toList();
    }

    private Button insert() {
        return shown.find(Button.class, button -> "picture-insert".equals(button.getId()));
    }

    private TextField width() {
        return shown.find(TextField.class, field -> "picture-width".equals(field.getId()));
    }

    private List<String> chosen() {
        return shown.all().stream()
                .filter(node -> node instanceof RadioButton button && button.isSelected())
                .map(node -> ((RadioButton) node).getText())
                .toList();
    }

    @Test
    void whatIsAnsweredIsWhatWasTyped() throws Exception {
        ask(twoHomes(Optional.empty(), false), brought("a.png"), brought("b.png"));
        assertThat(shown.words()).contains(WORDS.get("heading.many", 2));
        FxThread.run(() -> fields("picture-name").get(1).setText("dial.png"));
        FxThread.run(() -> fields("picture-alt").get(0).setText("  A dial "));
        FxThread.run(() -> width().setText("480"));
        FxThread.run(() -> insert().fire());

        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.pictures()).extracting(Brought::name).containsExactly("a.png", "dial.png");
            assertThat(answer.alts()).containsExactly("A dial", "");
            assertThat(answer.width()).isEqualTo(OptionalInt.of(480));
            assertThat(answer.home()).map(PictureHome::kind).contains(PictureHome.Kind.ASSETS);
        });
    }

    @Test
    void withoutAWidthThePictureStaysAsItIsAndOnlyDigitsAreOne() throws Exception {
        ask(twoHomes(Optional.empty(), false), brought("a.png"));
        FxThread.run(() -> width().replaceSelection("12px"));
        FxThread.run(() -> width().replaceSelection("123456"));
        assertThat(width().getText()).isEmpty();
        FxThread.run(() -> insert().fire());

        assertThat(answers.get(0).width()).isEmpty();
        assertThat(shown.words()).contains(WORDS.get("heading.one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "a.txt", "a b.png", "sub/a.png", "..png/", "\"a\".png"})
    void aNameThatNoPageCanShowIsRefused(String name) throws Exception {
        ask(twoHomes(Optional.empty(), false), brought("a.png"), brought("b.png"));
        FxThread.run(() -> fields("picture-name").get(1).setText(name));

        assertThat(insert().isDisabled()).isTrue();
        assertThat(shown.words()).contains(WORDS.get("name.bad"));
        FxThread.run(() -> fields("picture-name").get(1).setText("图.webp"));
        assertThat(insert().isDisabled()).isFalse();
        assertThat(shown.words()).doesNotContain(WORDS.get("name.bad"));
    }

    @Test
    void theFirstHomeIsProposedUnlessTheHostIs() throws Exception {
        ask(twoHomes(Optional.of("my_uploader"), false), brought("a.png"));
        assertThat(chosen()).containsExactly(WORDS.get("home.assets", "post/"));
        shown.close();
        ask(twoHomes(Optional.of("my_uploader"), true), brought("a.png"));

        assertThat(chosen()).containsExactly(WORDS.get("home.host", "my_uploader"));
        FxThread.run(() -> insert().fire());
        assertThat(answers.get(0).home()).as("the host").isEmpty();
    }

    @Test
    void foldersAreNamedFromThePost() throws Exception {
        ask(
                new Places(
                        List.of(
                                home(PictureHome.Kind.SITE, "images", "/images/"),
                                new PictureHome(PictureHome.Kind.BESIDE, folder, "")),
                        Optional.empty(),
                        false,
                        folder.resolve("post.md")),
                brought("a.png"));

        assertThat(shown.all().stream().filter(RadioButton.class::isInstance).map(node -> ((RadioButton) node)
                        .getText()))
                .containsExactly(
                        WORDS.get("home.site", "/images/"),
                        WORDS.get("home.beside", folder.getFileName().toString()));
    }

    @Test
    void aPictureIsShownSmallAndOneThatCannotBeDrawnAsASign() throws Exception {
        Path odd = Files.writeString(folder.resolve("odd picture.svg"), "<svg/>");
        ask(twoHomes(Optional.empty(), false), brought("a.png"), Brought.of(odd));

        List<Image> images = shown.all().stream()
                .filter(ImageView.class::isInstance)
                .map(node -> ((ImageView) node).getImage())
                .toList();
        assertThat(images).singleElement().satisfies(image -> assertThat(image.getWidth())
                .isPositive());
        assertThat(fields("picture-name").get(1).getText())
                .as("a name a page can show")
                .doesNotContain(" ")
                .endsWith(".svg");
    }

    @Test
    void whatWasCopiedBecomesAPngOfTheSamePixels() throws Exception {
        Brought copied = brought("a.png");
        Path file = Files.write(folder.resolve("copied.png"), copied.bytes());

        Brought read = Brought.of(file);
        assertThat(read.bytes()).isEqualTo(copied.bytes());
        assertThat(copied).isEqualTo(read.named("a.png")).isNotEqualTo(read).hasSameHashCodeAs(read.named("a.png"));
        Image image = FxThread.call(() -> new Image(file.toUri().toString()));
        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getPixelReader().getColor(1, 1)).isEqualTo(Color.RED);
        assertThat(image.getPixelReader().getColor(0, 0).getOpacity()).isZero();
    }

    @Test
    void aFileThatNoPageShouldBeGivenIsNotRead() throws Exception {
        Path large = folder.resolve("large.png");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        assertThatThrownBy(() -> Brought.of(large))
                .isInstanceOfSatisfying(PictureTooLarge.class, tooLarge -> assertThat(tooLarge.file())
                        .isEqualTo(large));
    }

    @Test
    void anUploadShowsHowFarItIsAndWhyItStopped() {
        UploadSheet[] sheet = new UploadSheet[1];
        shown = ShownNode.of(
                () -> {
                    sheet[0] = new UploadSheet("picgo", WORDS, () -> done.add("again"), () -> done.add("ended"));
                    return sheet[0];
                },
                500,
                400);
        FxThread.run(() -> sheet[0].show("a.png", 2, 4));
        ProgressBar bar = shown.find(ProgressBar.class, each -> true);
        assertThat(bar.getProgress()).isEqualTo(0.25);
        assertThat(shown.words())
                .contains(WORDS.get("upload.running", "a.png", 2, 4))
                .doesNotContain(WORDS.get("upload.again"));

        FxThread.run(() -> sheet[0].fail("It failed.", "no such host"));
        assertThat(bar.isVisible()).isFalse();
        assertThat(shown.words()).contains("It failed.", WORDS.get("upload.again"));
        assertThat(shown.find(TextArea.class, area -> true).getText()).isEqualTo("no such host");
        assertThat(((Button) shown.focused()).getText()).isEqualTo(WORDS.get("upload.again"));
        shown.press(WORDS.get("upload.again"));
        FxThread.run(() -> sheet[0].show("a.png", 1, 1));
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.isIndeterminate())
                .as("nobody knows how far one picture is")
                .isTrue();

        FxThread.run(() -> sheet[0].fail("It failed.", ""));
        assertThat(shown.all()).noneMatch(TextArea.class::isInstance);
        shown.press(WORDS.get("cancel"));
        assertThat(done).containsExactly("again", "ended");
    }
}
