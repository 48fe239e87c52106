package org.diptych.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.diptych.core.draft.ChatServer;
import org.diptych.core.draft.TranslatorChoice;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.picture.PictureHost;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsFileTest {
    /** With a key, so that its place can be told. */
    private static final Settings CHOSEN = Settings.DEFAULT.withTranslator(new TranslatorChoice(
            TranslatorChoice.Kind.ADDRESS,
            "",
            new ChatServer("https://e.org/v1", "model", ChatServer.KeyPlace.VARIABLE, "KEY"),
            60));

    @TempDir
    Path folder;

    @Test
    void whatIsChosenIsThereAtTheNextStart() {
        PropertiesFile file = new PropertiesFile(folder.resolve("deep/settings.properties"));
        SettingsModel model =
                new SettingsModel(SettingsModel.read(file), file, new Background(Runnable::run, Runnable::run));

        model.change(now -> now.withLanguage(InterfaceLanguage.CHINESE)
                .withTheme(ThemeChoice.DARK)
                .withDialect(Dialect.HEXO_DEFAULT)
                .withEditor(now.editor()
                        .withFonts(new TextFonts("霞鹜文楷", ""))
                        .withFontSize(18)
                        .withLineNumbers(false)
                        .zoomed(2))
                .withPage(now.page().withSerif(true).withImages(ImageChoice.ASK).withLanguages("zh")));

        assertThat(SettingsModel.read(file)).isEqualTo(model.get()).isNotEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatMakesNoSenseCountsAsNotSaid() throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.properties"),
                "theme=purple\n"
                        + "editor.font-size=huge\n"
                        + "editor.zoom=-7\n"
                        + "dialect=\n"
                        + "editor.line-numbers=maybe\n"
                        + "page.serif=true\n");

        assertThat(SettingsModel.read(new PropertiesFile(file)))
                .isEqualTo(Settings.DEFAULT.withPage(PageChoice.DEFAULT.withSerif(true)));
    }

    @Test
    void aFileThatIsNoSettingsFileIsTheDefaults() throws Exception {
        Path file = Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xff, 0, 1, '\\', 'u', 'x'});
        assertThat(SettingsModel.read(new PropertiesFile(file))).isEqualTo(Settings.DEFAULT);
        assertThat(SettingsModel.read(new PropertiesFile(folder))).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void zoomingBackComesBackToTheSizeItself() {
        EditorChoice choice =
                EditorChoice.DEFAULT.zoomed(1).zoomed(1).zoomed(-1).zoomed(-1);
        assertThat(choice).isEqualTo(EditorChoice.DEFAULT);
        assertThat(EditorChoice.DEFAULT.zoomed(100).zoom()).isEqualTo(4);
        assertThat(EditorChoice.DEFAULT.zoomed(100).zoomed(0)).isEqualTo(EditorChoice.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("eachChanged")
    void everySettingIsThereAtTheNextStart(String name, Settings changed) {
        PropertiesFile file = new PropertiesFile(folder.resolve("settings.properties"));
        model(file).change(now -> changed);

        assertThat(SettingsModel.read(file)).as(name).isEqualTo(changed).isNotEqualTo(CHOSEN);
    }

    @Test
    void namesAreKeptWhateverTheyHold() {
        PropertiesFile file = new PropertiesFile(folder.resolve("settings.properties"));
        String odd = " a=b:c # !\\u0041\t霞鹜 \uD83D\uDC4D ";
        SettingsModel model = model(file);
        model.change(now -> now.withEditor(now.editor().withFonts(new TextFonts(odd, odd)))
                .withInsert(now.insert().withHost(now.insert().host().withCommand("put \"a b\"\n--x")))
                .withShortcuts(Map.of("a b=c", odd)));

        assertThat(SettingsModel.read(file)).isEqualTo(model.get());
    }

    @Test
    void changingOneSettingLeavesAllOthers() throws ReflectiveOperationException {
        for (Record choice : List.of(CHOSEN, CHOSEN.editor(), CHOSEN.page(), CHOSEN.insert(), CHOSEN.writing())) {
            List<Method> changes = Stream.of(choice.getClass().getMethods())
                    .filter(method -> method.getName().startsWith("with") && method.getParameterCount() == 1)
                    .toList();
            assertThat(changes).as(choice.getClass().getSimpleName()).hasSizeGreaterThan(3);
            for (Method change : changes) {
                String name = change.getName().substring(4, 5).toLowerCase(Locale.ROOT)
                        + change.getName().substring(5);
                for (Object other : eachOther(choice.getClass().getMethod(name).invoke(choice))
                        .values()) {
                    assertThat(change.invoke(choice, other)).as(name).isEqualTo(replaced(choice, name, other));
                }
            }
        }
    }

    @Test
    void whatIsChosenAgainIsNotWrittenAgain() {
        List<Integer> written = new ArrayList<>();
        PropertiesFile file = new PropertiesFile(folder.resolve("settings.properties"));
        SettingsModel model = new SettingsModel(
                Settings.DEFAULT,
                file,
                new Background(
                        work -> {
                            written.add(written.size());
                            work.run();
                        },
                        Runnable::run));

        model.change(now -> now.withTheme(ThemeChoice.DARK));
        model.change(now -> now.withTheme(ThemeChoice.DARK));
        model.change(now -> now);

        assertThat(written).hasSize(1);
    }

    @Test
    void aDamagedFileIsKeptBesideAndTold() throws IOException {
        Path damaged = Files.write(folder.resolve("settings.properties"), new byte[] {'a', '=', '\\', 'u', 'x', 'y'});
        List<Path> told = new ArrayList<>();

        assertThat(SettingsModel.read(new PropertiesFile(damaged), told::add)).isEqualTo(Settings.DEFAULT);

        Path kept = folder.resolve("settings.properties.damaged");
        assertThat(told).containsExactly(kept);
        assertThat(kept).hasSameBinaryContentAs(damaged);
        told.clear();
        assertThat(SettingsModel.read(new PropertiesFile(folder.resolve("none.properties")), told::add))
                .isEqualTo(Settings.DEFAULT);
        assertThat(told).as("a first start is no damage").isEmpty();
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("settings.properties/in-the-way"));
        assertThatThrownBy(() -> new PropertiesFile(inTheWay.getParent()).write(new Properties()))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        assertThat(inTheWay).isDirectory();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "500, 500", "100000, 65536"})
    void aLargestPictureLiesWithinWhatMakesSense(int typed, int kept) {
        assertThat(InsertChoice.DEFAULT
                        .withPictures(new Wishes(typed, false))
                        .pictures()
                        .largest())
                .isEqualTo(kept);
    }

    @Test
    void onlyACommandIsAHostOfPictures() {
        assertThat(InsertChoice.DEFAULT.host().named()).isEmpty();
        assertThat(HostChoice.NONE.withCommand("  ").named()).isEmpty();
        assertThat(new HostChoice("put", 1).named())
                .contains(new PictureHost("put", Duration.ofSeconds(HostChoice.SHORTEST)));
    }

    private static SettingsModel model(PropertiesFile file) {
        return new SettingsModel(SettingsModel.read(file), file, new Background(Runnable::run, Runnable::run));
    }

    /** {@link #CHOSEN} with another value in each of its places in turn. */
    static Stream<Arguments> eachChanged() throws ReflectiveOperationException {
        List<Arguments> changed = new ArrayList<>();
        for (RecordComponent component : Settings.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(CHOSEN);
            for (Map.Entry<String, Object> other : eachOther(value).entrySet()) {
                changed.add(Arguments.of(
                        component.getName() + other.getKey(), replaced(CHOSEN, component.getName(), other.getValue())));
            }
        }
        return changed.stream();
    }

    /** {@code value} with another one in each of its places in turn, however deep, by the place's name. */
    private static Map<String, Object> eachOther(Object value) throws ReflectiveOperationException {
        Map<String, Object> others = new LinkedHashMap<>();
        if (value instanceof Record choice) {
            for (RecordComponent inner : choice.getClass().getRecordComponents()) {
                for (Map.Entry<String, Object> other :
                        eachOther(inner.getAccessor().invoke(choice)).entrySet()) {
                    others.put(
                            "." + inner.getName() + other.getKey(),
                            replaced(choice, inner.getName(), other.getValue()));
                }
            }
        } else {
            others.put("", another(value));
        }
        return others;
    }

    private static Object replaced(Record choice, String name, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = choice.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(name)
                    ? value
                    : components[i].getAccessor().invoke(choice);
        }
        return choice.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    /** Another value of the same kind. */
    private static Object another(Object value) {
        if (value instanceof Boolean yes) {
            return !yes;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Double number) {
            return number * 1.25;
        } else if (value instanceof String) {
            return "another";
        } else if (value instanceof Enum<?> choice) {
            Object[] all = choice.getDeclaringClass().getEnumConstants();
            return all[(choice.ordinal() + 1) % all.length];
        } else if (value instanceof Map) {
            return Map.of("save", "Ctrl+Alt+S", "quit", "");
        }
        return value;
    }
}
