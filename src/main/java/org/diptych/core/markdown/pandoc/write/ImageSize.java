package org.diptych.core.markdown.pandoc.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;

/** The size of an image: lengths with a unit become a style, bare numbers stay attributes. */
final class ImageSize {
    private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(px|%|cm|mm|in|em|pt|pc)?");

    private ImageSize() {}

    static Attributes asStyle(Attributes attributes) {
        if (attributes.pairs().isEmpty()) {
            return attributes;
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        StringBuilder style = new StringBuilder();
        for (Map.Entry<String, String> pair : attributes.pairs()) {
            boolean sized = pair.getKey().equals("width") || pair.getKey().equals("height");
            Matcher length = LENGTH.matcher(pair.getValue());
            if (sized && length.matches()) {
                String unit = length.group(2);
                if (unit == null || unit.equals("px")) {
                    pairs.add(Map.entry(pair.getKey(), length.group(1)));
                } else {
                    String number = unit.equals("%") && length.group(1).indexOf('.') < 0
                            ? length.group(1) + ".0"
                            : length.group(1);
                    style.append(style.length() > 0 ? ";" : "")
                            .append(pair.getKey())
                            .append(':')
                            .append(number + unit);
                }
            } else if (!sized) {
                pairs.add(pair);
            }
        }
        if (style.length() > 0) {
            pairs.add(Map.entry("style", style.toString()));
        }
        return new Attributes(attributes.id(), attributes.classes(), pairs);
    }
}
