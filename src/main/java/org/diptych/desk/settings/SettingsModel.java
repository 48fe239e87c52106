package org.diptych.desk.settings;

import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.desk.work.Background;

/** The present settings; each change is kept at once. Confined to the FX thread. */
public final class SettingsModel {
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(this, "settings");
    private final PropertiesFile file;
    private final Background worker;

    /**
     * @param known what {@code file} holds, by {@link #read}
     * @param worker writes, in order
     */
    public SettingsModel(Settings known, PropertiesFile file, Background worker) {
        this.file = file;
        this.worker = worker;
        settings.set(known);
    }

    /** What {@code file} holds; the defaults where it says nothing. Reads it: not on the FX thread. */
    public static Settings read(PropertiesFile file) {
        return read(file, damaged -> {});
    }

    /** As {@link #read(PropertiesFile)}; {@code damaged} is told where a file is kept that could not be read. */
    public static Settings read(PropertiesFile file, Consumer<Path> damaged) {
        return SettingsText.read(file.read(damaged));
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /** Makes of the present settings the next. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            Properties lines = SettingsText.write(changed);
            worker.run(() -> file.write(lines));
        }
    }
}
