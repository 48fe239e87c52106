package org.diptych.core.frontmatter.edit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.diptych.core.text.LineEnd;

/** Gives a post without front matter one. Stateless. */
public final class NewFrontMatter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private NewFrontMatter() {}

    /**
     * {@code file} with a front matter before it, its lines ended as the file's are.
     *
     * @param now the date it is given, in the site's time zone
     */
    public static String before(String file, LocalDateTime now) {
        String mark = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String frontMatter = "---\ntitle:\ndate: " + DATE.format(now) + "\ncategories:\ntags:\n---\n\n";
        String lineEnd = LineEnd.firstOf(file).orElse(LineEnd.LF).characters();
        return mark + frontMatter.replace("\n", lineEnd) + file.substring(mark.length());
    }
}
