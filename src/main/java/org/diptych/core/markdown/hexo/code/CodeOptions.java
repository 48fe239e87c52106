package org.diptych.core.markdown.hexo.code;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.CodeSettings;
import org.jspecify.annotations.Nullable;

/** What a fence or a {@code codeblock} tag says of its lines: {@code first_line:3 mark:1,4-7 line_number:false}. */
public final class CodeOptions {
    private static final Pattern MARKED = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int MOST_MARKED = 10_000;

    private final Set<Integer> marked = new HashSet<>();
    private int named;
    private int firstLine = 1;
    private @Nullable Boolean lineNumbers;

    /** Reads {@code key:value}; other keys change nothing here. */
    public void read(String option) {
        String key = option.substring(0, option.indexOf(':'));
        String value = option.substring(option.indexOf(':') + 1);
        switch (key) {
            case "first_line" -> firstLine(value);
            case "line_number" -> lineNumbers = value.equals("true");
            case "mark" -> mark(value);
            default -> {}
        }
    }

    void firstLine(String value) {
        if (NUMBER.matcher(value).matches()) {
            firstLine = Integer.parseInt(value);
        }
    }

    private void mark(String value) {
        for (String part : value.split(",")) {
            Matcher range = MARKED.matcher(part);
            if (range.matches() && NUMBER.matcher(range.group(1)).matches()) {
                int from = Integer.parseInt(range.group(1));
                boolean open =
                        range.group(2) != null && NUMBER.matcher(range.group(2)).matches();
                int to = open ? Integer.parseInt(range.group(2)) : from;
                for (int line = Math.min(from, to); line <= Math.max(from, to) && named < MOST_MARKED; line++) {
                    marked.add(line);
                    named++;
                }
            }
        }
    }

    int firstLine() {
        return firstLine;
    }

    /** Whether so many {@code lines} are numbered in a site that wants {@code numbers}. */
    boolean numbers(int lines, CodeSettings.LineNumbers numbers) {
        return (lineNumbers == null ? numbers.usual() : lineNumbers) && lines > numbers.threshold();
    }

    Set<Integer> marked() {
        return marked;
    }
}
