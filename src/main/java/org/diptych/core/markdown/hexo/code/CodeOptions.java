package org.diptych.core.markdown.hexo.code;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.CodeSettings;
import org.jspecify.annotations.Nullable;

/** What a fence or a {@code codeblock} tag says of its lines: {@code first_line:3 mark:1,4-7 line_number:false}. */
public final class CodeOptions {
    private static final Pattern MARKED = Pattern.compile("(\\d{0,9})(?:(-)(\\d{0,9}))?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final int MOST_MARKED = 10_000;

    private final Set<Integer> marked = new HashSet<>();
    private int named;
    private int firstLine = 1;
    private int threshold;
    private @Nullable Boolean lineNumbers;
    private boolean languageTold;

    /** Reads {@code key:value}; other keys change nothing here. */
    public void read(String option) {
        String key = option.substring(0, option.indexOf(':'));
        String value = option.substring(option.indexOf(':') + 1);
        switch (key) {
            case "first_line" -> firstLine(value);
            case "line_number" -> lineNumbers = value.equals("true");
            case "line_threshold" -> threshold = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : threshold;
            case "language_attr" -> languageTold = value.equals("true");
            case "mark" -> mark(value);
            default -> {}
        }
    }

    private void firstLine(String value) {
        if (NUMBER.matcher(value).matches()) {
            firstLine = Integer.parseInt(value);
        }
    }

    private void mark(String value) {
        for (String part : value.split(",")) {
            Matcher range = MARKED.matcher(part);
            if (range.matches()) {
                int from = number(range.group(1));
                int to = range.group(2) == null ? from : number(range.group(3));
                for (int line = Math.min(from, to); line <= Math.max(from, to) && named < MOST_MARKED; line++) {
                    marked.add(line);
                    named++;
                }
            }
        }
    }

    /** What JavaScript makes of {@code digits}. */
    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    int firstLine() {
        return firstLine;
    }

    /** Whether so many {@code lines} are numbered in a site that wants {@code numbers}. */
    boolean numbers(int lines, CodeSettings.LineNumbers numbers) {
        return (lineNumbers == null ? numbers.usual() : lineNumbers)
                && lines > (threshold == 0 ? numbers.threshold() : threshold);
    }

    /** Whether the page says the language beside the code, for a theme to show it. */
    boolean tellsLanguage() {
        return languageTold;
    }

    Set<Integer> marked() {
        return marked;
    }
}
