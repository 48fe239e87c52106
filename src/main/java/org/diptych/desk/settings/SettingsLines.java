package org.diptych.desk.settings;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads single values out of a file of {@code name=value} lines; a value that makes no sense counts as not said. */
public record SettingsLines(Properties lines) {
    /** More entries than anybody has; a damaged file may claim a thousand million. */
    private static final double MOST_ENTRIES = 1000;

    public String text(String name, String otherwise) {
        return lines.getProperty(name, otherwise);
    }

    public double number(String name, double otherwise) {
        try {
            double value = Double.parseDouble(text(name, ""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** A number from {@code least} to {@code most}; another makes no sense. */
    public double number(String name, double otherwise, double least, double most) {
        double value = number(name, otherwise);
        return value >= least && value <= most ? value : otherwise;
    }

    /** What lines whose names begin with {@code prefix} say, by the rest of their names. */
    public Map<String, String> all(String prefix) {
        return lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                .limit((long) MOST_ENTRIES)
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), lines::getProperty));
    }

    /** How many entries a list of the file has. */
    public int count(String name) {
        return (int) Math.min(number(name, 0), MOST_ENTRIES);
    }

    public boolean yes(String name, boolean otherwise) {
        return switch (text(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /** One of the choices of {@code otherwise}'s kind. */
    public <E extends Enum<E>> E choice(String name, E otherwise) {
        for (E choice : otherwise.getDeclaringClass().getEnumConstants()) {
            if (choice.name().equals(text(name, "").toUpperCase(Locale.ROOT))) {
                return choice;
            }
        }
        return otherwise;
    }
}
