package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterFault;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;

/**
 * What the form shows: a front matter's text, and what it says. Immutable; nothing is null.
 *
 * @param text the front matter, with {@code \n} line ends
 * @param read what it says
 * @param editable whether a form can change it; else it waits until the text can be read
 * @param json whether it is JSON, which is edited as text
 */
public record FormReading(String text, FrontMatter read, boolean editable, boolean json) {
    public static final FormReading NONE = new FormReading("", FrontMatter.NONE, false, false);

    public FormReading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(read, "read");
    }

    /** Reads {@code text}. Takes its time: not for the FX thread. */
    static FormReading of(String text, boolean json) {
        if (json) {
            return new FormReading(text, FrontMatterReader.readJson(text), false, true);
        }
        FrontMatter read = FrontMatterReader.read(text);
        return new FormReading(text, read, FrontMatterEdits.of(text, read).isEditable(), false);
    }

    /** The same reading, as another one to show. */
    FormReading again() {
        return new FormReading(text, read, editable, json);
    }

    /** Why the form waits, if the text has a fault. */
    public Optional<FrontMatterFault> fault() {
        return editable ? Optional.empty() : read.fault();
    }

    /** The line of the fault, from 1. */
    public int line(FrontMatterFault fault) {
        int place = Math.min(fault.range().start(), text.length());
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    public Optional<FieldValue> value(String key) {
        return read.find(key).map(Field::value);
    }

    /** The characters of a value. */
    public String written(FieldValue value) {
        return value.range().in(text);
    }

    /** The characters of the value of {@code key}; empty if there is none. */
    String said(String key) {
        return value(key).map(this::written).orElse("");
    }

    /** The name the list goes by here: Hexo takes the singular where the plural is missing. */
    String listKey(String plural, String singular) {
        return read.find(plural).isEmpty() && read.find(singular).isPresent() ? singular : plural;
    }

    /** The fields that fit, in the order of the file. */
    public List<Field> fields(Predicate<Field> fits) {
        return read.fields().stream().filter(fits).toList();
    }
}
