package org.diptych.core.markdown.pandoc.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.markdown.pandoc.ast.Attributes;

/** The size of an image: lengths with a unit become a style, bare numbers stay attributes. */
final class ImageSize {
    private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(px|%|cm|mm|in|em|pt|pc)?");

    /** In an inch. */
    private static final double POINTS = 72;

    private static final double PICAS = 6;

    private ImageSize() {}

    static Attributes asStyle(Attributes attributes) {
        if (attributes.pairs().isEmpty()) {
            return attributes;
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        Map<String, String> style = new TreeMap<>(Comparator.reverseOrder());
        for (Map.Entry<String, String> pair : attributes.pairs()) {
            boolean sized = pair.getKey().equals("width") || pair.getKey().equals("height");
            Matcher length = LENGTH.matcher(pair.getValue());
            if (sized && length.matches()) {
                String unit = length.group(2);
                if (unit == null || unit.equals("px")) {
                    pairs.add(Map.entry(pair.getKey(), length.group(1).replaceFirst("\\..*", "")));
                } else {
                    style.put(pair.getKey(), length(Double.parseDouble(length.group(1)), unit));
                }
            } else if (!sized) {
                pairs.add(pair);
            }
        }
        if (!style.isEmpty()) {
            pairs.add(Map.entry(
                    "style",
                    style.entrySet().stream()
                            .map(side -> side.getKey() + ":" + side.getValue())
                            .collect(Collectors.joining(";"))));
        }
        return new Attributes(attributes.id(), attributes.classes(), pairs);
    }

    /** Points and picas are told in inches. */
    private static String length(double number, String unit) {
        return switch (unit) {
            case "%" -> number + "%";
            case "pt" -> rounded(number / POINTS) + "in";
            case "pc" -> rounded(number / PICAS) + "in";
            default -> rounded(number) + unit;
        };
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.5f", number).replaceFirst("\\.?0+$", "");
    }
}
