package org.diptych.desk.shortcuts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.desk.settings.SettingsModel;

/**
 * The keys of all commands, as they are now, and what becomes of keys an author presses. What differs from what the
 * program comes with is kept in the settings, and nothing else. Confined to the FX thread.
 */
public final class ShortcutsModel {
    private final List<CommandFact> commands;
    private final SettingsModel settings;
    private final ReadOnlyObjectWrapper<Map<String, Keys>> keys = new ReadOnlyObjectWrapper<>(this, "keys");

    /**
     * What becomes of keys that were pressed for a command.
     *
     * @param refusal why they cannot be its keys
     * @param owner the other command that has them
     */
    public record Verdict(Optional<RefusedKeys> refusal, Optional<CommandFact> owner) {
        public Verdict {
            Objects.requireNonNull(refusal, "refusal");
            Objects.requireNonNull(owner, "owner");
        }

        public boolean isFree() {
            return refusal.isEmpty() && owner.isEmpty();
        }
    }

    /** @param commands in the order of the menus */
    public ShortcutsModel(List<CommandFact> commands, SettingsModel settings) {
        this.commands = List.copyOf(commands);
        this.settings = settings;
        settings.settingsProperty().addListener(observable -> update());
        update();
    }

    /** Which keys each command has, by its id; a command without keys is not in it. */
    public ReadOnlyObjectProperty<Map<String, Keys>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    public Optional<Keys> of(CommandFact command) {
        return Optional.ofNullable(keys.get().get(command.id()));
    }

    /** Whether the keys are not those the command comes with. */
    public boolean isChanged(CommandFact command) {
        return !of(command).map(KeyTable::same).equals(command.usual().map(KeyTable::same));
    }

    public boolean isAnyChanged() {
        return !changed().isEmpty();
    }

    /**
     * The commands that {@code sought} means, each word of it being in their name in either language, or in their keys.
     *
     * @param printed how keys are printed here
     */
    public List<CommandFact> find(String sought, Function<Keys, String> printed) {
        String[] wanted = sought.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return commands.stream()
                .filter(command -> {
                    String all = (String.join("\n", command.names()) + "\n"
                                    + of(command).map(printed).orElse(""))
                            .toLowerCase(Locale.ROOT);
                    return List.of(wanted).stream().allMatch(all::contains);
                })
                .toList();
    }

    /** Whether {@code wanted} can be the keys of {@code command}; changes nothing. */
    public Verdict judge(CommandFact command, Keys wanted) {
        Optional<RefusedKeys> refusal = RefusedKeys.of(wanted, command.id());
        return new Verdict(refusal, refusal.isPresent() ? Optional.empty() : owner(command, wanted));
    }

    /** What taking back the usual keys of {@code command} meets: another command that was given them. */
    public Optional<CommandFact> inTheWay(CommandFact command) {
        return command.usual().flatMap(usual -> owner(command, usual));
    }

    private Optional<CommandFact> owner(CommandFact command, Keys wanted) {
        return commands.stream()
                .filter(other -> !other.id().equals(command.id()))
                .filter(other -> of(other).map(KeyTable::same).equals(Optional.of(KeyTable.same(wanted))))
                .findFirst();
    }

    /** Gives {@code wanted} to {@code command}; another that has them is without from now on. */
    public void set(CommandFact command, Keys wanted) {
        if (RefusedKeys.of(wanted, command.id()).isEmpty()) {
            Map<String, String> next = changed();
            owner(command, wanted).ifPresent(other -> giveUp(other, wanted, next));
            next.put(command.id(), wanted.text());
            keep(next);
        }
    }

    /** Takes the keys of {@code command} away. */
    public void clear(CommandFact command) {
        Map<String, String> next = changed();
        next.put(command.id(), "");
        keep(next);
    }

    /** Gives {@code command} the keys it comes with; another that has them is without from now on. */
    public void reset(CommandFact command) {
        Map<String, String> next = changed();
        inTheWay(command).ifPresent(other -> next.put(other.id(), ""));
        next.remove(command.id());
        keep(next);
    }

    /** Gives all commands the keys they come with. */
    public void resetAll() {
        keep(Map.of());
    }

    /** What {@code other} comes with it is without anyway while they are another's, and has again when they are given back. */
    private static void giveUp(CommandFact other, Keys wanted, Map<String, String> next) {
        if (other.usual().map(KeyTable::same).equals(Optional.of(KeyTable.same(wanted)))) {
            next.remove(other.id());
        } else {
            next.put(other.id(), "");
        }
    }

    private Map<String, String> changed() {
        return new TreeMap<>(settings.get().shortcuts());
    }

    /** Keeps what differs: a command whose keys are said to be what they are anyway is not mentioned. */
    private void keep(Map<String, String> wanted) {
        Map<String, String> next = new TreeMap<>(wanted);
        for (CommandFact command : commands) {
            String usual = command.usual().map(Keys::text).orElse("");
            if (usual.equals(next.get(command.id()))) {
                next.remove(command.id());
            }
        }
        settings.change(all -> all.withShortcuts(next));
    }

    private void update() {
        Map<String, Keys> now = KeyTable.of(commands, settings.get().shortcuts());
        if (!now.equals(keys.get())) {
            keys.set(Map.copyOf(now));
        }
    }
}
