package org.diptych.core.site.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with variables such as {@code :year/:title}, by hexo-util's {@code Permalink}. Immutable.
 *
 * <pre>{@code
 * new NamePattern(":year-:title").parse("2025-river"); // {year=2025, title=river}
 * }</pre>
 */
public final class NamePattern {
    private static final Pattern VARIABLE = Pattern.compile(":(\\w*[a-zA-Z0-9])");
    private static final Map<String, String> NUMBERS = Map.of(
            "year", "(\\d{4})",
            "month", "(\\d{2})",
            "day", "(\\d{2})",
            "i_month", "(\\d{1,2})",
            "i_day", "(\\d{1,2})",
            "hash", "([0-9a-f]{12})");

    private final String pattern;
    private final Pattern form;
    private final List<String> variables = new ArrayList<>();

    public NamePattern(String pattern) {
        this.pattern = Objects.requireNonNull(pattern, "pattern");
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(pattern);
        int at = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(pattern.substring(at, variable.start())))
                    .append(NUMBERS.getOrDefault(variable.group(1), "(.+?)"));
            variables.add(variable.group(1));
            at = variable.end();
        }
        this.form = Pattern.compile(
                regex.append(Pattern.quote(pattern.substring(at))).toString());
    }

    /** What each variable stands for in {@code name}; empty if {@code name} is not of this form. */
    public Optional<Map<String, String>> parse(String name) {
        Matcher matcher = form.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    /** The pattern with each variable's value in its place. */
    public String fill(UnaryOperator<String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(variable -> Matcher.quoteReplacement(values.apply(variable.group(1))));
    }
}
