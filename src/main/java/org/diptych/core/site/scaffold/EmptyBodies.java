package org.diptych.core.site.scaffold;

import java.util.List;

/** What stands below the front matter of a new bilingual post: a place for all that it may hold. Stateless. */
public final class EmptyBodies {
    /** Those of English and Chinese; lines end with {@code \n}. */
    public static final String TEXT = of(List.of("en", "zh"));

    private EmptyBodies() {}

    /** Places for the summary, a body for each of {@code languages} (without language tags where there is but one), and references. */
    public static String of(List<String> languages) {
        StringBuilder text = new StringBuilder("\n\n<!--more-->\n\n");
        if (languages.size() > 1) {
            text.append("{% language_switch %}\n\n");
            for (String language : languages) {
                text.append("{% lang_content ").append(language).append(" %}\n\n{% endlang_content %}\n\n");
            }
        } else {
            text.append("\n\n");
        }
        return text.append("{% references %}\n{% endreferences %}\n").toString();
    }
}
