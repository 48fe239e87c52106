package org.diptych.desk.posts;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.site.scaffold.EmptyBodies;

/** What a new post begins with: a front matter, a place for the summary, both bodies, the references. Stateless. */
public final class Scaffold {
    /** What YAML reads as plain text wherever it stands. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ,.!?()，。！？、（）《》“”’—-]*");
    /** Words YAML takes for something else than text. */
    private static final Pattern RESERVED = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Scaffold() {}

    /** A post called {@code title}, dated {@code now}, with bodies in {@code languages}. */
    public static String of(String title, LocalDateTime now, List<String> languages) {
        return """
                ---
                title: %s
                date: %s
                categories:
                tags:
                refplus: true
                mathjax: true
                ---
                """
                        .formatted(scalar(title.strip()), DATE.format(now))
                + EmptyBodies.of(languages);
    }

    private static String scalar(String title) {
        boolean plain =
                PLAIN.matcher(title).matches() && !RESERVED.matcher(title).matches();
        return plain || title.isEmpty()
                ? title
                : '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
