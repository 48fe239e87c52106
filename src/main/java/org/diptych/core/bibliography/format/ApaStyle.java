package org.diptych.core.bibliography.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * APA's style as citeproc-java 3.5.2 needs it written, and with the one change posts want: names of journals and series
 * keep the case their own publishers give them. Stateless.
 */
final class ApaStyle {
    /** Variables the engine does not know, under names that it does and the style does not use. */
    static final String VOLUME_TITLE = "annote";

    static final String PART_TITLE = "scale";

    private static final String STYLE = "/apa.csl";
    private static final Pattern OWN_CASE =
            Pattern.compile("(<text variable=\"(?:container|collection)-title\"[^>]*?) text-case=\"title\"");
    private static final Pattern VARIABLES = Pattern.compile("variable=\"[^\"]*\"");
    private static final Pattern SUBSTITUTE = Pattern.compile("<substitute>.*?</substitute>", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile(
            "<names variable=\"[\\w -]+\"[^>]*>(?:(?!</?names|<label).)*+<label.*?</names>", Pattern.DOTALL);

    private ApaStyle() {}

    static String text() {
        try (InputStream style = ApaStyle.class.getResourceAsStream(STYLE)) {
            String text = new String(style.readAllBytes(), StandardCharsets.UTF_8);
            return namesWithTheirLabels(knownVariables(OWN_CASE.matcher(text).replaceAll("$1")));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own style cannot be read", broken);
        }
    }

    private static String knownVariables(String style) {
        return VARIABLES.matcher(style).replaceAll(found -> found.group()
                .replace("volume-title", VOLUME_TITLE)
                .replace("part-title", PART_TITLE));
    }

    /**
     * Within {@code <substitute>} the engine takes the label of the names that are substituted, so that editors are no
     * {@code (Eds.)}. Names in a macro of their own keep theirs.
     */
    private static String namesWithTheirLabels(String style) {
        StringBuilder macros = new StringBuilder();
        int[] count = {0};
        String changed = SUBSTITUTE
                .matcher(style)
                .replaceAll(block ->
                        Matcher.quoteReplacement(LABELLED.matcher(block.group()).replaceAll(names -> {
                            String name = "substituted-" + count[0]++;
                            macros.append("<macro name=\"").append(name).append("\">");
                            macros.append(names.group()).append("</macro>");
                            return Matcher.quoteReplacement("<text macro=\"" + name + "\"/>");
                        })));
        return changed.replace("<citation ", macros + "<citation ");
    }
}
