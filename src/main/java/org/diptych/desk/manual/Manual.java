package org.diptych.desk.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.syntax.Language;

/**
 * The manual in one language. Its text lies in {@code assets/manual}: {@code = id | title} begins a section, {@code -} an
 * item of a list, each other line is a paragraph; backticks mark keys and what is typed. Immutable.
 */
public final class Manual {
    private final List<ManualSection> sections;

    private Manual(List<ManualSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** In the language of {@code locale}: English, or Chinese where it is that. Reads a resource. */
    public static Manual in(Locale locale) {
        String name = Language.of(locale).isChinese() ? "manual_zh.txt" : "manual_en.txt";
        try (InputStream text = Manual.class.getResourceAsStream("/org/diptych/assets/manual/" + name)) {
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Manual parse(String text) {
        List<ManualSection> sections = new ArrayList<>();
        String[] head = {};
        List<ManualSection.Paragraph> paragraphs = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("= ")) {
                end(head, paragraphs, sections);
                head = line.substring(2).split(" \\| ", 2);
                paragraphs = new ArrayList<>();
            } else {
                boolean item = line.startsWith("- ");
                paragraphs.add(
                        new ManualSection.Paragraph(item, List.of((item ? line.substring(2) : line).split("`", -1))));
            }
        }
        end(head, paragraphs, sections);
        return new Manual(sections);
    }

    private static void end(String[] head, List<ManualSection.Paragraph> said, List<ManualSection> sections) {
        if (head.length == 2) {
            sections.add(new ManualSection(head[0], head[1], said));
        }
    }

    public List<ManualSection> sections() {
        return sections;
    }

    public Optional<ManualSection> find(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The sections that have all the words of {@code sought}, those first whose titles have them; all for no words. */
    public List<ManualSection> search(String sought) {
        List<String> words =
                Stream.of(sought.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return Stream.concat(
                        sections.stream().filter(section -> section.isCalled(words)),
                        sections.stream().filter(section -> section.has(words) && !section.isCalled(words)))
                .toList();
    }
}
