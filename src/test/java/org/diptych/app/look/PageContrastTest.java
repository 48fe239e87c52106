package org.diptych.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says can be read, code and its colours too: 4.5 to 1, as WCAG asks for text. */
class PageContrastTest {
    private static final Pattern VARIABLE = Pattern.compile("(--dp-[\\w-]+):\\s*(#[0-9a-f]{3,8});");

    @ParameterizedTest
    @ValueSource(strings = {":root", ".dp-dark"})
    void textsCanBeReadOnTheirGrounds(String look) throws IOException {
        String sheet = Files.readString(Path.of("assets/preview/article.css"));
        Map<String, Color> colours = new HashMap<>(colours(sheet, ":root"));
        colours.putAll(colours(sheet, look));

        for (String ground : List.of("--dp-ground", "--dp-faint")) {
            for (String text : List.of(
                    "--dp-text",
                    "--dp-strong",
                    "--dp-quiet",
                    "--dp-accent",
                    "--dp-error",
                    "--dp-code-word",
                    "--dp-code-text",
                    "--dp-code-name",
                    "--dp-code-number")) {
                assertThat(contrast(colours.get(text), colours.get(ground)))
                        .as("%s on %s in %s", text, ground, look)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(colours.get("--dp-text"), colours.get("--dp-lit")))
                .as("what was jumped to in %s", look)
                .isGreaterThanOrEqualTo(4.5);
    }

    private static Map<String, Color> colours(String sheet, String look) {
        int begin = sheet.indexOf("\n" + look + " {");
        Matcher found = VARIABLE.matcher(sheet.substring(begin, sheet.indexOf('}', begin)));
        Map<String, Color> colours = new HashMap<>();
        while (found.find()) {
            colours.put(found.group(1), Color.web(found.group(2)));
        }
        assertThat(colours).as(look).hasSizeGreaterThan(8);
        return colours;
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
