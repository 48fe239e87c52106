package org.diptych.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour a text has can be read on every ground it stands on: 4.5 to 1, as WCAG asks for text. */
class ThemeContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-color-[\\w-]+):\\s*([^;]+);");
    private static final double READABLE = 4.5;
    /** The opacity of what is disabled. */
    private static final double DISABLED = 0.75;

    private static final List<String> GROUNDS = List.of(
            "-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-color-bg-default -color-accent-subtle");
    private static final List<String> TEXTS = List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-fg-subtle",
            "-color-accent-fg",
            "-color-success-fg",
            "-color-warning-fg",
            "-color-danger-fg");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textsCanBeReadOnTheirGrounds(String theme) throws IOException {
        Map<String, String> colours = new HashMap<>();
        read("/atlantafx/base/theme/primer-" + theme + ".css", colours);
        read("/org/diptych/assets/themes/" + theme + ".css", colours);

        for (String ground : GROUNDS) {
            double[] below = ground(ground, colours);
            for (String text : TEXTS) {
                double[] above = over(colour(text, colours), below);
                assertThat(contrast(above, below))
                        .as("%s on %s in %s", text, ground, theme)
                        .isGreaterThanOrEqualTo(READABLE);
            }
        }
    }

    /** What can be ticked shows where: 3 to 1, as WCAG asks for controls; a disabled box may be fainter. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anEmptyBoxCanBeSeenEvenWhenDisabled(String theme) throws IOException {
        Map<String, String> colours = new HashMap<>();
        read("/atlantafx/base/theme/primer-" + theme + ".css", colours);
        read("/org/diptych/assets/themes/" + theme + ".css", colours);

        for (String ground : List.of("-color-bg-default", "-color-bg-overlay")) {
            double[] below = ground(ground, colours);
            double[] line = colour("-color-box-line", colours);
            double[] faint = colour("-color-box-line-disabled", colours);
            faint[3] *= DISABLED;
            assertThat(contrast(over(line, below), below)).as(theme).isGreaterThanOrEqualTo(3);
            assertThat(contrast(over(faint, below), below)).as(theme).isBetween(2.0, 3.0);
        }
    }

    private static void read(String sheet, Map<String, String> colours) throws IOException {
        try (InputStream in = Objects.requireNonNull(ThemeContrastTest.class.getResourceAsStream(sheet), sheet)) {
            Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(found.group(1), found.group(2).strip());
            }
        }
    }

    private static double[] ground(String names, Map<String, String> colours) {
        double[] ground = {1, 1, 1};
        for (String name : names.split(" ")) {
            ground = over(colour(name, colours), ground);
        }
        return ground;
    }

    /** Red, green, blue and how much of it covers, from 0 to 1. */
    private static double[] colour(String name, Map<String, String> colours) {
        String value = Objects.requireNonNull(colours.get(name), name);
        if (value.startsWith("-color")) {
            return colour(value, colours);
        }
        javafx.scene.paint.Color paint = javafx.scene.paint.Color.web(value);
        return new double[] {paint.getRed(), paint.getGreen(), paint.getBlue(), paint.getOpacity()};
    }

    private static double[] over(double[] above, double[] below) {
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = above[i] * above[3] + below[i] * (1 - above[3]);
        }
        return mixed;
    }

    private static double contrast(double[] one, double[] other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
