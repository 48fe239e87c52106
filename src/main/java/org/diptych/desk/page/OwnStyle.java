package org.diptych.desk.page;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.file.watch.FileWatch;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.preview.own.PageFonts;
import org.diptych.core.preview.own.SheetFault;
import org.diptych.core.preview.own.StyleSheet;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.settings.PageChoice;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * The author's own style sheet, read beside the window and again whenever it changes, and their fonts. A sheet that cannot
 * be read costs itself alone; what of it is left out is said. Confined to the FX thread.
 */
public final class OwnStyle implements AutoCloseable {
    private static final String NOTICE = "own-style";
    private static final int MOST_TOLD = 3;

    private final SettingsModel settings;
    private final Background background;
    private final Notices notices;
    private final Messages words;
    private final ReadOnlyObjectWrapper<OwnLook> look = new ReadOnlyObjectWrapper<>(this, "look", OwnLook.USUAL);
    private StyleSheet sheet = StyleSheet.NONE;
    /** What the settings named last. */
    private String named = "";
    /** Null until a sheet is named: most authors have none. */
    private @Nullable FileWatch watch;

    private boolean closed;

    /** @param locale of the window */
    public OwnStyle(SettingsModel settings, Background background, Notices notices, Locale locale) {
        this.settings = settings;
        this.background = background;
        this.notices = notices;
        this.words = Messages.of("preview", locale);
        settings.settingsProperty().addListener(observable -> follow());
        follow();
    }

    public ReadOnlyObjectProperty<OwnLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    @Override
    public void close() {
        closed = true;
        if (watch != null) {
            watch.close();
        }
    }

    private void follow() {
        PageChoice page = settings.get().page();
        if (!page.style().equals(named)) {
            named = page.style();
            sheet = StyleSheet.NONE;
            notices.withdraw(NOTICE);
            if (!named.isEmpty()) {
                begin();
            } else if (watch != null) {
                watch.watch(Set.of());
            }
        }
        show();
    }

    private void begin() {
        try {
            Path file = file(named);
            if (watch == null) {
                watch = new FileWatch(changed -> background.show(() -> changed.forEach(this::read)));
            }
            // It tells of a new file at once, and so that is read.
            watch.watch(Set.of(file));
        } catch (InvalidPathException none) {
            tell(words.get("style.unread", named, none.getReason()));
        }
    }

    private static Path file(String named) {
        boolean home = named.startsWith("~/");
        Path file = home ? Path.of(System.getProperty("user.home"), named.substring(2)) : Path.of(named);
        return file.toAbsolutePath().normalize();
    }

    /** What became of reading it; {@code problem} is null where that went well. */
    private record Read(StyleSheet sheet, boolean tooLarge, @Nullable FileProblem problem) {}

    private void read(Path file) {
        String wanted = named;
        background
                .ask(() -> readNow(file))
                .onlyIf(() -> !closed && wanted.equals(named))
                .thenAccept(this::take);
    }

    private static Read readNow(Path file) {
        try {
            String text = PostFileReader.read(file).text();
            boolean tooLarge = text.length() > StyleSheet.LARGEST;
            return new Read(tooLarge ? StyleSheet.NONE : StyleSheet.read(text), tooLarge, null);
        } catch (FileProblem problem) {
            return new Read(StyleSheet.NONE, false, problem);
        }
    }

    private void take(Read read) {
        sheet = read.sheet();
        show();
        List<SheetFault> faults = sheet.faults();
        if (read.problem() != null) {
            tell(words.get("style.unread", named, new FaultWords(words.locale()).of(read.problem())));
        } else if (read.tooLarge()) {
            tell(words.get("style.too-large", named, StyleSheet.LARGEST / 1024));
        } else if (!faults.isEmpty()) {
            String told = faults.stream()
                    .limit(MOST_TOLD)
                    .map(fault -> words.get("style.fault", fault.line(), words.get("style.fault." + fault.kind())))
                    .collect(Collectors.joining(" "));
            tell(words.get("style.left-out", named, faults.size(), told));
        } else {
            notices.withdraw(NOTICE);
        }
    }

    private void tell(String sentence) {
        notices.show(Notice.warning(NOTICE, sentence));
    }

    private void show() {
        PageChoice page = settings.get().page();
        OwnLook now =
                new OwnLook(new PageFonts(page.fonts().others(), page.fonts().chinese()), sheet);
        if (!Objects.equals(now, look.get())) {
            look.set(now);
        }
    }
}
